import { setTimeout } from 'node:timers/promises';

export interface Deadline {
  /** Never negative. */
  remainingMilliseconds(): number;
  hasPassed(): boolean;
}

export const deadlineIn = (milliseconds: number): Deadline => {
  const endsAt = performance.now() + milliseconds;
  return {
    remainingMilliseconds: () => Math.max(0, endsAt - performance.now()),
    hasPassed: () => performance.now() >= endsAt,
  };
};

/** Between two looks at a process or a file that tells nobody when it changes. */
export const pollPause = () => setTimeout(15);

/** Looks until the condition holds (true) or the deadline passes (false). */
export const waitUntil = async (condition: () => Promise<boolean>, deadline: Deadline): Promise<boolean> => {
  while (!(await condition())) {
    if (deadline.hasPassed()) return false;
    await pollPause();
  }
  return true;
};

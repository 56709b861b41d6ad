export interface Countdown {
  /** 4:05. */
  readonly text: string;
  readonly isOver: boolean;
  /** How many minutes are left, at the few moments at which that is said aloud; null in between. */
  readonly saidMinutes: 1 | 2 | null;
}

/** How long is left until something expires. */
export const countdownTo = (expiresAt: Temporal.Instant, now: Temporal.Instant): Countdown => {
  const seconds = Math.max(0, Math.ceil(now.until(expiresAt).total('seconds')));
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const saidMinutes = seconds > 120 || seconds === 0 ? null : seconds > 60 ? 2 : 1;
  return { text, isOver: seconds === 0, saidMinutes };
};

import type { PacingLimit } from './restaurant-plan.ts';

/** How many parties and covers start in one step. */
export interface StepStarts {
  readonly parties: number;
  readonly covers: number;
}

/**
 * What starts in a service day's window, as its row has it: five bytes for each step in which somebody starts, in order:
 * step, parties and covers (16 bit each, little-endian). Never changed in place; thousands are kept and asked as they are.
 */
export type PacingStarts = Readonly<Uint8Array>;

const bytesEach = 5;
const none: StepStarts = { parties: 0, covers: 0 };

export const noStarts: PacingStarts = new Uint8Array(0);

const wordAt = (bytes: PacingStarts, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

const startAt = (starts: PacingStarts, at: number): StepStarts => ({
  parties: wordAt(starts, at + 1),
  covers: wordAt(starts, at + 3),
});

/** By step; steps in which nobody starts are absent. */
export const startsByStep = (starts: PacingStarts): Map<number, StepStarts> => {
  const byStep = new Map<number, StepStarts>();
  for (let at = 0; at + bytesEach <= starts.length; at += bytesEach)
    byStep.set(starts[at] ?? 0, startAt(starts, at));
  return byStep;
};

/** The steps that one limit is about: until is not included. */
export interface PacingInterval {
  readonly from: number;
  readonly until: number;
}

/** What starts in the steps from one up to and without another. */
export const startsWithin = (starts: PacingStarts, { from, until }: PacingInterval): StepStarts => {
  let { parties, covers } = none;
  for (let at = 0; at + bytesEach <= starts.length; at += bytesEach) {
    const step = starts[at] ?? 0;
    if (step >= until) break;
    if (step < from) continue;
    parties += wordAt(starts, at + 1);
    covers += wordAt(starts, at + 3);
  }
  return { parties, covers };
};

/** Whether a party more can start in the interval. */
export const allowsParty = (
  starts: PacingStarts,
  interval: PacingInterval,
  partySize: number,
  limit: PacingLimit,
): boolean => {
  if (limit.covers === null && limit.parties === null) return true;
  const { parties, covers } = startsWithin(starts, interval);
  return (
    (limit.parties === null || parties + 1 <= limit.parties) &&
    (limit.covers === null || covers + partySize <= limit.covers)
  );
};

const changed = (starts: PacingStarts, step: number, parties: number, covers: number): PacingStarts => {
  const byStep = startsByStep(starts);
  const before = byStep.get(step) ?? none;
  const after = { parties: before.parties + parties, covers: before.covers + covers };
  if (after.parties > 0) byStep.set(step, after);
  else byStep.delete(step);
  const bytes = Buffer.alloc(byStep.size * bytesEach);
  [...byStep]
    .sort(([one], [other]) => one - other)
    .forEach(([at, starting], index) => {
      bytes.writeUInt8(at, index * bytesEach);
      bytes.writeUInt16LE(starting.parties, index * bytesEach + 1);
      bytes.writeUInt16LE(starting.covers, index * bytesEach + 3);
    });
  return bytes;
};

export const withParty = (starts: PacingStarts, step: number, partySize: number): PacingStarts =>
  changed(starts, step, 1, partySize);

export const withoutParty = (starts: PacingStarts, step: number, partySize: number): PacingStarts =>
  changed(starts, step, -1, -partySize);

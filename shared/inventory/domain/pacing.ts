import type { PacingLimit } from './restaurant-plan.ts';

/** How many parties and covers start in one step. */
export interface StepStarts {
  readonly parties: number;
  readonly covers: number;
}

/** Starts by step of a service day's window; steps in which nobody starts are absent. */
export type PacingStarts = ReadonlyMap<number, StepStarts>;

const none: StepStarts = { parties: 0, covers: 0 };

/** The steps that one limit is about: until is not included. */
export interface PacingInterval {
  readonly from: number;
  readonly until: number;
}

/** What starts in the steps from one up to and without another. */
export const startsWithin = (starts: PacingStarts, { from, until }: PacingInterval): StepStarts => {
  let { parties, covers } = none;
  for (let step = from; step < until; step += 1) {
    const start = starts.get(step);
    if (start === undefined) continue;
    parties += start.parties;
    covers += start.covers;
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
  const before = starts.get(step) ?? none;
  const after = { parties: before.parties + parties, covers: before.covers + covers };
  const result = new Map(starts);
  if (after.parties > 0) result.set(step, after);
  else result.delete(step);
  return result;
};

export const withParty = (starts: PacingStarts, step: number, partySize: number): PacingStarts =>
  changed(starts, step, 1, partySize);

export const withoutParty = (starts: PacingStarts, step: number, partySize: number): PacingStarts =>
  changed(starts, step, -1, -partySize);

const bytesEach = 5;

export const startsFromBytes = (bytes: Uint8Array): PacingStarts => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = new Map<number, StepStarts>();
  for (let at = 0; at + bytesEach <= bytes.length; at += bytesEach)
    starts.set(view.getUint8(at), {
      parties: view.getUint16(at + 1, true),
      covers: view.getUint16(at + 3, true),
    });
  return starts;
};

/** Five bytes a step, in order: step, parties and covers (16 bit each, little-endian). */
export const startsToBytes = (starts: PacingStarts): Buffer => {
  const steps = [...starts].sort(([one], [other]) => one - other);
  const bytes = Buffer.alloc(steps.length * bytesEach);
  steps.forEach(([step, { parties, covers }], index) => {
    bytes.writeUInt8(step, index * bytesEach);
    bytes.writeUInt16LE(parties, index * bytesEach + 1);
    bytes.writeUInt16LE(covers, index * bytesEach + 3);
  });
  return bytes;
};

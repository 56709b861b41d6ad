/** How many parties and covers start in one step. */
export interface StepStarts {
  readonly parties: number;
  readonly covers: number;
}

/** Starts by step of a service day's window; steps in which nobody starts are absent. */
export type PacingStarts = ReadonlyMap<number, StepStarts>;

/** Most that may start in one step; null for no limit. */
export interface PacingLimit {
  readonly covers: number | null;
  readonly parties: number | null;
}

const none: StepStarts = { parties: 0, covers: 0 };

/** Whether a party more can start in the step. */
export const allowsParty = (
  starts: PacingStarts,
  step: number,
  partySize: number,
  limit: PacingLimit,
): boolean => {
  const { parties, covers } = starts.get(step) ?? none;
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

const bytesEach = 4;

export const startsFromBytes = (bytes: Uint8Array): PacingStarts => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = new Map<number, StepStarts>();
  for (let at = 0; at + bytesEach <= bytes.length; at += bytesEach)
    starts.set(view.getUint8(at), { parties: view.getUint8(at + 1), covers: view.getUint16(at + 2, true) });
  return starts;
};

/** Four bytes a step, in order: step, parties, covers (16 bit, little-endian). */
export const startsToBytes = (starts: PacingStarts): Buffer => {
  const steps = [...starts].sort(([one], [other]) => one - other);
  const bytes = Buffer.alloc(steps.length * bytesEach);
  steps.forEach(([step, { parties, covers }], index) => {
    bytes.writeUInt8(step, index * bytesEach);
    bytes.writeUInt8(parties, index * bytesEach + 1);
    bytes.writeUInt16LE(covers, index * bytesEach + 2);
  });
  return bytes;
};

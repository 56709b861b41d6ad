import type { TableId } from '#shared/identifiers/identifiers.ts';
import { stepsInWindow } from './service-day.ts';

/**
 * Which table is taken in which step of a service day's window: four words of 32 bits a table, in the order of
 * table IDs from 1. Words beyond the end are zeros.
 */
export type Occupancy = Uint32Array<ArrayBuffer>;

const wordsEach = stepsInWindow / 32;
const bytesEach = stepsInWindow / 8;

/** The four words with ones from one step up to another. */
export type StepMask = readonly [number, number, number, number];

const maskWord = (word: number, from: number, until: number): number => {
  const low = Math.max(0, from - word * 32);
  const high = Math.min(32, until - word * 32);
  if (low >= high) return 0;
  const ones = high - low === 32 ? 0xffff_ffff : (1 << (high - low)) - 1;
  return (ones << low) >>> 0;
};

/** Steps from, up to and without until; what lies outside the window is left out. */
export const stepMask = (from: number, until: number): StepMask => [
  maskWord(0, from, until),
  maskWord(1, from, until),
  maskWord(2, from, until),
  maskWord(3, from, until),
];

export const isFree = (occupancy: Occupancy, table: TableId, mask: StepMask): boolean => {
  const at = (table - 1) * wordsEach;
  return (
    ((occupancy[at] ?? 0) & mask[0]) === 0 &&
    ((occupancy[at + 1] ?? 0) & mask[1]) === 0 &&
    ((occupancy[at + 2] ?? 0) & mask[2]) === 0 &&
    ((occupancy[at + 3] ?? 0) & mask[3]) === 0
  );
};

const isTakenAt = (occupancy: Occupancy, table: TableId, step: number): boolean =>
  (((occupancy[(table - 1) * wordsEach + (step >>> 5)] ?? 0) >>> (step & 31)) & 1) === 1;

const changed = (
  occupancy: Occupancy,
  tables: readonly TableId[],
  mask: StepMask,
  change: (word: number, ones: number) => number,
): Occupancy => {
  const words = new Uint32Array(Math.max(occupancy.length, Math.max(0, ...tables) * wordsEach));
  words.set(occupancy);
  for (const table of tables)
    mask.forEach((ones, index) => {
      const at = (table - 1) * wordsEach + index;
      words[at] = change(words[at] ?? 0, ones);
    });
  return words;
};

export const occupied = (occupancy: Occupancy, tables: readonly TableId[], mask: StepMask): Occupancy =>
  changed(occupancy, tables, mask, (word, ones) => word | ones);

/** Exact, because allocations of a table never overlap: no one else's bits are in the mask. */
export const vacated = (occupancy: Occupancy, tables: readonly TableId[], mask: StepMask): Occupancy =>
  changed(occupancy, tables, mask, (word, ones) => word & ~ones);

/** Free steps at a table right before a step; endless where nobody has it before, as far as the day knows. */
export const freeStepsBefore = (occupancy: Occupancy, table: TableId, step: number): number => {
  for (let free = 0; free < step; free += 1) if (isTakenAt(occupancy, table, step - free - 1)) return free;
  return Number.POSITIVE_INFINITY;
};

/** Free steps at a table from a step on; endless where nobody has it after, as far as the day knows. */
export const freeStepsFrom = (occupancy: Occupancy, table: TableId, step: number): number => {
  for (let free = 0; step + free < stepsInWindow; free += 1)
    if (isTakenAt(occupancy, table, step + free)) return free;
  return Number.POSITIVE_INFINITY;
};

export const occupancyFromBytes = (bytes: Uint8Array): Occupancy => {
  const words = new Uint32Array(Math.ceil(bytes.length / bytesEach) * wordsEach);
  new Uint8Array(words.buffer).set(bytes);
  return words;
};

/** Little-endian words, without the free tables at the end: equal occupancies have equal bytes. */
export const occupancyToBytes = (occupancy: Occupancy): Buffer => {
  const last = occupancy.findLastIndex((word) => word !== 0);
  const tables = Math.floor(last / wordsEach) + 1;
  return Buffer.from(occupancy.buffer.slice(0, tables * bytesEach));
};

import { type HouseTable, hotHouse, turnMinutesOf } from './hot-house.ts';

/** A party of the evening, as its row says. */
export interface SeatedParty {
  readonly tableId: number;
  readonly startMinute: number;
  readonly covers: number;
}

const alternativesWithinMinutes = 120;

/** The smallest table that fits and that nobody has meanwhile; undefined where there is none. */
const smallestFreeTable = (
  parties: readonly SeatedParty[],
  minute: number,
  partySize: number,
): HouseTable | undefined => {
  const until = minute + turnMinutesOf(partySize);
  const busy = new Set<number>();
  for (const { tableId, startMinute, covers } of parties)
    if (startMinute < until && startMinute + turnMinutesOf(covers) > minute) busy.add(tableId);
  return hotHouse.tables.find(
    ({ tableId, minimumParty, maximumParty }) =>
      partySize >= minimumParty && partySize <= maximumParty && !busy.has(tableId),
  );
};

export type TableAtTime =
  | { readonly kind: 'free'; readonly tableId: number }
  | { readonly kind: 'NO_TABLE' }
  | { readonly kind: 'PACING_LIMIT' };

/** The kitchen's limit counts the covers that start in the slot. */
export const findTableAt = (
  parties: readonly SeatedParty[],
  minute: number,
  partySize: number,
): TableAtTime => {
  const table = smallestFreeTable(parties, minute, partySize);
  if (table === undefined) return { kind: 'NO_TABLE' };
  let covers = 0;
  for (const party of parties) if (party.startMinute === minute) covers += party.covers;
  if (covers + partySize > hotHouse.pacingCovers) return { kind: 'PACING_LIMIT' };
  return { kind: 'free', tableId: table.tableId };
};

/** Within two hours either side, nearest first, the earlier one of two as near. */
export const findAlternativeMinutes = (
  parties: readonly SeatedParty[],
  minute: number,
  partySize: number,
): number[] => {
  const { firstSeatingMinute, lastSeatingMinute, slotMinutes } = hotHouse;
  const found: number[] = [];
  for (let distance = slotMinutes; distance <= alternativesWithinMinutes; distance += slotMinutes)
    for (const other of [minute - distance, minute + distance])
      if (
        other >= firstSeatingMinute &&
        other <= lastSeatingMinute &&
        findTableAt(parties, other, partySize).kind === 'free'
      )
        found.push(other);
  return found;
};

import type { House } from '../houses.ts';
import type { AllocationRow } from './read-book.ts';
import { partiesOf } from './seating.ts';

/** A question to a house, about one of its times. */
export interface Question {
  readonly date: string;
  readonly time: string;
  readonly partySize: number;
}

export interface NaiveAnswer {
  readonly isAvailable: boolean;
  readonly reason: string | null;
  /** The kinds of seat that can be had, sorted. */
  readonly seatings: readonly string[];
}

/** When it begins, by the house's clock. */
export const startOf = ({ plan: { timeZone } }: House, { date, time }: Question): number =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).epochMilliseconds;

const no = (reason: string): NaiveAnswer => ({ isAvailable: false, reason, seatings: [] });

/**
 * Whether a party can be had, from the plan and the allocations alone: every table and combination that fits is looked
 * at, and every party that starts at the time is counted. For the houses' own times, which are all open.
 */
export const naiveAvailability = (
  house: House,
  allocations: readonly AllocationRow[],
  now: number,
  question: Question,
): NaiveAnswer => {
  const { plan } = house;
  const { partySize } = question;
  const { turnTimes, slotIntervalMinutes, pacingCovers, pacingParties } = plan.rules;
  const startsAt = startOf(house, question);
  const turn = turnTimes.find(({ upToGuests }) => partySize <= upToGuests);
  const endsAt = startsAt + (turn?.minutes ?? 0) * 60_000;
  const taken = allocations.filter(
    (row) => row.restaurantId === house.id && (row.holdExpiresAt === null || row.holdExpiresAt > now),
  );

  const options = [
    ...plan.floorPlan.tables.map((table) => ({ ...table, tableIds: [table.tableId] })),
    ...plan.floorPlan.combinations,
  ].filter(({ minimumParty, maximumParty }) => partySize >= minimumParty && partySize <= maximumParty);
  if (options.length === 0) return no('PARTY_TOO_LARGE');

  const isFree = (tableId: number) =>
    !taken.some((row) => row.tableId === tableId && row.startsAt < endsAt && row.endsAt > startsAt);
  const free = options.filter(({ tableIds }) => tableIds.every(isFree));
  if (free.length === 0) return no('NO_TABLE');

  const interval = slotIntervalMinutes * 60_000;
  const starting = partiesOf(taken).filter(
    ([row]) => row !== undefined && Math.floor(row.startsAt / interval) === Math.floor(startsAt / interval),
  );
  const covers = starting.reduce((sum, [row]) => sum + (row?.covers ?? 0), 0);
  if (pacingParties !== null && starting.length + 1 > pacingParties) return no('PACING_LIMIT');
  if (pacingCovers !== null && covers + partySize > pacingCovers) return no('PACING_LIMIT');

  const seatings = [...new Set(free.map(({ seating }) => seating))].sort();
  return { isAvailable: true, reason: null, seatings };
};

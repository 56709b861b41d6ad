import { type Booking, isExpected, isLive, minutesBetween } from './booking.ts';

/** What a table is now, for who seats the next party. Minutes are whole and count from now. */
export type TableState =
  /** Nobody has it; whoever is next comes later than a look ahead. */
  | { readonly kind: 'free'; readonly next: Booking | null }
  /** A diner is booking it now. */
  | { readonly kind: 'held'; readonly startsAt: Temporal.Instant }
  | { readonly kind: 'reserved'; readonly booking: Booking; readonly inMinutes: number }
  | { readonly kind: 'late'; readonly booking: Booking; readonly lateMinutes: number }
  /** They are at the door. */
  | { readonly kind: 'arrived'; readonly booking: Booking; readonly waitingMinutes: number }
  | { readonly kind: 'seated'; readonly booking: Booking; readonly leftMinutes: number }
  | { readonly kind: 'over'; readonly booking: Booking; readonly overMinutes: number }
  /** A party sits there, and the next one is due. */
  | { readonly kind: 'conflict'; readonly booking: Booking; readonly next: Booking };

export interface HeldNow {
  readonly tableIds: readonly string[];
  readonly startsAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

const lookAheadMinutes = 90;
export const lateAfterMinutes = 15;

const stateOf = (
  booked: readonly Booking[],
  holds: readonly HeldNow[],
  now: Temporal.Instant,
): TableState => {
  const seated = booked.find(({ status }) => status === 'SEATED');
  const expected = booked.filter(isExpected);
  const [next = null] = expected;
  if (seated !== undefined) {
    const leftMinutes = minutesBetween(now, seated.endsAt);
    if (next !== null && minutesBetween(now, next.startsAt) <= 0)
      return { kind: 'conflict', booking: seated, next };
    if (leftMinutes < 0) return { kind: 'over', booking: seated, overMinutes: -leftMinutes };
    return { kind: 'seated', booking: seated, leftMinutes };
  }
  const arrived = expected.find(({ status }) => status === 'ARRIVED');
  if (arrived !== undefined) {
    const waitingMinutes = minutesBetween(arrived.arrivedAt ?? arrived.startsAt, now);
    return { kind: 'arrived', booking: arrived, waitingMinutes: Math.max(0, waitingMinutes) };
  }
  if (next !== null) {
    const inMinutes = minutesBetween(now, next.startsAt);
    if (inMinutes < -lateAfterMinutes) return { kind: 'late', booking: next, lateMinutes: -inMinutes };
    if (inMinutes <= lookAheadMinutes)
      return { kind: 'reserved', booking: next, inMinutes: Math.max(0, inMinutes) };
  }
  const [held] = holds.filter(({ startsAt }) => minutesBetween(now, startsAt) <= lookAheadMinutes);
  if (held !== undefined) return { kind: 'held', startsAt: held.startsAt };
  return { kind: 'free', next };
};

/**
 * Every table's state by its ID.
 * @param bookings of the service day, by time
 */
export const tableStates = (
  tableIds: readonly string[],
  bookings: readonly Booking[],
  holds: readonly HeldNow[],
  now: Temporal.Instant,
): ReadonlyMap<string, TableState> => {
  const byTable = new Map<string, Booking[]>(tableIds.map((id) => [id, []]));
  for (const booking of bookings)
    if (isLive(booking)) for (const { id } of booking.tables) byTable.get(id)?.push(booking);
  const current = holds.filter(({ expiresAt }) => Temporal.Instant.compare(now, expiresAt) < 0);
  return new Map(
    [...byTable].map(([id, booked]) => [
      id,
      stateOf(
        booked,
        current.filter(({ tableIds: held }) => held.includes(id)),
        now,
      ),
    ]),
  );
};

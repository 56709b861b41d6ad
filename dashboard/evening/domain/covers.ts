import { type Booking, isLive } from './booking.ts';

export interface PacedSlot {
  readonly time: string;
  readonly startsAt: Temporal.Instant;
  readonly shift: string;
  readonly limit: { readonly covers: number | null; readonly parties: number | null };
  readonly isPaused: boolean;
  readonly turnTimes: readonly { readonly upToGuests: number; readonly minutes: number }[];
}

export interface SlotCovers extends PacedSlot {
  readonly covers: number;
  readonly parties: number;
  /** Null where there is no limit. */
  readonly coversLeft: number | null;
}

const counts = (booking: Booking) => isLive(booking) || booking.status === 'COMPLETED';

/** What starts in each slot, against its limit: the kitchen's evening. Slots are by time. */
export const coversBySlot = (slots: readonly PacedSlot[], bookings: readonly Booking[]): SlotCovers[] => {
  const starts = bookings.filter(counts);
  return slots.map((slot, index) => {
    const from = slot.startsAt.epochMilliseconds;
    const until = slots[index + 1]?.startsAt.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    const inSlot = starts.filter(
      ({ startsAt: { epochMilliseconds } }) => epochMilliseconds >= from && epochMilliseconds < until,
    );
    const covers = inSlot.reduce((sum, { partySize }) => sum + partySize, 0);
    const left = slot.limit.covers === null ? null : Math.max(0, slot.limit.covers - covers);
    return { ...slot, covers, parties: inSlot.length, coversLeft: left };
  });
};

export interface LeavingCovers {
  readonly startsAt: Temporal.Instant;
  /** Guests whose time is up in that quarter of an hour: tables that come free. */
  readonly covers: number;
  readonly parties: number;
}

const quarterMilliseconds = 15 * 60_000;

/** Who sits now, by when their time is up, for the next quarters of an hour; who is over it is in the first. */
export const coversByEnd = (
  bookings: readonly Booking[],
  now: Temporal.Instant,
  quarters: number,
): LeavingCovers[] => {
  const first = Math.floor(now.epochMilliseconds / quarterMilliseconds) * quarterMilliseconds;
  const seated = bookings.filter(({ status }) => status === 'SEATED');
  return Array.from({ length: quarters }, (_, index) => {
    const from = first + index * quarterMilliseconds;
    const leaving = seated.filter(({ endsAt: { epochMilliseconds: end } }) =>
      index === 0 ? end < from + quarterMilliseconds : end >= from && end < from + quarterMilliseconds,
    );
    return {
      startsAt: Temporal.Instant.fromEpochMilliseconds(from),
      covers: leaving.reduce((sum, { partySize }) => sum + partySize, 0),
      parties: leaving.length,
    };
  });
};

/** Guests of the evening so far, and all that are expected: `Covers 84/120`. */
export const coversOfEvening = (
  bookings: readonly Booking[],
): { readonly came: number; readonly all: number } => {
  let came = 0;
  let all = 0;
  for (const { status, partySize } of bookings) {
    if (status === 'CANCELLED' || status === 'NO_SHOW') continue;
    all += partySize;
    if (status === 'SEATED' || status === 'COMPLETED') came += partySize;
  }
  return { came, all };
};

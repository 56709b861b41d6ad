import type { Booking } from '#dashboard/evening/domain/booking.ts';
import type { PacedSlot } from '#dashboard/evening/domain/covers.ts';

export interface TimelineSpan {
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
}

const hourMilliseconds = 3_600_000;
const quarterMilliseconds = hourMilliseconds / 4;

/** From the first slot, or who comes before it, to the end of the last sitting, in whole hours of the zone. */
export const spanOf = (
  slots: readonly PacedSlot[],
  bookings: readonly Booking[],
  timeZone: string,
): TimelineSpan | null => {
  const starts = [...slots, ...bookings].map(({ startsAt }) => startsAt.epochMilliseconds);
  if (starts.length === 0) return null;
  const ends = [
    ...slots.map(({ startsAt }) => startsAt.epochMilliseconds + 2 * hourMilliseconds),
    ...bookings.map(({ endsAt }) => endsAt.epochMilliseconds),
  ];
  const hour = (epochMilliseconds: number, roundingMode: 'floor' | 'ceil') =>
    Temporal.Instant.fromEpochMilliseconds(epochMilliseconds)
      .toZonedDateTimeISO(timeZone)
      .round({ smallestUnit: 'hour', roundingMode })
      .toInstant();
  return { from: hour(Math.min(...starts), 'floor'), until: hour(Math.max(...ends), 'ceil') };
};

/** Where an instant is on the span, 0 to 1; what is beyond it lies on its edge. */
export const positionIn = ({ from, until }: TimelineSpan, instant: Temporal.Instant): number => {
  const whole = until.epochMilliseconds - from.epochMilliseconds;
  return Math.min(1, Math.max(0, (instant.epochMilliseconds - from.epochMilliseconds) / whole));
};

/** The quarters of an hour, each with whether a new hour begins in its zone. */
export const quartersOf = (
  { from, until }: TimelineSpan,
  timeZone: string,
): readonly { readonly startsAt: Temporal.Instant; readonly beginsHour: boolean }[] => {
  const count = (until.epochMilliseconds - from.epochMilliseconds) / quarterMilliseconds;
  return Array.from({ length: count }, (_, index) => {
    const startsAt = from.add({ minutes: 15 * index });
    return { startsAt, beginsHour: startsAt.toZonedDateTimeISO(timeZone).minute === 0 };
  });
};

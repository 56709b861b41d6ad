import type { Booking } from '../domain/booking.ts';

/** A party of two at table t, so many minutes from a time, for an hour and a half. */
export const bookingAt = (now: Temporal.Instant, minutes: number, change: Partial<Booking> = {}): Booking => {
  const startsAt = change.startsAt ?? now.add({ minutes });
  const durationMinutes = change.durationMinutes ?? 90;
  return {
    id: 'booking',
    confirmationCode: 'ABCDEFG',
    status: 'CONFIRMED',
    source: 'ONLINE',
    startsAt,
    endsAt: startsAt.add({ minutes: durationMinutes }),
    durationMinutes,
    time: '19:00',
    date: '2026-12-04',
    serviceDate: '2026-12-04',
    partySize: 2,
    guestName: 'Ada Byron',
    seating: 'STANDARD',
    specialRequests: null,
    tables: [{ id: 't', name: 'T' }],
    guest: null,
    arrivedAt: null,
    seatedAt: null,
    steps: 1,
    ...change,
  };
};

import { counter } from '#shared/telemetry/metrics/instruments.ts';
import { latencyAndDuration } from '#shared/telemetry/metrics/latency-and-duration.ts';
import { measured, type Settled } from '#shared/telemetry/metrics/measured.ts';
import { clientCodeOf } from '#shared/telemetry/record-failure.ts';
import { bookingResults } from './booking-results.ts';
import type { BookingService } from './bookings/booking-service.ts';

const recordTime = latencyAndDuration({
  latency: 'reservation.booking_latency_ms',
  duration: 'reservation.booking.duration',
  description: 'Time to complete a restaurant reservation',
});

const outcomes = counter({
  name: 'reservation.booking_outcomes_total',
  description: 'Reservation outcomes by result',
});

type Answer = Awaited<ReturnType<BookingService['create']>>;

/** As the span says it; `failed` where the failure is ours. */
const outcomeOf = (settled: Settled<Answer>): string => {
  if (settled.kind === 'done') return bookingResults[settled.result.kind];
  return clientCodeOf(settled.error)?.toLowerCase() ?? 'failed';
};

/** Counts and times bookings. */
export const measureBookings = (bookings: BookingService): BookingService => ({
  ...bookings,
  create: measured((settled, seconds) => {
    const outcome = { 'reservation.outcome': outcomeOf(settled) };
    recordTime(seconds, {}, outcome);
    outcomes(1, outcome);
  }, bookings.create),
});

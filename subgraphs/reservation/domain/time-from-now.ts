import { stepMilliseconds, stepMinutes } from '#shared/inventory/domain/service-day.ts';
import type { Sitting } from './reservation.ts';

/**
 * What is left of a party's time, at least a quarter of an hour: who comes late or sits already needs the new table
 * from now on, and not while somebody else had it.
 * @param now epoch milliseconds
 */
export const timeFromNow = (
  { startsAt, durationMinutes }: Pick<Sitting, 'startsAt' | 'durationMinutes'>,
  now: number,
): Pick<Sitting, 'startsAt' | 'durationMinutes'> => {
  const runningStep = Math.floor(now / stepMilliseconds) * stepMilliseconds;
  const begunMinutes = (runningStep - startsAt.epochMilliseconds) / 60_000;
  if (begunMinutes <= 0) return { startsAt, durationMinutes };
  return {
    startsAt: Temporal.Instant.fromEpochMilliseconds(runningStep),
    durationMinutes: Math.max(stepMinutes, durationMinutes - begunMinutes),
  };
};

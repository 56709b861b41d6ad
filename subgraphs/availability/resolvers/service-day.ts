import { timeOfServiceMinute } from '../domain/period-input.ts';
import type { HeldTableResolvers, SeatingSlotResolvers } from '../generated/resolver-types.ts';

export const SeatingSlot: SeatingSlotResolvers = {
  time: ({ minute }) => timeOfServiceMinute(minute),
  startsAt: ({ startsAt, timeZone }) =>
    Temporal.Instant.fromEpochMilliseconds(startsAt).toZonedDateTimeISO(timeZone),
  shift: ({ period }) => period,
  pacing: ({ limit }) => limit,
  hasLimitOfItsOwn: ({ isDatedLimit }) => isDatedLimit,
  isPaused: ({ limit }) => limit.isPaused,
};

export const HeldTable: HeldTableResolvers = {
  tables: ({ tables }) => tables,
};

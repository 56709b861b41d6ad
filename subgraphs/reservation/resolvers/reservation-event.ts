import { serviceDateAt } from '#shared/inventory/domain/service-day.ts';
import type { ShownEvent } from '../domain/reservation-event.ts';
import type { ReservationEventResolvers } from '../generated/resolver-types.ts';

const startOf = ({ details }: ShownEvent) => Temporal.Instant.from(details.startsAt);

export const ReservationEvent: ReservationEventResolvers = {
  occurredAt: ({ occurredAt, timeZone }) => occurredAt.toZonedDateTimeISO(timeZone),
  overrides: ({ details }) => details.overrides,
  partySize: ({ details }) => details.partySize,
  startsAt: (event) => startOf(event).toZonedDateTimeISO(event.timeZone),
  tables: (event) => {
    const serviceDate = serviceDateAt(startOf(event).epochMilliseconds, event.timeZone);
    const { restaurantId, details } = event;
    return details.tableIds.map((tableId) => ({ restaurantId, tableId, serviceDate }));
  },
};

import type { Context } from '../context.ts';
import { type BookingFigures, noFigures } from '../domain/booking-figures.ts';
import { type AskedRecord, bookings, cancellationRate, noShowRate } from '../domain/service-day-record.ts';
import type { ServiceRecordResolvers } from '../generated/resolver-types.ts';

/** Null by shift: of reservations it is not kept which shift they counted to. */
const figuresOf = async (
  { restaurantId, asked, key }: AskedRecord,
  { bookingFigures }: Context,
): Promise<BookingFigures | null> => {
  if (asked.by === 'SHIFT') return null;
  const figures = await bookingFigures.load({ restaurantId, ...asked });
  return figures.get(key) ?? noFigures;
};

export const ServiceRecord: ServiceRecordResolvers = {
  from: ({ from }) => Temporal.PlainDate.from(from),
  to: ({ to }) => Temporal.PlainDate.from(to),
  shift: ({ period }) => period,
  noShowRate,
  bookings,
  cancellationRate,
  leadTime: async (record, _args, context) => (await figuresOf(record, context))?.leadTime ?? null,
  partySizes: async (record, _args, context) => (await figuresOf(record, context))?.partySizes ?? null,
};

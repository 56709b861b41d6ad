import { SpanKind } from '@opentelemetry/api';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { Assignment } from '#shared/inventory/ledger.ts';
import { traced } from '#shared/telemetry/traced.ts';
import { bookingResults } from './booking-results.ts';
import type { BookingParts } from './bookings/booking-parts.ts';
import type { BookingService } from './bookings/booking-service.ts';
import type { NamedSource } from './bookings/create-reservation.ts';
import { sittingStart } from './domain/reservation.ts';

const assignTableName = 'reservation.assign_table';

const tableAttributes = ({ tables, section }: Pick<Assignment, 'tables' | 'section'>) => ({
  'reservation.table_id': tables.map((table) => table.tableId).join(','),
  'reservation.table_seats': tables.reduce((seats, table) => seats + table.maximumParty, 0),
  'reservation.table_section': section,
});

/** Which functions of this subgraph are spans, and what the spans say. */
export const observeBookingParts = (parts: BookingParts): BookingParts => ({
  ...parts,
  assignTable: traced({ name: assignTableName, after: tableAttributes }, parts.assignTable),
  assignHeldTable: traced(
    {
      name: assignTableName,
      after: (assigned) => (assigned === null ? {} : tableAttributes(assigned)),
    },
    parts.assignHeldTable,
  ),
  saveRecord: traced(
    { name: 'reservation.save_record', after: (code) => ({ 'reservation.confirmation_id': code }) },
    parts.saveRecord,
  ),
});

const clock = (time: Temporal.PlainTime) => time.toString({ smallestUnit: 'minute' });

const sourceAttributes = (source: NamedSource) => {
  if (source.from === 'table') {
    const { restaurantId, partySize, date, time } = source.table;
    return {
      'reservation.restaurant_id': restaurantId === null ? '' : restaurantPublicId.encode(restaurantId),
      'reservation.party_size': partySize,
      'reservation.date': date.toString(),
      'reservation.time_slot': clock(time),
    };
  }
  if (source.hold === null) return {};
  const start = sittingStart(source.hold);
  return {
    'reservation.restaurant_id': restaurantPublicId.encode(source.hold.restaurantId),
    'reservation.party_size': source.hold.partySize,
    'reservation.date': start.toPlainDate().toString(),
    'reservation.time_slot': clock(start.toPlainTime()),
  };
};

export const observeBookings = (bookings: BookingService): BookingService => ({
  ...bookings,
  create: traced(
    {
      name: 'reservation.create_booking',
      kind: SpanKind.SERVER,
      before: (viewer, _use, source, details) => ({
        ...sourceAttributes(source),
        'reservation.diner_id': viewer.id,
        'reservation.has_special_requests': details.specialRequests !== null,
      }),
      after: (answer) => ({ 'reservation.booking_result': bookingResults[answer.kind] }),
    },
    bookings.create,
  ),
});

import type { Database, Queryable } from '#shared/database/database.ts';
import { partyId, restaurantId } from '#shared/identifiers/identifiers.ts';
import { holdPublicId, reservationPublicId } from '#shared/identifiers/public-id.ts';

/** A table kept for a party, as its row has it. Instants are epoch milliseconds. */
export interface AllocationRow {
  readonly restaurantId: number;
  readonly partyId: string;
  readonly tableId: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly covers: number;
  /** Null for a booking. */
  readonly holdExpiresAt: number | null;
}

export interface ReservationRow {
  readonly restaurantId: number;
  readonly reservationId: string;
  /** As clients see it. */
  readonly publicId: string;
  readonly status: string;
  /** The key of the operation that booked it. */
  readonly guestName: string;
  readonly specialRequests: string | null;
  readonly startsAt: number;
  /** YYYY-MM-DD and HH:MM on the restaurant's clock. */
  readonly date: string;
  readonly time: string;
  readonly partySize: number;
  readonly tableIds: readonly number[];
}

export interface HoldRow {
  readonly restaurantId: number;
  readonly holdId: string;
  /** As clients see it. */
  readonly publicId: string;
  readonly holder: string;
  readonly isReleased: boolean;
  readonly isBooked: boolean;
  readonly expiresAt: number;
}

/** What the database says at one moment. */
export interface Book {
  /** By the database's clock. */
  readonly now: number;
  readonly allocations: readonly AllocationRow[];
  readonly reservations: readonly ReservationRow[];
  readonly holds: readonly HoldRow[];
}

const milliseconds = (instant: string) => `(extract(epoch from ${instant}) * 1000)::double precision`;

const allocationsText = `
select restaurant_id as "restaurantId", party_id as "partyId", table_id as "tableId", covers,
  ${milliseconds('lower(during)')} as "startsAt", ${milliseconds('upper(during)')} as "endsAt",
  ${milliseconds('hold_expires_at')} as "holdExpiresAt"
from inventory.allocation`;

const reservationsText = `
select restaurant_id as "restaurantId", reservation_id as "reservationId", status, guest_name as "guestName",
  special_requests as "specialRequests", ${milliseconds('starts_at')} as "startsAt",
  to_char(starts_at at time zone time_zone, 'YYYY-MM-DD') as date,
  to_char(starts_at at time zone time_zone, 'HH24:MI') as time,
  party_size as "partySize", table_ids as "tableIds"
from reservation.reservation`;

const holdsText = `
select restaurant_id as "restaurantId", hold_id as "holdId", holder_id as holder,
  released_at is not null as "isReleased", booked_at is not null as "isBooked",
  ${milliseconds('expires_at')} as "expiresAt"
from reservation.hold`;

const inRestaurant = (restaurant: number, party: string) => ({
  restaurantId: restaurantId(restaurant),
  id: partyId(party),
});

const readReservations = async (transaction: Queryable): Promise<ReservationRow[]> =>
  (await transaction.query<Omit<ReservationRow, 'publicId'>>({ text: reservationsText, values: [] })).map(
    (row) => ({
      ...row,
      publicId: reservationPublicId.encode(inRestaurant(row.restaurantId, row.reservationId)),
    }),
  );

const readHolds = async (transaction: Queryable): Promise<HoldRow[]> =>
  (await transaction.query<Omit<HoldRow, 'publicId'>>({ text: holdsText, values: [] })).map((row) => ({
    ...row,
    publicId: holdPublicId.encode(inRestaurant(row.restaurantId, row.holdId)),
  }));

/** All that follows sees the same moment. */
const atOneMoment = (transaction: Queryable) =>
  transaction.query({ text: 'set transaction isolation level repeatable read, read only', values: [] });

/** Runs checks on one snapshot of the database. */
export const withBook = <Result>(
  database: Database,
  work: (book: Book, transaction: Queryable) => Promise<Result>,
): Promise<Result> =>
  database.transaction(
    async (transaction) => {
      await atOneMoment(transaction);
      const values: unknown[] = [];
      const [clock] = await transaction.query<{ now: number }>({
        text: `select ${milliseconds('now()')} as now`,
        values,
      });
      const book: Book = {
        now: clock?.now ?? Number.NaN,
        allocations: await transaction.query<AllocationRow>({ text: allocationsText, values }),
        reservations: await readReservations(transaction),
        holds: await readHolds(transaction),
      };
      return work(book, transaction);
    },
    { repeatable: true },
  );

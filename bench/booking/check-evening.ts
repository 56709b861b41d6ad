import type { Database } from '#shared/database/database.ts';
import { hotHouse } from './hot-house.ts';
import type { Evening } from './run-evening.ts';

/** A booking as the database has it. */
interface Kept {
  reservation_id: string;
  table_id: number;
  covers: number;
  starts_at: number;
  ends_at: number;
}

/** Where a subject keeps its bookings, and its answers by idempotency key. */
export interface Book {
  readonly bookings: string;
  readonly answers: string;
}

const columns = `table_id, covers, date_part('epoch', lower(during)) as starts_at,
  date_part('epoch', upper(during)) as ends_at`;

export const platformBook: Book = {
  bookings: `
select r.reservation_id, ${columns} from reservation.reservation r
join inventory.allocation a on a.restaurant_id = r.restaurant_id and a.party_id = r.reservation_id
where r.restaurant_id = $1 and r.service_date = $2 and r.status = 'CONFIRMED' and a.hold_expires_at is null`,
  answers: 'select count(*)::integer as count from reservation.idempotency where answer is not null',
};

export const baselineBook: Book = {
  bookings: `
select reservation_id, ${columns} from bench.reservation
where restaurant_id = $1 and service_date = $2`,
  answers: 'select count(*)::integer as count from bench.idempotency',
};

export const countAnswers = async (database: Database, { answers }: Book): Promise<number> =>
  (await database.query<{ count: number }>({ text: answers, values: [] }))[0]?.count ?? 0;

const isDoubleBooked = (bookings: readonly Kept[]): boolean =>
  bookings
    .toSorted((one, other) => one.table_id - other.table_id || one.starts_at - other.starts_at)
    .some((booking, index, sorted) => {
      const before = sorted[index - 1];
      return before?.table_id === booking.table_id && before.ends_at > booking.starts_at;
    });

const fits = ({ table_id, covers }: Kept): boolean => {
  const table = hotHouse.tables.find(({ tableId }) => tableId === table_id);
  return table !== undefined && covers >= table.minimumParty && covers <= table.maximumParty;
};

const mostCoversOfASlot = (bookings: readonly Kept[]): number => {
  const covers = new Map<number, number>();
  for (const booking of bookings)
    covers.set(booking.starts_at, (covers.get(booking.starts_at) ?? 0) + booking.covers);
  return Math.max(0, ...covers.values());
};

/**
 * Whatever was promised is in the book, and nothing else; nobody sits at a taken or a too small table; the kitchen's
 * limit is kept.
 * @throws Error saying what is wrong
 */
export const checkEvening = async (
  database: Database,
  book: Book,
  evening: { readonly restaurantId: number; readonly serviceDate: string },
  { confirmed, turnedAway }: Evening,
  diners: number,
): Promise<void> => {
  const bookings = await database.query<Kept>({
    text: book.bookings,
    values: [evening.restaurantId, evening.serviceDate],
  });
  const covers = new Map(bookings.map((booking) => [booking.reservation_id, booking.covers]));
  const problems: readonly (readonly [string, boolean])[] = [
    ['not every diner has an end', confirmed.length + turnedAway !== diners],
    ['the book has other bookings than were confirmed', bookings.length !== confirmed.length],
    [
      'a confirmed booking is not in the book, or for another party',
      confirmed.some(({ reservationId, partySize }) => covers.get(reservationId) !== partySize),
    ],
    ['a table is booked twice at once', isDoubleBooked(bookings)],
    ['a table does not fit its party', !bookings.every(fits)],
    [
      'more covers start in a slot than the kitchen takes',
      mostCoversOfASlot(bookings) > hotHouse.pacingCovers,
    ],
  ];
  const found = problems.filter(([, isWrong]) => isWrong).map(([problem]) => problem);
  if (found.length > 0) throw new Error(`restaurant ${evening.restaurantId}: ${found.join('; ')}`);
};

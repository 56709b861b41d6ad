import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Pool, type PoolClient } from 'pg';
import { connectionSettings } from '#shared/database/database.ts';
import type { Booker, BookingReply, BookingRequest } from './booker.ts';
import { hotHouse, turnMinutesOf } from './hot-house.ts';

const readDay = {
  name: 'bench.spread_read_day',
  text: `
select occupancy, starts from bench_spread.service_day
where restaurant_id = $1 and service_date = $2
for update`,
};

const makeDay = {
  name: 'bench.spread_make_day',
  text: `
insert into bench_spread.service_day (restaurant_id, service_date) values ($1, $2) on conflict do nothing`,
};

const readAnswer = {
  name: 'bench.spread_read_answer',
  text: `
select answer from bench_spread.idempotency where viewer_id = $1 and idempotency_key = $2`,
};

/** Everything that a booking leaves, in one statement. */
const insertBooking = {
  name: 'bench.spread_insert_booking',
  text: `
with day as (
  update bench_spread.service_day set occupancy = $3, starts = $4, version = version + 1
  where restaurant_id = $1 and service_date = $2
), taken as (
  insert into bench_spread.allocation (restaurant_id, party_id, table_id, during, covers)
  values ($1, $5, $6, tstzrange($7, $8), $9)
), guest as (
  insert into bench_spread.guest (restaurant_id, guest_id, diner_id, name, email)
  values ($1, $10, $11, 'A Guest', 'guest@example.org')
  on conflict (restaurant_id, diner_id) do update set name = excluded.name
  returning guest_id
), reserved as (
  insert into bench_spread.reservation (restaurant_id, reservation_id, confirmation_code, status, diner_id, guest_id,
    guest_name, guest_email, service_date, starts_at, duration_minutes, party_size, table_ids)
  select $1, $5, $12, 'CONFIRMED', $11, guest_id, 'A Guest', 'guest@example.org', $2, $7, $13, $9, array[$6]
  from guest
), told as (
  insert into bench_spread.reservation_event (restaurant_id, reservation_id, sequence, kind, actor_id, details)
  values ($1, $5, 1, 'BOOKED', $11, $14)
), enqueued as (
  insert into bench_spread.job (queue, payload) values ('reservation.confirmed', $15)
)
insert into bench_spread.idempotency (viewer_id, idempotency_key, fingerprint, answer) values ($11, $16, $17, $18)`,
};

const quartersInDay = 96;
const bytesATable = quartersInDay / 8;
/** The service day's first quarter. */
const firstMinute = 4 * 60;
const quarterOf = (minute: number) => Math.floor((minute - firstMinute) / 15);

const quartersOf = (minute: number, partySize: number): number[] => {
  const first = quarterOf(minute);
  return Array.from({ length: turnMinutesOf(partySize) / 15 }, (_, index) => first + index);
};

const isTaken = (occupancy: Buffer, table: number, quarter: number): boolean =>
  (((occupancy[(table - 1) * bytesATable + (quarter >> 3)] ?? 0) >> (quarter & 7)) & 1) === 1;

/** A service day: who sits where, and how many covers begin in each quarter. */
interface Day {
  readonly occupancy: Buffer;
  readonly starts: Buffer;
}

const copyOf = (bytes: Buffer, length: number): Buffer => {
  const copy = Buffer.alloc(length);
  bytes.copy(copy);
  return copy;
};

/** The smallest free table, and the day with the party at it; null where there is none, or the kitchen is full. */
const seat = (day: Day, minute: number, partySize: number): (Day & { readonly tableId: number }) | null => {
  const quarters = quartersOf(minute, partySize);
  const table = hotHouse.tables.find(
    ({ tableId, minimumParty, maximumParty }) =>
      partySize >= minimumParty &&
      partySize <= maximumParty &&
      !quarters.some((quarter) => isTaken(day.occupancy, tableId, quarter)),
  );
  const occupancy = copyOf(day.occupancy, hotHouse.tables.length * bytesATable);
  const starts = copyOf(day.starts, quartersInDay * 2);
  const at = quarterOf(minute) * 2;
  const covers = starts.readUInt16BE(at) + partySize;
  if (table === undefined || covers > hotHouse.pacingCovers) return null;
  starts.writeUInt16BE(covers, at);
  for (const quarter of quarters) {
    const byte = (table.tableId - 1) * bytesATable + (quarter >> 3);
    occupancy[byte] = (occupancy[byte] ?? 0) | (1 << (quarter & 7));
  }
  return { occupancy, starts, tableId: table.tableId };
};

const instantOf = (serviceDate: string, minute: number): string =>
  Temporal.PlainDate.from(serviceDate)
    .toZonedDateTime({ timeZone: hotHouse.timeZone, plainTime: '00:00' })
    .add({ minutes: minute })
    .toInstant()
    .toString();

const lockDay = async (client: PoolClient, restaurantId: number, serviceDate: string): Promise<Day> => {
  const read = () => client.query<Day>({ ...readDay, values: [restaurantId, serviceDate] });
  const [day] = (await read()).rows;
  if (day !== undefined) return day;
  await client.query({ ...makeDay, values: [restaurantId, serviceDate] });
  const [made] = (await read()).rows;
  if (made === undefined) throw new Error('a service day was not made');
  return made;
};

const bookIn = async (client: PoolClient, request: BookingRequest): Promise<BookingReply> => {
  const { restaurantId, serviceDate, minute, partySize, idempotencyKey } = request;
  const viewer = `diner-${request.diner}`;
  // Sent together: the lock does not wait for the answers to what was sent before it.
  const begun = client.query('begin');
  const known = client.query<{ answer: BookingReply }>({ ...readAnswer, values: [viewer, idempotencyKey] });
  const [, { rows: answers }, day] = await Promise.all([
    begun,
    known,
    lockDay(client, restaurantId, serviceDate),
  ]);
  const [answered] = answers;
  const seated = seat(day, minute, partySize);
  if (answered !== undefined || seated === null) {
    await client.query('rollback');
    return answered?.answer ?? { kind: 'refused', reason: 'NO_TABLE', alternativeMinutes: [] };
  }
  const reservationId = randomUUID();
  const reply: BookingReply = { kind: 'confirmed', reservationId, minute };
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([restaurantId, serviceDate, minute, partySize]))
    .digest('hex');
  const inserted = client.query({
    ...insertBooking,
    values: [
      restaurantId,
      serviceDate,
      seated.occupancy,
      seated.starts,
      reservationId,
      seated.tableId,
      instantOf(serviceDate, minute),
      instantOf(serviceDate, minute + turnMinutesOf(partySize)),
      partySize,
      randomUUID(),
      viewer,
      randomBytes(5).toString('hex'),
      turnMinutesOf(partySize),
      JSON.stringify({ tableIds: [seated.tableId], partySize }),
      JSON.stringify({ reservationId }),
      idempotencyKey,
      fingerprint,
      JSON.stringify(reply),
    ],
  });
  await Promise.all([inserted, client.query('commit')]);
  return reply;
};

/**
 * The same transaction by hand with pg, in the process of the load: one lock, one statement, one commit, two ways to the
 * server. Floor plans are in memory; it checks no token, knows one time zone, and has nothing between it and its client.
 */
export const openSpreadByHand = (databaseUrl: string, connections: number): Booker => {
  const pool = new Pool({ ...connectionSettings(databaseUrl), max: connections });
  return {
    name: 'by pg alone',
    prepare: async () => {
      await Promise.all(Array.from({ length: connections }, () => pool.query('select pg_sleep(0.1)')));
    },
    book: async (request) => {
      const client = await pool.connect();
      try {
        return await bookIn(client, request);
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    },
    takeRetries: () => Promise.resolve(null),
    close: () => pool.end(),
  };
};

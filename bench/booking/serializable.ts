import { createHash, randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { DatabaseError, Pool, type PoolClient } from 'pg';
import { z } from 'zod';
import { connectionSettings } from '#shared/database/database.ts';
import type { BookingReply, BookingRequest } from './booker.ts';
import { findAlternativeMinutes, findTableAt, type SeatedParty } from './evening-by-hand.ts';
import { hotHouse, turnMinutesOf } from './hot-house.ts';

/** Who books and what the client calls it. */
export type SerializableRequest = Omit<BookingRequest, 'diner'> & { readonly viewerId: string };

export interface SerializableBooking {
  book(request: SerializableRequest): Promise<BookingReply>;
  /** Opens every connection; those that are idle for a second are closed, since others need theirs. */
  prepare(): Promise<void>;
  /** Since the last call. */
  takeRetries(): number;
  close(): Promise<void>;
}

const readEvening = {
  name: 'bench.read_evening',
  text: `
select table_id, start_minute, covers from bench.reservation
where restaurant_id = $1 and service_date = $2`,
};

/** One statement and one way to the server for everything that a booking leaves. */
const insertBooking = {
  name: 'bench.insert_booking',
  text: `
with reserved as (
  insert into bench.reservation (reservation_id, restaurant_id, service_date, table_id, start_minute, during, covers,
    diner_id, guest_name, guest_email)
  values ($1, $2, $3, $4, $5, tstzrange($6, $7), $8, $9, 'A Guest', 'guest@example.org')
), enqueued as (
  insert into bench.job (queue, payload) values ('reservation.confirmed', $10)
)
insert into bench.idempotency (viewer_id, idempotency_key, fingerprint, answer) values ($9, $11, $12, $13)`,
};

const insertRefusal = {
  name: 'bench.insert_refusal',
  text: `
insert into bench.idempotency (viewer_id, idempotency_key, fingerprint, answer) values ($1, $2, $3, $4)`,
};

const readAnswer = {
  name: 'bench.read_answer',
  text: `
select answer from bench.idempotency where viewer_id = $1 and idempotency_key = $2 and fingerprint = $3`,
};

export const storedReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirmed'), reservationId: z.string(), minute: z.number() }),
  z.object({ kind: z.literal('refused'), reason: z.string(), alternativeMinutes: z.array(z.number()) }),
]);

const fingerprintOf = ({ restaurantId, serviceDate, minute, partySize }: SerializableRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([restaurantId, serviceDate, minute, partySize]))
    .digest('base64');

const instantOf = (serviceDate: string, minute: number): string =>
  Temporal.PlainDate.from(serviceDate)
    .toZonedDateTime({ timeZone: hotHouse.timeZone, plainTime: '00:00' })
    .add({ minutes: minute })
    .toInstant()
    .toString();

type EveningRow = [tableId: number, startMinute: number, covers: number];

/** Reads the evening, decides, inserts; the database says at the commit whether that was serial. */
const bookOnce = async (client: PoolClient, request: SerializableRequest): Promise<BookingReply> => {
  const { restaurantId, serviceDate, minute, partySize, viewerId, idempotencyKey } = request;
  await client.query('begin isolation level serializable');
  const { rows } = await client.query<EveningRow>({
    ...readEvening,
    values: [restaurantId, serviceDate],
    rowMode: 'array',
  });
  const parties = rows.map(
    ([tableId, startMinute, covers]): SeatedParty => ({ tableId, startMinute, covers }),
  );
  const found = findTableAt(parties, minute, partySize);
  const fingerprint = fingerprintOf(request);
  if (found.kind !== 'free') {
    const reply: BookingReply = {
      kind: 'refused',
      reason: found.kind,
      alternativeMinutes: findAlternativeMinutes(parties, minute, partySize),
    };
    const values = [viewerId, idempotencyKey, fingerprint, JSON.stringify(reply)];
    await client.query({ ...insertRefusal, values });
    await client.query('commit');
    return reply;
  }
  const reply: BookingReply = { kind: 'confirmed', reservationId: randomUUID(), minute };
  await client.query({
    ...insertBooking,
    values: [
      reply.reservationId,
      restaurantId,
      serviceDate,
      found.tableId,
      minute,
      instantOf(serviceDate, minute),
      instantOf(serviceDate, minute + turnMinutesOf(partySize)),
      partySize,
      viewerId,
      JSON.stringify({ reservationId: reply.reservationId }),
      idempotencyKey,
      fingerprint,
      JSON.stringify(reply),
    ],
  });
  await client.query('commit');
  return reply;
};

const hasCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof DatabaseError && error.code !== undefined && codes.includes(error.code);

/** At once, as plain code does it; or after a wait that doubles, with full jitter, so that attempts spread out. */
export const retryWays = ['at once', 'after a wait'] as const;
export type RetryWay = (typeof retryWays)[number];

const firstWaitMilliseconds = 10;
const mostWaitMilliseconds = 200;

const waitBeforeAttempt = async (attempt: number, retry: RetryWay): Promise<void> => {
  if (retry === 'after a wait')
    await setTimeout(Math.random() * Math.min(mostWaitMilliseconds, firstWaitMilliseconds * 2 ** attempt));
};

/**
 * The plain way to book without a double booking: SERIALIZABLE, check, insert, and again where the database refused
 * (40001, 40P01) until it is done. An answer that was given before is given again.
 */
export const openSerializableBooking = (
  url: string,
  connections: number,
  retry: RetryWay,
): SerializableBooking => {
  const pool = new Pool({ ...connectionSettings(url), max: connections, idleTimeoutMillis: 1_000 });
  let retries = 0;
  const attempt = async (request: SerializableRequest): Promise<BookingReply | 'again'> => {
    const client = await pool.connect();
    try {
      return await bookOnce(client, request);
    } catch (error) {
      await client.query('rollback');
      if (hasCode(error, '40001', '40P01')) return 'again';
      if (!hasCode(error, '23505')) throw error;
      const values = [request.viewerId, request.idempotencyKey, fingerprintOf(request)];
      const { rows } = await client.query<{ answer: unknown }>({ ...readAnswer, values });
      return storedReply.parse(rows.at(0)?.answer);
    } finally {
      client.release();
    }
  };
  return {
    book: async (request) => {
      for (let attempts = 0; ; attempts += 1) {
        const reply = await attempt(request);
        if (reply !== 'again') return reply;
        retries += 1;
        await waitBeforeAttempt(attempts, retry);
      }
    },
    prepare: async () => {
      const opening = Array.from({ length: connections }, () => pool.query('select pg_sleep(0.1)'));
      await Promise.all(opening);
    },
    takeRetries: () => {
      const taken = retries;
      retries = 0;
      return taken;
    },
    close: () => pool.end(),
  };
};

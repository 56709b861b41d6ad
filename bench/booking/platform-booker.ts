import { Pool } from 'undici';
import { z } from 'zod';
import { launch, type Mode } from '#e2e/platform.ts';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { reservationPublicId, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { openDevelopmentIssuer } from '#shared/identity/development-issuer.ts';
import { type Booker, type BookingReply, type BookingRequest, minuteOf, timeOf } from './booker.ts';

const startDeadlineMilliseconds = 60_000;
const requestDeadlineMilliseconds = 30_000;
const ready = /answers at (http:\S+)\/graphql/;

/** What the baseline answers too, and no more. */
const query = `
mutation Book($input: CreateReservationInput!) {
  createReservation(input: $input) {
    __typename
    ... on ReservationConfirmed { reservation { id time } }
    ... on SlotUnavailable { reason alternatives { time } }
  }
}`;

const answerShape = z.object({
  errors: z.undefined().optional(),
  data: z.object({
    createReservation: z.discriminatedUnion('__typename', [
      z.object({
        __typename: z.literal('ReservationConfirmed'),
        reservation: z.object({ id: z.string(), time: z.string() }),
      }),
      z.object({
        __typename: z.literal('SlotUnavailable'),
        reason: z.string(),
        alternatives: z.array(z.object({ time: z.string() })),
      }),
    ]),
  }),
});

/** Anything but a booking or a refusal, an error of GraphQL above all, is thrown, with what the platform said. */
const toReply = (status: number, text: string, output: () => string): BookingReply => {
  const parsed = status === 200 ? answerShape.safeParse(JSON.parse(text)) : undefined;
  if (parsed?.success !== true) throw new Error(`status ${status}: ${text}\n${output().slice(-2_000)}`);
  const { createReservation: answer } = parsed.data.data;
  if (answer.__typename === 'SlotUnavailable')
    return {
      kind: 'refused',
      reason: answer.reason,
      alternativeMinutes: answer.alternatives.map(({ time }) => minuteOf(time)),
    };
  const reservation = reservationPublicId.decode(answer.reservation.id);
  if (reservation === null) throw new Error(`no reservation's ID: ${text}`);
  return { kind: 'confirmed', reservationId: reservation.id, minute: minuteOf(answer.reservation.time) };
};

const bodyOf = (request: BookingRequest): string => {
  const input = {
    idempotencyKey: request.idempotencyKey,
    restaurantId: restaurantPublicId.encode(restaurantId(request.restaurantId)),
    date: request.serviceDate,
    time: timeOf(request.minute),
    partySize: request.partySize,
    guest: { name: 'A Guest', email: 'guest@example.org' },
  };
  return JSON.stringify({ query, variables: { input } });
};

export interface PlatformBooker extends Booker {
  /** Of its gateway, without a path. */
  readonly address: string;
}

/**
 * The platform as its command starts it, in processes of its own, on the benchmark's database.
 * @param dataDirectory where the key of the development issuer is
 */
export const openPlatformBooker = async (
  mode: Mode,
  databaseUrl: string,
  dataDirectory: string,
  connections: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<PlatformBooker> => {
  const run = launch(mode, {
    ...settings,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDirectory,
    DEMO_RESTAURANTS: '0',
    PORT: '0',
    LOG_LEVEL: 'error',
  });
  const [, address = ''] = await run.said(ready, startDeadlineMilliseconds);
  const pool = new Pool(address, { connections, pipelining: 1 });
  const issuer = await openDevelopmentIssuer(dataDirectory);
  const tokens: string[] = [];
  return {
    address,
    name: mode === 'start' ? 'npm start' : 'npm run cluster',
    prepare: async (diners) => {
      const expiresAt = Temporal.Now.instant().add({ hours: 2 });
      while (tokens.length < diners) {
        const subject = `diner-${tokens.length}`;
        tokens.push(await issuer.issue({ subject, role: 'diner', employments: [] }, 'tablegraph', expiresAt));
      }
    },
    book: async (request) => {
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: '/graphql',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${tokens[request.diner] ?? ''}`,
        },
        body: bodyOf(request),
        signal: AbortSignal.timeout(requestDeadlineMilliseconds),
      });
      return toReply(statusCode, await body.text(), run.output);
    },
    takeRetries: () => Promise.resolve(null),
    close: async () => {
      await pool.close();
      run.signal('SIGTERM');
      await run.ended;
    },
  };
};

import { fastify } from 'fastify';
import { z } from 'zod';
import { readSettings } from '#shared/config/settings.ts';
import { openSerializableBooking, retryWays } from './serializable.ts';

/** The plain baseline behind HTTP, in a process of its own: no GraphQL, and the token is taken for who asks. */
const settings = readSettings();
if (settings.DATABASE_URL === undefined) throw new Error('DATABASE_URL is needed');
const retry = z.enum(retryWays).parse(process.argv.at(2));
const booking = openSerializableBooking(settings.DATABASE_URL, settings.DATABASE_POOL_SIZE, retry);

const headers = z.object({ authorization: z.string(), 'idempotency-key': z.string() });
const body = z.object({
  restaurantId: z.int(),
  serviceDate: z.string(),
  minute: z.int(),
  partySize: z.int(),
});

const server = fastify();
server.post('/book', (request) => {
  const { authorization, 'idempotency-key': idempotencyKey } = headers.parse(request.headers);
  return booking.book({
    ...body.parse(request.body),
    viewerId: authorization.replace('Bearer ', ''),
    idempotencyKey,
  });
});
server.post('/prepare', async () => {
  await booking.prepare();
  return {};
});
server.post('/retries', () => ({ retries: booking.takeRetries() }));

process.once('SIGTERM', async () => {
  await server.close();
  await booking.close();
});
const address = await server.listen({ host: settings.HOST, port: settings.PORT });
process.stdout.write(`The baseline answers at ${address}/book\n`);

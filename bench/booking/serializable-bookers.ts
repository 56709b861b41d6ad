import { Pool } from 'undici';
import { z } from 'zod';
import { runNode } from '#e2e/child-process.ts';
import type { Booker } from './booker.ts';
import { openSerializableBooking, type RetryWay, storedReply } from './serializable.ts';

const ready = /answers at (http:\S+)\/book/;
const startDeadlineMilliseconds = 30_000;

/** By pg alone, in the process of the benchmark: nothing between the client and the database. */
export const openDirectBaseline = (databaseUrl: string, connections: number, retry: RetryWay): Booker => {
  const booking = openSerializableBooking(databaseUrl, connections, retry);
  return {
    name: `SERIALIZABLE by pg alone, again ${retry}`,
    prepare: () => booking.prepare(),
    book: ({ diner, ...request }) => booking.book({ ...request, viewerId: `diner-${diner}` }),
    takeRetries: () => Promise.resolve(booking.takeRetries()),
    close: () => booking.close(),
  };
};

/** The same in a process of its own behind HTTP, as the platform is. */
export const openHttpBaseline = async (
  databaseUrl: string,
  connections: number,
  retry: RetryWay,
): Promise<Booker> => {
  const run = runNode(['bench/booking/serializable-server.ts', retry], {
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE: String(connections),
    PORT: '0',
  });
  const [, address] = await run.said(ready, startDeadlineMilliseconds);
  const pool = new Pool(address ?? '', { connections, pipelining: 1 });
  const post = async (path: string, headers: Readonly<Record<string, string>>, payload: object) => {
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(payload),
    });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`the baseline: status ${statusCode}: ${text}`);
    const answer: unknown = JSON.parse(text);
    return answer;
  };
  return {
    name: `SERIALIZABLE behind HTTP, again ${retry}`,
    prepare: async () => {
      await post('/prepare', {}, {});
    },
    book: async ({ diner, idempotencyKey, ...request }) =>
      storedReply.parse(
        await post(
          '/book',
          { authorization: `Bearer diner-${diner}`, 'idempotency-key': idempotencyKey },
          request,
        ),
      ),
    takeRetries: async () => z.object({ retries: z.number() }).parse(await post('/retries', {}, {})).retries,
    close: async () => {
      await pool.close();
      run.signal('SIGTERM');
      await run.ended;
    },
  };
};

import { expect, it } from 'vitest';
import { captureMetrics } from '#shared/testing/captured-metrics.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';

const captured = captureMetrics();
const { database, url } = await createTestDatabase(2);

const poolValue = async (name: string, state?: string) =>
  (await captured.pointsOf(name)).find(({ attributes }) => attributes['db.client.connection.state'] === state)
    ?.value;

it('says what a pool has, who waits for it, and nobody’s password', async () => {
  const held = Promise.withResolvers<void>();
  const taken = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const transactions = taken.map(({ resolve }) =>
    database.transaction(async () => {
      resolve();
      await held.promise;
    }),
  );
  await Promise.all(taken.map(({ promise }) => promise));
  const waiting = database.ping();
  expect(await poolValue('db.client.connection.count', 'used')).toBe(2);
  expect(await poolValue('db.client.connection.pending_requests')).toBe(1);
  expect(await poolValue('db.client.connection.max')).toBe(2);
  held.resolve();
  await Promise.all([...transactions, waiting]);
  expect(await poolValue('db.client.connection.count', 'used')).toBe(0);
  expect(await poolValue('db.client.connection.count', 'idle')).toBe(2);
  const [point] = await captured.pointsOf('db.client.connection.max');
  const { host, pathname } = new URL(url);
  expect(point?.attributes).toEqual({ 'db.client.connection.pool.name': `${host}${pathname}` });
});

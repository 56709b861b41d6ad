import knex from 'knex';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#shared/database/database.ts';
import { down, up } from '#shared/notifications/migrations/0002-provider-rate.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { createProviderRate } from '../senders/provider-rate.ts';
import { type GrantedTokens, takeTokens } from './provider-rate-repository.ts';

const { database, url } = await createTestDatabase();

const perSecond = 20;
const never = new AbortController().signal;
const sumBySecond = (grants: readonly GrantedTokens[]) => {
  const sums = new Map<string, number>();
  for (const { second, granted } of grants)
    sums.set(second.toString(), (sums.get(second.toString()) ?? 0) + granted);
  return [...sums.entries()].sort().map(([, sum]) => sum);
};

/** As two workers, which share nothing but the database. */
const twoWorkers = async <Result>(
  work: (worker: ReturnType<typeof openDatabase>) => Promise<Result>,
): Promise<Result[]> => {
  const workers = [openDatabase(url, 4, () => {}), openDatabase(url, 4, () => {})];
  try {
    return await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.close()));
  }
};

describe('the rate of a provider', () => {
  it('is never exceeded in a second, and used up, by workers that all want more', async () => {
    const until = performance.now() + 3_300;
    const grants = await twoWorkers(async (worker) => {
      const taken: GrantedTokens[] = [];
      const takeOn = async () => {
        while (performance.now() < until) taken.push(await takeTokens(worker, 'crowd', 3, perSecond));
      };
      await Promise.all([takeOn(), takeOn(), takeOn()]);
      return taken;
    });
    const sums = sumBySecond(grants.flat());
    expect(sums.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...sums)).toBe(perSecond);
    expect(sums.slice(1, -1)).toEqual(sums.slice(1, -1).map(() => perSecond));
  });

  it('holds for the messages of all workers together', async () => {
    const leases: GrantedTokens[] = [];
    const began = performance.now();
    const used = await twoWorkers(async (worker) => {
      const lease = async (wanted: number) => {
        const granted = await takeTokens(worker, 'messages', wanted, perSecond);
        leases.push(granted);
        return granted;
      };
      const rate = createProviderRate({ perSecond, lease, patienceMilliseconds: 20_000 });
      const answers = await Promise.all(Array.from({ length: 30 }, () => rate.take(never)));
      return answers.filter((answer) => answer === null).length;
    });
    expect(used).toEqual([30, 30]);
    // 60 messages at 20 a second are in three seconds, of which the first may be nearly over and the last just begun.
    expect(performance.now() - began).toBeGreaterThan(1_000);
    expect(Math.max(...sumBySecond(leases))).toBeLessThanOrEqual(perSecond);
  });

  it("is each provider's own", async () => {
    const both = await Promise.all(
      ['one', 'other'].map((provider) => takeTokens(database, provider, perSecond, perSecond)),
    );
    expect(both.map(({ granted }) => granted)).toEqual([perSecond, perSecond]);
  });

  it('goes on where the clock was set back', async () => {
    await takeTokens(database, 'clock', perSecond, perSecond);
    const text = `update notification.provider_rate set second = second + interval '1 hour' where provider = 'clock'`;
    await database.query({ text, values: [] });
    expect(await takeTokens(database, 'clock', 1, perSecond)).toMatchObject({ granted: 1 });
  });

  it('may be lowered in the middle of a second', async () => {
    const grants = [await takeTokens(database, 'lowered', 15, perSecond)];
    for (let times = 0; times < 5; times += 1) grants.push(await takeTokens(database, 'lowered', 5, 5));
    for (const { granted } of grants) expect(granted).toBeGreaterThanOrEqual(0);
    expect(Math.max(...sumBySecond(grants))).toBeLessThanOrEqual(15);
  });

  it('is a table that comes and goes', async () => {
    const { url: ownUrl } = await createTestDatabase();
    const connection = knex({ client: 'pg', connection: ownUrl, pool: { min: 0, max: 1 } });
    try {
      await connection.raw('create schema if not exists notification');
      await connection.raw('drop table if exists notification.provider_rate');
      await up(connection);
      await down(connection);
      await up(connection);
    } finally {
      await connection.destroy();
    }
  });
});

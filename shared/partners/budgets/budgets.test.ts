import { expect, it } from 'vitest';
import { openDatabase } from '#shared/database/database.ts';
import { type PartnerId, partnerId } from '#shared/identifiers/identifiers.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import type { Budget } from '../domain/partner.ts';
import { createBudgets } from './budgets.ts';
import type { Charge } from './domain/charge.ts';
import { type Asked, granted } from './domain/lease-sizes.ts';
import { removeOldMinutes, takeLease } from './repositories/budget-repository.ts';

const { database, url } = await createTestDatabase();

const createPartner = async (slug: string): Promise<PartnerId> => {
  const [row] = await database.query<{ partner_id: number }>({
    text: `insert into partner.partner (slug, name, mode, requests_per_minute, cost_per_minute)
      values ($1, $1, 'off', 100, 100) returning partner_id`,
    values: [slug],
  });
  if (row === undefined) throw new Error('no partner');
  return partnerId(row.partner_id);
};

const gatewaysOf = (count: number) =>
  Array.from({ length: count }, () => createBudgets({ database, log: captureLog().log }));

const grantedOf = (charges: readonly Charge[]) =>
  charges.filter((charge) => charge.kind === 'granted').length;

/** Does it again, with another partner, where the minute ended meanwhile: within one the counts are exact. */
const withinOneMinute = async <Result>(work: (attempt: number) => Promise<Result>): Promise<Result> => {
  const minute = async () => {
    const [row] = await database.query<{ minute: number }>({
      text: `select extract(epoch from date_trunc('minute', clock_timestamp()))::bigint as minute`,
      values: [],
    });
    return row?.minute;
  };
  for (let attempt = 1; ; attempt += 1) {
    const before = await minute();
    const result = await work(attempt);
    if ((await minute()) === before) return result;
  }
};

const leasedOf = (id: PartnerId) =>
  database.query<{ requests_leased: number; cost_leased: number }>({
    text: 'select requests_leased, cost_leased from partner.budget_minute where partner_id = $1',
    values: [id],
  });

it('grants exactly the budget over two gateways that are called at once', async () => {
  const [requests, cost] = await withinOneMinute(async (attempt) => {
    const partners = [await createPartner(`requests-${attempt}`), await createPartner(`cost-${attempt}`)];
    const budgets: Budget[] = [
      { requestsPerMinute: 237, costPerMinute: 1_000_000 },
      { requestsPerMinute: 100_000, costPerMinute: 237 },
    ];
    const gateways = gatewaysOf(2);
    return Promise.all(
      partners.map(async (id, index) => {
        const budget = budgets[index];
        if (budget === undefined) throw new Error('no budget');
        const charges = await Promise.all(
          gateways.flatMap((gateway) => Array.from({ length: 300 }, () => gateway.charge({ id, budget }, 1))),
        );
        return { charges, leased: await leasedOf(id) };
      }),
    );
  });
  expect(grantedOf(requests?.charges ?? [])).toBe(237);
  expect(requests?.leased).toEqual([{ requests_leased: 237, cost_leased: expect.any(Number) }]);
  expect(grantedOf(cost?.charges ?? [])).toBe(237);
  expect(cost?.leased).toEqual([{ requests_leased: expect.any(Number), cost_leased: 237 }]);
  const refused = requests?.charges.find((charge) => charge.kind !== 'granted');
  expect(refused).toMatchObject({
    kind: 'exceeded',
    exceeded: ['requests'],
    requests: { limit: 237, remaining: 0 },
  });
});

it('never grants more with costs of every size, waves of calls and gateways that come later', async () => {
  const charged = await withinOneMinute(async (attempt) => {
    const id = await createPartner(`mixed-${attempt}`);
    const budget = { requestsPerMinute: 500, costPerMinute: 5_000 };
    const charged: { cost: number; charge: Charge }[] = [];
    for (const gateways of [gatewaysOf(1), gatewaysOf(2), gatewaysOf(3)])
      await Promise.all(
        gateways.flatMap((gateway) =>
          Array.from({ length: 120 }, async (_, index) => {
            const cost = (index * 7) % 41;
            charged.push({ cost, charge: await gateway.charge({ id, budget }, cost) });
          }),
        ),
      );
    return charged;
  });
  const taken = charged.filter(({ charge }) => charge.kind === 'granted');
  const cost = taken.reduce((sum, call) => sum + call.cost, 0);
  expect(cost).toBeLessThanOrEqual(5_000);
  // Six gateways hold 40 each at the most, and what is left is less than one operation of 40 needs, for each.
  expect(cost).toBeGreaterThan(5_000 - 6 * 80);
  expect(taken.length).toBeLessThanOrEqual(500);
});

it('leases in SQL as the domain says', async () => {
  const asked = (numbers: readonly number[]): Asked => {
    const [limit = 0, need = 0, ahead = 0, least = 0] = numbers;
    return {
      requests: { limit, need, ahead, least },
      cost: { limit: limit % 2 === 1 ? 1 : limit * 11, need: need * 7, ahead: ahead * 13, least: least * 12 },
    };
  };
  await withinOneMinute(async (attempt) => {
    const id = await createPartner(`formula-${attempt}`);
    let leased = { requests: 0, cost: 0 };
    for (const numbers of [
      [100, 3, 5, 1],
      [100, 0, 50, 0],
      [100, 10, 0, 1],
      [40, 1, 5, 1],
      [100, 0, 50, 0],
      [100, 200, 1, 90],
      [100, 200, 1, 10],
      [100, 0, 5, 0],
      [1_000, 2, 5, 1],
      [10, 2, 5, 0],
      [1_001, 2, 5, 0],
      [1_001, 2, 5, 1],
    ]) {
      const wanted = granted(asked(numbers), leased);
      leased = { requests: leased.requests + wanted.requests, cost: leased.cost + wanted.cost };
      const taken = await takeLease(database, id, asked(numbers));
      if (taken.leased.requests < leased.requests) return;
      expect(taken).toMatchObject({ granted: wanted, leased });
      expect(taken.minute % 60).toBe(0);
      expect(taken.millisecondsLeft).toBeLessThanOrEqual(60_000);
    }
  });
});

it('says that it cannot be said, and logs it, where the database is gone', async () => {
  const lost = openDatabase(url, 1, () => {});
  await lost.close();
  const captured = captureLog();
  const budgets = createBudgets({ database: lost, log: captured.log });
  const partner = { id: partnerId(1), budget: { requestsPerMinute: 10, costPerMinute: 10 } };
  expect(await budgets.charge(partner, 1)).toEqual({ kind: 'unavailable', retryAfterSeconds: 1 });
  expect(captured.failures()).toEqual(['no budget could be leased for a partner']);
  await expect(budgets.charge(partner, 0.5)).rejects.toThrow(RangeError);
});

it('removes the rows of minutes that are long over', async () => {
  const id = await createPartner('old');
  await database.query({
    text: `insert into partner.budget_minute
      select $1, clock_timestamp() - age * interval '1 minute', 1, 1 from generate_series(0, 20) age`,
    values: [id],
  });
  await removeOldMinutes(database);
  expect(await leasedOf(id)).toHaveLength(10);
});

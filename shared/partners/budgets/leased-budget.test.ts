import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Budget } from '../domain/partner.ts';
import type { Charge } from './domain/charge.ts';
import { type Asked, granted, holdingSize } from './domain/lease-sizes.ts';
import { createLeasedBudget } from './leased-budget.ts';
import type { DatedLease } from './repositories/budget-repository.ts';

const minuteMilliseconds = 60_000;

/** The row of the database: its clock is ahead of the gateways' by so much. */
const createMinutes = (now: () => number, ahead = 0) => {
  const leased = new Map<number, { requests: number; cost: number }>();
  let statements = 0;
  return {
    statements: () => statements,
    minuteNow: () => Math.floor((now() + ahead) / minuteMilliseconds),
    take: (asked: Asked): DatedLease => {
      statements += 1;
      const minute = Math.floor((now() + ahead) / minuteMilliseconds);
      const before = leased.get(minute) ?? { requests: 0, cost: 0 };
      const given = granted(asked, before);
      const after = { requests: before.requests + given.requests, cost: before.cost + given.cost };
      leased.set(minute, after);
      return {
        minute: minute * 60,
        granted: given,
        leased: after,
        millisecondsLeft: (minute + 1) * minuteMilliseconds - (now() + ahead),
      };
    },
  };
};

const failed = (error: unknown) => {
  throw error;
};

const budgetOf = (requestsPerMinute: number, costPerMinute: number): Budget => ({
  requestsPerMinute,
  costPerMinute,
});

/** So many gateways whose leases come in any order. */
const gatewaysOf = (scheduler: fc.Scheduler, count: number, minutes: ReturnType<typeof createMinutes>) => {
  const send = scheduler.scheduleFunction(async () => {});
  const answer = scheduler.scheduleFunction(async (taken: DatedLease) => taken);
  return Array.from({ length: count }, () =>
    createLeasedBudget({
      take: async (asked) => {
        await send();
        return answer(minutes.take(asked));
      },
      onFailure: failed,
      now: () => 0,
    }),
  );
};

const countOf = (charges: readonly Charge[], kind: Charge['kind']) =>
  charges.filter((charge) => charge.kind === kind).length;

describe('gateways that share a minute', () => {
  const limit = fc.integer({ min: 1, max: 300 });
  const callAt = (gateways: number) =>
    fc.record({ gateway: fc.integer({ min: 0, max: gateways - 1 }), cost: fc.integer({ min: 0, max: 40 }) });

  it('never grant more than the budget, and decide every call', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        limit,
        fc.integer({ min: 40, max: 3_000 }),
        fc.array(callAt(4), { maxLength: 500, size: 'max' }),
        async (scheduler, requests, cost, calls) => {
          const gateways = gatewaysOf(
            scheduler,
            4,
            createMinutes(() => 0),
          );
          const pending = calls.map(async (call) => {
            await scheduler.schedule(Promise.resolve());
            const charge = await gateways[call.gateway]?.charge(budgetOf(requests, cost), call.cost);
            return { ...call, charge };
          });
          await scheduler.waitFor(Promise.all(pending));
          const done = await Promise.all(pending);
          const kinds = new Set(done.map(({ charge }) => charge?.kind));
          kinds.delete('granted');
          kinds.delete('exceeded');
          expect([...kinds]).toEqual([]);
          const taken = done.filter(({ charge }) => charge?.kind === 'granted');
          expect(taken.length).toBeLessThanOrEqual(requests);
          expect(taken.reduce((sum, call) => sum + call.cost, 0)).toBeLessThanOrEqual(cost);
        },
      ),
      { numRuns: 60, interruptAfterTimeLimit: 10_000 },
    );
  });

  it('leave no more unused than they may hold, once somebody is refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        limit,
        fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 100, maxLength: 600, size: 'max' }),
        async (scheduler, requests, calls) => {
          const gateways = gatewaysOf(
            scheduler,
            8,
            createMinutes(() => 0),
          );
          const charges: Charge[][] = gateways.map(() => []);
          const pending = calls.map(async (gateway) => {
            await scheduler.schedule(Promise.resolve());
            const charge = await gateways[gateway]?.charge(budgetOf(requests, 1_000_000), 1);
            if (charge !== undefined) charges[gateway]?.push(charge);
          });
          await scheduler.waitFor(Promise.all(pending));
          const used = charges.map((ofGateway) => countOf(ofGateway, 'granted'));
          const unused = requests - used.reduce((sum, one) => sum + one, 0);
          const refused = charges.some((ofGateway) => countOf(ofGateway, 'exceeded') > 0);
          const held = used.filter((one) => one > 0).map((one) => holdingSize(requests, one));
          if (refused) expect(unused).toBeLessThanOrEqual(held.reduce((sum, one) => sum + one, 0));
          else expect(used.reduce((sum, one) => sum + one, 0)).toBe(calls.length);
        },
      ),
      { numRuns: 60, interruptAfterTimeLimit: 10_000 },
    );
  });

  it('use up every unit where each of them has callers enough', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        limit,
        fc.integer({ min: 1, max: 5 }),
        async (scheduler, requests, count) => {
          const gateways = gatewaysOf(
            scheduler,
            count,
            createMinutes(() => 0),
          );
          const pending = gateways.flatMap((gateway) =>
            Array.from({ length: requests + 1 }, () => gateway.charge(budgetOf(requests, 1_000_000), 9)),
          );
          await scheduler.waitFor(Promise.all(pending));
          expect(countOf(await Promise.all(pending), 'granted')).toBe(requests);
        },
      ),
      { numRuns: 40, interruptAfterTimeLimit: 10_000 },
    );
  });
});

describe('minutes', () => {
  it('are the database’s: nothing of one is spent in the next, wherever the gateways’ clocks stand', async () => {
    const step = fc.record({
      gateway: fc.integer({ min: 0, max: 2 }),
      passes: fc.integer({ min: 0, max: 4_000 }),
      answerTakes: fc.integer({ min: 0, max: 2_000 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 300, size: 'max' }),
        fc.integer({ min: 0, max: 200_000 }),
        async (steps, ahead) => {
          let time = 0;
          let answerTakes = 0;
          const minutes = createMinutes(() => time, ahead);
          const gateways = Array.from({ length: 3 }, () =>
            createLeasedBudget({
              take: async (asked) => {
                // What is fetched ahead takes no time here: the call itself was granted before.
                const takes = asked.requests.least > 0 ? answerTakes : 0;
                time += Math.floor(takes / 2);
                const taken = minutes.take(asked);
                time += Math.ceil(takes / 2);
                return taken;
              },
              onFailure: failed,
              now: () => time,
            }),
          );
          const grantedIn = new Map<number, number>();
          for (const { gateway, passes, ...next } of steps) {
            time += passes;
            answerTakes = next.answerTakes;
            const charge = await gateways[gateway]?.charge(budgetOf(10, 1_000), 3);
            if (charge?.kind !== 'granted') continue;
            grantedIn.set(minutes.minuteNow(), (grantedIn.get(minutes.minuteNow()) ?? 0) + 1);
            expect(charge.secondsUntilReset).toBeGreaterThanOrEqual(1);
          }
          expect(Math.max(0, ...grantedIn.values())).toBeLessThanOrEqual(10);
        },
      ),
      { numRuns: 60, interruptAfterTimeLimit: 10_000 },
    );
  });

  it('give the whole budget again', async () => {
    let time = 30_000;
    const minutes = createMinutes(() => time);
    const { charge } = createLeasedBudget({
      take: async (asked) => minutes.take(asked),
      onFailure: failed,
      now: () => time,
    });
    const budget = budgetOf(5, 100);
    for (let call = 0; call < 5; call += 1) await charge(budget, 10);
    expect(await charge(budget, 10)).toEqual({
      kind: 'exceeded',
      exceeded: ['requests'],
      requests: { limit: 5, remaining: 0 },
      cost: { limit: 100, remaining: 50 },
      secondsUntilReset: 30,
    });
    time = 60_000;
    expect(await charge(budget, 60)).toMatchObject({ kind: 'granted', cost: { remaining: 40 } });
    expect(await charge(budget, 60)).toMatchObject({ kind: 'exceeded', exceeded: ['cost'] });
  });
});

it('goes by a budget that changes while calls wait', async () => {
  const minutes = createMinutes(() => 0);
  const { charge } = createLeasedBudget({
    take: async (asked) => minutes.take(asked),
    onFailure: failed,
    now: () => 0,
  });
  const charges = [
    charge(budgetOf(100, 100), 50),
    charge(budgetOf(100, 10), 11),
    charge(budgetOf(100, 10), 5),
  ];
  const kinds = (await Promise.all(charges)).map((one) => one.kind);
  expect(kinds).toEqual(['too-costly', 'too-costly', 'granted']);
  expect((await charge(budgetOf(100, 100), 50)).kind).toBe('granted');
});

it('goes on where a budget was made smaller than what is leased of one part', async () => {
  const minutes = createMinutes(() => 0);
  const { charge } = createLeasedBudget({
    take: async (asked) => {
      if (minutes.statements() > 20) throw new Error('asked again and again');
      return minutes.take(asked);
    },
    onFailure: () => {},
    now: () => 0,
  });
  const smaller = budgetOf(100, 20);
  expect((await charge(budgetOf(100, 1_000), 40)).kind).toBe('granted');
  // Eight of the cost are held still, and nothing more can be had.
  for (const [cost, kind] of [
    [8, 'granted'],
    [1, 'exceeded'],
    [0, 'granted'],
    [0, 'granted'],
    [0, 'granted'],
  ] as const)
    expect((await charge(smaller, cost)).kind).toBe(kind);
});

describe('what a gateway asks the database', () => {
  const budget = budgetOf(600, 60_000);

  it('is one statement at a time for all who wait, and rare once it knows its callers', async () => {
    let time = 0;
    const minutes = createMinutes(() => time);
    const { charge } = createLeasedBudget({
      take: async (asked) => minutes.take(asked),
      onFailure: failed,
      now: () => time,
    });
    await Promise.all(Array.from({ length: 300 }, () => charge(budget, 20)));
    expect(minutes.statements()).toBeLessThanOrEqual(3);
    time = minuteMilliseconds;
    const before = minutes.statements();
    for (let call = 0; call < 300; call += 1) await charge(budget, 20);
    expect(minutes.statements() - before).toBeLessThanOrEqual(50);
  });

  it('is nothing while the minute is used up, and nothing for what a whole minute does not have', async () => {
    const minutes = createMinutes(() => 0);
    const { charge } = createLeasedBudget({
      take: async (asked) => minutes.take(asked),
      onFailure: failed,
      now: () => 0,
    });
    const small = budgetOf(3, 30);
    await Promise.all(Array.from({ length: 20 }, () => charge(small, 1)));
    const before = minutes.statements();
    for (let call = 0; call < 20; call += 1)
      expect(await charge(small, 1)).toMatchObject({ kind: 'exceeded', exceeded: ['requests'] });
    expect(await charge(small, 31)).toEqual({ kind: 'too-costly', cost: 31, budget: small });
    expect(minutes.statements()).toBe(before);
  });
});

describe('a database that does not answer', () => {
  afterEach(() => vi.useRealTimers());
  const budget = budgetOf(1_000, 1_000);

  it('makes callers wait a second and no longer; what is left is still spent', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const minutes = createMinutes(() => 0);
    let answer = Promise.withResolvers<void>();
    answer.resolve();
    const { charge } = createLeasedBudget({
      take: async (asked) => {
        await answer.promise;
        return minutes.take(asked);
      },
      onFailure: failed,
      now: () => 0,
    });
    await charge(budget, 1);
    answer = Promise.withResolvers<void>();
    // Eight are held ahead: 1000 / 128. The ninth finds nothing left, though the next lease is on its way.
    for (let call = 0; call < 8; call += 1) expect((await charge(budget, 1)).kind).toBe('granted');
    const waits = [charge(budget, 1), charge(budget, 1)];
    vi.advanceTimersByTime(1_000);
    expect(await Promise.all(waits)).toEqual([
      { kind: 'unavailable', retryAfterSeconds: 1 },
      { kind: 'unavailable', retryAfterSeconds: 1 },
    ]);
    expect((await charge(budget, 1)).kind).toBe('unavailable');
    answer.resolve();
    await vi.waitFor(async () => expect((await charge(budget, 1)).kind).toBe('granted'));
  });

  it('grants nothing, and is asked again only after a moment', async () => {
    let time = 0;
    let asked = 0;
    const failures: unknown[] = [];
    const { charge } = createLeasedBudget({
      take: async () => {
        asked += 1;
        throw new Error('connection lost');
      },
      onFailure: (error) => failures.push(error),
      now: () => time,
    });
    const charges = await Promise.all(Array.from({ length: 50 }, () => charge(budget, 1)));
    expect(countOf(charges, 'unavailable')).toBe(50);
    expect((await charge(budget, 1)).kind).toBe('unavailable');
    expect([asked, failures.length]).toEqual([1, 1]);
    time = 250;
    await charge(budget, 1);
    expect(asked).toBe(2);
  });
});

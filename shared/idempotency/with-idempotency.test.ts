import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Database, Transaction } from '#shared/database/database.ts';
import { viewerId } from '#shared/identifiers/identifiers.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { parseIdempotencyKey } from './idempotency-key.ts';
import { purgeIdempotencyKeys } from './purge-idempotency-keys.ts';
import { withIdempotency } from './with-idempotency.ts';

const answerSchema = z.object({ kind: z.enum(['booked', 'refused']), number: z.number() });
type Answer = z.infer<typeof answerSchema>;

let database: Database;
beforeAll(async () => {
  ({ database } = await createTestDatabase(20));
});

const alice = viewerId('alice');
const bob = viewerId('bob');

/** Asks on one transaction; the work gives the next number of its kind. */
const counting = (kind: Answer['kind'] = 'booked') => {
  let calls = 0;
  return {
    get calls() {
      return calls;
    },
    work: async (): Promise<Answer> => {
      calls += 1;
      return { kind, number: calls };
    },
  };
};

const ask = (
  transaction: Transaction,
  key: string,
  work: () => Promise<Answer>,
  { viewer = alice, operation = 'submitReview', input = { overall: 5 } } = {},
) =>
  withIdempotency(
    transaction,
    {
      schema: 'review',
      viewerId: viewer,
      key: parseIdempotencyKey(key),
      operation,
      input,
      parseAnswer: (stored) => answerSchema.parse(stored),
    },
    work,
  );

const askAlone = (
  ...[key, work, other]: Parameters<typeof ask> extends [Transaction, ...infer Rest] ? Rest : never
) => database.transaction((transaction) => ask(transaction, key, work, other), { repeatable: true });

const age = (key: string, interval: string) =>
  database.query({
    text: 'update review.idempotency set created_at = now() - $2::interval where idempotency_key = $1',
    values: [key, interval],
  });

/** Resolves when so many statements of this database wait for a lock. */
const waiting = async (count: number) => {
  for (;;) {
    const [row] = await database.query<{ waiting: number }>({
      text: `select count(*) as waiting from pg_stat_activity
             where datname = current_database() and wait_event_type = 'Lock'`,
      values: [],
    });
    if (row !== undefined && row.waiting >= count) return;
  }
};

describe('withIdempotency', () => {
  it.each(['booked', 'refused'] as const)('gives the first answer again: %s', async (kind) => {
    const counted = counting(kind);
    const first = await askAlone(`again ${kind}`, counted.work);
    expect(first).toEqual({ kind, number: 1 });
    expect(await askAlone(`again ${kind}`, counted.work)).toEqual(first);
    expect(await askAlone(`again ${kind}`, counted.work)).toEqual(first);
    expect(counted.calls).toBe(1);
  });

  it('refuses the key for another input and for another mutation, and keeps the first answer', async () => {
    const counted = counting();
    await askAlone('other input', counted.work);
    expect(await askAlone('other input', counted.work, { input: { overall: 4 } })).toEqual({
      kind: 'reused',
    });
    expect(await askAlone('other input', counted.work, { operation: 'holdTable' })).toEqual({
      kind: 'reused',
    });
    expect(await askAlone('other input', counted.work)).toEqual({ kind: 'booked', number: 1 });
    expect(counted.calls).toBe(1);
  });

  it("does not mix viewers' keys", async () => {
    const counted = counting();
    expect(await askAlone('shared', counted.work)).toEqual({ kind: 'booked', number: 1 });
    expect(await askAlone('shared', counted.work, { viewer: bob })).toEqual({ kind: 'booked', number: 2 });
  });

  it('waits for the first while it runs', async () => {
    const counted = counting();
    const { promise: allowed, resolve: allow } = Promise.withResolvers<void>();
    const { promise: started, resolve: start } = Promise.withResolvers<void>();
    const first = askAlone('two at once', async () => {
      start();
      await allowed;
      return counted.work();
    });
    await started;
    const second = askAlone('two at once', counted.work);
    const third = askAlone('two at once', counted.work, { input: { overall: 1 } });
    await waiting(2);
    allow();
    expect(await Promise.all([first, second, third])).toEqual([
      { kind: 'booked', number: 1 },
      { kind: 'booked', number: 1 },
      { kind: 'reused' },
    ]);
    expect(counted.calls).toBe(1);
  });

  it('does the work once for many at once', async () => {
    const counted = counting();
    const answers = await Promise.all(Array.from({ length: 100 }, () => askAlone('many', counted.work)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(counted.calls).toBe(1);
  });

  it('lets the next one do the work when the first is lost before its commit', async () => {
    const counted = counting();
    const { promise: lost, reject: lose } = Promise.withResolvers<Answer>();
    const { promise: started, resolve: start } = Promise.withResolvers<void>();
    const first = askAlone('lost', () => {
      start();
      return lost;
    });
    await started;
    const second = askAlone('lost', counted.work, { input: { overall: 2 } });
    await waiting(1);
    lose(new Error('crashed'));
    await expect(first).rejects.toThrow('crashed');
    expect(await second).toEqual({ kind: 'booked', number: 1 });
  });

  it('stores nothing of an error', async () => {
    const counted = counting();
    await expect(askAlone('error', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await askAlone('error', counted.work, { input: { overall: 1 } })).toEqual({
      kind: 'booked',
      number: 1,
    });
  });

  it('is done again when its connection is killed before the commit', async () => {
    let attempts = 0;
    const answer = await database.transaction(
      (transaction) =>
        ask(transaction, 'killed', async () => {
          attempts += 1;
          if (attempts === 1)
            await transaction.query({ text: 'select pg_terminate_backend(pg_backend_pid())', values: [] });
          return { kind: 'booked', number: attempts };
        }),
      { repeatable: true },
    );
    expect(answer).toEqual({ kind: 'booked', number: 2 });
  });

  it('gives the first answer when the connection was lost after the commit', async () => {
    const counted = counting();
    let attempts = 0;
    const answer = await database.transaction(
      async () => {
        attempts += 1;
        const answer = await database.transaction((transaction) => ask(transaction, 'unknown', counted.work));
        if (attempts === 1) throw new Error('Connection terminated unexpectedly');
        return answer;
      },
      { repeatable: true },
    );
    expect([answer, attempts, counted.calls]).toEqual([{ kind: 'booked', number: 1 }, 2, 1]);
  });

  it('takes a key for new after 24 hours, and not before', async () => {
    const counted = counting();
    await askAlone('old', counted.work);
    await age('old', '23 hours 59 minutes');
    expect(await askAlone('old', counted.work, { input: { overall: 1 } })).toEqual({ kind: 'reused' });
    await age('old', '24 hours 1 minute');
    expect(await askAlone('old', counted.work, { input: { overall: 1 } })).toEqual({
      kind: 'booked',
      number: 2,
    });
    expect(await askAlone('old', counted.work, { input: { overall: 1 } })).toEqual({
      kind: 'booked',
      number: 2,
    });
  });

  it('does the work once where many take over an old key', async () => {
    const counted = counting();
    await askAlone('old and many', counted.work);
    await age('old and many', '25 hours');
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => askAlone('old and many', counted.work)),
    );
    expect(answers).toEqual(answers.map(() => ({ kind: 'booked', number: 2 })));
  });

  it('keeps no input and no more than the answer', async () => {
    await askAlone('stored', counting().work, { viewer: bob });
    const [row] = await database.query({
      text: "select * from review.idempotency where idempotency_key = 'stored'",
      values: [],
    });
    expect(row).toEqual({
      viewer_id: 'bob',
      idempotency_key: 'stored',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      answer: { kind: 'booked', number: 1 },
      created_at: expect.anything(),
    });
  });
});

describe('purgeIdempotencyKeys', () => {
  it('deletes the keys used before the instant, and no other', async () => {
    for (const key of ['purge a', 'purge b', 'purge c']) await askAlone(key, counting().work);
    await age('purge a', '40 hours');
    await age('purge b', '26 hours');
    const before = Temporal.Now.instant().subtract({ hours: 25, minutes: 30 });
    expect(await purgeIdempotencyKeys(database, 'review', before)).toBe(2);
    expect(await purgeIdempotencyKeys(database, 'review', before)).toBe(0);
    const rows = await database.query<{ idempotency_key: string }>({
      text: "select idempotency_key from review.idempotency where idempotency_key like 'purge%'",
      values: [],
    });
    expect(rows).toEqual([{ idempotency_key: 'purge c' }]);
  });
});

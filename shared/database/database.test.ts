import { expect, it } from 'vitest';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { openDatabase, type Queryable } from './database.ts';

/** One connection, so that the server's process tells whether it is the same. */
const { database, url } = await createTestDatabase(1);

const serverProcess = async (queryable: Queryable = database) => {
  const [row] = await queryable.query<{ pid: number }>({
    text: 'select pg_backend_pid() as pid',
    values: [],
  });
  return row?.pid;
};
const fails = (queryable: Queryable) => queryable.query({ text: 'select 1 / 0', values: [] });
/** The server ends the connection on which it is asked to. */
const endConnection = (queryable: Queryable) =>
  queryable.query({ text: 'select pg_terminate_backend(pg_backend_pid())', values: [] });

it('keeps the connection where the work threw or the server refused a statement', async () => {
  const before = await serverProcess();
  const refused = database.transaction(async () => {
    throw new Error('the work changed its mind');
  });
  await expect(refused).rejects.toThrow('changed its mind');
  await expect(database.transaction(fails)).rejects.toThrow('division by zero');
  await expect(fails(database)).rejects.toThrow('division by zero');
  expect(await serverProcess()).toBe(before);
});

it('rolls back what the work did before it threw', async () => {
  await database.query({ text: 'create table rolled_back (id integer)', values: [] });
  const insert = { text: 'insert into rolled_back values (1)', values: [] };
  const refused = database.transaction(async (transaction) => {
    await transaction.query(insert);
    throw new Error('the work changed its mind');
  });
  await expect(refused).rejects.toThrow();
  expect(await database.query({ text: 'select * from rolled_back', values: [] })).toEqual([]);
});

it('gives nobody a connection that was lost, and repeats repeatable work on another', async () => {
  await expect(database.transaction(endConnection)).rejects.toThrow();
  const used: (number | undefined)[] = [];
  const repeatable = async (transaction: Queryable) => {
    used.push(await serverProcess(transaction));
    if (used.length === 1) await endConnection(transaction);
    return 'done';
  };
  expect(await database.transaction(repeatable, { repeatable: true })).toBe('done');
  expect(new Set(used).size).toBe(2);
});

it('tries again after a deadlock or a failed serialization, five times at most', async () => {
  for (const code of ['40001', '40P01']) {
    let attempts = 0;
    const raises = async (transaction: Queryable) => {
      attempts += 1;
      await transaction.query({
        text: `do $$ begin raise exception sqlstate '${code}'; end $$`,
        values: [],
      });
    };
    await expect(database.transaction(raises)).rejects.toMatchObject({ code });
    expect(attempts).toBe(5);
  }
});

it('gives every statement ten seconds, unless it is said how long', async () => {
  const deadlineOf = async (queryable: Queryable) =>
    (await queryable.query<{ statement_timeout: string }>({ text: 'show statement_timeout', values: [] }))[0]
      ?.statement_timeout;
  expect(await deadlineOf(database)).toBe('10s');
  expect(await database.transaction(deadlineOf, { statementDeadlineMilliseconds: 60_000 })).toBe('1min');
  expect(await deadlineOf(database)).toBe('10s');
  const patient = openDatabase(url, 1, () => {}, { statementDeadlineMilliseconds: 120_000 });
  try {
    expect(await deadlineOf(patient)).toBe('2min');
    expect(await patient.transaction(deadlineOf)).toBe('2min');
    expect(await patient.transaction(deadlineOf, { statementDeadlineMilliseconds: 10_000 })).toBe('10s');
  } finally {
    await patient.close();
  }
});

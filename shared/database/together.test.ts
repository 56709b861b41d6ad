import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import type { Queryable } from './database.ts';
import { together } from './together.ts';

const { database } = await createTestDatabase(1);

const select = (queryable: Queryable, expression: string) =>
  queryable.query<{ value: number }>({ text: `select ${expression} as value`, values: [] });

describe('statements that are sent together', () => {
  it('are done in the order in which they were sent, each with its answer', async () => {
    await database.query({ text: 'create table sent (id integer)', values: [] });
    const counts = await database.transaction(async (transaction) =>
      together(
        select(transaction, '(select count(*) from sent)'),
        transaction.query({ text: 'insert into sent values (1)', values: [] }),
        select(transaction, '(select count(*) from sent)'),
      ),
    );
    expect([counts[0], counts[2]]).toEqual([[{ value: 0 }], [{ value: 1 }]]);
  });

  it('fail with the error of the first that failed, and nothing of them stays', async () => {
    await database.query({ text: 'create table refused (id integer)', values: [] });
    const failing = database.transaction(async (transaction) => {
      await together(
        transaction.query({ text: 'insert into refused values (1)', values: [] }),
        // Its error takes longer to get through than that of the next one.
        select(transaction, '1 / 0')
          .then((rows) => rows)
          .then((rows) => rows),
        select(transaction, '1'),
      );
    });
    await expect(failing).rejects.toThrow('division by zero');
    expect(await database.query({ text: 'select * from refused', values: [] })).toEqual([]);
  });

  it('can be prepared twice at once under one name', async () => {
    const named = (queryable: Queryable, value: number) =>
      queryable.query({ name: 'test.twice', text: 'select $1::integer as value', values: [value] });
    const both = await database.transaction((transaction) =>
      together(named(transaction, 1), named(transaction, 2)),
    );
    expect(both).toEqual([[{ value: 1 }], [{ value: 2 }]]);
  });
});

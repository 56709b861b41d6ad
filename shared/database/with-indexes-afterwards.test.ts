import { beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import type { Database } from './database.ts';
import { withIndexesAfterwards } from './with-indexes-afterwards.ts';

let database: Database;
beforeAll(async () => {
  ({ database } = await createTestDatabase());
  await run(`
    create schema bulk;
    create table bulk.room (room_id integer primary key);
    create table bulk."Stay" (
      room_id integer not null,
      "when" tstzrange not null,
      note text,
      primary key (room_id, "when"),
      foreign key (room_id) references bulk.room,
      constraint no_overlap exclude using gist (room_id with =, "when" with &&)
    );
    create index "Stay note" on bulk."Stay" (lower(note)) where note is not null;
    insert into bulk.room values (1), (2)`);
});

const run = (text: string) => database.query({ text, values: [] });

const definitions = async () => {
  const rows = await database.query<{ definition: string }>({
    text: `
      select conname || ' ' || pg_get_constraintdef(oid) as definition from pg_constraint
      where conrelid = 'bulk."Stay"'::regclass
      union all select indexdef from pg_indexes where schemaname = 'bulk' order by 1`,
    values: [],
  });
  return rows.map(({ definition }) => definition);
};

const insertAll = (rows: string) =>
  database.transaction((transaction) =>
    withIndexesAfterwards(transaction, ['bulk."Stay"'], () =>
      transaction.query({ text: `insert into bulk."Stay" values ${rows}`, values: [] }),
    ),
  );

describe('withIndexesAfterwards', () => {
  it('puts everything back as it was', async () => {
    const before = await definitions();
    await insertAll(`(1, '[2026-01-01, 2026-01-03)', 'a'), (1, '[2026-01-03, 2026-01-04)', 'b')`);
    expect(await definitions()).toEqual(before);
    expect(await run('select * from bulk."Stay"')).toHaveLength(2);
  });

  it.each([
    ['an overlap', '23P01', `(2, '[2026-01-01, 2026-01-03)', 'a'), (2, '[2026-01-02, 2026-01-04)', 'b')`],
    ['a missing reference', '23503', `(3, '[2026-01-01, 2026-01-03)', 'a')`],
  ])('refuses %s in the end, and nothing has changed', async (_, code, rows) => {
    const before = await definitions();
    await expect(insertAll(rows)).rejects.toMatchObject({ code });
    expect(await definitions()).toEqual(before);
    expect(await run('select * from bulk."Stay" where room_id > 1')).toEqual([]);
  });
});

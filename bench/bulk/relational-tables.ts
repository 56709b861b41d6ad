import type { Database } from '#shared/database/database.ts';

/**
 * What SQL by hand would stand on, in a schema of the bench's own: the tables of the floor plans as rows, and an
 * index that has everything of an evening's allocations in itself. Made anew at every opening, since plans change.
 */
const statements = [
  'create schema if not exists bench',
  'drop table if exists bench.dining_table',
  `create table bench.dining_table (
    restaurant_id integer not null,
    table_id smallint not null,
    minimum_party smallint not null,
    maximum_party smallint not null,
    seating text not null,
    bookability text not null,
    primary key (restaurant_id, table_id)
  )`,
  `insert into bench.dining_table
  select p.restaurant_id, t."tableId", t."minimumParty", t."maximumParty", t.seating, t.bookability
  from inventory.plan_part p,
    jsonb_to_recordset(p.content -> 'tables') as t ("tableId" smallint, "minimumParty" smallint,
      "maximumParty" smallint, seating text, bookability text)
  where p.part = 'FLOOR_PLAN' and p.valid_from = '-infinity'`,
  `create index if not exists bench_allocation_evening on inventory.allocation (restaurant_id, lower(during))
    include (during, table_id, party_id, covers, hold_expires_at)`,
  'vacuum (analyze) bench.dining_table, inventory.allocation',
];

export const makeRelationalTables = async (database: Database): Promise<void> => {
  for (const text of statements)
    if (text.startsWith('vacuum')) await database.query({ text, values: [] });
    else
      await database.transaction((transaction) => transaction.query({ text, values: [] }), {
        statementDeadlineMilliseconds: 600_000,
      });
};

/** The longest that a table is taken in the book: the b-tree looks so far back for who still sits. */
export const longestVisitSeconds = async (database: Database): Promise<number> => {
  const [row] = await database.query<{ seconds: number }>({
    text: `select date_part('epoch', max(upper(during) - lower(during))) as seconds from inventory.allocation`,
    values: [],
  });
  return row?.seconds ?? 0;
};

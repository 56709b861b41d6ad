import type { Queryable } from './database.ts';

/** Each takes a connection; the large ones are begun first. */
const atOnce = 2;

/**
 * To be called outside a transaction, after much was written at once: autovacuum would see to it within minutes, but
 * the searches until then would be planned without statistics and would look up every row for its visibility.
 */
export const vacuumSchemas = async (database: Queryable, schemas: readonly string[]): Promise<void> => {
  const tables = await database.query<{ name: string }>({
    text: `select format('%I.%I', schemaname, tablename) as name from pg_tables
           where schemaname = any ($1::text[])
           order by pg_relation_size(format('%I.%I', schemaname, tablename)::regclass) desc, 1`,
    values: [schemas],
  });
  const left = tables.values();
  const vacuum = async () => {
    for (const { name } of left) await database.query({ text: `vacuum (analyze) ${name}`, values: [] });
  };
  await Promise.all(Array.from({ length: atOnce }, vacuum));
};

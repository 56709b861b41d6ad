import type { Queryable } from './database.ts';

/**
 * To be called outside a transaction, after much was written at once: autovacuum would see to it within minutes, but
 * the searches until then would be planned without statistics and would look up every row for its visibility.
 */
export const vacuumSchemas = async (database: Queryable, schemas: readonly string[]): Promise<void> => {
  const tables = await database.query<{ name: string }>({
    text: `select format('%I.%I', schemaname, tablename) as name from pg_tables
           where schemaname = any ($1::text[]) order by 1`,
    values: [schemas],
  });
  for (const { name } of tables) await database.query({ text: `vacuum (analyze) ${name}`, values: [] });
};

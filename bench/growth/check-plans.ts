import { openInProcessGraph } from '#e2e/in-process-graph.ts';
import type { Database } from '#shared/database/database.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { countStatements } from '#shared/testing/count-statements.ts';
import { scannedTables } from '#shared/testing/scanned-tables.ts';
import type { Question } from '../questions.ts';

/** Tables with fewer rows may be read from end to end: the thousand candidates of a search are a good part of them. */
const mostRows = 20_000;

const largeTables = async (database: Database): Promise<Set<string>> => {
  const rows = await database.query<{ name: string }>({
    text: `select relnamespace::regnamespace || '.' || relname as name from pg_class
           where relkind = 'r' and reltuples > $1`,
    values: [mostRows],
  });
  return new Set(rows.map(({ name }) => name));
};

/**
 * Asks the questions and looks at the plans of the statements that the platform sends for them, each for its values and
 * for any.
 * @returns how many statements were looked at
 * @throws Error naming the statement and the large table that it would read from end to end
 */
export const checkPlans = async (database: Database, questions: readonly Question[]): Promise<number> => {
  const log = createLogger('bench', 'error');
  const { database: counted, statements } = countStatements(database);
  const graph = await openInProcessGraph({ database: counted, log });
  try {
    const [first] = questions;
    // What is read once, when something is opened, is none of a search's statements.
    if (first !== undefined) await graph.ask(first.query, first.variables);
    statements.length = 0;
    for (const { query, variables } of questions) await graph.ask(query, variables);
  } finally {
    await graph.close();
  }
  const large = await largeTables(database);
  for (const statement of statements)
    for (const plan of ['for its values', 'for any values'] as const) {
      const [scanned] = (await scannedTables(database, statement, plan)).filter((table) => large.has(table));
      if (scanned !== undefined)
        throw new Error(`${statement.name ?? statement.text} reads all of ${scanned}, by its plan ${plan}`);
    }
  return statements.length;
};

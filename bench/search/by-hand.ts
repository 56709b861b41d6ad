import { Pool } from 'pg';
import { openInProcessGraph } from '#e2e/in-process-graph.ts';
import { connectionSettings, openDatabase, type Statement } from '#shared/database/database.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { countStatements } from '#shared/testing/count-statements.ts';
import type { Work } from './measure.ts';
import type { Question } from './questions.ts';

/** What the platform asks of the database for one question, plans being in memory, and how many rows come. */
interface Recording {
  readonly statement: Statement;
  readonly rows: number;
}

/** Runs every question through the graph in this process and notes the statements. */
const recordStatements = async (url: string, questions: readonly Question[]): Promise<Statement[][]> => {
  const log = createLogger('bench', 'error');
  const opened = openDatabase(url, 4, (error) => log.error({ error }, 'an idle connection was lost'));
  const { database, statements } = countStatements(opened);
  const graph = await openInProcessGraph({ database, log });
  const recorded: Statement[][] = [];
  for (const { query, variables } of questions) {
    await graph.ask(query, variables);
    statements.length = 0;
    await graph.ask(query, variables);
    recorded.push([...statements]);
  }
  await graph.close();
  await opened.close();
  return recorded;
};

/** The same statements as the platform's, by hand with pg, one after the other: no graph, no HTTP, no ranking. */
export const openByHand = async (
  url: string,
  questions: readonly Question[],
  connections: number,
): Promise<{ work: Work; statementsEach: number[]; close(): Promise<void> }> => {
  const recorded = await recordStatements(url, questions);
  const pool = new Pool({ ...connectionSettings(url), max: connections });
  const run = ({ name, text, values }: Statement) =>
    pool.query({ ...(name === undefined ? {} : { name }), text, values: [...values] });
  const recordings: Recording[][] = [];
  for (const statements of recorded) {
    const recording: Recording[] = [];
    for (const statement of statements)
      recording.push({ statement, rows: (await run(statement)).rows.length });
    recordings.push(recording);
  }
  return {
    work: async (index) => {
      for (const { statement, rows } of recordings[index % recordings.length] ?? []) {
        const result = await run(statement);
        if (result.rows.length !== rows) throw new Error(`${result.rows.length} rows instead of ${rows}`);
      }
    },
    statementsEach: recordings.map((recording) => recording.length),
    close: () => pool.end(),
  };
};

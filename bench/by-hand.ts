import { Pool } from 'pg';
import { createInProcessCaller } from '#gateway/data-sources/in-process-caller.ts';
import { createGateway } from '#gateway/gateway.ts';
import { readSupergraph } from '#schema/compose.ts';
import { connectionSettings, openDatabase, type Statement } from '#shared/database/database.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { countStatements } from '#shared/testing/count-statements.ts';
import { createAvailabilitySubgraph } from '#subgraphs/availability/subgraph.ts';
import { createReservationSubgraph } from '#subgraphs/reservation/subgraph.ts';
import { createRestaurantSubgraph } from '#subgraphs/restaurant/subgraph.ts';
import { createReviewSubgraph } from '#subgraphs/review/subgraph.ts';
import type { Work } from './measure.ts';
import type { Question } from './questions.ts';

/** What the platform asks of the database for one question, plans being in memory, and how many rows come. */
interface Recording {
  readonly statement: Statement;
  readonly rows: number;
}

const answerTwice = async (
  ask: (question: Question) => Promise<void>,
  questions: readonly Question[],
  statements: Statement[],
): Promise<Statement[][]> => {
  const recorded: Statement[][] = [];
  for (const question of questions) {
    await ask(question);
    statements.length = 0;
    await ask(question);
    recorded.push([...statements]);
  }
  return recorded;
};

/** Runs every question through the graph in this process and notes the statements. */
const recordStatements = async (url: string, questions: readonly Question[]): Promise<Statement[][]> => {
  const log = createLogger('bench', 'error');
  const opened = openDatabase(url, 4, (error) => log.error({ error }, 'an idle connection was lost'));
  const { database, statements } = countStatements(opened);
  const jobs = { enqueue: () => Promise.reject(new Error('a search sends no jobs')) };
  const subgraphs = {
    restaurant: await createRestaurantSubgraph({ database, log }),
    availability: await createAvailabilitySubgraph({ database, log }),
    reservation: await createReservationSubgraph({ database, log }),
    review: await createReviewSubgraph({ database, jobs, log }),
  };
  const gateway = await createGateway({
    supergraphSdl: await readSupergraph(),
    callers: {
      restaurant: createInProcessCaller(subgraphs.restaurant),
      availability: createInProcessCaller(subgraphs.availability),
      reservation: createInProcessCaller(subgraphs.reservation),
      review: createInProcessCaller(subgraphs.review),
    },
    authenticate: () => Promise.resolve(null),
    checkReady: () => Promise.resolve(),
    log,
  });
  const ask = async (question: Question) => {
    const { statusCode, body } = await gateway.fastify.inject({
      method: 'POST',
      url: '/graphql',
      payload: { ...question },
    });
    if (statusCode !== 200 || body.includes('"errors"')) throw new Error(`a search failed: ${body}`);
  };
  const recorded = await answerTwice(ask, questions, statements);
  await gateway.close();
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

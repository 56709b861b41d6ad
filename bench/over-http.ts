import { Pool } from 'undici';
import { launch, type Mode } from '#e2e/platform.ts';
import type { Work } from './measure.ts';
import type { Question } from './questions.ts';

const startDeadlineMilliseconds = 60_000;
const requestDeadlineMilliseconds = 20_000;
const ready = /answers at (http:\S+)\/graphql/;

export interface RunningPlatform {
  readonly work: Work;
  close(): Promise<void>;
}

/** The first answer to a question is checked as a whole; every later one must be the same, to the byte. */
const checkedAnswers = () => {
  const known = new Map<number, string>();
  return (question: number, body: string) => {
    const before = known.get(question);
    if (before === body) return;
    if (before !== undefined) throw new Error('the same search was answered in two ways');
    const answer = JSON.parse(body);
    const results = answer.data?.searchRestaurants?.results;
    if (answer.errors !== undefined || !(results?.totalCount > 0))
      throw new Error(`a search failed: ${body}`);
    if (results.edges.length !== Math.min(20, results.totalCount)) throw new Error('the page is not full');
    known.set(question, body);
  };
};

/** The platform as its command starts it, in processes of its own, on the bench's database. */
export const openPlatform = async (
  mode: Mode,
  databaseUrl: string,
  questions: readonly Question[],
  connections: number,
): Promise<RunningPlatform> => {
  const run = launch(mode, {
    DATABASE_URL: databaseUrl,
    PORT: '0',
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
  });
  const [, address] = await run.said(ready, startDeadlineMilliseconds);
  const pool = new Pool(address ?? '', { connections, pipelining: 1 });
  const bodies = questions.map((question) => JSON.stringify(question));
  const check = checkedAnswers();
  return {
    work: async (index) => {
      const question = index % bodies.length;
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json' },
        body: bodies[question] ?? '',
        signal: AbortSignal.timeout(requestDeadlineMilliseconds),
      });
      const text = await body.text();
      if (statusCode !== 200) throw new Error(`status ${statusCode}: ${text}`);
      check(question, text);
    },
    close: async () => {
      await pool.close();
      run.signal('SIGTERM');
      await run.ended;
    },
  };
};

import { Pool } from 'undici';
import { runNode } from '#e2e/child-process.ts';
import { launchArguments, type Mode } from '#e2e/platform.ts';
import type { Work } from './measure.ts';
import type { Question } from './questions.ts';

const startDeadlineMilliseconds = 60_000;
const requestDeadlineMilliseconds = 20_000;
const ready = /answers at (http:\S+)\/graphql/;

export interface RunningPlatform {
  readonly processId: number | undefined;
  readonly work: Work;
  close(): Promise<void>;
}

/** The first answer to a question is checked as a whole; every later one must be the same, to the byte. */
export const checkAnswers = (): ((question: number, body: string) => void) => {
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

interface PlatformOptions {
  readonly settings?: Readonly<Record<string, string>>;
  /** In place of the mode's own. */
  readonly arguments?: readonly string[];
  /** Where several platforms must give the same answers. */
  readonly check?: (question: number, body: string) => void;
}

/** The platform as its command starts it, in processes of its own, on the bench's database. */
export const openPlatform = async (
  mode: Mode,
  databaseUrl: string,
  questions: readonly Question[],
  connections: number,
  options: PlatformOptions = {},
): Promise<RunningPlatform> => {
  const run = runNode(options.arguments ?? launchArguments[mode], {
    DATABASE_URL: databaseUrl,
    PORT: '0',
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    ...options.settings,
  });
  const [, address] = await run.said(ready, startDeadlineMilliseconds);
  const pool = new Pool(address ?? '', { connections, pipelining: 1 });
  const bodies = questions.map((question) => JSON.stringify(question));
  const check = options.check ?? checkAnswers();
  return {
    processId: run.processId,
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

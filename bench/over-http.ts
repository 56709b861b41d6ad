import { isDeepStrictEqual } from 'node:util';
import { Pool } from 'undici';
import { runNode } from '#e2e/child-process.ts';
import { launchArguments, type Mode } from '#e2e/platform.ts';
import { openCallerTokens } from './caller-tokens.ts';
import type { Work } from './measure.ts';
import type { Question } from './questions.ts';

const startDeadlineMilliseconds = 180_000;
const requestDeadlineMilliseconds = 20_000;
const ready = /answers at (http:\S+)\/graphql/;

export interface RunningPlatform {
  readonly processId: number | undefined;
  /** From the start of its command until it answered. */
  readonly startMilliseconds: number;
  readonly work: Work;
  /** Signs tokens for so many requests, where it uses them. */
  prepare(requests: number): Promise<void>;
  /** Posts a body as another caller. @throws Error for any status but 200 */
  post(body: string): Promise<string>;
  /** What its processes have said. */
  output(): string;
  close(): Promise<void>;
}

export type AnswerCheck = (question: number, body: string) => void;

/**
 * The first answer to a question is checked as a whole; every later one must be the same, to the byte.
 * @param expected what it must say, where that is known
 */
export const checkAnswers = (expected?: readonly unknown[]): AnswerCheck => {
  const known = new Map<number, string>();
  return (question, body) => {
    const before = known.get(question);
    if (before === body) return;
    if (before !== undefined) throw new Error('the same search was answered in two ways');
    const answer = JSON.parse(body);
    const results = answer.data?.searchRestaurants?.results;
    if (answer.errors !== undefined || !(results?.totalCount > 0))
      throw new Error(`a search failed: ${body}`);
    if (results.edges.length !== Math.min(20, results.totalCount)) throw new Error('the page is not full');
    if (expected !== undefined && !isDeepStrictEqual(answer.data, expected[question]))
      throw new Error(`a search was answered wrongly: ${body.slice(0, 500)}`);
    known.set(question, body);
  };
};

export interface PlatformOptions {
  readonly settings?: Readonly<Record<string, string>>;
  /** In place of the mode's own. */
  readonly arguments?: readonly string[];
  /** Where several platforms must give the same answers. */
  readonly check?: AnswerCheck;
  /** Of the platform: with it every request is another caller's, by a token of its development issuer. */
  readonly dataDirectory?: string;
  readonly requestDeadlineMilliseconds?: number;
}

/** The platform as its command starts it, in processes of its own, on the bench's database. */
export const openPlatform = async (
  mode: Mode,
  databaseUrl: string,
  questions: readonly Question[],
  connections: number,
  options: PlatformOptions = {},
): Promise<RunningPlatform> => {
  const { dataDirectory, requestDeadlineMilliseconds: deadline = requestDeadlineMilliseconds } = options;
  const begun = performance.now();
  const run = runNode(options.arguments ?? launchArguments[mode], {
    DATABASE_URL: databaseUrl,
    PORT: '0',
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    ...(dataDirectory === undefined ? {} : { DATA_DIR: dataDirectory }),
    ...options.settings,
  });
  const [, address] = await run.said(ready, startDeadlineMilliseconds).catch((error: unknown) => {
    run.signal('SIGKILL');
    throw error;
  });
  const startMilliseconds = performance.now() - begun;
  const pool = new Pool(address ?? '', { connections, pipelining: 1 });
  const tokens = dataDirectory === undefined ? null : await openCallerTokens(dataDirectory);
  const bodies = questions.map((question) => JSON.stringify(question));
  const check = options.check ?? checkAnswers();
  const post = async (requestBody: string): Promise<string> => {
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: {
        'content-type': 'application/json',
        ...(tokens === null ? {} : { authorization: `Bearer ${await tokens.take()}` }),
      },
      body: requestBody,
      signal: AbortSignal.timeout(deadline),
    });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`status ${statusCode}: ${text}`);
    return text;
  };
  return {
    processId: run.processId,
    startMilliseconds,
    post,
    prepare: async (requests) => {
      await tokens?.prepare(requests);
    },
    work: async (index) => {
      const question = index % bodies.length;
      check(question, await post(bodies[question] ?? ''));
    },
    output: run.output,
    close: async () => {
      await pool.close();
      run.signal('SIGTERM');
      await run.ended;
    },
  };
};

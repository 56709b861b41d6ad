import type { FormattedExecutionResult } from 'graphql';
import { Pool } from 'undici';
import { isRecord } from '#shared/domain/is-record.ts';
import type { SubgraphRequest } from '#shared/graph/subgraph.ts';
import { togetherAudience, writeOperation } from '#shared/http/operations-together.ts';
import { NotReady } from '#shared/http/readiness.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { statementHeader, type ViewerStatements } from '#shared/identity/viewer-statement.ts';
import { isTraced } from '#shared/telemetry/is-sampled.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { createAskTogether } from './ask-together.ts';
import { NoAnswerInTime } from './no-answer-in-time.ts';
import { postJson } from './post-json.ts';
import { type SubgraphCaller, SubgraphUnavailable } from './subgraph-caller.ts';
import { createTurns, type TurnLimits } from './turns.ts';

export interface HttpSubgraphOptions {
  readonly name: string;
  readonly url: URL;
  readonly statements: ViewerStatements;
  readonly log: Logger;
  /** From its turn to the last byte of the answer. */
  readonly deadlineMilliseconds?: number;
  /** Operations that are asked at once; the others wait for their turn, and their deadlines do not begin. */
  readonly turns?: TurnLimits;
  /** Each operation in a request of its own, for a subgraph that is none of ours. */
  readonly oneByOne?: boolean;
}

/** A subgraph in a process of its own. */
export interface HttpSubgraph {
  readonly call: SubgraphCaller;
  /** @throws NotReady naming the subgraph */
  checkReady(): Promise<void>;
  /** Answers what is under way first. */
  close(): Promise<void>;
}

/** More at once makes all of them late and none sooner. */
const usualTurns: TurnLimits = { atOnce: 64, mostWaiting: 2_000, longestWaitMilliseconds: 20_000 };

const largestAnswerBytes = 64 * 1024 * 1024;
const readyDeadlineMilliseconds = 1_500;

const isError = (value: unknown): boolean => isRecord(value) && typeof value.message === 'string';

const isExecutionResult = (value: unknown): value is FormattedExecutionResult =>
  isRecord(value) &&
  (value.data == null || isRecord(value.data)) &&
  (value.errors === undefined || (Array.isArray(value.errors) && value.errors.every(isError))) &&
  (value.data !== undefined || value.errors !== undefined);

type AskSubgraph = (request: SubgraphRequest, viewer: MaybeViewer) => Promise<unknown>;

const openPool = (url: URL, sockets: number, deadlineMilliseconds: number) =>
  new Pool(url.origin, {
    connections: sockets,
    pipelining: 1,
    connect: { timeout: 2_000 },
    headersTimeout: deadlineMilliseconds,
    bodyTimeout: deadlineMilliseconds,
    // Below what a subgraph keeps idle sockets for (75 s), or one that it just closed would be written to.
    keepAliveTimeout: 20_000,
    keepAliveMaxTimeout: 20_000,
    maxResponseSize: largestAnswerBytes,
  });

/**
 * The subgraph at an address. Nothing of the client's request goes along but the operation and the signed statement
 * on the viewer. Every call ends within the deadline after it was its turn; it is never repeated here, for it may be a
 * mutation.
 */
export const createHttpSubgraph = (options: HttpSubgraphOptions): HttpSubgraph => {
  const { name, url, log, statements, deadlineMilliseconds = 10_000, turns: limits = usualTurns } = options;
  // A socket for each turn: nobody waits for one within the deadline.
  const pool = openPool(url, limits.atOnce, deadlineMilliseconds);
  const turns = createTurns(limits);
  const path = `${url.pathname}${url.search}`;

  const askAlone: AskSubgraph = (request, viewer) => {
    // The trace's headers are undici's instrumentation's to add: given here too, they would be there twice and void.
    const body = JSON.stringify(request);
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      [statementHeader]: statements.sign(viewer, name, body),
    };
    return postJson(pool, { path, headers, body, deadlineMilliseconds });
  };
  const askTogether = createAskTogether(pool, {
    path,
    headersFor: (body) => ({ [statementHeader]: statements.sign(null, togetherAudience(name), body) }),
    deadlineMilliseconds,
  });
  /** What is traced has spans of its own request, and what changes something fails with nobody else. */
  const isAlone = ({ query }: SubgraphRequest): boolean =>
    options.oneByOne === true || query.startsWith('mutation') || isTraced();

  let answers = 0;
  const send: SubgraphCaller = async (request, viewer) => {
    const answersBefore = answers;
    try {
      const result = await (isAlone(request)
        ? askAlone(request, viewer)
        : askTogether(writeOperation(request, viewer)));
      if (!isExecutionResult(result)) throw new Error('answered with something that is no GraphQL result');
      answers += 1;
      return result;
    } catch (error) {
      // It has been silent for so long: who waits for a turn would wait for the same silence.
      if (error instanceof NoAnswerInTime && answers === answersBefore) turns.refuseWaiting(error);
      throw error;
    }
  };

  return {
    call: async (request, viewer) => {
      try {
        await turns.take();
        try {
          return await send(request, viewer);
        } finally {
          turns.giveBack();
        }
      } catch (error) {
        log.warn({ subgraph: name, error }, 'subgraph gave no answer');
        throw new SubgraphUnavailable(`${name} gave no answer`, { cause: error });
      }
    },
    checkReady: async () => {
      try {
        const signal = AbortSignal.timeout(readyDeadlineMilliseconds);
        const { statusCode, body } = await pool.request({ path: '/readyz', method: 'GET', signal });
        await body.dump();
        if (statusCode === 200) return;
      } catch {
        throw new NotReady(`${name} does not answer`);
      }
      throw new NotReady(`${name} is not ready`);
    },
    close: () => pool.close(),
  };
};

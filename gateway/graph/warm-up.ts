import { setImmediate } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import type { RegisteredOperation } from '#shared/partners/domain/registered-operation.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { withinWarmUp } from './warm-up-scope.ts';

export type WarmableOperation = Pick<RegisteredOperation, 'document' | 'documentHash' | 'operationName'>;

export interface WarmUpReport {
  /** Different operations that are planned now. */
  readonly planned: number;
  /** The hashes of the documents that do not fit the schema. */
  readonly misfits: readonly string[];
}

export interface WarmUpParts {
  readonly server: ApolloServer<GatewayContext>;
  readonly operations: Iterable<WarmableOperation>;
  /** More than these do not stay planned. */
  readonly mostOperations: number;
  readonly log: Logger;
  readonly isClosed: () => boolean;
}

/** A log line names no more. */
const namedMisfits = 50;

const plan = async (
  server: ApolloServer<GatewayContext>,
  { document, operationName }: WarmableOperation,
): Promise<boolean> => {
  try {
    const { body } = await server.executeOperation(
      { query: document, operationName },
      { contextValue: { viewer: null, isRegistered: true, isWarmUp: true } },
    );
    return body.kind === 'single' && body.singleResult.errors === undefined;
  } catch {
    return false;
  }
};

/** The same for operations that share a plan, whoever runs them. */
export const planKey = ({ operationName, document }: WarmableOperation): string =>
  `${operationName} ${document}`;

const report = (log: Logger, { planned, misfits }: WarmUpReport, begun: number, isTooMany: boolean) => {
  const summary = { operations: planned, durationMilliseconds: Math.round(performance.now() - begun) };
  if (misfits.length === 0 && !isTooMany) return log.info(summary, 'operations planned');
  log.warn(
    {
      ...summary,
      misfits: misfits.length,
      documentHashes: misfits.slice(0, namedMisfits),
      ...(isTooMany && { problem: 'more operations than stay planned' }),
    },
    misfits.length === 0
      ? 'operations planned'
      : 'operations planned, but for those that do not fit the schema',
  );
};

/** Sends each through the server as a request would come; one line of the log tells of all. */
export const warmUpServer = (parts: WarmUpParts): Promise<WarmUpReport> =>
  withinWarmUp(async () => {
    const begun = performance.now();
    const operations = [
      ...new Map([...parts.operations].map((operation) => [planKey(operation), operation])).values(),
    ];
    const misfits: string[] = [];
    let planned = 0;
    for (const operation of operations) {
      if (parts.isClosed()) return { planned, misfits };
      if (await plan(parts.server, operation)) planned += 1;
      else misfits.push(operation.documentHash);
      // Planning takes milliseconds: probes and requests have their turn in between.
      await setImmediate();
    }
    const outcome = { planned, misfits };
    if (operations.length > 0) report(parts.log, outcome, begun, operations.length > parts.mostOperations);
    return outcome;
  });

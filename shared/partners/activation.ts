import { withinDeadline } from '#shared/http/within-deadline.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { isCallable } from './domain/operation-life.ts';
import type { RegisteredOperation } from './domain/registered-operation.ts';
import type { InMemoryRegistry } from './in-memory-registry.ts';

export type Prepare = (operations: readonly RegisteredOperation[]) => Promise<void>;

/** Planning is not worth a longer wait: a partner's own deployment waits too. */
const prepareDeadlineMilliseconds = 10_000;

export interface Activation {
  /** Shows what changed: at once, but what becomes callable only when it is prepared or that takes too long. */
  take(operations: readonly RegisteredOperation[]): void;
}

const keyOf = ({ partnerId, documentId }: RegisteredOperation) => `${partnerId} ${documentId}`;

export const createActivation = (
  registry: InMemoryRegistry,
  prepares: readonly Prepare[],
  log: Logger,
  deadlineMilliseconds = prepareDeadlineMilliseconds,
): Activation => {
  /** What is being prepared, as it was last read. */
  const waiting = new Map<string, RegisteredOperation>();

  const prepareAll = async (operations: readonly RegisteredOperation[]) => {
    try {
      await withinDeadline(
        Promise.all(prepares.map(async (prepare) => prepare(operations))),
        deadlineMilliseconds,
        () => new Error('operations were not prepared in time'),
      );
    } catch (error) {
      // Their first calls are slower for it, but they are answered.
      log.warn({ error, operations: operations.length }, 'operations become callable unprepared');
    }
    for (const operation of operations) {
      // Whatever was read since has the last word.
      if (waiting.get(keyOf(operation)) !== operation) continue;
      waiting.delete(keyOf(operation));
      registry.takeOperation(operation);
    }
  };

  const isNewlyCallable = ({ partnerId, documentId, state }: RegisteredOperation) => {
    const before = registry.operation(partnerId, documentId);
    return isCallable(state) && (before === undefined || !isCallable(before.state));
  };

  return {
    take: (operations) => {
      const unprepared: RegisteredOperation[] = [];
      for (const operation of operations)
        if (prepares.length > 0 && isNewlyCallable(operation)) {
          waiting.set(keyOf(operation), operation);
          unprepared.push(operation);
        } else {
          waiting.delete(keyOf(operation));
          registry.takeOperation(operation);
        }
      if (unprepared.length > 0) void prepareAll(unprepared);
    },
  };
};

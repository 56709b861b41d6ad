interface Activated {
  readonly documentId: string;
  readonly activatedAt: Temporal.Instant;
}

export interface StaleOperation<Operation> {
  readonly operation: Operation;
  /** Null where it was never called, or not within the time for which usage is kept. */
  readonly lastUsedAt: Temporal.Instant | null;
}

/**
 * Of a partner's active operations, those that have been active since before the instant and were not called after it.
 * One that was never called counts from its activation.
 */
export const staleOperations = <Operation extends Activated>(
  operations: readonly Operation[],
  lastUses: ReadonlyMap<string, Temporal.Instant>,
  before: Temporal.Instant,
): readonly StaleOperation<Operation>[] =>
  operations
    .map((operation) => ({ operation, lastUsedAt: lastUses.get(operation.documentId) ?? null }))
    .filter(
      ({ operation, lastUsedAt }) =>
        Temporal.Instant.compare(operation.activatedAt, before) < 0 &&
        (lastUsedAt === null || Temporal.Instant.compare(lastUsedAt, before) < 0),
    );

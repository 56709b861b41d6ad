import type { z } from 'zod';
import type { Database, Queryable } from '#shared/database/database.ts';
import type { IdempotencyKey } from '#shared/idempotency/idempotency-key.ts';
import { type KeyReused, type StoredAnswer, withIdempotency } from '#shared/idempotency/with-idempotency.ts';
import type { ViewerId } from '#shared/identifiers/identifiers.ts';
import { AllocationOverlap } from '#shared/inventory/repositories/allocation-repository.ts';
import { rebuildServiceDays } from '#shared/inventory/repositories/rebuild-service-days.ts';

/** Who does what, under which key, with which input. */
export interface MutationUse {
  readonly viewerId: ViewerId;
  readonly key: IdempotencyKey;
  /** As the client gave it: only its fingerprint is kept. */
  readonly input: object;
}

/**
 * A mutation in one transaction with its answer: repeated where the connection was lost, done once all the same.
 * Where the exclusion constraint knew better than the service day's bits, those are made anew, and it is tried again.
 */
export const idempotentMutation =
  <Answer extends StoredAnswer>(database: Database, operation: string, answer: z.ZodType<Answer>) =>
  async (
    use: MutationUse,
    work: (transaction: Queryable) => Promise<Answer>,
  ): Promise<Answer | KeyReused> => {
    const run = () =>
      database.transaction(
        (transaction) =>
          withIdempotency(
            transaction,
            { schema: 'reservation', operation, ...use, parseAnswer: (stored) => answer.parse(stored) },
            () => work(transaction),
          ),
        { repeatable: true },
      );
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof AllocationOverlap)) throw error;
      await database.transaction((transaction) => rebuildServiceDays(transaction, error.restaurantId));
      return run();
    }
  };

import type { z } from 'zod';
import type { Database, Transaction } from '#shared/database/database.ts';
import type { ViewerId } from '#shared/identifiers/identifiers.ts';
import type { IdempotencyKey } from './idempotency-key.ts';
import type { IdempotencySchema } from './idempotency-table.ts';
import { type KeyReused, type StoredAnswer, withIdempotency } from './with-idempotency.ts';

/** Who does what, under which key, with which input. */
export interface MutationUse {
  readonly viewerId: ViewerId;
  readonly key: IdempotencyKey;
  /** As the client gave it: only its fingerprint is kept. */
  readonly input: object;
}

/** What a mutation is, whoever uses it. */
export interface IdempotentMutation<Answer extends StoredAnswer> {
  readonly database: Database;
  readonly schema: IdempotencySchema;
  /** The mutation's name. */
  readonly operation: string;
  readonly answer: z.ZodType<Answer>;
}

/** A mutation in one transaction with its answer: repeated where the connection was lost, done once all the same. */
export const mutateIdempotently = <Answer extends StoredAnswer>(
  { database, schema, operation, answer }: IdempotentMutation<Answer>,
  use: MutationUse,
  work: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer | KeyReused> =>
  database.transaction(
    (transaction) =>
      withIdempotency(
        transaction,
        { schema, operation, ...use, parseAnswer: (stored) => answer.parse(stored) },
        () => work(transaction),
      ),
    { repeatable: true },
  );

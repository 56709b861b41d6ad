import type { Queryable, Statement, Transaction } from '#shared/database/database.ts';
import type { ViewerId } from '#shared/identifiers/identifiers.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { IdempotencyKey } from './idempotency-key.ts';
import type { IdempotencySchema } from './idempotency-table.ts';
import { viewerLockedWithOthers } from './viewer-lock.ts';

/** What an answer may be made of: it is stored as JSON. Ids and kinds of refusal, nothing personal. */
export type StoredAnswer =
  | string
  | number
  | boolean
  | null
  | readonly StoredAnswer[]
  | { readonly [name: string]: StoredAnswer };

/** The key was used before, by this viewer, with another input or for another mutation. */
export interface KeyReused {
  readonly kind: 'reused';
}

interface KeyUse {
  /** Whose table. */
  readonly schema: IdempotencySchema;
  readonly viewerId: ViewerId;
  readonly key: IdempotencyKey;
  /** The mutation's name. */
  readonly operation: string;
  /** The mutation's input as the client gave it. */
  readonly input: object;
}

export interface IdempotentRequest<Answer extends StoredAnswer> extends KeyUse {
  /** Checks an answer that was stored, and throws where it does not fit. */
  readonly parseAnswer: (stored: unknown) => Answer;
}

/**
 * Takes the viewer's lock, so that nobody is erased in the middle. Then inserts the key, or takes over one that is
 * older than 24 hours. Where the key stands already this waits for the transaction that wrote it, and locks the row,
 * so that the next statement sees its answer.
 */
const claim = async (transaction: Queryable, request: KeyUse, fingerprint: string) => {
  const rows = await transaction.query({
    name: `${request.schema}.claim_idempotency_key`,
    text: `
      insert into ${request.schema}.idempotency as kept (viewer_id, idempotency_key, fingerprint)
      select $1::text, $2::text, $3::text from ${viewerLockedWithOthers('$1::text')}
      on conflict (viewer_id, idempotency_key) do update
        set fingerprint = excluded.fingerprint, answer = null, created_at = excluded.created_at
        where kept.created_at < now() - interval '24 hours'
      returning 1`,
    values: [request.viewerId, request.key, fingerprint],
  });
  return rows.length === 1;
};

const readAnswer = async (transaction: Queryable, request: KeyUse) => {
  const [row] = await transaction.query<{ fingerprint: string; answered: boolean; answer: unknown }>({
    name: `${request.schema}.read_idempotency_key`,
    text: `
      select fingerprint, answer is not null as answered, answer from ${request.schema}.idempotency
      where viewer_id = $1 and idempotency_key = $2`,
    values: [request.viewerId, request.key],
  });
  if (row?.answered !== true) throw new Error(`${request.schema}.idempotency: a key without an answer`);
  return row;
};

const writeAnswer = (request: KeyUse, answer: StoredAnswer): Statement => ({
  name: `${request.schema}.write_idempotency_key`,
  text: `
      update ${request.schema}.idempotency set answer = $3
      where viewer_id = $1 and idempotency_key = $2`,
  values: [request.viewerId, request.key, JSON.stringify(answer)],
});

/**
 * Does the work once for a viewer's key and input, and gives the first answer, refusals included, to every later
 * request, also to one that comes while the first still runs. The answer commits with the work; what throws rolls
 * back and leaves the key free. Call it as the first thing in a transaction (read committed), which may then be
 * declared repeatable.
 */
export const withIdempotency = async <Answer extends StoredAnswer>(
  transaction: Transaction,
  request: IdempotentRequest<Answer>,
  work: () => Promise<Answer>,
): Promise<Answer | KeyReused> => {
  const fingerprint = fingerprintOf(request.operation, request.input);
  if (await claim(transaction, request, fingerprint)) {
    const answer = await work();
    transaction.endWith({ last: () => writeAnswer(request, answer), committed: () => {} });
    return answer;
  }
  const first = await readAnswer(transaction, request);
  return first.fingerprint === fingerprint ? request.parseAnswer(first.answer) : { kind: 'reused' };
};

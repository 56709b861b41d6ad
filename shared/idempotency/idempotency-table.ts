/** The Postgres schemas that keep idempotency keys: each subgraph with mutations has a table of its own. */
export const idempotencySchemas = ['availability', 'reservation', 'review'] as const;
export type IdempotencySchema = (typeof idempotencySchemas)[number];

/** For the schema's own migration: the table that withIdempotency works on. */
export const idempotencyTable = (schema: IdempotencySchema): string => `
  create table ${schema}.idempotency (
    viewer_id text not null,
    idempotency_key text not null check (length(idempotency_key) between 1 and 128),
    fingerprint text not null,
    answer jsonb,
    created_at timestamptz not null default now(),
    primary key (viewer_id, idempotency_key)
  );

  create index idempotency_created_at on ${schema}.idempotency (created_at);

  comment on table ${schema}.idempotency is
    'First answers of mutations, kept 24 hours. The answer is null only inside the transaction that makes it.';
`;

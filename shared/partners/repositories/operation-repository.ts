import type { Queryable } from '#shared/database/database.ts';
import { type PartnerId, partnerId } from '#shared/identifiers/identifiers.ts';
import type { CheckedOperation, KnownOperation } from '../domain/decide-push.ts';
import type { OperationState, RegisteredOperation } from '../domain/registered-operation.ts';

export interface OperationRow {
  partner_id: number;
  document_id: string;
  document: string;
  document_hash: string;
  operation_name: string;
  operation_type: 'query' | 'mutation';
  version: number;
  state: OperationState;
  cost: number;
  sunset_on: string | null;
  deprecated_at: Temporal.Instant | null;
}

/** For a select's list, of partner.operation as o. */
export const operationColumns = `o.partner_id, o.document_id, o.document, o.document_hash, o.operation_name,
  o.operation_type, o.version, o.state, o.cost, o.sunset_on, o.deprecated_at`;

export const toOperation = (row: OperationRow): RegisteredOperation => ({
  partnerId: partnerId(row.partner_id),
  documentId: row.document_id,
  document: row.document,
  documentHash: row.document_hash,
  operationName: row.operation_name,
  operationType: row.operation_type,
  version: row.version,
  state: row.state,
  cost: row.cost,
  sunsetOn: row.sunset_on,
  deprecatedAt: row.deprecated_at,
});

/** Every operation of the partner that has one of the ids or one of the names. */
export const findKnownOperations = async (
  transaction: Queryable,
  partner: PartnerId,
  operations: readonly Pick<CheckedOperation, 'documentId' | 'operationName'>[],
): Promise<KnownOperation[]> => {
  const rows = await transaction.query<OperationRow>({
    text: `
select ${operationColumns} from partner.operation o
where o.partner_id = $1::integer and (o.document_id = any($2::text[]) or o.operation_name = any($3::text[]))`,
    values: [
      partner,
      operations.map(({ documentId }) => documentId),
      operations.map(({ operationName }) => operationName),
    ],
  });
  return rows.map(toOperation);
};

export type NewOperation = CheckedOperation & Pick<RegisteredOperation, 'version' | 'state'>;

export const insertOperations = async (
  transaction: Queryable,
  partner: PartnerId,
  operations: readonly NewOperation[],
): Promise<void> => {
  await transaction.query({
    text: `
insert into partner.operation (partner_id, document_id, document, document_hash, operation_name, operation_type,
  version, state, cost, activated_at)
select $1::integer, n.*, case when n.state = 'ACTIVE' then statement_timestamp() end
from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::integer[], $8::text[], $9::integer[])
  as n (document_id, document, document_hash, operation_name, operation_type, version, state, cost)`,
    values: [
      partner,
      operations.map((operation) => operation.documentId),
      operations.map((operation) => operation.document),
      operations.map((operation) => operation.documentHash),
      operations.map((operation) => operation.operationName),
      operations.map((operation) => operation.operationType),
      operations.map((operation) => operation.version),
      operations.map((operation) => operation.state),
      operations.map((operation) => operation.cost),
    ],
  });
};

/** The moments of each state are those of its last beginning, but a deprecation keeps its own where its date moves. */
export const moveOperations = async (
  transaction: Queryable,
  partner: PartnerId,
  documentIds: readonly string[],
  state: OperationState,
  sunsetOn: string | null,
): Promise<void> => {
  await transaction.query({
    text: `
update partner.operation
set state = $3, sunset_on = case $3 when 'RETIRED' then sunset_on else $4::date end,
  activated_at = case $3 when 'ACTIVE' then statement_timestamp() else activated_at end,
  deprecated_at = case
    when $3 = 'ACTIVE' then null
    when $3 = 'DEPRECATED' and state <> 'DEPRECATED' then statement_timestamp()
    else deprecated_at end,
  retired_at = case $3 when 'RETIRED' then statement_timestamp() end
where partner_id = $1::integer and document_id = any($2::text[])`,
    values: [partner, documentIds, state, sunsetOn],
  });
};

/** All operations of a partner, by name and version. */
export const operationsOf = async (
  transaction: Queryable,
  partner: PartnerId,
): Promise<RegisteredOperation[]> => {
  const rows = await transaction.query<OperationRow>({
    text: `
select ${operationColumns} from partner.operation o
where o.partner_id = $1::integer order by o.operation_name, o.version, o.document_id`,
    values: [partner],
  });
  return rows.map(toOperation);
};

export interface OperationWithVersions extends RegisteredOperation {
  readonly partnerSlug: string;
  readonly registeredAt: Temporal.Instant;
  readonly activatedAt: Temporal.Instant | null;
  readonly clientVersions: readonly string[];
}

/** By partner, name and version. Null stands for all. */
export const listOperations = async (
  queryable: Queryable,
  partner: PartnerId | null,
  states: readonly OperationState[] | null,
): Promise<OperationWithVersions[]> => {
  const rows = await queryable.query<
    OperationRow & {
      slug: string;
      registered_at: Temporal.Instant;
      activated_at: Temporal.Instant | null;
      client_versions: string[];
    }
  >({
    text: `
select ${operationColumns}, p.slug, o.registered_at, o.activated_at,
  array(select v.client_version
    from partner.client_version_operation h join partner.client_version v using (partner_id, client_version)
    where h.partner_id = o.partner_id and h.document_id = o.document_id
    order by v.pushed_at, v.client_version) as client_versions
from partner.operation o join partner.partner p using (partner_id)
where ($1::integer is null or o.partner_id = $1) and ($2::text[] is null or o.state = any($2))
order by p.slug, o.operation_name, o.version, o.document_id`,
    values: [partner, states],
  });
  return rows.map((row) => ({
    ...toOperation(row),
    partnerSlug: row.slug,
    registeredAt: row.registered_at,
    activatedAt: row.activated_at,
    clientVersions: row.client_versions,
  }));
};

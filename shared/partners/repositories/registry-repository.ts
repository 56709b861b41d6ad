import type { Queryable } from '#shared/database/database.ts';
import { type PartnerId, partnerId } from '#shared/identifiers/identifiers.ts';
import type { Partner } from '../domain/partner.ts';
import type { RegisteredOperation } from '../domain/registered-operation.ts';
import { type OperationRow, operationColumns, toOperation } from './operation-repository.ts';
import { type PartnerRow, partnerColumns, toPartner } from './partner-repository.ts';

/** What authentication needs of a key. */
export interface KnownKey {
  readonly keyId: string;
  readonly partnerId: PartnerId;
  /** SHA-256 of the whole key. */
  readonly secretHash: Buffer;
  readonly isRevoked: boolean;
}

export interface RegistryChanges {
  readonly partners: readonly Partner[];
  readonly keys: readonly KnownKey[];
  readonly operations: readonly RegisteredOperation[];
}

/** The revision of the last change that was committed. */
export const readRevision = async (queryable: Queryable): Promise<number> => {
  const [row] = await queryable.query<{ revision: number }>({
    name: 'partner.read_revision',
    text: 'select revision from partner.revision',
    values: [],
  });
  if (row === undefined) throw new Error('partner.revision has no row');
  return row.revision;
};

/**
 * The rows whose last change came after one revision, and not after another, each as it is now. To be read after the
 * revision that one goes on from: without a last one, what is committed in between may be here already, and is here
 * again the next time.
 */
export const readChanges = async (
  queryable: Queryable,
  after: number,
  last = Number.MAX_SAFE_INTEGER,
): Promise<RegistryChanges> => {
  const partners = await queryable.query<PartnerRow>({
    name: 'partner.changed_partners',
    text: `select ${partnerColumns} from partner.partner p where p.revision > $1::bigint and p.revision <= $2::bigint`,
    values: [after, last],
  });
  const keys = await queryable.query<{
    key_id: string;
    partner_id: number;
    secret_hash: Buffer;
    is_revoked: boolean;
  }>({
    name: 'partner.changed_keys',
    text: `
select key_id, partner_id, secret_hash, revoked_at is not null as is_revoked
from partner.api_key where revision > $1::bigint and revision <= $2::bigint`,
    values: [after, last],
  });
  const operations = await queryable.query<OperationRow>({
    name: 'partner.changed_operations',
    text: `select ${operationColumns} from partner.operation o where o.revision > $1::bigint and o.revision <= $2::bigint`,
    values: [after, last],
  });
  return {
    partners: partners.map(toPartner),
    keys: keys.map((row) => ({
      keyId: row.key_id,
      partnerId: partnerId(row.partner_id),
      secretHash: row.secret_hash,
      isRevoked: row.is_revoked,
    })),
    operations: operations.map(toOperation),
  };
};

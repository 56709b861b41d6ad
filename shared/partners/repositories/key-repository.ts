import type { Queryable } from '#shared/database/database.ts';
import type { PartnerId } from '#shared/identifiers/identifiers.ts';

export interface StoredKey {
  readonly keyId: string;
  readonly createdAt: Temporal.Instant;
  readonly revokedAt: Temporal.Instant | null;
}

interface KeyRow {
  key_id: string;
  created_at: Temporal.Instant;
  revoked_at: Temporal.Instant | null;
}

const columns = 'key_id, created_at, revoked_at';

const toKey = (row: KeyRow): StoredKey => ({
  keyId: row.key_id,
  createdAt: row.created_at,
  revokedAt: row.revoked_at,
});

/** Null where both of the partner's places are taken; the unique index two_live_keys sees to it that no third is. */
export const insertKey = async (
  transaction: Queryable,
  partner: PartnerId,
  keyId: string,
  secretHash: Buffer,
): Promise<StoredKey | null> => {
  const [row] = await transaction.query<KeyRow>({
    text: `
insert into partner.api_key (key_id, partner_id, secret_hash, slot)
select $2, $1::integer, $3, free.slot
from (
  select slot from generate_series(1, 2) as slot
  where not exists (
    select from partner.api_key k
    where k.partner_id = $1::integer and k.slot = slot.slot and k.revoked_at is null)
  order by slot limit 1
) as free
returning ${columns}`,
    values: [partner, keyId, secretHash],
  });
  return row === undefined ? null : toKey(row);
};

/** Null unless the partner has a live key of that public id. */
export const revokeKey = async (
  transaction: Queryable,
  partner: PartnerId,
  keyId: string,
): Promise<StoredKey | null> => {
  const [row] = await transaction.query<KeyRow>({
    text: `
update partner.api_key set revoked_at = statement_timestamp()
where partner_id = $1::integer and key_id = $2 and revoked_at is null
returning ${columns}`,
    values: [partner, keyId],
  });
  return row === undefined ? null : toKey(row);
};

/** Revoked ones too, the newest first. */
export const listKeys = async (queryable: Queryable, partner: PartnerId): Promise<StoredKey[]> => {
  const rows = await queryable.query<KeyRow>({
    text: `
select ${columns} from partner.api_key where partner_id = $1::integer
order by created_at desc, key_id`,
    values: [partner],
  });
  return rows.map(toKey);
};

import type { Queryable } from '#shared/database/database.ts';
import type { PartnerId } from '#shared/identifiers/identifiers.ts';
import type { ClientVersion, ClientVersionState } from '../domain/client-version-life.ts';

/** A version may be pushed again, with more: it holds all that was ever pushed for it, and is live again. */
export const holdOperations = async (
  transaction: Queryable,
  partner: PartnerId,
  clientVersion: string,
  documentIds: readonly string[],
): Promise<void> => {
  await transaction.query({
    text: `
insert into partner.client_version (partner_id, client_version) values ($1::integer, $2)
on conflict (partner_id, client_version) do update set state = 'LIVE'`,
    values: [partner, clientVersion],
  });
  await transaction.query({
    text: `
insert into partner.client_version_operation (partner_id, client_version, document_id)
select $1::integer, $2, document_id from unnest($3::text[]) as document_id
on conflict do nothing`,
    values: [partner, clientVersion, documentIds],
  });
};

/** False where the partner has no such version. */
export const moveClientVersion = async (
  transaction: Queryable,
  partner: PartnerId,
  clientVersion: string,
  state: ClientVersionState,
): Promise<boolean> => {
  const rows = await transaction.query({
    text: `
update partner.client_version set state = $3 where partner_id = $1::integer and client_version = $2
returning client_version`,
    values: [partner, clientVersion, state],
  });
  return rows.length === 1;
};

/** Which versions hold each operation that this one holds, itself among them. */
export const holdersOf = async (
  transaction: Queryable,
  partner: PartnerId,
  clientVersion: string,
): Promise<Map<string, ClientVersion[]>> => {
  const rows = await transaction.query<{
    document_id: string;
    client_version: string;
    state: ClientVersionState;
  }>({
    text: `
select mine.document_id, v.client_version, v.state
from partner.client_version_operation mine
join partner.client_version_operation theirs using (partner_id, document_id)
join partner.client_version v on v.partner_id = theirs.partner_id and v.client_version = theirs.client_version
where mine.partner_id = $1::integer and mine.client_version = $2
order by v.pushed_at, v.client_version`,
    values: [partner, clientVersion],
  });
  const holders = new Map<string, ClientVersion[]>();
  for (const { document_id, client_version, state } of rows) {
    const holder = { clientVersion: client_version, state };
    holders.set(document_id, [...(holders.get(document_id) ?? []), holder]);
  }
  return holders;
};

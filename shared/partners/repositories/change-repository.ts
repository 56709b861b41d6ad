import type { Queryable } from '#shared/database/database.ts';
import type { PartnerId } from '#shared/identifiers/identifiers.ts';

/** What is written down for good; never a key, nor its hash. */
export interface Change {
  readonly kind:
    | 'partner.created'
    | 'partner.changed'
    | 'key.issued'
    | 'key.revoked'
    | 'version.pushed'
    | 'version.moved'
    | 'operation.registered'
    | 'operation.moved';
  /** A document id, a key's public id or a client version; null for the partner itself. */
  readonly subject: string | null;
  readonly detail: { readonly [name: string]: string | number | boolean | null };
}

/**
 * From here to its end the transaction is the only one that changes partners, keys or operations; whatever it reads
 * after this is as the last one left it. Its first statement, so that no two wait for each other.
 */
export const lockRegistry = async (transaction: Queryable): Promise<void> => {
  await transaction.query({ text: 'select partner.next_revision()', values: [] });
};

export const writeChanges = async (
  transaction: Queryable,
  partner: PartnerId,
  changes: readonly Change[],
): Promise<void> => {
  if (changes.length === 0) return;
  await transaction.query({
    text: `
insert into partner.change (partner_id, kind, subject, detail)
select $1::integer, kind, subject, detail::jsonb
from unnest($2::text[], $3::text[], $4::text[]) with ordinality as change (kind, subject, detail, place)
order by place`,
    values: [
      partner,
      changes.map(({ kind }) => kind),
      changes.map(({ subject }) => subject),
      changes.map(({ detail }) => JSON.stringify(detail)),
    ],
  });
};

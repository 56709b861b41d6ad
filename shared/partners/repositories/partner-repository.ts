import type { Queryable } from '#shared/database/database.ts';
import { partnerId } from '#shared/identifiers/identifiers.ts';
import type { Partner, RegistryMode } from '../domain/partner.ts';
import { type OperationState, operationStates } from '../domain/registered-operation.ts';

export interface PartnerRow {
  partner_id: number;
  slug: string;
  name: string;
  mode: RegistryMode;
  requests_per_minute: number;
  cost_per_minute: number;
  is_enabled: boolean;
}

/** For a select's list, of partner.partner as p. */
export const partnerColumns =
  'p.partner_id, p.slug, p.name, p.mode, p.requests_per_minute, p.cost_per_minute, p.is_enabled';

export const toPartner = (row: PartnerRow): Partner => ({
  id: partnerId(row.partner_id),
  slug: row.slug,
  name: row.name,
  mode: row.mode,
  budget: { requestsPerMinute: row.requests_per_minute, costPerMinute: row.cost_per_minute },
  isEnabled: row.is_enabled,
});

/** Null where the slug is taken. */
export const insertPartner = async (
  transaction: Queryable,
  { slug, name, mode, budget, isEnabled }: Omit<Partner, 'id'>,
): Promise<Partner | null> => {
  const [row] = await transaction.query<PartnerRow>({
    text: `
insert into partner.partner as p (slug, name, mode, requests_per_minute, cost_per_minute, is_enabled)
values ($1, $2, $3, $4, $5, $6)
on conflict (slug) do nothing
returning ${partnerColumns}`,
    values: [slug, name, mode, budget.requestsPerMinute, budget.costPerMinute, isEnabled],
  });
  return row === undefined ? null : toPartner(row);
};

export const updatePartner = async (
  transaction: Queryable,
  { id, name, mode, budget, isEnabled }: Partner,
): Promise<void> => {
  await transaction.query({
    text: `
update partner.partner
set name = $2, mode = $3, requests_per_minute = $4, cost_per_minute = $5, is_enabled = $6
where partner_id = $1::integer`,
    values: [id, name, mode, budget.requestsPerMinute, budget.costPerMinute, isEnabled],
  });
};

export const findPartner = async (queryable: Queryable, slug: string): Promise<Partner | null> => {
  const [row] = await queryable.query<PartnerRow>({
    text: `select ${partnerColumns} from partner.partner p where p.slug = $1`,
    values: [slug],
  });
  return row === undefined ? null : toPartner(row);
};

export interface PartnerWithCounts extends Partner {
  readonly createdAt: Temporal.Instant;
  readonly liveKeys: number;
  readonly operations: Readonly<Record<OperationState, number>>;
}

/** By slug. */
export const listPartners = async (queryable: Queryable): Promise<PartnerWithCounts[]> => {
  const rows = await queryable.query<
    PartnerRow & { created_at: Temporal.Instant; live_keys: number; counts: number[] }
  >({
    text: `
select ${partnerColumns}, p.created_at,
  (select count(*) from partner.api_key k where k.partner_id = p.partner_id and k.revoked_at is null) as live_keys,
  (select array_agg((select count(*)::integer from partner.operation o
      where o.partner_id = p.partner_id and o.state = s.state) order by s.place)
    from unnest($1::text[]) with ordinality as s (state, place)) as counts
from partner.partner p
order by p.slug`,
    values: [operationStates],
  });
  return rows.map((row) => {
    const [registered = 0, active = 0, deprecated = 0, retired = 0] = row.counts;
    const operations = { REGISTERED: registered, ACTIVE: active, DEPRECATED: deprecated, RETIRED: retired };
    return { ...toPartner(row), createdAt: row.created_at, liveKeys: row.live_keys, operations };
  });
};

import type { Queryable } from '#shared/database/database.ts';
import type { PartnerId } from '#shared/identifiers/identifiers.ts';
import { type Asked, granted } from '../domain/lease-sizes.ts';
import type { LeaseTaken } from '../domain/local-lease.ts';

export interface DatedLease extends LeaseTaken {
  /** Until the minute is over, by the database's clock when it answered. */
  readonly millisecondsLeft: number;
}

interface LeaseRow {
  readonly minute: number;
  readonly requests_granted: number;
  readonly cost_granted: number;
  readonly requests_leased: number;
  readonly cost_leased: number;
  readonly milliseconds_left: number;
}

/**
 * Leases of the running minute, by the database's clock, in one statement: the row's lock is held for that alone.
 * Whoever comes first in a minute has what is granted of a whole one; the rest is `granted` of lease-sizes.ts as SQL.
 */
export const takeLease = async (
  queryable: Queryable,
  partnerId: PartnerId,
  asked: Asked,
): Promise<DatedLease> => {
  const first = granted(asked, { requests: 0, cost: 0 });
  const [row] = await queryable.query<LeaseRow>({
    name: 'partner.lease_budget',
    text: `
      insert into partner.budget_minute as kept (partner_id, minute, requests_leased, cost_leased)
      values ($1, date_trunc('minute', clock_timestamp()), $2, $3)
      on conflict (partner_id, minute) do update set (requests_leased, cost_leased) = (
        select
          kept.requests_leased + case when helps
            then least(requests, $6 + least($8, greatest(requests - $6, 0) / 4)) else 0 end,
          kept.cost_leased + case when helps
            then least(cost, $7 + least($9, greatest(cost - $7, 0) / 4)) else 0 end
        from (
          select requests, cost, requests >= $10 and cost >= $11 as helps
          from (
            select greatest(0, $4 - kept.requests_leased) as requests,
              greatest(0, $5 - kept.cost_leased) as cost
          ) rest
        ) rest
      )
      returning
        extract(epoch from new.minute)::bigint as minute,
        new.requests_leased - coalesce(old.requests_leased, 0) as requests_granted,
        new.cost_leased - coalesce(old.cost_leased, 0) as cost_granted,
        new.requests_leased, new.cost_leased,
        (extract(epoch from new.minute + interval '1 minute' - clock_timestamp()) * 1000)::double precision
          as milliseconds_left`,
    values: [
      partnerId,
      first.requests,
      first.cost,
      asked.requests.limit,
      asked.cost.limit,
      asked.requests.need,
      asked.cost.need,
      asked.requests.ahead,
      asked.cost.ahead,
      asked.requests.least,
      asked.cost.least,
    ],
  });
  if (row === undefined) throw new Error('partner.budget_minute: a lease without a row');
  return {
    minute: row.minute,
    granted: { requests: row.requests_granted, cost: row.cost_granted },
    leased: { requests: row.requests_leased, cost: row.cost_leased },
    millisecondsLeft: row.milliseconds_left,
  };
};

/** Removes the rows of minutes that are long over. */
export const removeOldMinutes = async (queryable: Queryable): Promise<void> => {
  await queryable.query({
    text: `delete from partner.budget_minute where minute < clock_timestamp() - interval '10 minutes'`,
    values: [],
  });
};

import type { Queryable } from '#shared/database/database.ts';
import type { PartnerId } from '#shared/identifiers/identifiers.ts';
import type { StoredNames, UsageEntry } from '../domain/usage-tally.ts';

const millisecondsADay = 86_400_000;
const dateOf = (epochDay: number) => new Date(epochDay * millisecondsADay).toISOString().slice(0, 10);

/**
 * Adds counts to those that stand; the entries' keys differ. Rows are locked in the order of their keys, so that two
 * gateways wait for each other and never deadlock. Counts of a partner who is not there, as in a database that was
 * restored, are dropped: they would hold up everybody's.
 */
export const addUsage = async (queryable: Queryable, entries: readonly UsageEntry[]): Promise<void> => {
  await queryable.query({
    name: 'partner.add_usage',
    text: `
      insert into partner.usage_day as kept (partner_id, day, client_version, is_registered, operation, calls,
        errors, latency_milliseconds, latency_counts, last_used_at)
      select partner_id, day, client_version, is_registered, operation, calls, errors,
        latency_milliseconds, latency_counts::bigint[], last_used_at
      from unnest($1::integer[], $2::date[], $3::text[], $4::boolean[], $5::text[], $6::bigint[], $7::bigint[],
          $8::double precision[], $9::text[], $10::timestamptz[])
        as added (partner_id, day, client_version, is_registered, operation, calls, errors,
          latency_milliseconds, latency_counts, last_used_at)
      where exists (select from partner.partner p where p.partner_id = added.partner_id)
      order by partner_id, day, is_registered, operation, client_version
      on conflict (partner_id, day, is_registered, operation, client_version) do update set
        calls = kept.calls + excluded.calls,
        errors = kept.errors + excluded.errors,
        latency_milliseconds = kept.latency_milliseconds + excluded.latency_milliseconds,
        latency_counts = array(
          select one + other
          from unnest(kept.latency_counts, excluded.latency_counts) with ordinality as counts (one, other, place)
          order by place),
        last_used_at = greatest(kept.last_used_at, excluded.last_used_at)`,
    values: [
      entries.map((entry) => entry.partnerId),
      entries.map((entry) => dateOf(entry.epochDay)),
      entries.map((entry) => entry.clientVersion),
      entries.map((entry) => entry.isRegistered),
      entries.map((entry) => entry.operation),
      entries.map((entry) => entry.calls),
      entries.map((entry) => entry.errors),
      entries.map((entry) => entry.latencyMilliseconds),
      entries.map((entry) => `{${entry.latencyCounts.join(',')}}`),
      entries.map((entry) => new Date(entry.lastUsedAtMilliseconds).toISOString()),
    ],
  });
};

/** The names that stand for a partner's day, by every gateway. */
export const storedNames = async (
  queryable: Queryable,
  partnerId: PartnerId,
  epochDay: number,
): Promise<StoredNames> => {
  const rows = await queryable.query<{ client_version: string; operation: string | null }>({
    name: 'partner.stored_usage_names',
    text: `
      select distinct client_version, case when not is_registered then operation end as operation
      from partner.usage_day where partner_id = $1 and day = $2`,
    values: [partnerId, dateOf(epochDay)],
  });
  return {
    clientVersions: new Set(rows.map((row) => row.client_version)),
    operationNames: new Set(rows.flatMap((row) => (row.operation === null ? [] : [row.operation]))),
  };
};

/** @returns how many rows of days before that one were there */
export const removeUsageBefore = async (queryable: Queryable, day: Temporal.PlainDate): Promise<number> => {
  const [row] = await queryable.query<{ removed: number }>({
    text: `
      with removed as (delete from partner.usage_day where day < $1 returning 1)
      select count(*) as removed from removed`,
    values: [day.toString()],
  });
  return row?.removed ?? 0;
};

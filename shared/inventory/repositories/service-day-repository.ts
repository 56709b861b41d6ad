import { nowColumn, serverColumn } from '#shared/database/changes/changes.ts';
import type { Queryable } from '#shared/database/database.ts';
import { partyId, type RestaurantId, tableId } from '#shared/identifiers/identifiers.ts';
import { type Occupancy, occupancyFromBytes } from '../domain/occupancy.ts';
import { noStarts, type PacingStarts } from '../domain/pacing.ts';
import type { PartyAllocation } from '../domain/service-day-state.ts';

/** A service day as its row has it; the plan's time zone makes it a state. */
export interface StoredServiceDay {
  readonly restaurantId: RestaurantId;
  readonly serviceDate: string;
  /** The version of the restaurant's plan. */
  readonly planVersion: number;
  readonly occupancy: Occupancy;
  readonly starts: PacingStarts;
  /** Holds that ran out and are still in the bits. */
  readonly expiredHolds: readonly PartyAllocation[];
  /** When the next of its holds runs out, in epoch milliseconds, or earlier; infinite without holds. */
  readonly holdsRunOutAt: number;
}

/** What was read, when by the database's clock (epoch milliseconds), and from which server. */
export interface StoredServiceDays {
  readonly now: number;
  /** As a Moment's; empty where nothing was read. */
  readonly server: string;
  readonly days: readonly StoredServiceDay[];
}

/** One table of a party, as statements of this folder return it. */
export type AllocationFields = [
  party: string,
  table: number,
  covers: number,
  startsAt: number,
  endsAt: number,
];

const allocationFields = (
  alias: string,
) => `json_build_array(${alias}.party_id, ${alias}.table_id, ${alias}.covers,
  extract(epoch from lower(${alias}.during)) * 1000, extract(epoch from upper(${alias}.during)) * 1000)`;

export const allocationFieldsOf = allocationFields('a');

/** Tables of the same party together. */
export const toParties = (fields: readonly AllocationFields[]): PartyAllocation[] => {
  const parties = new Map<string, PartyAllocation>();
  for (const [party, table, covers, startsAt, endsAt] of fields) {
    const before = parties.get(party);
    parties.set(party, {
      partyId: partyId(party),
      tableIds: [...(before?.tableIds ?? []), tableId(table)].sort((one, other) => one - other),
      covers,
      startsAt,
      endsAt,
    });
  }
  return [...parties.values()];
};

interface ServiceDayRow {
  restaurant_id: RestaurantId;
  service_date: string;
  version: number;
  occupancy: Buffer | null;
  starts: Buffer | null;
  expired: AllocationFields[] | null;
  runs_out: number | null;
  now: number;
  server: string;
}

/**
 * One row a restaurant and day. Holds that ran out are looked up only where the row says that there may be some,
 * by the partial index on them.
 */
const readServiceDaysText = `
select r.restaurant_id, asked.service_date, r.version, d.occupancy, d.starts,
  case when d.earliest_hold_expires_at <= statement_timestamp() then (
    select json_agg(${allocationFieldsOf})
    from inventory.allocation a
    where a.restaurant_id = r.restaurant_id and a.hold_expires_at <= statement_timestamp()
  ) end as expired,
  (extract(epoch from case when d.earliest_hold_expires_at <= statement_timestamp() then (
    select min(a.hold_expires_at)
    from inventory.allocation a
    where a.restaurant_id = r.restaurant_id and a.hold_expires_at > statement_timestamp()
  ) else d.earliest_hold_expires_at end) * 1000)::double precision as runs_out,
  ${nowColumn}, ${serverColumn}
from unnest($1::integer[], $2::date[]) as asked (restaurant_id, service_date)
join inventory.restaurant r on r.restaurant_id = asked.restaurant_id
left join inventory.service_day d
  on d.restaurant_id = asked.restaurant_id and d.service_date = asked.service_date`;

const noBytes = new Uint8Array(0);

/** Restaurants that there are not are left out. */
export const readServiceDays = async (
  queryable: Queryable,
  asked: readonly { readonly restaurantId: RestaurantId; readonly serviceDate: string }[],
): Promise<StoredServiceDays> => {
  const rows = await queryable.query<ServiceDayRow>({
    name: 'inventory.read_service_days',
    text: readServiceDaysText,
    values: [asked.map((day) => day.restaurantId), asked.map((day) => day.serviceDate)],
  });
  return {
    now: rows.at(0)?.now ?? 0,
    server: rows.at(0)?.server ?? '',
    days: rows.map((row) => ({
      restaurantId: row.restaurant_id,
      serviceDate: row.service_date,
      planVersion: row.version,
      occupancy: occupancyFromBytes(row.occupancy ?? noBytes),
      starts: row.starts ?? noStarts,
      expiredHolds: toParties(row.expired ?? []),
      holdsRunOutAt: row.runs_out ?? Number.POSITIVE_INFINITY,
    })),
  };
};

import {
  changedSince,
  endOfTime,
  type Moment,
  momentColumns,
  type TimedMoment,
} from '#shared/database/changes/changes.ts';
import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { PacingStarts } from '../domain/pacing.ts';

/** A service day's row as it is now. */
export interface ChangedServiceDay {
  readonly restaurantId: RestaurantId;
  readonly serviceDate: string;
  readonly occupancy: Uint8Array;
  readonly starts: PacingStarts;
  /** When the first of its holds runs out, in epoch milliseconds; infinite without holds. */
  readonly holdsRunOutAt: number;
}

/** What was committed since a moment. */
export interface InventoryChanges extends TimedMoment {
  readonly days: readonly ChangedServiceDay[];
  /** The plans that changed, by their restaurants. */
  readonly planVersions: ReadonlyMap<RestaurantId, number>;
  /** False where so much has changed that not all of it was read. */
  readonly isWhole: boolean;
}

interface ChangeRow extends TimedMoment {
  restaurant_id: RestaurantId | null;
  /** Null of a plan. */
  service_date: string | null;
  version: number;
  occupancy: Buffer;
  starts: Buffer;
  runs_out: number | null;
}

/** More than that are read when they are asked for. */
const mostChanges = 1_000;

const text = `
with changed as (
  (select d.restaurant_id, d.service_date, 0 as version, d.occupancy, d.starts,
    (extract(epoch from d.earliest_hold_expires_at) * 1000)::double precision as runs_out
  from inventory.service_day d
  where ${changedSince('d', 1)}
  order by d.changed_in limit ${mostChanges + 1})
  union all
  (select r.restaurant_id, null, r.version, null, null, null
  from inventory.restaurant r
  where ${changedSince('r', 1)}
  order by r.changed_in limit ${mostChanges + 1})
)
select moment.*, changed.*
from (select ${momentColumns}) moment left join changed on true`;

/**
 * One statement.
 * @param since null for a moment to begin with
 */
export const readInventoryChanges = async (
  queryable: Queryable,
  since: Moment | null,
): Promise<InventoryChanges> => {
  const rows = await queryable.query<ChangeRow>({
    name: 'inventory.read_changes',
    text,
    values: [since?.snapshot ?? endOfTime],
  });
  const [first] = rows;
  if (first === undefined) throw new Error('a moment without a row');
  const days: ChangedServiceDay[] = [];
  const planVersions = new Map<RestaurantId, number>();
  for (const { restaurant_id, service_date, version, occupancy, starts, runs_out } of rows) {
    if (restaurant_id === null) continue;
    if (service_date === null) planVersions.set(restaurant_id, version);
    else
      days.push({
        restaurantId: restaurant_id,
        serviceDate: service_date,
        occupancy,
        starts,
        holdsRunOutAt: runs_out ?? Number.POSITIVE_INFINITY,
      });
  }
  const { server, snapshot, now } = first;
  const isWhole = days.length <= mostChanges && planVersions.size <= mostChanges;
  return { server, snapshot, now, days, planVersions, isWhole };
};

import { createChangeReader } from '#shared/database/changes/read-changes.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { PacingStarts } from '../domain/pacing.ts';

/** A service day's row as it is now. */
interface ChangedServiceDay {
  readonly restaurant_id: RestaurantId;
  readonly service_date: string;
  readonly occupancy: Uint8Array;
  readonly starts: PacingStarts;
  /** When the first of its holds runs out, in epoch milliseconds; null without holds. */
  readonly runs_out: number | null;
}

/** The version that a restaurant's plan has now. */
interface ChangedPlan {
  readonly restaurant_id: RestaurantId;
  readonly service_date: null;
  readonly version: number;
}

export type InventoryChange = ChangedServiceDay | ChangedPlan;

/** Service days and plans in one statement. */
export const readInventoryChanges = createChangeReader<InventoryChange>('inventory.read_changes', [
  {
    table: 'inventory.service_day',
    alias: 'd',
    columns: `d.restaurant_id, d.service_date, null::integer as version, d.occupancy, d.starts,
      (extract(epoch from d.earliest_hold_expires_at) * 1000)::double precision as runs_out`,
  },
  {
    table: 'inventory.restaurant',
    alias: 'r',
    columns: 'r.restaurant_id, null, r.version, null, null, null',
  },
]);

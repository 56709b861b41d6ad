import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { occupancyToBytes } from '../domain/occupancy.ts';
import { addDays, calendarOf, serviceDateAt, stepsOverlapping } from '../domain/service-day.ts';
import { foldAllocations, type PartyAllocation } from '../domain/service-day-state.ts';
import { type AllocationFields, allocationFieldsOf, toParties } from './service-day-repository.ts';

/**
 * Everyone who books there waits from now on, also on days that have no row yet: the restaurant's own row, which they
 * hold while they book by its plan, comes first. Holds that ran out are gone.
 */
const lockRestaurant = async (transaction: Queryable, restaurantId: RestaurantId): Promise<string | null> => {
  const [row] = await transaction.query<{ time_zone: string }>({
    text: 'select time_zone from inventory.restaurant where restaurant_id = $1 for no key update',
    values: [restaurantId],
  });
  await transaction.query({
    text: 'select from inventory.service_day where restaurant_id = $1 order by service_date for update',
    values: [restaurantId],
  });
  await transaction.query({
    text: 'delete from inventory.allocation where restaurant_id = $1 and hold_expires_at <= statement_timestamp()',
    values: [restaurantId],
  });
  return row?.time_zone ?? null;
};

const readAll = async (transaction: Queryable, restaurantId: RestaurantId): Promise<PartyAllocation[]> => {
  const rows = await transaction.query<{ fields: AllocationFields }>({
    text: `select ${allocationFieldsOf} as fields from inventory.allocation a where a.restaurant_id = $1`,
    values: [restaurantId],
  });
  return toParties(rows.map((row) => row.fields));
};

/** The service days whose windows each party reaches into. */
const byServiceDate = (parties: readonly PartyAllocation[], timeZone: string) => {
  const days = new Map<string, PartyAllocation[]>();
  for (const party of parties) {
    const own = serviceDateAt(party.startsAt, timeZone);
    for (const date of [addDays(own, -1), own, addDays(own, 1)]) {
      if (stepsOverlapping(calendarOf(date, timeZone), party.startsAt, party.endsAt) === null) continue;
      days.set(date, [...(days.get(date) ?? []), party]);
    }
  }
  return days;
};

/**
 * Makes a restaurant's service days anew from its allocations: when its time zone changed, and when the exclusion
 * constraint refused what the bits allowed, so that they cannot have been the fold.
 */
export const rebuildServiceDays = async (
  transaction: Queryable,
  restaurantId: RestaurantId,
): Promise<void> => {
  const timeZone = await lockRestaurant(transaction, restaurantId);
  if (timeZone === null) return;
  const days = byServiceDate(await readAll(transaction, restaurantId), timeZone);
  const folded = [...days].map(([date, parties]) => foldAllocations(calendarOf(date, timeZone), parties));
  const dates = folded.map(({ calendar }) => calendar.serviceDate);
  await transaction.query({
    // Emptied and not deleted: who remembers a day must hear that it changed.
    text: `
update inventory.service_day
set version = version + 1, occupancy = '', starts = '', earliest_hold_expires_at = null
where restaurant_id = $1 and service_date <> all($2::date[]) and (occupancy <> '' or starts <> '')`,
    values: [restaurantId, dates],
  });
  await transaction.query({
    text: `
insert into inventory.service_day as stored
  (restaurant_id, service_date, occupancy, starts, earliest_hold_expires_at)
select $1, folded.service_date, folded.occupancy, folded.starts,
  (select min(a.hold_expires_at) from inventory.allocation a where a.restaurant_id = $1)
from unnest($2::date[], $3::bytea[], $4::bytea[]) as folded (service_date, occupancy, starts)
on conflict (restaurant_id, service_date) do update set
  version = stored.version + 1,
  occupancy = excluded.occupancy,
  starts = excluded.starts,
  earliest_hold_expires_at = excluded.earliest_hold_expires_at`,
    values: [
      restaurantId,
      dates,
      folded.map(({ occupancy }) => occupancyToBytes(occupancy)),
      folded.map(({ starts }) => starts),
    ],
  });
};

import type { Queryable } from '#shared/database/database.ts';
import { plainArray } from '#shared/database/plain-array.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { occupancyToBytes } from '../domain/occupancy.ts';
import type { PartyAllocation, ServiceDayState } from '../domain/service-day-state.ts';
import type { Visit } from './visit-repository.ts';

/**
 * Many rows of the ledger at once, for restaurants whose book nobody else writes meanwhile. Whoever calls this sees
 * to it that the service days are the fold of the allocations; the constraints still refuse an overlap.
 */

const rowsAStatement = 10_000;

const inPortions = async <Row>(
  rows: readonly Row[],
  write: (portion: readonly Row[]) => Promise<unknown>,
) => {
  for (let start = 0; start < rows.length; start += rowsAStatement)
    await write(rows.slice(start, start + rowsAStatement));
};

/** Bookings of one restaurant. */
export interface RestaurantAllocations {
  readonly restaurantId: RestaurantId;
  readonly parties: readonly PartyAllocation[];
}

export const insertAllocations = async (
  transaction: Queryable,
  restaurants: readonly RestaurantAllocations[],
): Promise<void> => {
  const rows = restaurants.flatMap(({ restaurantId, parties }) =>
    parties.flatMap((party) => party.tableIds.map((table) => ({ restaurantId, party, table }))),
  );
  await inPortions(rows, (portion) =>
    transaction.query({
      text: `
insert into inventory.allocation (restaurant_id, party_id, table_id, during, covers)
select restaurant_id, party_id, table_id,
  tstzrange(to_timestamp(starts_at / 1000), to_timestamp(ends_at / 1000)), covers
from unnest($1::integer[], $2::uuid[], $3::smallint[], $4::double precision[], $5::double precision[],
  $6::smallint[]) as written (restaurant_id, party_id, table_id, starts_at, ends_at, covers)`,
      values: [
        plainArray(portion.map((row) => row.restaurantId)),
        plainArray(portion.map(({ party }) => party.partyId)),
        plainArray(portion.map(({ table }) => table)),
        plainArray(portion.map(({ party }) => party.startsAt)),
        plainArray(portion.map(({ party }) => party.endsAt)),
        plainArray(portion.map(({ party }) => party.covers)),
      ],
    }),
  );
};

export interface RestaurantServiceDays {
  readonly restaurantId: RestaurantId;
  /** Each day once. */
  readonly days: readonly ServiceDayState[];
}

export const insertServiceDays = async (
  transaction: Queryable,
  restaurants: readonly RestaurantServiceDays[],
): Promise<void> => {
  const rows = restaurants.flatMap(({ restaurantId, days }) => days.map((day) => ({ restaurantId, day })));
  await inPortions(rows, (portion) =>
    transaction.query({
      text: `
insert into inventory.service_day (restaurant_id, service_date, occupancy, starts)
select * from unnest($1::integer[], $2::date[], $3::bytea[], $4::bytea[])`,
      values: [
        portion.map((row) => row.restaurantId),
        portion.map(({ day }) => day.calendar.serviceDate),
        portion.map(({ day }) => occupancyToBytes(day.occupancy)),
        portion.map(({ day }) => day.starts),
      ],
    }),
  );
};

export const insertVisits = async (transaction: Queryable, visits: readonly Visit[]): Promise<void> =>
  inPortions(visits, (portion) =>
    transaction.query({
      text: `
insert into inventory.visit (restaurant_id, party_id, diner_id, dined_on, seated_at)
select restaurant_id, party_id, diner_id, dined_on, to_timestamp(seated_at / 1000)
from unnest($1::integer[], $2::uuid[], $3::text[], $4::date[], $5::double precision[])
  as written (restaurant_id, party_id, diner_id, dined_on, seated_at)`,
      values: [
        plainArray(portion.map((visit) => visit.restaurantId)),
        plainArray(portion.map((visit) => visit.partyId)),
        portion.map((visit) => visit.dinerId),
        plainArray(portion.map((visit) => visit.dinedOn.toString())),
        plainArray(portion.map((visit) => visit.seatedAt.epochMilliseconds)),
      ],
    }),
  );

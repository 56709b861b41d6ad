import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { RestaurantPlan } from '../domain/restaurant-plan.ts';
import { rebuildServiceDays } from './rebuild-service-days.ts';

/** What of a plan is written; the version is the database's affair. */
export type PlanToWrite = Omit<RestaurantPlan, 'version'>;

const restaurantText = `
insert into inventory.restaurant (restaurant_id, time_zone, bookable_online, slot_interval_minutes,
  booking_window_days, slot_cutoff_minutes, smallest_party, largest_party, cancellation_cutoff_minutes,
  hold_minutes, pacing_covers, pacing_parties)
select * from unnest($1::integer[], $2::text[], $3::boolean[], $4::smallint[], $5::smallint[], $6::integer[],
  $7::smallint[], $8::smallint[], $9::integer[], $10::smallint[], $11::smallint[], $12::smallint[])
on conflict (restaurant_id) do update set
  version = inventory.restaurant.version + 1,
  time_zone = excluded.time_zone,
  bookable_online = excluded.bookable_online,
  slot_interval_minutes = excluded.slot_interval_minutes,
  booking_window_days = excluded.booking_window_days,
  slot_cutoff_minutes = excluded.slot_cutoff_minutes,
  smallest_party = excluded.smallest_party,
  largest_party = excluded.largest_party,
  cancellation_cutoff_minutes = excluded.cancellation_cutoff_minutes,
  hold_minutes = excluded.hold_minutes,
  pacing_covers = excluded.pacing_covers,
  pacing_parties = excluded.pacing_parties`;

/** Columns of an array parameter each, from rows. */
const columns = (rows: readonly (readonly unknown[])[], width: number): unknown[][] =>
  Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));

const restaurantRow = ({ restaurantId, timeZone, bookableOnline, rules }: PlanToWrite) => [
  restaurantId,
  timeZone,
  bookableOnline,
  rules.slotIntervalMinutes,
  rules.bookingWindowDays,
  rules.slotCutoffMinutes,
  rules.smallestParty,
  rules.largestParty,
  rules.cancellationCutoffMinutes,
  rules.holdMinutes,
  rules.pacingCovers,
  rules.pacingParties,
];

interface Part {
  readonly table: string;
  readonly columns: readonly (readonly [name: string, type: string])[];
  readonly rows: (plan: PlanToWrite) => readonly (readonly unknown[])[];
}

/** Rows that are replaced as a whole. */
const replacedParts: readonly Part[] = [
  {
    table: 'table_combination',
    columns: [
      ['combination_id', 'smallint'],
      ['name', 'text'],
      ['table_ids', 'text'],
      ['minimum_party', 'smallint'],
      ['maximum_party', 'smallint'],
      ['seating', 'text'],
    ],
    rows: ({ floorPlan }) =>
      floorPlan.combinations.map((combination) => [
        combination.combinationId,
        combination.name,
        `{${combination.tableIds.join(',')}}`,
        combination.minimumParty,
        combination.maximumParty,
        combination.seating,
      ]),
  },
  {
    table: 'shift',
    columns: [
      ['shift_id', 'smallint'],
      ['weekday', 'smallint'],
      ['name', 'text'],
      ['first_seating_minute', 'smallint'],
      ['last_seating_minute', 'smallint'],
    ],
    rows: ({ shifts }) =>
      shifts.map((shift) => [
        shift.shiftId,
        shift.weekday,
        shift.name,
        shift.firstSeatingMinute,
        shift.lastSeatingMinute,
      ]),
  },
  {
    table: 'special_day',
    columns: [
      ['service_date', 'date'],
      ['periods', 'jsonb'],
      ['note', 'text'],
    ],
    rows: ({ specialDays }) =>
      specialDays.map((day) => [day.serviceDate, JSON.stringify(day.periods), day.note]),
  },
  {
    table: 'turn_time',
    columns: [
      ['up_to_guests', 'smallint'],
      ['minutes', 'smallint'],
    ],
    rows: ({ rules }) => rules.turnTimes.map((turn) => [turn.upToGuests, turn.minutes]),
  },
];

/** Rows that allocations refer to: updated and added, never removed. */
const keptParts: readonly (Part & { readonly key: string })[] = [
  {
    table: 'section',
    key: 'section_id',
    columns: [
      ['section_id', 'smallint'],
      ['name', 'text'],
    ],
    rows: ({ floorPlan }) => floorPlan.sections.map((section) => [section.sectionId, section.name]),
  },
  {
    table: 'dining_table',
    key: 'table_id',
    columns: [
      ['table_id', 'smallint'],
      ['section_id', 'smallint'],
      ['name', 'text'],
      ['minimum_party', 'smallint'],
      ['maximum_party', 'smallint'],
      ['seating', 'text'],
    ],
    rows: ({ floorPlan }) =>
      floorPlan.tables.map((table) => [
        table.tableId,
        table.sectionId,
        table.name,
        table.minimumParty,
        table.maximumParty,
        table.seating,
      ]),
  },
];

const insertPart = async (
  transaction: Queryable,
  plans: readonly PlanToWrite[],
  part: Part,
  conflict: string,
): Promise<void> => {
  const rows = plans.flatMap((plan) => part.rows(plan).map((row) => [plan.restaurantId, ...row]));
  if (rows.length === 0) return;
  const names = part.columns.map(([name]) => name);
  const arrays = part.columns.map(([, type], index) => `$${index + 2}::${type}[]`);
  const chosen = names.map((name) => (name === 'table_ids' ? 'table_ids::smallint[]' : name));
  await transaction.query({
    text: `insert into inventory.${part.table} (restaurant_id, ${names.join(', ')})
select restaurant_id, ${chosen.join(', ')}
from unnest($1::integer[], ${arrays.join(', ')}) as written (restaurant_id, ${names.join(', ')})
${conflict}`,
    values: columns(rows, names.length + 1),
  });
};

/** Tables that a plan no longer has are retired, since parties may have them; a plan that names one again has it back. */
const retireTables = async (transaction: Queryable, plans: readonly PlanToWrite[]): Promise<void> => {
  const kept = plans.flatMap((plan) =>
    plan.floorPlan.tables.map((table) => [plan.restaurantId, table.tableId]),
  );
  await transaction.query({
    text: `
update inventory.dining_table t set retired = true
where t.restaurant_id = any($1::integer[]) and not t.retired
  and not exists (
    select from unnest($2::integer[], $3::smallint[]) as kept (restaurant_id, table_id)
    where kept.restaurant_id = t.restaurant_id and kept.table_id = t.table_id)`,
    values: [plans.map((plan) => plan.restaurantId), ...columns(kept, 2)],
  });
};

/** Restaurants whose zone is another from now on: their service days lie elsewhere in time. */
const findMoved = async (transaction: Queryable, plans: readonly PlanToWrite[]): Promise<RestaurantId[]> => {
  const rows = await transaction.query<{ restaurant_id: RestaurantId }>({
    text: `
select r.restaurant_id from inventory.restaurant r
join unnest($1::integer[], $2::text[]) as written (restaurant_id, time_zone) using (restaurant_id)
where r.time_zone <> written.time_zone`,
    values: columns(
      plans.map((plan) => [plan.restaurantId, plan.timeZone]),
      2,
    ),
  });
  return rows.map((row) => row.restaurant_id);
};

/** @throws RangeError naming the restaurant and the field */
const checkTimeZone = ({ restaurantId, timeZone }: PlanToWrite): void => {
  try {
    Temporal.Now.zonedDateTimeISO(timeZone);
  } catch (error) {
    const name = `timeZone of restaurant ${restaurantPublicId.encode(restaurantId)}`;
    throw new RangeError(`${name}: an IANA time zone, not ${JSON.stringify(timeZone)}`, { cause: error });
  }
};

/**
 * Writes whole plans, new or changed, in a constant number of statements; every plan's version moves on. Tables
 * that are missing from a plan are retired. Where the time zone changes, the service days are made anew.
 * @throws RangeError for a time zone that there is not
 */
export const writePlans = async (transaction: Queryable, plans: readonly PlanToWrite[]): Promise<void> => {
  if (plans.length === 0) return;
  plans.forEach(checkTimeZone);
  const moved = await findMoved(transaction, plans);
  const ids = plans.map((plan) => plan.restaurantId);
  await transaction.query({ text: restaurantText, values: columns(plans.map(restaurantRow), 12) });
  for (const part of replacedParts) {
    await transaction.query({
      text: `delete from inventory.${part.table} where restaurant_id = any($1::integer[])`,
      values: [ids],
    });
    await insertPart(transaction, plans, part, '');
  }
  await retireTables(transaction, plans);
  for (const part of keptParts) {
    const changes = part.columns.map(([name]) => `${name} = excluded.${name}`);
    if (part.table === 'dining_table') changes.push('retired = false');
    await insertPart(
      transaction,
      plans,
      part,
      `on conflict (restaurant_id, ${part.key}) do update set ${changes.join(', ')}`,
    );
  }
  for (const restaurantId of moved) await rebuildServiceDays(transaction, restaurantId);
};

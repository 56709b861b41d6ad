import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId, TableId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { RestaurantPlan } from '../domain/restaurant-plan.ts';
import { rebuildServiceDays } from './rebuild-service-days.ts';

/** What of a plan is written; the version is the database's affair. */
export type PlanToWrite = Omit<RestaurantPlan, 'version'>;

const restaurantText = `
insert into inventory.restaurant (restaurant_id, time_zone, bookable_online)
select * from unnest($1::integer[], $2::text[], $3::boolean[])
on conflict (restaurant_id) do update set
  version = inventory.restaurant.version + 1,
  time_zone = excluded.time_zone,
  bookable_online = excluded.bookable_online`;

/** Columns of an array parameter each, from rows. */
const columns = (rows: readonly (readonly unknown[])[], width: number): unknown[][] =>
  Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));

interface Part {
  readonly table: string;
  readonly columns: readonly (readonly [name: string, type: string])[];
  readonly rows: (plan: PlanToWrite) => readonly (readonly unknown[])[];
}

type PartContents = Partial<Pick<RestaurantPlan, 'floorPlan' | 'shifts' | 'rules'>>;

const partRows = (validFrom: string, { floorPlan, shifts, rules }: PartContents) =>
  [['FLOOR_PLAN', floorPlan] as const, ['SHIFTS', shifts] as const, ['RULES', rules] as const].flatMap(
    ([part, content]) => (content === undefined ? [] : [[part, validFrom, JSON.stringify(content)]]),
  );

/** Rows that are replaced as a whole. */
const replacedParts: readonly Part[] = [
  {
    table: 'plan_part',
    columns: [
      ['part', 'text'],
      ['valid_from', 'date'],
      ['content', 'jsonb'],
    ],
    rows: (plan) => [
      ...partRows('-infinity', plan),
      ...plan.changes.flatMap((change) => partRows(change.validFrom, change)),
    ],
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
    table: 'slot_pacing',
    columns: [
      ['service_date', 'date'],
      ['minute', 'smallint'],
      ['covers', 'smallint'],
      ['parties', 'smallint'],
      ['is_paused', 'boolean'],
    ],
    rows: ({ slotPacing }) =>
      slotPacing.map((slot) => [slot.serviceDate, slot.minute, slot.covers, slot.parties, slot.isPaused]),
  },
];

/** Every table that a plan has now or from a date on, by its latest name. */
const tableNames = ({ floorPlan, changes }: PlanToWrite): (readonly [TableId, string])[] => {
  const floorPlans = [floorPlan, ...changes.flatMap((change) => change.floorPlan ?? [])];
  return [
    ...new Map(
      floorPlans.flatMap(({ tables }) => tables.map(({ tableId, name }) => [tableId, name] as const)),
    ),
  ];
};

/** The registry that allocations refer to: added to and renamed, never taken from. */
const tableRegistry: Part = {
  table: 'dining_table',
  columns: [
    ['table_id', 'smallint'],
    ['name', 'text'],
  ],
  rows: tableNames,
};

const insertPart = async (
  transaction: Queryable,
  plans: readonly PlanToWrite[],
  part: Part,
  conflict: string,
): Promise<void> => {
  const rows = plans.flatMap((plan) => part.rows(plan).map((row) => [plan.restaurantId, ...row]));
  if (rows.length === 0) return;
  const names = part.columns.map(([name]) => name).join(', ');
  const arrays = part.columns.map(([, type], index) => `$${index + 2}::${type}[]`).join(', ');
  await transaction.query({
    text: `insert into inventory.${part.table} (restaurant_id, ${names})
select * from unnest($1::integer[], ${arrays})
${conflict}`,
    values: columns(rows, part.columns.length + 1),
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
 * Writes whole plans, new or changed, in a constant number of statements; every plan's version moves on. Where the
 * time zone changes, the service days are made anew.
 * @throws RangeError for a time zone that there is not
 */
export const writePlans = async (transaction: Queryable, plans: readonly PlanToWrite[]): Promise<void> => {
  if (plans.length === 0) return;
  plans.forEach(checkTimeZone);
  const moved = await findMoved(transaction, plans);
  const ids = plans.map((plan) => plan.restaurantId);
  const restaurants = plans.map((plan) => [plan.restaurantId, plan.timeZone, plan.bookableOnline]);
  await transaction.query({ text: restaurantText, values: columns(restaurants, 3) });
  for (const part of replacedParts) {
    await transaction.query({
      text: `delete from inventory.${part.table} where restaurant_id = any($1::integer[])`,
      values: [ids],
    });
    await insertPart(transaction, plans, part, '');
  }
  await insertPart(
    transaction,
    plans,
    tableRegistry,
    'on conflict (restaurant_id, table_id) do update set name = excluded.name',
  );
  for (const restaurantId of moved) await rebuildServiceDays(transaction, restaurantId);
};

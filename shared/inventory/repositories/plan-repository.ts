import type { Queryable } from '#shared/database/database.ts';
import {
  combinationId,
  type RestaurantId,
  restaurantId,
  sectionId,
  shiftId,
  tableId,
} from '#shared/identifiers/identifiers.ts';
import {
  type RestaurantPlan,
  type SeatingPeriod,
  type SeatingType,
  seatingTypes,
  type Weekday,
} from '../domain/restaurant-plan.ts';

interface PlanRow {
  restaurant_id: number;
  version: number;
  time_zone: string;
  bookable_online: boolean;
  slot_interval_minutes: 15 | 30;
  booking_window_days: number;
  slot_cutoff_minutes: number;
  smallest_party: number;
  largest_party: number;
  cancellation_cutoff_minutes: number;
  hold_minutes: number;
  pacing_covers: number | null;
  pacing_parties: number | null;
  sections: [number, string][] | null;
  tables: [number, number, string, number, number, string][] | null;
  combinations: [number, string, number[], number, number, string][] | null;
  shifts: [number, Weekday, string, number, number][] | null;
  special_days: [string, SeatingPeriod[], string | null][] | null;
  turn_times: [number, number][] | null;
}

/** One statement for any number of restaurants; each part is a lookup by the primary key's first column. */
const loadPlansText = `
select r.*,
  (select json_agg(json_build_array(s.section_id, s.name) order by s.section_id)
    from inventory.section s where s.restaurant_id = r.restaurant_id) as sections,
  (select json_agg(json_build_array(t.table_id, t.section_id, t.name, t.minimum_party, t.maximum_party, t.seating)
      order by t.table_id)
    from inventory.dining_table t where t.restaurant_id = r.restaurant_id and not t.retired) as tables,
  (select json_agg(json_build_array(c.combination_id, c.name, c.table_ids, c.minimum_party, c.maximum_party, c.seating)
      order by c.combination_id)
    from inventory.table_combination c where c.restaurant_id = r.restaurant_id) as combinations,
  (select json_agg(json_build_array(s.shift_id, s.weekday, s.name, s.first_seating_minute, s.last_seating_minute)
      order by s.weekday, s.first_seating_minute)
    from inventory.shift s where s.restaurant_id = r.restaurant_id) as shifts,
  (select json_agg(json_build_array(d.service_date, d.periods, d.note) order by d.service_date)
    from inventory.special_day d where d.restaurant_id = r.restaurant_id) as special_days,
  (select json_agg(json_build_array(t.up_to_guests, t.minutes) order by t.up_to_guests)
    from inventory.turn_time t where t.restaurant_id = r.restaurant_id) as turn_times
from inventory.restaurant r
where r.restaurant_id = any($1::integer[])`;

const isSeatingType = (text: string): text is SeatingType => seatingTypes.some((type) => type === text);

const seatingType = (text: string): SeatingType => {
  if (!isSeatingType(text)) throw new RangeError(`seating type ${text}`);
  return text;
};

const toPlan = (row: PlanRow): RestaurantPlan => ({
  restaurantId: restaurantId(row.restaurant_id),
  version: row.version,
  timeZone: row.time_zone,
  bookableOnline: row.bookable_online,
  floorPlan: {
    sections: (row.sections ?? []).map(([id, name]) => ({ sectionId: sectionId(id), name })),
    tables: (row.tables ?? []).map(([id, section, name, minimumParty, maximumParty, seating]) => ({
      tableId: tableId(id),
      sectionId: sectionId(section),
      name,
      minimumParty,
      maximumParty,
      seating: seatingType(seating),
    })),
    combinations: (row.combinations ?? []).map(([id, name, ids, minimumParty, maximumParty, seating]) => ({
      combinationId: combinationId(id),
      name,
      tableIds: ids.map(tableId).sort((one, other) => one - other),
      minimumParty,
      maximumParty,
      seating: seatingType(seating),
    })),
  },
  shifts: (row.shifts ?? []).map(([id, weekday, name, firstSeatingMinute, lastSeatingMinute]) => ({
    shiftId: shiftId(id),
    weekday,
    name,
    firstSeatingMinute,
    lastSeatingMinute,
  })),
  specialDays: (row.special_days ?? []).map(([serviceDate, periods, note]) => ({
    serviceDate,
    periods,
    note,
  })),
  rules: {
    slotIntervalMinutes: row.slot_interval_minutes,
    bookingWindowDays: row.booking_window_days,
    slotCutoffMinutes: row.slot_cutoff_minutes,
    smallestParty: row.smallest_party,
    largestParty: row.largest_party,
    cancellationCutoffMinutes: row.cancellation_cutoff_minutes,
    holdMinutes: row.hold_minutes,
    turnTimes: (row.turn_times ?? []).map(([upToGuests, minutes]) => ({ upToGuests, minutes })),
    pacingCovers: row.pacing_covers,
    pacingParties: row.pacing_parties,
  },
});

/** The plans of the restaurants that there are, in any order. */
export const loadPlans = async (
  queryable: Queryable,
  restaurantIds: readonly RestaurantId[],
): Promise<RestaurantPlan[]> => {
  const rows = await queryable.query<PlanRow>({
    name: 'inventory.load_plans',
    text: loadPlansText,
    values: [restaurantIds],
  });
  return rows.map(toPlan);
};

/** The version that a restaurant's plan has now; null where there is no such restaurant. */
export const readPlanVersion = async (queryable: Queryable, id: RestaurantId): Promise<number | null> => {
  const [row] = await queryable.query<{ version: number }>({
    name: 'inventory.read_plan_version',
    text: 'select version from inventory.restaurant where restaurant_id = $1::integer',
    values: [id],
  });
  return row?.version ?? null;
};

import type { Queryable } from '#shared/database/database.ts';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import {
  type BookingRules,
  defaultBookingRules,
  type FloorPlan,
  type PlanChange,
  type RestaurantPlan,
  type SeatingPeriod,
  type Shift,
} from '../domain/restaurant-plan.ts';

/** A part and the first date that it holds on; null from the beginning. The writer has checked the content. */
type PlanPart =
  | readonly ['FLOOR_PLAN', string | null, FloorPlan]
  | readonly ['SHIFTS', string | null, readonly Shift[]]
  | readonly ['RULES', string | null, BookingRules];

interface PlanRow {
  restaurant_id: number;
  version: number;
  time_zone: string;
  bookable_online: boolean;
  parts: PlanPart[] | null;
  special_days: [string, SeatingPeriod[], string | null][] | null;
  slot_pacing: [string, number, number | null, number | null, boolean][] | null;
}

/** One statement for any number of restaurants; each part is a lookup by the primary key's first column. */
const loadPlansText = `
select r.restaurant_id, r.version, r.time_zone, r.bookable_online,
  (select json_agg(json_build_array(p.part, case when isfinite(p.valid_from) then p.valid_from end, p.content)
      order by p.valid_from)
    from inventory.plan_part p where p.restaurant_id = r.restaurant_id) as parts,
  (select json_agg(json_build_array(d.service_date, d.periods, d.note) order by d.service_date)
    from inventory.special_day d where d.restaurant_id = r.restaurant_id) as special_days,
  (select json_agg(json_build_array(s.service_date, s.minute, s.covers, s.parties, s.is_paused)
      order by s.service_date, s.minute)
    from inventory.slot_pacing s where s.restaurant_id = r.restaurant_id) as slot_pacing
from inventory.restaurant r
where r.restaurant_id = any($1::integer[])`;

type PlanParts = Pick<RestaurantPlan, 'floorPlan' | 'shifts' | 'rules'>;

const contentOf = ([part, , content]: PlanPart): Partial<PlanParts> => {
  switch (part) {
    case 'FLOOR_PLAN':
      return { floorPlan: content };
    case 'SHIFTS':
      return { shifts: content };
    case 'RULES':
      return { rules: content };
  }
};

const noParts: PlanParts = {
  floorPlan: { sections: [], tables: [], combinations: [] },
  shifts: [],
  rules: defaultBookingRules,
};

const toParts = (parts: readonly PlanPart[]): PlanParts & Pick<RestaurantPlan, 'changes'> => {
  let base = noParts;
  const changes = new Map<string, PlanChange>();
  for (const part of parts) {
    const [, validFrom] = part;
    if (validFrom === null) base = { ...base, ...contentOf(part) };
    else changes.set(validFrom, { ...changes.get(validFrom), validFrom, ...contentOf(part) });
  }
  return { ...base, changes: [...changes.values()] };
};

const toPlan = (row: PlanRow): RestaurantPlan => ({
  restaurantId: restaurantId(row.restaurant_id),
  version: row.version,
  timeZone: row.time_zone,
  bookableOnline: row.bookable_online,
  ...toParts(row.parts ?? []),
  specialDays: (row.special_days ?? []).map(([serviceDate, periods, note]) => ({
    serviceDate,
    periods,
    note,
  })),
  slotPacing: (row.slot_pacing ?? []).map(([serviceDate, minute, covers, parties, isPaused]) => ({
    serviceDate,
    minute,
    covers,
    parties,
    isPaused,
  })),
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

const lockedVersion =
  (name: string, strength: 'share' | 'update') =>
  async (transaction: Queryable, id: RestaurantId): Promise<number | null> => {
    const [row] = await transaction.query<{ version: number }>({
      name,
      text: `select version from inventory.restaurant where restaurant_id = $1::integer for ${strength}`,
      values: [id],
    });
    return row?.version ?? null;
  };

/** As readPlanVersion, and nobody changes the plan before the transaction ends. Taken before service days. */
export const holdPlanVersion = lockedVersion('inventory.hold_plan_version', 'share');

/** As holdPlanVersion, and nobody books by the plan either: for whoever changes it. */
export const lockPlanVersion = lockedVersion('inventory.lock_plan_version', 'update');

/**
 * Nobody changes these plans, and nobody books by them, before the transaction ends: for whoever writes many. In the
 * order of their IDs, so that two who do never wait for each other.
 */
export const lockPlans = async (transaction: Queryable, ids: readonly RestaurantId[]): Promise<void> => {
  await transaction.query({
    name: 'inventory.lock_plans',
    text: `
select from inventory.restaurant where restaurant_id = any($1::integer[])
order by restaurant_id for no key update`,
    values: [ids],
  });
};

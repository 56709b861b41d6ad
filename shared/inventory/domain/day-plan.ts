import type { BookingRules, FloorPlan, PlanChange, RestaurantPlan, Shift } from './restaurant-plan.ts';

/** The parts of a plan that hold together on some dates. */
export interface DayPlan {
  readonly floorPlan: FloorPlan;
  readonly shifts: readonly Shift[];
  readonly rules: BookingRules;
  /** The date of the last change that it has; null where it has none. */
  readonly changedOn: string | null;
}

const applyChange = (before: DayPlan, { validFrom, floorPlan, shifts, rules }: PlanChange): DayPlan => ({
  floorPlan: floorPlan ?? before.floorPlan,
  shifts: shifts ?? before.shifts,
  rules: rules ?? before.rules,
  changedOn: validFrom,
});

const makeDayPlans = ({ floorPlan, shifts, rules, changes }: RestaurantPlan): DayPlan[] => {
  let last: DayPlan = { floorPlan, shifts, rules, changedOn: null };
  return [
    last,
    ...changes.map((change) => {
      last = applyChange(last, change);
      return last;
    }),
  ];
};

const dayPlansOf = new WeakMap<RestaurantPlan, readonly DayPlan[]>();

/** What holds on a service date; the same object for all dates between two changes. */
export const planOn = (plan: RestaurantPlan, serviceDate: string): DayPlan => {
  let known = dayPlansOf.get(plan);
  if (known === undefined) {
    known = makeDayPlans(plan);
    dayPlansOf.set(plan, known);
  }
  let found = known[0];
  for (const dayPlan of known)
    if (dayPlan.changedOn === null || dayPlan.changedOn <= serviceDate) found = dayPlan;
  if (found === undefined) throw new Error('a plan without a beginning');
  return found;
};

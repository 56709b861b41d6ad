import { planOn } from './day-plan.ts';
import type { PlanChange, RestaurantPlan } from './restaurant-plan.ts';

/** The parts that hold from a date on. */
export const planParts = ['floorPlan', 'shifts', 'rules'] as const;
export type PlanPart = (typeof planParts)[number];

const withoutPart = ({ validFrom, ...parts }: PlanChange, part: PlanPart): PlanChange => {
  const { [part]: _taken, ...left } = parts;
  return { validFrom, ...left };
};

const isEmpty = (change: PlanChange) => planParts.every((part) => change[part] === undefined);

/**
 * The plan with parts that hold from a date on, in place of those that a change of the same date had. What a later
 * change has of a part stays as it is.
 */
export const withChange = (plan: RestaurantPlan, change: PlanChange): RestaurantPlan => {
  const same = plan.changes.find(({ validFrom }) => validFrom === change.validFrom);
  const others = plan.changes.filter(({ validFrom }) => validFrom !== change.validFrom);
  const changes = [...others, { ...same, ...change }];
  return {
    ...plan,
    changes: changes.sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1)),
  };
};

/** The plan without one part of a planned change; null where there is no such part. */
export const withoutChange = (
  plan: RestaurantPlan,
  validFrom: string,
  part: PlanPart,
): RestaurantPlan | null => {
  if (!plan.changes.some((change) => change.validFrom === validFrom && change[part] !== undefined))
    return null;
  const changes = plan.changes.map((change) =>
    change.validFrom === validFrom ? withoutPart(change, part) : change,
  );
  return { ...plan, changes: changes.filter((change) => !isEmpty(change)) };
};

/**
 * The plan as it matters from a date on: changes that hold already are no changes any more, and the special days and
 * slots before the date are left out.
 */
export const planFrom = (plan: RestaurantPlan, serviceDate: string): RestaurantPlan => {
  const { floorPlan, shifts, rules } = planOn(plan, serviceDate);
  return {
    ...plan,
    floorPlan,
    shifts,
    rules,
    changes: plan.changes.filter(({ validFrom }) => validFrom > serviceDate),
    specialDays: plan.specialDays.filter((day) => day.serviceDate >= serviceDate),
    slotPacing: plan.slotPacing.filter((slot) => slot.serviceDate >= serviceDate),
  };
};

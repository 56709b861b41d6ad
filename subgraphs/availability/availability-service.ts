import type { Queryable } from '#shared/database/database.ts';
import {
  type AvailabilityAnswer,
  type AvailabilityQuestion,
  readInventory,
} from '#shared/inventory/bulk-availability.ts';
import {
  type Check,
  type CheckAvailability,
  type CheckSteps,
  type Existing,
  pureCheckSteps,
} from '#shared/inventory/check-availability.ts';
import { serviceDatesOf } from '#shared/inventory/domain/availability.ts';
import type { ServiceDayState } from '#shared/inventory/domain/service-day-state.ts';
import type { PlanSource } from '#shared/inventory/plan-source.ts';

/** The steps of one restaurant's check on the read side. */
export const readingCheckSteps = (plans: PlanSource): CheckSteps<Existing> => ({
  ...pureCheckSteps,
  loadTableConfig: plans.currentPlan,
  getExisting: async (queryable, plan, request) => {
    const snapshot = await readInventory(queryable, plans, [{ restaurantId: plan.restaurantId, request }]);
    const days = serviceDatesOf(request).map((date): [string, ServiceDayState] => [
      date,
      snapshot.day(plan, date),
    ]);
    return { now: snapshot.now, days: new Map(days) };
  },
});

const toAnswer = (check: Check<Existing> | null): AvailabilityAnswer | null => {
  if (check === null) return null;
  const { plan } = check;
  if (check.isAvailable)
    return { plan, slots: check.slots, alternatives: [], nearestAlternative: null, reason: null };
  const { alternatives, reason } = check;
  return { plan, slots: [], alternatives, nearestAlternative: alternatives.at(0) ?? null, reason };
};

/** How questions are answered: many in bulk, a single one step by step. */
export interface AvailabilityService {
  /** In the order of the questions; null where there is no such restaurant. */
  checkBulk(questions: readonly AvailabilityQuestion[]): Promise<(AvailabilityAnswer | null)[]>;
  checkOne(question: AvailabilityQuestion): Promise<AvailabilityAnswer | null>;
}

/** What the service is put together from; the composition root may observe each. */
export interface AvailabilityServiceParts {
  readonly database: Queryable;
  readonly checkOne: CheckAvailability<Existing>;
  readonly checkBulk: (questions: readonly AvailabilityQuestion[]) => Promise<(AvailabilityAnswer | null)[]>;
}

export const createAvailabilityService = (parts: AvailabilityServiceParts): AvailabilityService => ({
  checkBulk: parts.checkBulk,
  checkOne: async ({ restaurantId, request }) =>
    toAnswer(await parts.checkOne(parts.database, restaurantId, request)),
});

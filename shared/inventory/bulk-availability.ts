import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { findAlternatives } from './domain/alternatives.ts';
import {
  type AvailabilityRequest,
  findTable,
  serviceDatesOf,
  type UnavailableReason,
} from './domain/availability.ts';
import type { RestaurantPlan } from './domain/restaurant-plan.ts';
import { calendarOf } from './domain/service-day.ts';
import { emptyServiceDay, type ServiceDayState, withoutAllocation } from './domain/service-day-state.ts';
import type { Slot } from './domain/slot.ts';
import type { PlanSource } from './plan-source.ts';
import { readServiceDays, type StoredServiceDay } from './repositories/service-day-repository.ts';

/** One restaurant's question. */
export interface AvailabilityQuestion {
  readonly restaurantId: RestaurantId;
  readonly request: AvailabilityRequest;
}

/** The plan by which it was answered comes with the answer. */
export interface AvailabilityAnswer {
  readonly plan: RestaurantPlan;
  readonly slots: readonly Slot[];
  readonly alternatives: readonly Slot[];
  readonly reason: UnavailableReason | null;
}

/** What is known of the restaurants and days that some questions ask about, as of one moment. */
export interface InventorySnapshot {
  /** Epoch milliseconds by the database's clock. */
  readonly now: number;
  /** Null where there is no such restaurant. */
  plan(restaurantId: RestaurantId): RestaurantPlan | null;
  day(plan: RestaurantPlan, serviceDate: string): ServiceDayState;
}

/** By restaurant and date, without a key to be made of both: a thousand candidates would feel it. */
const byRestaurant = <Day extends AskedDay>(days: readonly Day[]): Map<string, Map<RestaurantId, Day>> => {
  const known = new Map<string, Map<RestaurantId, Day>>();
  for (const day of days) {
    const ofDate = known.get(day.serviceDate) ?? new Map<RestaurantId, Day>();
    known.set(day.serviceDate, ofDate.set(day.restaurantId, day));
  }
  return known;
};

const toState = (plan: RestaurantPlan, serviceDate: string, stored: StoredServiceDay | undefined) => {
  const calendar = calendarOf(serviceDate, plan.timeZone);
  if (stored === undefined) return emptyServiceDay(calendar);
  const state: ServiceDayState = { calendar, occupancy: stored.occupancy, starts: stored.starts };
  return stored.expiredHolds.reduce(withoutAllocation, state);
};

/** One restaurant's service day. */
export interface AskedDay {
  readonly restaurantId: RestaurantId;
  readonly serviceDate: string;
}

/** Two statements at most, however many restaurants and days: the days, and the plans not in memory. */
export const readInventoryDays = async (
  queryable: Queryable,
  plans: PlanSource,
  wanted: readonly AskedDay[],
): Promise<InventorySnapshot> => {
  const asked = [...byRestaurant(wanted).values()].flatMap((ofDate) => [...ofDate.values()]);
  const { now, days } = await readServiceDays(queryable, asked);
  const stored = byRestaurant(days);
  const known = await plans.plansAt(
    queryable,
    new Map(days.map((day) => [day.restaurantId, day.planVersion])),
  );
  return {
    now,
    plan: (restaurantId) => known.get(restaurantId) ?? null,
    day: (plan, serviceDate) => toState(plan, serviceDate, stored.get(serviceDate)?.get(plan.restaurantId)),
  };
};

/** The days that questions look at, as readInventoryDays. */
export const readInventory = (
  queryable: Queryable,
  plans: PlanSource,
  questions: readonly AvailabilityQuestion[],
): Promise<InventorySnapshot> =>
  readInventoryDays(
    queryable,
    plans,
    questions.flatMap(({ restaurantId, request }) =>
      serviceDatesOf(request).map((serviceDate) => ({ restaurantId, serviceDate })),
    ),
  );

/** @returns null where there is no such restaurant. */
const answerFrom = (
  snapshot: InventorySnapshot,
  { restaurantId, request }: AvailabilityQuestion,
): AvailabilityAnswer | null => {
  const plan = snapshot.plan(restaurantId);
  if (plan === null) return null;
  const finding = findTable(plan, snapshot.day(plan, request.serviceDate), request, snapshot.now);
  if (finding.isAvailable) return { plan, slots: finding.slots, alternatives: [], reason: null };
  const days = serviceDatesOf(request).map((date) => snapshot.day(plan, date));
  const alternatives = findAlternatives(plan, days, request, snapshot.now);
  return { plan, slots: [], alternatives, reason: finding.reason };
};

/** Answers in the order of the questions. */
export const checkBulkAvailability = async (
  queryable: Queryable,
  plans: PlanSource,
  questions: readonly AvailabilityQuestion[],
): Promise<(AvailabilityAnswer | null)[]> => {
  const snapshot = await readInventory(queryable, plans, questions);
  return questions.map((question) => answerFrom(snapshot, question));
};

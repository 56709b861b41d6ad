import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { findAlternatives, findNearestAlternative } from './domain/alternatives.ts';
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
  /** The first of the alternatives: all that the ranking needs of a thousand candidates. */
  readonly nearestAlternative: Slot | null;
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

/** A stored day without the holds that ran out; an empty one where nothing is stored. */
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

const noSlots: readonly Slot[] = [];

/** Looks for alternatives when they are asked for, in the days as they were when the question was. */
class Unavailable implements AvailabilityAnswer {
  readonly slots = noSlots;
  readonly plan: RestaurantPlan;
  readonly reason: UnavailableReason;
  readonly #days: readonly ServiceDayState[];
  readonly #request: AvailabilityRequest;
  readonly #now: number;
  #nearest: Slot | null | undefined;
  #alternatives: readonly Slot[] | undefined;

  constructor(
    reason: UnavailableReason,
    plan: RestaurantPlan,
    days: readonly ServiceDayState[],
    request: AvailabilityRequest,
    now: number,
  ) {
    this.reason = reason;
    this.plan = plan;
    this.#days = days;
    this.#request = request;
    this.#now = now;
  }

  get nearestAlternative(): Slot | null {
    if (this.#nearest === undefined)
      this.#nearest = findNearestAlternative(this.plan, this.#days, this.#request, this.#now);
    return this.#nearest;
  }

  get alternatives(): readonly Slot[] {
    this.#alternatives ??= findAlternatives(this.plan, this.#days, this.#request, this.#now);
    return this.#alternatives;
  }
}

/** @returns null where there is no such restaurant. */
const answerFrom = (
  snapshot: InventorySnapshot,
  { restaurantId, request }: AvailabilityQuestion,
): AvailabilityAnswer | null => {
  const plan = snapshot.plan(restaurantId);
  if (plan === null) return null;
  const day = snapshot.day(plan, request.serviceDate);
  const finding = findTable(plan, day, request, snapshot.now);
  if (finding.isAvailable)
    return { plan, slots: finding.slots, alternatives: noSlots, nearestAlternative: null, reason: null };
  const dates = serviceDatesOf(request);
  const days = dates.length === 1 ? [day] : dates.map((date) => snapshot.day(plan, date));
  return new Unavailable(finding.reason, plan, days, request, snapshot.now);
};

/** What is known of the restaurants and days that questions look at: from the database, or remembered. */
export type ReadInventory = (questions: readonly AvailabilityQuestion[]) => Promise<InventorySnapshot>;

/** Answers in the order of the questions. */
export const checkBulkAvailability = async (
  read: ReadInventory,
  questions: readonly AvailabilityQuestion[],
): Promise<(AvailabilityAnswer | null)[]> => {
  const snapshot = await read(questions);
  return questions.map((question) => answerFrom(snapshot, question));
};

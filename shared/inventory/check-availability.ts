import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { findAlternatives } from './domain/alternatives.ts';
import {
  type AvailabilityRequest,
  findTable,
  serviceDatesOf,
  type TableFinding,
  type UnavailableReason,
} from './domain/availability.ts';
import type { RestaurantPlan } from './domain/restaurant-plan.ts';
import type { ServiceDayState } from './domain/service-day-state.ts';
import type { Slot } from './domain/slot.ts';

/** What is taken on the service days that a question looks at, and the moment at which it was. */
export interface Existing {
  /** Epoch milliseconds by the database's clock. */
  readonly now: number;
  readonly days: ReadonlyMap<string, ServiceDayState>;
}

/** The steps of one check, in order: each may be replaced or observed by whoever puts them together. */
export interface CheckSteps<Taken extends Existing> {
  /** Null where there is no such restaurant. */
  loadTableConfig(
    queryable: Queryable,
    restaurantId: RestaurantId,
    request: Pick<AvailabilityRequest, 'serviceDate'>,
  ): Promise<RestaurantPlan | null>;
  getExisting(queryable: Queryable, plan: RestaurantPlan, request: AvailabilityRequest): Promise<Taken>;
  findTable(plan: RestaurantPlan, existing: Taken, request: AvailabilityRequest): TableFinding;
  findAlternatives(plan: RestaurantPlan, existing: Taken, request: AvailabilityRequest): Slot[];
}

/** One restaurant's answer with everything that a booking needs to go on from it. */
export type Check<Taken extends Existing> =
  | {
      readonly isAvailable: true;
      readonly plan: RestaurantPlan;
      readonly existing: Taken;
      readonly slots: readonly Slot[];
      readonly step: number;
    }
  | {
      readonly isAvailable: false;
      readonly plan: RestaurantPlan;
      readonly existing: Taken;
      readonly reason: UnavailableReason;
      readonly alternatives: readonly Slot[];
    };

/** Null where there is no such restaurant. */
export type CheckAvailability<Taken extends Existing> = (
  queryable: Queryable,
  restaurantId: RestaurantId,
  request: AvailabilityRequest,
) => Promise<Check<Taken> | null>;

const dayOf = (existing: Existing, serviceDate: string): ServiceDayState => {
  const day = existing.days.get(serviceDate);
  if (day === undefined) throw new Error(`service day ${serviceDate} was not read`);
  return day;
};

/** The pure steps, on what the others read. */
export const pureCheckSteps: Pick<CheckSteps<Existing>, 'findTable' | 'findAlternatives'> = {
  findTable: (plan, existing, request) =>
    findTable(plan, dayOf(existing, request.serviceDate), request, existing.now),
  findAlternatives: (plan, existing, request) =>
    findAlternatives(
      plan,
      // Under lock more days are known than the question is about.
      serviceDatesOf(request).map((date) => dayOf(existing, date)),
      request,
      existing.now,
    ),
};

/** The check of one restaurant, by a query or inside a booking; many at once are checkBulkAvailability's. */
export const createAvailabilityCheck =
  <Taken extends Existing>(steps: CheckSteps<Taken>): CheckAvailability<Taken> =>
  async (queryable, restaurantId, request) => {
    const plan = await steps.loadTableConfig(queryable, restaurantId, request);
    if (plan === null) return null;
    const existing = await steps.getExisting(queryable, plan, request);
    const finding = steps.findTable(plan, existing, request);
    if (finding.isAvailable)
      return { isAvailable: true, plan, existing, slots: finding.slots, step: finding.step };
    const alternatives = steps.findAlternatives(plan, existing, request);
    return { isAvailable: false, plan, existing, reason: finding.reason, alternatives };
  };

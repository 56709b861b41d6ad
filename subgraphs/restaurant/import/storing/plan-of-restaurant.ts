import { type RestaurantId, shiftId } from '#shared/identifiers/identifiers.ts';
import { assumedFloorPlan, type FloorPlanHints } from '#shared/inventory/domain/assumed-floor-plan.ts';
import { defaultBookingRules, type FloorPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import type { PlanToWrite } from '#shared/inventory/repositories/plan-writer.ts';
import { notBookableReason } from '../bookability.ts';
import type { ImportedRestaurant } from '../imported-restaurant.ts';

export const floorPlanHints = (restaurant: ImportedRestaurant): FloorPlanHints => ({
  reference: restaurant.sourceReference,
  cuisines: restaurant.cuisines,
  capacity: restaurant.capacity,
  outdoorSeating: restaurant.outdoorSeating,
  bar: restaurant.bar,
});

/** Larger parties are asked to call, and so are those that no table or combination is made for. */
const largestParty = ({ tables, combinations }: FloorPlan): number =>
  Math.min(
    defaultBookingRules.largestParty,
    Math.max(1, ...[...tables, ...combinations].map(({ maximumParty }) => maximumParty)),
  );

/** By the source alone: how a restaurant takes bookings on its first day. */
export const planOf = (restaurantId: RestaurantId, restaurant: ImportedRestaurant): PlanToWrite => {
  const { openingTimes, timeZone } = restaurant;
  const { floorPlan } = assumedFloorPlan(floorPlanHints(restaurant));
  const timetable = 'timetable' in openingTimes ? openingTimes.timetable : null;
  return {
    restaurantId,
    timeZone,
    bookableOnline: notBookableReason(restaurant) === null,
    floorPlan,
    shifts: (timetable?.shifts ?? []).map((period, index) => ({ shiftId: shiftId(index + 1), ...period })),
    changes: [],
    specialDays: timetable?.specialDays ?? [],
    slotPacing: [],
    rules: { ...defaultBookingRules, largestParty: largestParty(floorPlan) },
  };
};

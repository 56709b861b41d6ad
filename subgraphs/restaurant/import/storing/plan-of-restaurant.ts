import { type RestaurantId, shiftId } from '#shared/identifiers/identifiers.ts';
import { assumedFloorPlan, type FloorPlanHints } from '#shared/inventory/domain/assumed-floor-plan.ts';
import {
  type BookingRules,
  defaultBookingRules,
  type FloorPlan,
  type RestaurantPlan,
  type SpecialDay,
} from '#shared/inventory/domain/restaurant-plan.ts';
import type { PlanToWrite } from '#shared/inventory/repositories/plan-writer.ts';
import { notBookableReason } from '../bookability.ts';
import type { ImportedRestaurant } from '../imported-restaurant.ts';
import type { ContentPart } from './content-fingerprint.ts';

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
    specialDays: timetable?.specialDays ?? [],
    rules: { ...defaultBookingRules, largestParty: largestParty(floorPlan) },
  };
};

/** The host's days stay; the source adds those of which nothing is said yet. */
const withNewDates = (stored: readonly SpecialDay[], imported: readonly SpecialDay[]): SpecialDay[] => {
  const known = new Set(stored.map(({ serviceDate }) => serviceDate));
  return [...stored, ...imported.filter(({ serviceDate }) => !known.has(serviceDate))];
};

const withLargestParty = (rules: BookingRules, largest: number): BookingRules => ({
  ...rules,
  largestParty: Math.max(rules.smallestParty, largest),
});

/**
 * The stored plan with what the source changed, and nothing else: the rest may be the host's own by now.
 * @returns null where nothing of a plan has changed
 */
export const updatedPlan = (
  stored: RestaurantPlan,
  imported: PlanToWrite,
  changed: ReadonlySet<ContentPart>,
): PlanToWrite | null => {
  if (!planParts.some((part) => changed.has(part))) return null;
  const { version: _, ...kept } = stored;
  return {
    ...kept,
    ...(changed.has('floorPlan') && {
      floorPlan: imported.floorPlan,
      rules: withLargestParty(stored.rules, imported.rules.largestParty),
    }),
    ...(changed.has('bookability') && {
      timeZone: imported.timeZone,
      bookableOnline: imported.bookableOnline,
    }),
    ...(changed.has('week')
      ? { shifts: imported.shifts, specialDays: imported.specialDays }
      : changed.has('dates') && { specialDays: withNewDates(stored.specialDays, imported.specialDays) }),
  };
};

const planParts: readonly ContentPart[] = ['floorPlan', 'bookability', 'week', 'dates'];

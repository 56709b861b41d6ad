import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer, RestaurantRole } from '#shared/identity/viewer.ts';
import { worksFor } from '#shared/identity/works-for.ts';

/** Who changes what: an evening's limits are part of serving it, the plan is for those who answer for it. */
const leastRole = {
  changeFloorPlan: 'MANAGER',
  saveTable: 'MANAGER',
  retireTable: 'MANAGER',
  changeShifts: 'MANAGER',
  changeBookingRules: 'MANAGER',
  withdrawPlanChange: 'MANAGER',
  setSpecialDay: 'MANAGER',
  removeSpecialDay: 'MANAGER',
  setOnlineBooking: 'MANAGER',
  setSlotPacing: 'HOST',
  clearSlotPacing: 'HOST',
} as const satisfies Readonly<Record<string, RestaurantRole>>;

/** A mutation that changes a plan, by its name in the graph. */
export type PlanMutation = keyof typeof leastRole;

export const mayChangePlan = (
  viewer: MaybeViewer,
  restaurantId: RestaurantId,
  mutation: PlanMutation,
): boolean => worksFor(viewer, restaurantId, leastRole[mutation]);

/** The plan as it stands behind what diners see of it: for all who work there. */
export const maySeePlan = (viewer: MaybeViewer, restaurantId: RestaurantId): boolean =>
  worksFor(viewer, restaurantId);

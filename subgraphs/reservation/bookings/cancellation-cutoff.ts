import type { Viewer } from '#shared/identity/viewer.ts';
import { worksFor } from '#shared/identity/works-for.ts';
import { planOn } from '#shared/inventory/domain/day-plan.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import type { Reservation } from '../domain/reservation.ts';

/** Why a diner may not change or cancel any more; null where they may. The restaurant's own people always may. */
export const passedCutoff = (
  viewer: Viewer,
  { restaurantId, serviceDate, startsAt, timeZone }: Reservation,
  plan: RestaurantPlan | null,
  now: number,
): { kind: 'past_cancellation_cutoff'; cutoff: string; timeZone: string } | null => {
  if (worksFor(viewer, restaurantId)) return null;
  const minutes = plan === null ? 0 : planOn(plan, serviceDate).rules.cancellationCutoffMinutes;
  const cutoff = startsAt.subtract({ minutes });
  return now < cutoff.epochMilliseconds
    ? null
    : { kind: 'past_cancellation_cutoff', cutoff: cutoff.toString(), timeZone };
};

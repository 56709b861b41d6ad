import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { readInventoryDays } from '#shared/inventory/bulk-availability.ts';
import { type DayRequest, findDay } from '#shared/inventory/domain/calendar.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import type { PlanSource } from '#shared/inventory/plan-source.ts';
import type { CalendarAnswer } from './domain/references.ts';

/** A party's question about some dates of a restaurant. */
export interface CalendarQuestion extends DayRequest {
  readonly restaurantId: RestaurantId;
  readonly serviceDates: readonly string[];
}

/** The dates, and the plan by which they were answered. */
export interface RestaurantCalendar {
  readonly plan: RestaurantPlan;
  readonly days: readonly CalendarAnswer[];
}

/** In the order of the questions; null where there is no such restaurant. */
export type CheckCalendars = (
  questions: readonly CalendarQuestion[],
) => Promise<(RestaurantCalendar | null)[]>;

const datesOf = ({ restaurantId, serviceDates }: CalendarQuestion) =>
  serviceDates.map((serviceDate) => ({ restaurantId, serviceDate }));

/** One statement for all restaurants and dates, and one more for plans that are not in memory. */
export const createCheckCalendars =
  (database: Queryable, plans: PlanSource): CheckCalendars =>
  async (questions) => {
    const snapshot = await readInventoryDays(database, plans, questions.flatMap(datesOf));
    return questions.map(({ restaurantId, serviceDates, partySize, seating }) => {
      const plan = snapshot.plan(restaurantId);
      if (plan === null) return null;
      const days = serviceDates.map((serviceDate) => ({
        serviceDate,
        finding: findDay(plan, snapshot.day(plan, serviceDate), { partySize, seating }, snapshot.now),
      }));
      return { plan, days };
    });
  };

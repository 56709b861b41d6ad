import { BadInput } from '#shared/graph/bad-input.ts';
import { parseLocalDate, refusePastDate } from '#shared/graph/parse-input.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { seatingSlotsOf } from '#shared/inventory/domain/seating-slots.ts';
import { instantsOfDay, serviceDateAt } from '#shared/inventory/domain/service-day.ts';
import type { Context } from '../context.ts';
import { parseAvailabilityArguments } from '../domain/availability-arguments.ts';
import { parseCalendarArguments, parseListedDates } from '../domain/calendar-arguments.ts';
import { heldTableOn } from '../domain/held-tables.ts';
import { maySeePlan } from '../domain/plan-policy.ts';
import { planPartOn } from '../domain/plan-views.ts';
import type { RestaurantReference } from '../domain/references.ts';
import type { RestaurantResolvers } from '../generated/resolver-types.ts';

/** Null for all but the restaurant's people. */
const managedPlan = async (
  { id }: RestaurantReference,
  { viewer, plans }: Context,
): Promise<RestaurantPlan | null> => {
  const restaurantId = restaurantPublicId.decode(id);
  return restaurantId === null || !maySeePlan(viewer, restaurantId) ? null : plans.load(restaurantId);
};

const today = ({ timeZone }: RestaurantPlan) =>
  serviceDateAt(Temporal.Now.instant().epochMilliseconds, timeZone);

const askedDate = (on: string | null | undefined): string | null =>
  on == null ? null : parseLocalDate('on', on).toString();

export const Restaurant: RestaurantResolvers = {
  __resolveReference: (reference) => reference,
  availability: async ({ id }, args, { availability }) => {
    const asked = parseAvailabilityArguments(args);
    const restaurantId = restaurantPublicId.decode(id);
    if (restaurantId === null) return null;
    const [answer] = await availability.load({
      restaurantIds: [restaurantId],
      request: asked.request,
      isSearch: false,
    });
    if (answer == null) return null;
    refusePastDate('date', asked.date, Temporal.Now.instant(), answer.plan.timeZone);
    return { ...asked, answer };
  },
  availabilityCalendar: async ({ id }, args, { calendars }) => {
    const { from, ...asked } = parseCalendarArguments(args);
    const restaurantId = restaurantPublicId.decode(id);
    if (restaurantId === null) return null;
    const calendar = await calendars.load({ restaurantId, ...asked });
    if (calendar === null) return null;
    // Until four o'clock the service day of the night is not over.
    if (from.toString() < today(calendar.plan)) throw new BadInput('from', 'a date that is not past');
    return calendar.days;
  },
  floorPlan: async (restaurant, { on }, context) => {
    const date = askedDate(on);
    const plan = await managedPlan(restaurant, context);
    return plan && planPartOn(plan, 'floorPlan', date ?? today(plan));
  },
  shifts: async (restaurant, { on }, context) => {
    const date = askedDate(on);
    const plan = await managedPlan(restaurant, context);
    return plan && planPartOn(plan, 'shifts', date ?? today(plan)).plan.shifts;
  },
  bookingRules: async (restaurant, { on }, context) => {
    const date = askedDate(on);
    const plan = await managedPlan(restaurant, context);
    return plan && planPartOn(plan, 'rules', date ?? today(plan));
  },
  specialDays: async (restaurant, args, context) => {
    const { from, to } = parseListedDates(args);
    const plan = await managedPlan(restaurant, context);
    return plan === null
      ? null
      : plan.specialDays.filter((day) => day.serviceDate >= from && day.serviceDate <= to);
  },
  slotPacing: async (restaurant, args, context) => {
    const { from, to } = parseListedDates(args);
    const plan = await managedPlan(restaurant, context);
    return plan === null
      ? null
      : plan.slotPacing.filter((slot) => slot.serviceDate >= from && slot.serviceDate <= to);
  },
  seatingSlots: async (restaurant, args, context) => {
    const serviceDate = parseLocalDate('date', args.date).toString();
    const plan = await managedPlan(restaurant, context);
    if (plan === null) return null;
    const loaded = await context.serviceDays.load({ restaurantId: plan.restaurantId, serviceDate });
    const { timeZone } = plan;
    return loaded && seatingSlotsOf(loaded.plan, loaded.day).map((slot) => ({ ...slot, timeZone }));
  },
  heldTables: async (restaurant, args, context) => {
    const serviceDate = parseLocalDate('date', args.date).toString();
    const plan = await managedPlan(restaurant, context);
    if (plan === null) return null;
    const held = await context.heldTables.load({
      restaurantId: plan.restaurantId,
      ...instantsOfDay(serviceDate, plan.timeZone),
    });
    return held.map((party) => heldTableOn(plan, serviceDate, party));
  },
  scheduledPlanChanges: async (restaurant, _args, context) => {
    const plan = await managedPlan(restaurant, context);
    return plan === null ? null : plan.changes.filter(({ validFrom }) => validFrom > today(plan));
  },
  takesOnlineBookings: async (restaurant, _args, context) =>
    (await managedPlan(restaurant, context))?.bookableOnline ?? null,
};

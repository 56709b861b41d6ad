import type { RestaurantPlan, SeatingPeriod, SeatingType } from './restaurant-plan.ts';
import { turnMinutes } from './seating-options.ts';
import { instantOfStep, type ServiceDayCalendar } from './service-day.ts';

/** A time that can be booked. */
export interface Slot {
  /** Epoch milliseconds. */
  readonly startsAt: number;
  readonly timeZone: string;
  readonly durationMinutes: number;
  readonly seating: SeatingType;
}

export const makeSlot = (
  plan: RestaurantPlan,
  calendar: ServiceDayCalendar,
  step: number,
  partySize: number,
  seating: SeatingType,
): Slot => ({
  startsAt: instantOfStep(calendar, step),
  timeZone: plan.timeZone,
  durationMinutes: turnMinutes(plan.rules, partySize),
  seating,
});

const isoWeekday = (serviceDate: string): number => Temporal.PlainDate.from(serviceDate).dayOfWeek;

const periodsByPlan = new WeakMap<RestaurantPlan, Map<string, readonly SeatingPeriod[]>>();

const findPeriods = (plan: RestaurantPlan, serviceDate: string): readonly SeatingPeriod[] => {
  const special = plan.specialDays.find((day) => day.serviceDate === serviceDate);
  if (special !== undefined) return special.periods;
  const weekday = isoWeekday(serviceDate);
  return plan.shifts.filter((shift) => shift.weekday === weekday);
};

/** When parties are seated on a service date; empty when the restaurant is closed. */
const seatingPeriods = (plan: RestaurantPlan, serviceDate: string): readonly SeatingPeriod[] => {
  const byDate = periodsByPlan.get(plan) ?? new Map<string, readonly SeatingPeriod[]>();
  periodsByPlan.set(plan, byDate);
  const known = byDate.get(serviceDate);
  if (known !== undefined) return known;
  const found = findPeriods(plan, serviceDate);
  byDate.set(serviceDate, found);
  return found;
};

/** Whether the date is closed by a special day, and not by its weekday. */
export const isClosedSpecially = (plan: RestaurantPlan, serviceDate: string): boolean =>
  plan.specialDays.some((day) => day.serviceDate === serviceDate && day.periods.length === 0);

/** Whether parties are seated at the step: inside a seating period, and on the slot interval's grid. */
export const isSlotStep = (plan: RestaurantPlan, calendar: ServiceDayCalendar, step: number): boolean => {
  const minute = calendar.minuteOfStep[step];
  if (minute === undefined || step >= calendar.stepsInDay) return false;
  if (minute % plan.rules.slotIntervalMinutes !== 0) return false;
  return seatingPeriods(plan, calendar.serviceDate).some(
    (period) => minute >= period.firstSeatingMinute && minute <= period.lastSeatingMinute,
  );
};

/** The slot's beginning on the restaurant's clock. */
export const slotStart = ({ startsAt, timeZone }: Slot): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(startsAt).toZonedDateTimeISO(timeZone);

import { type DayRules, periodAt, turnMinutes } from './day-rules.ts';
import type { BookingChannel, SeatingType } from './restaurant-plan.ts';
import { instantOfStep, type ServiceDayCalendar, stepMinutes } from './service-day.ts';

/** A time that can be booked. */
export interface Slot {
  /** Epoch milliseconds. */
  readonly startsAt: number;
  readonly timeZone: string;
  readonly durationMinutes: number;
  readonly seating: SeatingType;
}

export const makeSlot = (
  rules: DayRules,
  calendar: ServiceDayCalendar,
  step: number,
  partySize: number,
  seating: SeatingType,
): Slot => ({
  startsAt: instantOfStep(calendar, step),
  timeZone: calendar.timeZone,
  durationMinutes: turnMinutes(rules, calendar.minuteOfStep[step] ?? Number.NaN, partySize),
  seating,
});

/**
 * Whether parties are seated at the step: inside a seating period, and on the slot interval's grid. The restaurant's
 * own people book every quarter of an hour.
 */
export const isSlotStep = (
  rules: DayRules,
  calendar: ServiceDayCalendar,
  step: number,
  channel: BookingChannel,
): boolean => {
  const minute = calendar.minuteOfStep[step];
  if (minute === undefined || step >= calendar.stepsInDay) return false;
  const gridMinutes = channel === 'ONLINE' ? rules.plan.rules.slotIntervalMinutes : stepMinutes;
  return minute % gridMinutes === 0 && periodAt(rules, minute) !== null;
};

/** The slot's beginning on the restaurant's clock. */
export const slotStart = ({ startsAt, timeZone }: Slot): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(startsAt).toZonedDateTimeISO(timeZone);

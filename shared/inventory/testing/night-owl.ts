import { partyId, shiftId, tableId } from '#shared/identifiers/identifiers.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { findSlotsBetween } from '../domain/alternatives.ts';
import { type AvailabilityRequest, findTable } from '../domain/availability.ts';
import {
  type BookingRules,
  defaultBookingRules,
  type RestaurantPlan,
  type SeatingPeriod,
  type Weekday,
} from '../domain/restaurant-plan.ts';
import { calendarOf, serviceTimeOf } from '../domain/service-day.ts';
import { foldAllocations, type PartyAllocation } from '../domain/service-day-state.ts';
import { type Slot, slotStart } from '../domain/slot.ts';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
export const everyDay = (period: Omit<SeatingPeriod, 'name'>) =>
  weekdays.map((weekday) => ({ ...period, name: 'service', weekday, shiftId: shiftId(weekday) }));

const { floorPlan } = planFixture();

/** One table for two, seated from 18:00 through the night until the service day is over. */
export const nightOwl = (timeZone: string, rules: Partial<BookingRules> = {}): RestaurantPlan =>
  planFixture({
    timeZone,
    floorPlan: { ...floorPlan, tables: floorPlan.tables.slice(0, 1), combinations: [] },
    shifts: everyDay({ firstSeatingMinute: 18 * 60, lastSeatingMinute: 27 * 60 + 45 }),
    rules: { ...defaultBookingRules, bookingWindowDays: 10_000, ...rules },
  });

export const longAgo = Temporal.Instant.from('2026-01-01T00:00Z').epochMilliseconds;
export const epoch = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;

export const asking = (
  date: string,
  time: string,
  overrides: Partial<AvailabilityRequest> = {},
): AvailabilityRequest => ({
  ...serviceTimeOf(Temporal.PlainDate.from(date), Temporal.PlainTime.from(time)),
  partySize: 2,
  seating: null,
  channel: 'ONLINE',
  ...overrides,
});

export const party = (startsAt: number, minutes: number): PartyAllocation => ({
  partyId: partyId('00000000-0000-4000-8000-000000000000'),
  tableIds: [tableId(1)],
  covers: 2,
  startsAt,
  endsAt: startsAt + minutes * 60_000,
});

export const dayOf = (plan: RestaurantPlan, serviceDate: string, parties: readonly PartyAllocation[] = []) =>
  foldAllocations(calendarOf(serviceDate, plan.timeZone), parties);

/** HH:MM and the offset that holds then. */
export const clock = (slot: Slot): string => {
  const start = slotStart(slot);
  return `${start.toPlainTime().toString({ smallestUnit: 'minute' })}${start.offset}`;
};

export const slotsOf = (
  plan: RestaurantPlan,
  serviceDate: string,
  [fromMinute, untilMinute]: readonly [number, number] = [0, 2 * 24 * 60],
  parties: readonly PartyAllocation[] = [],
) =>
  findSlotsBetween(
    plan,
    dayOf(plan, serviceDate, parties),
    asking(serviceDate, '19:00'),
    fromMinute,
    untilMinute,
    longAgo,
  );

export const reasonOf = (plan: RestaurantPlan, request: AvailabilityRequest, now = longAgo) => {
  const finding = findTable(plan, dayOf(plan, request.serviceDate), request, now);
  return finding.isAvailable ? null : finding.reason;
};

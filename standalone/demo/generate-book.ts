import { type PartyId, partyId } from '#shared/identifiers/identifiers.ts';
import { pacingAllows, seatingRequestAt } from '#shared/inventory/domain/availability.ts';
import {
  type DayRules,
  dayRulesOf,
  shortestTurnSteps,
  turnMinutes,
} from '#shared/inventory/domain/day-rules.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { seatingOptions } from '#shared/inventory/domain/seating-options.ts';
import { type RandomNumbers, seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import {
  addDays,
  calendarOf,
  instantOfStep,
  type ServiceDayCalendar,
  serviceDateAt,
} from '#shared/inventory/domain/service-day.ts';
import {
  emptyServiceDay,
  type PartyAllocation,
  type ServiceDayState,
  withAllocation,
} from '#shared/inventory/domain/service-day-state.ts';
import { isSlotStep } from '#shared/inventory/domain/slot.ts';
import { chooseTables } from '#shared/inventory/domain/table-choice.ts';
import { demandProfile, drawPartySize, shareBookedBefore } from './demand-profile.ts';
import { type Booking, drawBooking, type Moment } from './draw-booking.ts';
import type { GeneratedRestaurant } from './generate-restaurants.ts';
import { openShare } from './weekly-hours.ts';
import { type Weighted, weightedChoice } from './weighted-choice.ts';

/** Which days of which book. */
export interface BookToGenerate {
  readonly seed: number;
  readonly now: Temporal.Instant;
  /** Days from today, negative for the past. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Times the restaurant's ordinary demand. */
  readonly fill: number;
}

/** A party that booked, with the tables it has or had. */
export interface GeneratedParty extends Booking {
  readonly allocation: PartyAllocation;
  readonly serviceDate: string;
  /** Of the service day, from local midnight. */
  readonly minute: number;
  readonly seating: RestaurantPlan['floorPlan']['tables'][number]['seating'];
  readonly durationMinutes: number;
}

export interface GeneratedBook {
  readonly restaurant: GeneratedRestaurant;
  readonly parties: readonly GeneratedParty[];
  /** The days that somebody sits in, the neighbours of the asked ones too: the fold of what is not cancelled. */
  readonly serviceDays: readonly ServiceDayState[];
}

/** Books fill up as the evening comes nearer, though the busiest ones are reserved long before. */
const filledSoLong = (hoursAhead: number): number =>
  hoursAhead <= 0 ? 1 : 0.6 + 0.4 * shareBookedBefore(hoursAhead);

const weekdayShares = demandProfile.visitWeekday.map((share, index) => share / 100 / openShare(index + 1));

/** A slot and how likely it is: an hour's share goes to its slots evenly. */
const slotsOf = (rules: DayRules, calendar: ServiceDayCalendar): Weighted<number>[] => {
  const slots: Weighted<number>[] = [];
  for (let step = 0; step < calendar.stepsInDay; step += 1) {
    if (!isSlotStep(rules, calendar, step, 'ONLINE')) continue;
    const hour = Math.floor((calendar.minuteOfStep[step] ?? 0) / 60) % 24;
    slots.push([step, demandProfile.visitHour[hour] ?? 0]);
  }
  return slots;
};

const uuidBytes = Buffer.alloc(16);

/** A version 4 UUID, but drawn from the seed. */
const drawPartyId = (random: RandomNumbers): PartyId => {
  for (let at = 0; at < 16; at += 4) uuidBytes.writeUInt32BE(Math.floor(random() * 0x1_0000_0000), at);
  const digits = uuidBytes.toString('hex');
  return partyId(
    `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`,
  );
};

/** How often somebody who finds an hour full asks for another one. */
const mostTries = 4;

/** The service days of a book and the one before and after it, while they are filled. */
class BookDays {
  readonly #states: ServiceDayState[];

  /** @param dates without a gap */
  constructor(dates: readonly string[], timeZone: string) {
    this.#states = dates.map((date) => emptyServiceDay(calendarOf(date, timeZone)));
  }

  at(index: number): ServiceDayState {
    const state = this.#states[index];
    if (state === undefined) throw new RangeError(`the book has no day ${index}`);
    return state;
  }

  /** A party counts in every window that it reaches into. */
  add(index: number, party: PartyAllocation): void {
    for (let each = index - 1; each <= index + 1; each += 1)
      this.#states[each] = withAllocation(this.at(each), party);
  }

  used(): ServiceDayState[] {
    return this.#states.filter(({ occupancy }) => occupancy.length > 0);
  }
}

/** Where a party sits: at the first of its wished hours that has a place for it. Null when all are full. */
const seatParty = (
  rules: DayRules,
  day: ServiceDayState,
  partySize: number,
  drawStep: (random: RandomNumbers) => number,
  random: RandomNumbers,
) => {
  const request = { partySize, seating: null, channel: 'ONLINE' } as const;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const step = drawStep(random);
    if (!pacingAllows(rules, day, step, request)) continue;
    const minute = day.calendar.minuteOfStep[step] ?? Number.NaN;
    const wanted = seatingRequestAt(rules, day.calendar, step, request);
    const option = chooseTables(rules.plan, day.occupancy, wanted, shortestTurnSteps(rules, minute));
    if (option !== null) return { step, minute, option };
  }
  return null;
};

/** Parties too large for the house go elsewhere. */
const drawSeatableSize = ({ plan }: DayRules, random: RandomNumbers): number => {
  for (let tries = 0; tries < 20; tries += 1) {
    const size = drawPartySize(random);
    const { smallestParty, largestParty } = plan.rules;
    if (size >= smallestParty && size <= largestParty && seatingOptions(plan, size, 'ONLINE').length > 0)
      return size;
  }
  return 2;
};

const generateDay = (
  restaurant: GeneratedRestaurant,
  { seed, fill }: BookToGenerate,
  index: number,
  days: BookDays,
  moment: Moment,
): GeneratedParty[] => {
  const { plan } = restaurant;
  const { calendar } = days.at(index);
  const { serviceDate } = calendar;
  const rules = dayRulesOf(plan, serviceDate);
  const slots = slotsOf(rules, calendar);
  if (!plan.bookableOnline || !slots.some(([, weight]) => weight > 0)) return [];
  const drawStep = weightedChoice(slots);
  const random = seededRandom(`${seed}/${restaurant.index}/${serviceDate}`);
  const weekday = Temporal.PlainDate.from(serviceDate).dayOfWeek;
  const hoursAhead = (calendar.firstInstant - moment.asOf) / 3_600_000;
  const kept =
    restaurant.weeklyPartiesATable *
    rules.plan.floorPlan.tables.length *
    (weekdayShares[weekday - 1] ?? 0) *
    filledSoLong(hoursAhead) *
    fill *
    (0.75 + 0.5 * random());
  const wanted = Math.floor(kept / (1 - demandProfile.cancelledShare / 100) + random());
  const parties: GeneratedParty[] = [];
  for (let count = 0; count < wanted; count += 1) {
    const partySize = drawSeatableSize(rules, random);
    const seat = seatParty(rules, days.at(index), partySize, drawStep, random);
    const id = drawPartyId(random);
    if (seat === null) continue;
    const durationMinutes = turnMinutes(rules, seat.minute, partySize);
    const startsAt = instantOfStep(calendar, seat.step);
    const endsAt = startsAt + (durationMinutes + rules.plan.rules.bufferMinutes) * 60_000;
    const { tableIds, seating } = seat.option;
    const allocation: PartyAllocation = { partyId: id, tableIds, covers: partySize, startsAt, endsAt };
    const booking = drawBooking(calendar, { startsAt, endsAt }, moment, random);
    if (booking.status !== 'CANCELLED') days.add(index, allocation);
    parties.push({ ...booking, allocation, serviceDate, minute: seat.minute, seating, durationMinutes });
  }
  return parties;
};

/**
 * A restaurant's book over some weeks, with the ledger's own choice of tables, in the shape of the demand profile.
 * The same seed and service day of today give the same book; the hour changes only who has come by then.
 */
export const generateBook = (restaurant: GeneratedRestaurant, asked: BookToGenerate): GeneratedBook => {
  const { timeZone } = restaurant.plan;
  const now = asked.now.epochMilliseconds;
  const today = serviceDateAt(now, timeZone);
  const moment = { now, asOf: calendarOf(today, timeZone).firstInstant };
  const length = asked.lastDay - asked.firstDay + 1;
  const dates = Array.from({ length: length + 2 }, (_, index) => addDays(today, asked.firstDay - 1 + index));
  const days = new BookDays(dates, timeZone);
  const parties: GeneratedParty[] = [];
  for (let index = 1; index <= length; index += 1)
    parties.push(...generateDay(restaurant, asked, index, days, moment));
  return { restaurant, parties, serviceDays: days.used() };
};

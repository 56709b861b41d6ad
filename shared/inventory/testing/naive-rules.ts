import type {
  BookingRules,
  FloorPlan,
  PacingLimit,
  RestaurantPlan,
  SeatingPeriod,
  Shift,
} from '../domain/restaurant-plan.ts';

/** What of a plan is true on one service date, looked up anew each time. */
export interface NaiveDay {
  readonly floorPlan: FloorPlan;
  readonly shifts: readonly Shift[];
  readonly rules: BookingRules;
  readonly periods: readonly SeatingPeriod[];
  readonly isClosedSpecially: boolean;
}

/** Changes hold from their date on, each for the parts that it has; a special day takes the place of the shifts. */
export const naiveDay = (plan: RestaurantPlan, serviceDate: string): NaiveDay => {
  let { floorPlan, shifts, rules } = plan;
  for (const change of plan.changes) {
    if (change.validFrom > serviceDate) continue;
    if (change.floorPlan !== undefined) floorPlan = change.floorPlan;
    if (change.shifts !== undefined) shifts = change.shifts;
    if (change.rules !== undefined) rules = change.rules;
  }
  const today: number = Temporal.PlainDate.from(serviceDate).dayOfWeek;
  let periods: SeatingPeriod[] = shifts.filter(({ weekday }) => weekday === today);
  let isClosedSpecially = false;
  for (const special of plan.specialDays) {
    if (special.serviceDate !== serviceDate) continue;
    periods = [...special.periods];
    isClosedSpecially = special.periods.length === 0;
  }
  return { floorPlan, shifts, rules, periods, isClosedSpecially };
};

/** First and last seating are both inside. */
export const naivePeriod = ({ periods }: NaiveDay, minute: number): SeatingPeriod | undefined => {
  for (const period of periods)
    if (period.firstSeatingMinute <= minute && minute <= period.lastSeatingMinute) return period;
  return undefined;
};

/** The shift's turn times, or the restaurant's; the first that is for so many, or the last of all. */
export const naiveTurnMinutes = (day: NaiveDay, minute: number, partySize: number): number => {
  const turnTimes = naivePeriod(day, minute)?.turnTimes ?? day.rules.turnTimes;
  let minutes = 0;
  for (const turn of turnTimes) {
    minutes = turn.minutes;
    if (partySize <= turn.upToGuests) break;
  }
  return minutes;
};

/** How long anybody at all would keep a table, the buffer included. */
export const naiveShortestStay = (day: NaiveDay, minute: number): number => {
  let shortest = Number.POSITIVE_INFINITY;
  for (const { minutes } of naivePeriod(day, minute)?.turnTimes ?? day.rules.turnTimes)
    if (minutes < shortest) shortest = minutes;
  return shortest + day.rules.bufferMinutes;
};

interface NaiveLimit extends PacingLimit {
  readonly isPaused: boolean;
}

/** A limit of the date's slot goes before the shift's slot, that before the shift, that before the restaurant. */
export const naiveLimit = (
  plan: RestaurantPlan,
  day: NaiveDay,
  serviceDate: string,
  slotMinute: number,
): NaiveLimit => {
  for (const slot of plan.slotPacing)
    if (slot.serviceDate === serviceDate && slot.minute === slotMinute) return slot;
  const period = naivePeriod(day, slotMinute);
  for (const slot of period?.slotPacing ?? [])
    if (slot.minute === slotMinute) return { ...slot, isPaused: false };
  if (period?.pacing !== undefined) return { ...period.pacing, isPaused: false };
  return { covers: day.rules.pacingCovers, parties: day.rules.pacingParties, isPaused: false };
};

import { largestPartyEver } from './check-floor-plan.ts';
import { checkName, checkRange, type ReportMistake, repeatedIndexes } from './plan-mistake.ts';
import type { BookingRules, PacingLimit, SeatingPeriod, TurnTime } from './restaurant-plan.ts';
import { serviceDayStartMinute } from './service-day.ts';

const minutesInDay = 24 * 60;
const mostTurnTimes = 50;
const mostSlots = minutesInDay / 15;
/** What a service day's window holds of a party that begins at the day's end. */
const longestKeptMinutes = 360;
export const longestCutoffMinutes = 60 * minutesInDay;
const largestPacing = 10_000;

/** HH:MM on the restaurant's clock. */
export const clockOf = (minute: number): string => {
  const inDay = ((minute % minutesInDay) + minutesInDay) % minutesInDay;
  const digits = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${digits(inDay / 60)}:${digits(inDay % 60)}`;
};

/** Reports a minute of the service date that no slot begins at. @returns whether one can */
export const checkSlotMinute = (
  report: ReportMistake,
  path: string,
  minute: number,
  { slotIntervalMinutes }: BookingRules,
  subject: string,
): boolean => {
  if (
    !Number.isInteger(minute) ||
    minute < serviceDayStartMinute ||
    minute >= serviceDayStartMinute + minutesInDay
  )
    report(
      path,
      'OUTSIDE_SERVICE_DAY',
      `${subject} is not in the service day, which runs from 04:00 to 03:59.`,
    );
  else if (minute % slotIntervalMinutes !== 0)
    report(
      path,
      'OFF_SLOT_GRID',
      `${subject} is at ${clockOf(minute)}, and slots begin every ${slotIntervalMinutes} minutes.`,
    );
  else return true;
  return false;
};

export const checkPacing = (
  report: ReportMistake,
  path: string,
  { covers, parties }: PacingLimit,
  subject: string,
): void => {
  for (const [name, most] of [
    ['covers', covers],
    ['parties', parties],
  ] as const)
    if (most !== null && (!Number.isInteger(most) || most < 1 || most > largestPacing))
      report(
        `${path}${name}`,
        'PACING_NOT_POSITIVE',
        `The limit of ${subject} is ${most} ${name} at a time: leave it out for none, or say 1 to ${largestPacing}.`,
      );
};

export const checkTurnTimes = (
  report: ReportMistake,
  path: string,
  turnTimes: readonly TurnTime[],
  bufferMinutes: number,
  subject: string,
): void => {
  if (turnTimes.length === 0) report(path, 'TURN_TIMES_MISSING', `There is no turn time for ${subject}.`);
  if (turnTimes.length > mostTurnTimes)
    report(path, 'TOO_MANY', `There are more than ${mostTurnTimes} turn times for ${subject}.`);
  turnTimes.forEach(({ upToGuests, minutes }, index) => {
    const at = `${path}[${index}]`;
    const whose = `The turn time of ${subject} for up to ${upToGuests} guests`;
    checkRange(
      report,
      `${at}.upToGuests`,
      upToGuests,
      [1, largestPartyEver],
      `The number of guests of a turn time of ${subject}`,
    );
    checkRange(report, `${at}.minutes`, minutes, [15, longestKeptMinutes], whose);
    if (minutes <= longestKeptMinutes && minutes + bufferMinutes > longestKeptMinutes)
      report(
        `${at}.minutes`,
        'TURN_TIME_TOO_LONG',
        `${whose} is ${minutes} minutes, with the buffer more than ${longestKeptMinutes}.`,
      );
    const before = turnTimes[index - 1];
    if (before !== undefined && upToGuests <= before.upToGuests)
      report(
        `${at}.upToGuests`,
        'TURN_TIMES_NOT_RISING',
        `${whose} comes after the one for up to ${before.upToGuests}: guests must rise.`,
      );
  });
};

const checkSlotPacing = (
  report: ReportMistake,
  path: string,
  period: SeatingPeriod,
  rules: BookingRules,
): void => {
  const slots = period.slotPacing ?? [];
  if (slots.length > mostSlots)
    report(path, 'TOO_MANY', `${period.name} has limits for more slots than a day has.`);
  slots.forEach((slot, index) => {
    const at = `${path}[${index}]`;
    const place = `${period.name} for ${clockOf(slot.minute)}`;
    const subject = `The limit of ${place}`;
    const isSlot = checkSlotMinute(report, `${at}.time`, slot.minute, rules, subject);
    if (isSlot && (slot.minute < period.firstSeatingMinute || slot.minute > period.lastSeatingMinute))
      report(`${at}.time`, 'SLOT_PACING_OUTSIDE_PERIOD', `${subject} lies outside of ${period.name}.`);
    checkPacing(report, `${at}.`, slot, place);
  });
  for (const index of repeatedIndexes(slots, ({ minute }) => minute))
    report(
      `${path}[${index}].time`,
      'SLOT_PACING_TWICE',
      `${period.name} has two limits for ${clockOf(slots[index]?.minute ?? 0)}.`,
    );
};

const checkPeriod = (
  report: ReportMistake,
  path: string,
  period: SeatingPeriod,
  rules: BookingRules,
): void => {
  const { name, firstSeatingMinute, lastSeatingMinute, turnTimes, pacing, cutoffMinutes } = period;
  checkName(report, `${path}.name`, name, 'A shift');
  checkSlotMinute(report, `${path}.firstSeating`, firstSeatingMinute, rules, `The first seating of ${name}`);
  checkSlotMinute(report, `${path}.lastSeating`, lastSeatingMinute, rules, `The last seating of ${name}`);
  if (lastSeatingMinute < firstSeatingMinute)
    report(
      `${path}.lastSeating`,
      'LAST_SEATING_BEFORE_FIRST',
      `${name} has its last seating at ${clockOf(lastSeatingMinute)}, before its first at ${clockOf(firstSeatingMinute)}.`,
    );
  if (turnTimes !== undefined)
    checkTurnTimes(report, `${path}.turnTimes`, turnTimes, rules.bufferMinutes, name);
  if (pacing !== undefined) checkPacing(report, `${path}.pacing.`, pacing, name);
  checkSlotPacing(report, `${path}.slotPacing`, period, rules);
  if (cutoffMinutes != null)
    checkRange(
      report,
      `${path}.cutoff`,
      cutoffMinutes,
      [0, longestCutoffMinutes],
      `The cut-off of ${name} in minutes`,
    );
};

/** A seating period and its place in the list that people gave. */
export interface PlacedPeriod {
  readonly path: string;
  readonly period: SeatingPeriod;
}

/** What cannot hold in the seating periods of one day. @param when names the day, such as Friday */
export const checkSeatingPeriods = (
  report: ReportMistake,
  periods: readonly PlacedPeriod[],
  rules: BookingRules,
  when: string,
): void => {
  for (const { path, period } of periods) checkPeriod(report, path, period, rules);
  const sorted = periods.toSorted(
    (one, other) => one.period.firstSeatingMinute - other.period.firstSeatingMinute,
  );
  let reachesFurthest = sorted[0]?.period;
  for (const { path, period } of sorted.slice(1)) {
    if (reachesFurthest !== undefined && period.firstSeatingMinute <= reachesFurthest.lastSeatingMinute)
      report(
        `${path}.firstSeating`,
        'SHIFTS_OVERLAP',
        `${period.name} begins at ${clockOf(period.firstSeatingMinute)} on ${when}, and ${reachesFurthest.name} seats until ${clockOf(reachesFurthest.lastSeatingMinute)}.`,
      );
    if (period.lastSeatingMinute > (reachesFurthest?.lastSeatingMinute ?? 0)) reachesFurthest = period;
  }
};

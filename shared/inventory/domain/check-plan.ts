import { checkBookingRules } from './check-booking-rules.ts';
import { checkFloorPlan } from './check-floor-plan.ts';
import { checkPacing, checkSeatingPeriods, checkSlotMinute, clockOf } from './check-seating-periods.ts';
import { planOn } from './day-plan.ts';
import { type PlanMistake, type ReportMistake, repeatedIndexes } from './plan-mistake.ts';
import type { BookingRules, RestaurantPlan, Shift, Weekday } from './restaurant-plan.ts';

type PlanToCheck = Omit<RestaurantPlan, 'version'>;

const mostShifts = 200;
const mostChanges = 200;
const mostSpecialDays = 2_000;
const mostPeriods = 20;
const mostSlotPacings = 5_000;

const weekdayNames: Record<Weekday, string> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const reporter =
  (mistakes: PlanMistake[], prefix: string): ReportMistake =>
  (path, code, problem) => {
    mistakes.push({ path: `${prefix}${path}`, problem, code });
  };

const checkShifts = (report: ReportMistake, shifts: readonly Shift[], rules: BookingRules): void => {
  if (shifts.length > mostShifts)
    report('shifts', 'TOO_MANY', `There are ${shifts.length} shifts, and a week has at most ${mostShifts}.`);
  const placed = shifts.map((period, index) => ({ path: `shifts[${index}]`, period }));
  for (const weekday of weekdays) {
    const ofDay = placed.filter(({ period }) => period.weekday === weekday);
    checkSeatingPeriods(report, ofDay, rules, weekdayNames[weekday]);
  }
  for (const { path, period } of placed)
    if (!weekdays.includes(period.weekday))
      report(`${path}.weekday`, 'OUT_OF_RANGE', `${period.name} is on a weekday that there is not.`);
  for (const index of repeatedIndexes(shifts, ({ shiftId }) => shiftId))
    report(`shifts[${index}].id`, 'ID_TWICE', `Shift ${shifts[index]?.name} has another shift's ID.`);
};

const isDate = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
};

const checkSpecialDays = (mistakes: PlanMistake[], plan: RestaurantPlan): void => {
  const report = reporter(mistakes, '');
  const { specialDays } = plan;
  if (specialDays.length > mostSpecialDays)
    report('specialDays', 'TOO_MANY', `There are more than ${mostSpecialDays} special days.`);
  for (const { serviceDate, periods } of specialDays) {
    const place = `specialDays[${serviceDate}]`;
    if (!isDate(serviceDate)) {
      report(place, 'DATE_INVALID', `${serviceDate} is no date.`);
      continue;
    }
    if (periods.length > mostPeriods)
      report(`${place}.periods`, 'TOO_MANY', `${serviceDate} has more than ${mostPeriods} shifts.`);
    const placed = periods.map((period, index) => ({ path: `${place}.periods[${index}]`, period }));
    checkSeatingPeriods(report, placed, planOn(plan, serviceDate).rules, serviceDate);
  }
  for (const index of repeatedIndexes(specialDays, ({ serviceDate }) => serviceDate)) {
    const date = specialDays[index]?.serviceDate ?? '';
    report(`specialDays[${date}]`, 'DATE_TWICE', `${date} is twice among the special days.`);
  }
};

const checkDatedPacing = (mistakes: PlanMistake[], plan: RestaurantPlan): void => {
  const report = reporter(mistakes, '');
  const { slotPacing } = plan;
  if (slotPacing.length > mostSlotPacings)
    report('slotPacing', 'TOO_MANY', `More than ${mostSlotPacings} slots have limits of their own.`);
  const placeOf = (index: number) =>
    `slotPacing[${slotPacing[index]?.serviceDate} ${clockOf(slotPacing[index]?.minute ?? 0)}]`;
  slotPacing.forEach((slot, index) => {
    const when = `${slot.serviceDate} ${clockOf(slot.minute)}`;
    if (!isDate(slot.serviceDate)) {
      report(placeOf(index), 'DATE_INVALID', `${slot.serviceDate} is no date.`);
      return;
    }
    const { rules } = planOn(plan, slot.serviceDate);
    checkSlotMinute(report, `${placeOf(index)}.time`, slot.minute, rules, `The limit of ${when}`);
    checkPacing(report, `${placeOf(index)}.`, slot, when);
  });
  for (const index of repeatedIndexes(slotPacing, (slot) => `${slot.serviceDate} ${slot.minute}`))
    report(placeOf(index), 'SLOT_PACING_TWICE', `${placeOf(index)} is there twice.`);
};

const checkChangeDates = (mistakes: PlanMistake[], { changes }: PlanToCheck): void => {
  const report = reporter(mistakes, '');
  if (changes.length > mostChanges)
    report('changes', 'TOO_MANY', `More than ${mostChanges} changes are planned.`);
  changes.forEach(({ validFrom }, index) => {
    const before = changes[index - 1];
    if (!isDate(validFrom)) report(`changes[${validFrom}]`, 'DATE_INVALID', `${validFrom} is no date.`);
    if (before !== undefined && validFrom <= before.validFrom)
      report(
        `changes[${validFrom}]`,
        'DATES_NOT_ASCENDING',
        `The change of ${validFrom} comes after the one of ${before.validFrom}: dates must rise.`,
      );
  });
};

const keyOf = ({ path, code }: PlanMistake) => `${code} ${path}`;

/** Each edition of the plan, from the beginning or from a change on; a part that a change leaves is not named again. */
const checkEditions = (mistakes: PlanMistake[], { floorPlan, shifts, rules, changes }: PlanToCheck): void => {
  let current = { shifts, rules };
  let known = new Set<string>();
  for (const edition of [{ validFrom: null, floorPlan, shifts, rules }, ...changes]) {
    current = { shifts: edition.shifts ?? current.shifts, rules: edition.rules ?? current.rules };
    const ofShifts: PlanMistake[] = [];
    checkShifts(reporter(ofShifts, ''), current.shifts, current.rules);
    const found = edition.shifts === undefined ? ofShifts.filter((one) => !known.has(keyOf(one))) : ofShifts;
    known = new Set(ofShifts.map(keyOf));
    if (edition.rules !== undefined) checkBookingRules(reporter(found, 'rules.'), edition.rules);
    if (edition.floorPlan !== undefined) checkFloorPlan(reporter(found, ''), edition.floorPlan);
    const prefix = edition.validFrom === null ? '' : `changes[${edition.validFrom}].`;
    mistakes.push(...found.map((one) => ({ ...one, path: `${prefix}${one.path}` })));
  }
};

/** A city's name, and no offset: that knows no summer. */
const isTimeZone = (name: string): boolean => {
  if (/^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/**
 * Everything in a plan that cannot hold: now, from the date of a planned change on, on a special day. None where the
 * plan can be saved.
 */
export const checkPlan = (plan: PlanToCheck): PlanMistake[] => {
  const mistakes: PlanMistake[] = [];
  if (!isTimeZone(plan.timeZone))
    mistakes.push({
      path: 'timeZone',
      problem: `${plan.timeZone} is no IANA time zone.`,
      code: 'UNKNOWN_TIME_ZONE',
    });
  checkChangeDates(mistakes, plan);
  checkEditions(mistakes, plan);
  // One object for all dates: what holds on them is worked out once for it.
  const dated = { ...plan, version: 0 };
  checkSpecialDays(mistakes, dated);
  checkDatedPacing(mistakes, dated);
  return mistakes;
};

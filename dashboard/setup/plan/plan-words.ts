import type { I18n } from '@lingui/core';
import type {
  PlanMistakeCode,
  PlanPart,
  SeatingType,
  TableBookability,
  TouchedProblem,
  UnavailableReason,
  Weekday,
} from '#dashboard/generated/graphql.ts';

/** What the graph says in names, in the page's language. */
export const problemText = (i18n: I18n, problem: TouchedProblem): string => {
  const words: Record<TouchedProblem, string> = {
    CLOSED: i18n._('The restaurant is closed that day.'),
    LONGER_TURN_TIME: i18n._('Such parties would get their table for longer now.'),
    OFF_SLOT_GRID: i18n._('No slot begins at that time any more.'),
    OUTSIDE_PARTY_LIMITS: i18n._('Diners cannot book for a party of that size any more.'),
    OUTSIDE_SERVICE_HOURS: i18n._('No shift seats parties at that time.'),
    PACING_EXCEEDED: i18n._('More start at that time than the limit allows.'),
    TABLES_NOT_COMBINABLE: i18n._('Its tables are no combination any more.'),
    TABLE_GONE: i18n._('Its table is not in the floor plan any more.'),
    TABLE_NOT_ONLINE: i18n._('Diners cannot book its table any more.'),
    TABLE_NO_LONGER_FITS: i18n._('The party is too small or too large for its table.'),
  };
  return words[problem];
};

export const reasonText = (i18n: I18n, reason: UnavailableReason): string => {
  const words: Record<UnavailableReason, string> = {
    BEYOND_BOOKING_WINDOW: i18n._('too far ahead'),
    CLOSED: i18n._('closed'),
    NOT_BOOKABLE_ONLINE: i18n._('no online bookings'),
    NO_SUCH_SEATING: i18n._('no such seats'),
    NO_TABLE: i18n._('no table left'),
    OUTSIDE_SERVICE_HOURS: i18n._('no shift'),
    PACING_LIMIT: i18n._('limit reached or paused'),
    PARTY_TOO_LARGE: i18n._('party too large'),
    PARTY_TOO_SMALL: i18n._('party too small'),
    PAST_CUTOFF: i18n._('past, or after the cut-off'),
  };
  return words[reason];
};

export const partText = (i18n: I18n, part: PlanPart): string => {
  const words: Record<PlanPart, string> = {
    FLOOR_PLAN: i18n._('Floor plan'),
    SHIFTS: i18n._('Shifts'),
    BOOKING_RULES: i18n._('Booking rules'),
  };
  return words[part];
};

export const seatingText = (i18n: I18n, seating: SeatingType): string => {
  const words: Record<SeatingType, string> = {
    STANDARD: i18n._('Ordinary table'),
    HIGH_TOP: i18n._('High table'),
    BAR: i18n._('At the bar'),
    COUNTER: i18n._('At the counter'),
    OUTDOOR: i18n._('In the open air'),
  };
  return words[seating];
};

export const bookabilityText = (i18n: I18n, bookability: TableBookability): string => {
  const words: Record<TableBookability, string> = {
    ONLINE: i18n._('Diners, online'),
    IN_HOUSE_ONLY: i18n._('Only your team'),
    WALK_IN_ONLY: i18n._('Nobody: walk-ins only'),
  };
  return words[bookability];
};

export const weekdayText = (i18n: I18n, weekday: Weekday): string => {
  const words: Record<Weekday, string> = {
    MONDAY: i18n._('Monday'),
    TUESDAY: i18n._('Tuesday'),
    WEDNESDAY: i18n._('Wednesday'),
    THURSDAY: i18n._('Thursday'),
    FRIDAY: i18n._('Friday'),
    SATURDAY: i18n._('Saturday'),
    SUNDAY: i18n._('Sunday'),
  };
  return words[weekday];
};

export const mistakeText = (i18n: I18n, code: PlanMistakeCode): string => {
  const words: Record<PlanMistakeCode, string> = {
    COMBINATION_ACROSS_SECTIONS: i18n._('Its tables stand in different sections.'),
    COMBINATION_TABLE_TWICE: i18n._('It has a table twice.'),
    COMBINATION_TOO_FEW_TABLES: i18n._('It needs two tables or more.'),
    COMBINATION_TOO_LARGE: i18n._('It takes more guests than its tables together.'),
    DATES_NOT_ASCENDING: i18n._('Planned changes are not in the order of their dates.'),
    DATE_INVALID: i18n._('There is no such date.'),
    DATE_TWICE: i18n._('There is a special day on that date already.'),
    ID_TWICE: i18n._('It is there twice.'),
    LAST_SEATING_BEFORE_FIRST: i18n._('The last seating comes before the first.'),
    NAME_INVALID: i18n._('The name is missing or too long.'),
    NAME_TWICE: i18n._('Another one has the same name.'),
    OFF_SLOT_GRID: i18n._('No slot begins at that time.'),
    OUTSIDE_SERVICE_DAY: i18n._('The day runs from 04:00 to 03:59.'),
    OUT_OF_RANGE: i18n._('The number is too low or too high.'),
    PACING_NOT_POSITIVE: i18n._('A limit is 1 or more, or left empty for none.'),
    PARTY_RANGE: i18n._('The smallest party must be 1 or more, the largest at most 50 and no smaller.'),
    SHIFTS_OVERLAP: i18n._('It overlaps with another shift of the day.'),
    SLOT_PACING_OUTSIDE_PERIOD: i18n._('It has a limit for a time that is not in it.'),
    SLOT_PACING_TWICE: i18n._('It has two limits for one time.'),
    TOO_MANY: i18n._('There are too many.'),
    TURN_TIMES_MISSING: i18n._('There is no turn time.'),
    TURN_TIMES_NOT_RISING: i18n._('Turn times must rise by guests.'),
    TURN_TIME_TOO_LONG: i18n._('Turn time and buffer are longer than six hours.'),
    UNKNOWN_SECTION: i18n._('Its section is not in the floor plan.'),
    UNKNOWN_TABLE: i18n._('A table of it is not in the floor plan.'),
    UNKNOWN_TIME_ZONE: i18n._('The time zone of the restaurant is not known.'),
  };
  return words[code];
};

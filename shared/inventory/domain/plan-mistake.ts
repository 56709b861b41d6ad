export const planMistakeCodes = [
  'UNKNOWN_TIME_ZONE',
  'TOO_MANY',
  'NAME_INVALID',
  'NAME_TWICE',
  'ID_TWICE',
  'UNKNOWN_SECTION',
  'UNKNOWN_TABLE',
  'PARTY_RANGE',
  'COMBINATION_TOO_FEW_TABLES',
  'COMBINATION_TABLE_TWICE',
  'COMBINATION_ACROSS_SECTIONS',
  'COMBINATION_TOO_LARGE',
  'OUTSIDE_SERVICE_DAY',
  'OFF_SLOT_GRID',
  'LAST_SEATING_BEFORE_FIRST',
  'SHIFTS_OVERLAP',
  'PACING_NOT_POSITIVE',
  'SLOT_PACING_OUTSIDE_PERIOD',
  'SLOT_PACING_TWICE',
  'TURN_TIMES_MISSING',
  'TURN_TIMES_NOT_RISING',
  'TURN_TIME_TOO_LONG',
  'OUT_OF_RANGE',
  'DATE_INVALID',
  'DATE_TWICE',
  'DATES_NOT_ASCENDING',
] as const;
export type PlanMistakeCode = (typeof planMistakeCodes)[number];

/** Something in a plan that cannot hold. */
export interface PlanMistake {
  /** Where it is, such as `shifts[2].lastSeating` or `changes[2027-01-01].tables[0].name`. */
  readonly path: string;
  /** What is wrong, as a sentence that names the tables and shifts. */
  readonly problem: string;
  readonly code: PlanMistakeCode;
}

/** Takes down a mistake below the place that it was made for. */
export type ReportMistake = (path: string, code: PlanMistakeCode, problem: string) => void;

const longestPlanName = 80;

/** Reports unless the value is a whole number between the bounds, both included. */
export const checkRange = (
  report: ReportMistake,
  path: string,
  value: number,
  [smallest, largest]: readonly [number, number],
  subject: string,
): void => {
  if (!Number.isInteger(value) || value < smallest || value > largest)
    report(path, 'OUT_OF_RANGE', `${subject} is ${value}, and must be ${smallest} to ${largest}.`);
};

/** Reports a name that is missing, too long, or cannot be stored. */
export const checkName = (report: ReportMistake, path: string, name: string, subject: string): void => {
  const isName =
    name.trim().length >= 1 && name.length <= longestPlanName && name.isWellFormed() && !name.includes('\0');
  if (!isName) report(path, 'NAME_INVALID', `${subject} needs a name of 1 to ${longestPlanName} characters.`);
};

/** The places of the items whose key an earlier item has. */
export const repeatedIndexes = <Item>(items: readonly Item[], keyOf: (item: Item) => unknown): number[] => {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
};

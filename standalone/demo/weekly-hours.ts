import { shiftId } from '#shared/identifiers/identifiers.ts';
import type { Shift, Weekday } from '#shared/inventory/domain/restaurant-plan.ts';
import type { RandomNumbers } from '#shared/inventory/domain/seeded-random.ts';
import { periodName } from '#subgraphs/restaurant/import/opening-times/seating-periods.ts';
import { type Weighted, weightedChoice } from './weighted-choice.ts';

export type HoursStyle = 'dinner' | 'lunch and dinner' | 'all day' | 'late' | 'daytime';

export interface WeeklyHours {
  /** As they read on the door, one rule a line. */
  readonly lines: readonly string[];
  readonly shifts: readonly Shift[];
}

/** Minutes from midnight. */
interface OpenPeriod {
  readonly opens: number;
  readonly closes: number;
}

const hours = (opens: number, closes: number): OpenPeriod => ({ opens: opens * 60, closes: closes * 60 });

const periodsByStyle: Readonly<Record<HoursStyle, readonly OpenPeriod[]>> = {
  dinner: [hours(17.5, 23)],
  'lunch and dinner': [hours(11.5, 15), hours(17.5, 23)],
  'all day': [hours(11.5, 23)],
  late: [hours(17, 25)],
  daytime: [hours(8, 17)],
};

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const abbreviations = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** On which weekday a house is closed, 0 for none, and how often that is so. */
const closedWeekdays: readonly Weighted<0 | Weekday>[] = [
  [0, 55],
  [1, 27],
  [2, 6],
  [7, 12],
];

const drawClosedWeekday = weightedChoice(closedWeekdays);

/** Share of houses that are open, 0 to 1. */
export const openShare = (weekday: number): number =>
  1 - (closedWeekdays.find(([closed]) => closed === weekday)?.[1] ?? 0) / 100;

/** Guests are seated until so long before the house closes, as an import assumes it too. */
const lastSeatingBeforeClosingMinutes = 90;

const twoDigits = (value: number) => String(value).padStart(2, '0');
const clock = (minute: number) => `${twoDigits(Math.floor(minute / 60) % 24)}:${twoDigits(minute % 60)}`;

/** Runs of open weekdays: Mo-Su, Tu-Su, or Mo, We-Su. */
const daysText = (closed: number): string => {
  const runs: Weekday[][] = [];
  for (const weekday of weekdays) {
    if (weekday === closed) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === weekday - 1) run.push(weekday);
    else runs.push([weekday]);
  }
  const name = (weekday: Weekday | undefined) => abbreviations[(weekday ?? 1) - 1] ?? '';
  return runs
    .map((run) => (run.length === 1 ? name(run.at(0)) : `${name(run.at(0))}-${name(run.at(-1))}`))
    .join(',');
};

/**
 * The same hours on every open weekday.
 * @param laterMinutes by which evenings begin and end later than usual
 */
export const weeklyHours = (style: HoursStyle, laterMinutes: number, random: RandomNumbers): WeeklyHours => {
  const closed = drawClosedWeekday(random);
  const half = random() < 0.5 ? 0 : 30;
  const periods = periodsByStyle[style].map(({ opens, closes }) => ({
    opens: opens < 15 * 60 ? opens : opens + laterMinutes + half,
    closes: closes <= 17 * 60 ? closes : closes + laterMinutes + half,
  }));
  const open = weekdays.filter((weekday) => weekday !== closed);
  const shifts = open.flatMap((weekday) =>
    periods.map(({ opens, closes }) => {
      const lastSeatingMinute = closes - lastSeatingBeforeClosingMinutes;
      return {
        weekday,
        name: periodName(opens, lastSeatingMinute),
        firstSeatingMinute: opens,
        lastSeatingMinute,
      };
    }),
  );
  const times = periods.map(({ opens, closes }) => `${clock(opens)}-${clock(closes)}`).join(',');
  return {
    lines: [`${daysText(closed)} ${times}`],
    shifts: shifts.map((shift, index) => ({ shiftId: shiftId(index + 1), ...shift })),
  };
};

import type { SeatingPeriodInput, ShiftInput, Weekday } from '#dashboard/generated/graphql.ts';
import { clockTime, serviceMinute, timeOfMinute } from './service-time.ts';

export interface TurnTimeDraft {
  readonly upToGuests: number;
  readonly minutes: number;
}

/** Most that start at a time; null for no limit. */
export interface LimitDraft {
  readonly covers: number | null;
  readonly parties: number | null;
}

export interface SlotLimitDraft extends LimitDraft {
  readonly time: string;
}

/** When parties are seated; null where the restaurant's own rules hold. */
export interface PeriodDraft {
  /** The editor's own. */
  readonly key: string;
  readonly name: string;
  readonly firstSeating: string;
  readonly lastSeating: string;
  readonly turnTimes: readonly TurnTimeDraft[] | null;
  readonly pacing: LimitDraft | null;
  readonly slotPacing: readonly SlotLimitDraft[];
  /** Its minutes are null where diners can book until the last slot. */
  readonly cutoff: { readonly minutes: number | null } | null;
}

export interface ShiftDraft extends PeriodDraft {
  readonly weekday: Weekday;
}

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const satisfies readonly Weekday[];

type ReadPeriod = Omit<PeriodDraft, 'key'>;

/** Without what only the graph's client adds. */
export const periodDraftOf = (period: ReadPeriod, key: string): PeriodDraft => ({
  key,
  name: period.name,
  firstSeating: clockTime(period.firstSeating),
  lastSeating: clockTime(period.lastSeating),
  turnTimes: period.turnTimes?.map(({ upToGuests, minutes }) => ({ upToGuests, minutes })) ?? null,
  pacing: period.pacing && { covers: period.pacing.covers, parties: period.pacing.parties },
  slotPacing: period.slotPacing.map(({ time, covers, parties }) => ({
    time: clockTime(time),
    covers,
    parties,
  })),
  cutoff: period.cutoff && { minutes: period.cutoff.minutes },
});

export const shiftDraftsOf = (
  shifts: readonly (ReadPeriod & { readonly weekday: Weekday })[],
): readonly ShiftDraft[] =>
  shifts.map((shift, index) => ({ ...periodDraftOf(shift, `shift ${index}`), weekday: shift.weekday }));

export const periodInputOf = ({
  key: _key,
  turnTimes,
  slotPacing,
  ...period
}: PeriodDraft): SeatingPeriodInput => ({
  ...period,
  turnTimes: turnTimes && [...turnTimes],
  slotPacing: [...slotPacing],
});

export const shiftInputOf = ({ weekday, ...period }: ShiftDraft): ShiftInput => ({
  weekday,
  ...periodInputOf(period),
});

export const isInOrder = ({ firstSeating, lastSeating }: PeriodDraft): boolean =>
  serviceMinute(firstSeating) <= serviceMinute(lastSeating);

const freeKey = (taken: readonly { readonly key: string }[]): string => {
  let number = taken.length;
  while (taken.some(({ key }) => key === `shift ${number}`)) number += 1;
  return `shift ${number}`;
};

const usualTimes = [
  ['18:00', '22:00'],
  ['11:30', '14:00'],
  ['08:00', '10:30'],
] as const;

/** What is served when a period begins; only its first name. */
export type Meal = 'breakfast' | 'lunch' | 'dinner';

const lunchFromMinute = 11 * 60;
const dinnerFromMinute = 16 * 60;

const mealAt = (minute: number): Meal => {
  if (minute < lunchFromMinute) return 'breakfast';
  return minute < dinnerFromMinute ? 'lunch' : 'dinner';
};

/** One more beside those of its day, at a usual time that is free, else after the last one. */
export const newPeriod = (
  all: readonly PeriodDraft[],
  ofDay: readonly PeriodDraft[],
  names: Readonly<Record<Meal, string>>,
): PeriodDraft => {
  const isFree = ([first, last]: readonly [string, string]) =>
    ofDay.every(
      (other) =>
        serviceMinute(other.lastSeating) < serviceMinute(first) ||
        serviceMinute(other.firstSeating) > serviceMinute(last),
    );
  const afterLast = Math.min(Math.max(0, ...ofDay.map((one) => serviceMinute(one.lastSeating))) + 30, 1_650);
  const [firstSeating, lastSeating] = usualTimes.find(isFree) ?? [
    timeOfMinute(afterLast),
    timeOfMinute(afterLast),
  ];
  return {
    key: freeKey(all),
    name: names[mealAt(serviceMinute(firstSeating))],
    firstSeating,
    lastSeating,
    turnTimes: null,
    pacing: null,
    slotPacing: [],
    cutoff: null,
  };
};

/** What one day has, other days have too, in place of what they had. */
export const copyDay = (
  shifts: readonly ShiftDraft[],
  from: Weekday,
  to: readonly Weekday[],
): readonly ShiftDraft[] => {
  const targets = to.filter((weekday) => weekday !== from);
  const copied = shifts.filter(({ weekday }) => !targets.includes(weekday));
  for (const weekday of targets)
    for (const shift of shifts.filter((one) => one.weekday === from))
      copied.push({ ...shift, weekday, key: freeKey([...shifts, ...copied]) });
  return copied;
};

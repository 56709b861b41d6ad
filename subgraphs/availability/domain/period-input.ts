import { parseLocalTime } from '#shared/graph/parse-input.ts';
import type {
  PacingLimit,
  SeatingPeriod,
  TurnTime,
  Weekday,
} from '#shared/inventory/domain/restaurant-plan.ts';
import { serviceDayStartMinute } from '#shared/inventory/domain/service-day.ts';

interface LimitInput {
  readonly covers?: number | null | undefined;
  readonly parties?: number | null | undefined;
}

export interface PeriodInput {
  readonly name: string;
  readonly firstSeating: string;
  readonly lastSeating: string;
  readonly turnTimes?: readonly TurnTime[] | null | undefined;
  readonly pacing?: LimitInput | null | undefined;
  readonly slotPacing?: readonly (LimitInput & { readonly time: string })[] | null | undefined;
  readonly cutoff?: { readonly minutes?: number | null | undefined } | null | undefined;
}

const minutesInDay = 24 * 60;

/** In the order of Temporal's numbers, from 1. */
export const weekdayNames = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type WeekdayName = (typeof weekdayNames)[number];

const weekdayOfName: Record<WeekdayName, Weekday> = {
  MONDAY: 1,
  TUESDAY: 2,
  WEDNESDAY: 3,
  THURSDAY: 4,
  FRIDAY: 5,
  SATURDAY: 6,
  SUNDAY: 7,
};

export const parseWeekday = (name: WeekdayName): Weekday => weekdayOfName[name];

/** A time on the restaurant's clock as a minute of the service date: before 04:00 it is of the night after. @throws BadInput */
export const parseServiceMinute = (argument: string, text: string): number => {
  const time = parseLocalTime(argument, text);
  const minute = time.hour * 60 + time.minute;
  return minute < serviceDayStartMinute ? minute + minutesInDay : minute;
};

/** The other way round. */
export const timeOfServiceMinute = (minute: number): Temporal.PlainTime =>
  new Temporal.PlainTime(Math.floor(minute / 60) % 24, minute % 60);

export const parseLimit = ({ covers, parties }: LimitInput): PacingLimit => ({
  covers: covers ?? null,
  parties: parties ?? null,
});

/** @throws BadInput naming the argument of a time that is none */
export const parsePeriod = (argument: string, input: PeriodInput): SeatingPeriod => ({
  name: input.name.trim(),
  firstSeatingMinute: parseServiceMinute(`${argument}.firstSeating`, input.firstSeating),
  lastSeatingMinute: parseServiceMinute(`${argument}.lastSeating`, input.lastSeating),
  ...(input.turnTimes == null
    ? {}
    : { turnTimes: input.turnTimes.map(({ upToGuests, minutes }) => ({ upToGuests, minutes })) }),
  ...(input.pacing == null ? {} : { pacing: parseLimit(input.pacing) }),
  ...(input.slotPacing == null
    ? {}
    : {
        slotPacing: input.slotPacing.map(({ time, ...limit }, index) => ({
          minute: parseServiceMinute(`${argument}.slotPacing[${index}].time`, time),
          ...parseLimit(limit),
        })),
      }),
  ...(input.cutoff == null ? {} : { cutoffMinutes: input.cutoff.minutes ?? null }),
});

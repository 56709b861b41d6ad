import { BadInput } from '#shared/graph/bad-input.ts';
import { parseInteger, parseLocalDate } from '#shared/graph/parse-input.ts';
import type { DayRequest } from '#shared/inventory/domain/calendar.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';

const mostCalendarDays = 60;
/** Two years: whoever looks at special days sees as far as diners can book. */
const mostListedDays = 732;

interface Dates {
  readonly from: string;
  readonly to: string;
}

interface DateRange {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** Both ends included. */
  readonly days: number;
}

const parseDates = ({ from: first, to: last }: Dates, most: number): DateRange => {
  const from = parseLocalDate('from', first);
  const to = parseLocalDate('to', last);
  const days = from.until(to, { largestUnit: 'day' }).days + 1;
  if (days < 1) throw new BadInput('to', 'a date that is not before from');
  if (days > most) throw new BadInput('to', `at most ${most - 1} days after from`);
  return { from, to, days };
};

/** @throws BadInput naming the argument */
export const parseListedDates = (dates: Dates): { readonly from: string; readonly to: string } => {
  const { from, to } = parseDates(dates, mostListedDays);
  return { from: from.toString(), to: to.toString() };
};

interface CalendarArguments extends Dates {
  readonly partySize: number;
  readonly seating?: readonly SeatingType[] | null | undefined;
}

export interface AskedCalendar extends DayRequest {
  readonly from: Temporal.PlainDate;
  readonly serviceDates: readonly string[];
}

/** @throws BadInput naming the argument */
export const parseCalendarArguments = (args: CalendarArguments): AskedCalendar => {
  const { from, days } = parseDates(args, mostCalendarDays);
  return {
    from,
    serviceDates: Array.from({ length: days }, (_, index) => from.add({ days: index }).toString()),
    partySize: parseInteger('partySize', args.partySize, 1, 50),
    seating: args.seating == null || args.seating.length === 0 ? null : args.seating,
  };
};

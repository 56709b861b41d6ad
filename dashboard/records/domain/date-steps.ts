import type { DateRange } from './date-range.ts';
import type { RecordStep } from './records-search.ts';

/** The first date of the day, week or month that a date is in. */
const beginOf = (date: Temporal.PlainDate, by: RecordStep): Temporal.PlainDate => {
  switch (by) {
    case 'DAY':
      return date;
    case 'WEEK':
      return date.subtract({ days: date.dayOfWeek - 1 });
    case 'MONTH':
      return date.with({ day: 1 });
  }
};

const oneStep = { DAY: { days: 1 }, WEEK: { weeks: 1 }, MONTH: { months: 1 } } as const;

/** The days, weeks or months of a range, the first and last as far as they are in it. */
export const dateStepsOf = ({ from, to }: DateRange, by: RecordStep): DateRange[] => {
  const steps: DateRange[] = [];
  let begin = beginOf(from, by);
  while (Temporal.PlainDate.compare(begin, to) <= 0) {
    const next = begin.add(oneStep[by]);
    const last = next.subtract({ days: 1 });
    steps.push({
      from: Temporal.PlainDate.compare(begin, from) < 0 ? from : begin,
      to: Temporal.PlainDate.compare(last, to) > 0 ? to : last,
    });
    begin = next;
  }
  return steps;
};

/** Each step's record; undefined where there was no party at all: then there is no record. */
export const recordsOfSteps = <Kept extends { readonly from: string }>(
  steps: readonly DateRange[],
  records: readonly Kept[],
  by: RecordStep,
): (Kept | undefined)[] => {
  const byBegin = new Map(
    records.map((record) => [beginOf(Temporal.PlainDate.from(record.from), by).toString(), record]),
  );
  return steps.map(({ from }) => byBegin.get(beginOf(from, by).toString()));
};

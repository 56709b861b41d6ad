import type { RecordRange } from './records-search.ts';

/** Service dates, both included. */
export interface DateRange {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

const lastDays = (until: Temporal.PlainDate, days: number): DateRange => ({
  from: until.subtract({ days: days - 1 }),
  to: until,
});

const daysOf = ({ from, to }: DateRange): number => from.until(to).days + 1;

const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) < 0 ? one : other;

/** @param today the service date that is not closed yet: what came before it can be looked back at */
export const dateRangeOf = (range: RecordRange, today: Temporal.PlainDate): DateRange => {
  const yesterday = today.subtract({ days: 1 });
  switch (range) {
    case '7-days':
      return lastDays(yesterday, 7);
    case '28-days':
      return lastDays(yesterday, 28);
    case '90-days':
      return lastDays(yesterday, 90);
    case 'this-month':
      // On the first of a month there is nothing yet.
      return { from: today.with({ day: 1 }), to: today.day === 1 ? today : yesterday };
    case 'last-year': {
      const from = today.with({ month: 1, day: 1 }).subtract({ years: 1 });
      return { from, to: from.with({ month: 12, day: 31 }) };
    }
  }
};

/** What a range is compared with: as many days before it; for a month or a year the one before, as far as this one is. */
export const rangeBefore = (range: RecordRange, dates: DateRange): DateRange => {
  const { from, to } = dates;
  switch (range) {
    case 'this-month': {
      const before = from.subtract({ months: 1 });
      return {
        from: before,
        to: earlier(before.add({ days: daysOf(dates) - 1 }), from.subtract({ days: 1 })),
      };
    }
    case 'last-year':
      return { from: from.subtract({ years: 1 }), to: to.subtract({ years: 1 }) };
    default:
      return lastDays(from.subtract({ days: 1 }), daysOf(dates));
  }
};

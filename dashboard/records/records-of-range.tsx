import { useLingui } from '@lingui/react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { RecordsOfRangeDocument } from '#dashboard/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { AllFigures } from './all-figures.tsx';
import { type DateRange, rangeBefore } from './domain/date-range.ts';
import { dateStepsOf, recordsOfSteps } from './domain/date-steps.ts';
import { totalOf } from './domain/record-figures.ts';
import type { RecordRange, RecordStep } from './domain/records-search.ts';
import { RecordCharts } from './record-charts.tsx';
import { RecordTotals } from './record-totals.tsx';

interface Props {
  readonly range: RecordRange;
  readonly by: RecordStep;
  readonly dates: DateRange;
}

/** A range's figures, beside those of the range before it. */
export const RecordsOfRange = ({ range, by, dates }: Props) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const datesBefore = rangeBefore(range, dates);
  const { data, error, again } = useGraphQuery(RecordsOfRangeDocument, {
    restaurantId,
    from: dates.from.toString(),
    to: dates.to.toString(),
    by,
    beforeFrom: datesBefore.from.toString(),
    beforeTo: datesBefore.to.toString(),
  });
  const { records, before, shifts } = data?.restaurant ?? {};
  if (records == null || before == null || shifts == null) return <Loading error={error} onAgain={again} />;
  if (records.length === 0)
    return (
      <Notice tone="info">
        <p>
          {i18n._(
            'There is nothing of this period yet: a day is counted once it is over and somebody booked it or came.',
          )}
        </p>
      </Notice>
    );
  const steps = dateStepsOf(dates, by);
  const rows = recordsOfSteps(steps, records, by);
  // Compared step by step from the first one on, where there is anything to compare with.
  const rowsBefore = before.length === 0 ? null : recordsOfSteps(dateStepsOf(datesBefore, by), before, by);
  const total = totalOf(records);
  return (
    <>
      <RecordTotals
        total={total}
        before={before.length === 0 ? null : totalOf(before)}
        datesBefore={datesBefore}
      />
      <RecordCharts by={by} steps={steps} rows={rows} rowsBefore={rowsBefore} total={total} shifts={shifts} />
      <AllFigures by={by} steps={steps} rows={rows} total={total} />
    </>
  );
};

import { useLingui } from '@lingui/react';
import { numberText } from '#dashboard/app/wording.ts';
import type { Bar } from './bar-chart.tsx';
import type { DateRange } from './domain/date-range.ts';
import { type CountedRecord, figureOf, type RecordFigure } from './domain/record-figures.ts';
import type { RecordStep } from './domain/records-search.ts';
import { Figure } from './figure.tsx';
import styles from './records-page.module.css';
import { axisText, figureText, figureWords, stepText } from './words.ts';

type Rows = readonly (CountedRecord | undefined)[];

interface Props {
  readonly by: RecordStep;
  readonly steps: readonly DateRange[];
  readonly rows: Rows;
  /** Of the range before, step by step; null where there is nothing of it. */
  readonly rowsBefore: Rows | null;
  readonly total: CountedRecord;
  readonly shifts: readonly {
    readonly shift?: string | null;
    readonly covers: number;
    readonly noShowCovers: number;
  }[];
}

/** Those of rates have the least step of one percent. */
const charted: readonly (readonly [RecordFigure, smallestStep: number])[] = [
  ['covers', 1],
  ['bookings', 1],
  ['noShowRate', 0.01],
  ['cancellationRate', 0.01],
  ['walkIns', 1],
  ['leadTimeDays', 1],
];

export const RecordCharts = ({ by, steps, rows, rowsBefore, total, shifts }: Props) => {
  const { i18n } = useLingui();
  const words = figureWords(i18n);
  const stepName = { DAY: i18n._('Day'), WEEK: i18n._('Week'), MONTH: i18n._('Month') }[by];
  const overTime = (figure: RecordFigure): Bar[] =>
    steps.map((step, index) => ({
      name: stepText(i18n, step, by),
      label: axisText(i18n, step, by),
      value: figureOf(figure, rows[index]),
      ...(rowsBefore && { before: figureOf(figure, rowsBefore[index]) }),
    }));
  const count = (value: number | null) => (value === null ? '–' : numberText(i18n, value));
  const of = (name: string, value: number): Bar => ({ name, label: name, value });
  const { leadTime } = total;
  return (
    <div className={styles.figures}>
      {charted.map(([figure, smallestStep]) => (
        <Figure
          key={figure}
          title={words[figure]}
          nameOfBars={stepName}
          bars={overTime(figure)}
          smallestStep={smallestStep}
          format={(value) => figureText(i18n, figure, value)}
          {...(rowsBefore && { beforeName: i18n._('The period before') })}
        />
      ))}
      <Figure
        title={i18n._('How long before they booked')}
        nameOfBars={i18n._('Lead time')}
        bars={[
          of(i18n._('under a day'), leadTime?.underADay ?? 0),
          of(i18n._('1 to 7 days'), leadTime?.underAWeek ?? 0),
          of(i18n._('7 to 30 days'), leadTime?.underAMonth ?? 0),
          of(i18n._('over 30 days'), leadTime?.longer ?? 0),
        ]}
        smallestStep={1}
        format={count}
      />
      <Figure
        title={i18n._('Party sizes')}
        nameOfBars={i18n._('Guests')}
        bars={total.partySizes?.map(({ partySize, parties }) => of(count(partySize), parties)) ?? []}
        smallestStep={1}
        format={count}
      />
      <Figure
        title={i18n._('Covers by shift')}
        nameOfBars={i18n._('Shift')}
        bars={shifts.map(({ shift, covers, noShowCovers }) => of(shift ?? '–', covers - noShowCovers))}
        smallestStep={1}
        format={count}
      />
    </div>
  );
};

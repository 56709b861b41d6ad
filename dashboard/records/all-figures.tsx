import { useLingui } from '@lingui/react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Button } from '#dashboard/components/button.tsx';
import { WideTable } from '#dashboard/components/wide-table.tsx';
import { csvOf } from './domain/csv.ts';
import type { DateRange } from './domain/date-range.ts';
import { type CountedRecord, figureOf, recordFigures } from './domain/record-figures.ts';
import type { RecordStep } from './domain/records-search.ts';
import { offerDownload } from './offer-download.ts';
import styles from './records-page.module.css';
import { figureText, figureWords, stepText } from './words.ts';

interface Props {
  readonly by: RecordStep;
  readonly steps: readonly DateRange[];
  readonly rows: readonly (CountedRecord | undefined)[];
  readonly total: CountedRecord;
}

/** Every number of the range, to be read and to be taken along. */
export const AllFigures = ({ by, steps, rows, total }: Props) => {
  const { i18n } = useLingui();
  const { name } = useWorkplace();
  const words = figureWords(i18n);
  const first = steps.at(0)?.from;
  const last = steps.at(-1)?.to;
  const download = () => {
    const head = [i18n._('From'), i18n._('To'), ...recordFigures.map((figure) => words[figure])];
    const lines = steps.map(({ from, to }, index) => [
      from.toString(),
      to.toString(),
      ...recordFigures.map((figure) => figureOf(figure, rows[index])),
    ]);
    offerDownload(`${name} ${first} ${last}.csv`, csvOf([head, ...lines]), 'text/csv;charset=utf-8');
  };
  return (
    <section className={styles.all} aria-labelledby="all-figures">
      <header>
        <h2 id="all-figures">{i18n._('All figures')}</h2>
        <Button onPress={download}>⤓ {i18n._('Download for a spreadsheet (CSV)')}</Button>
      </header>
      <WideTable label={i18n._('All figures')}>
        <thead>
          <tr>
            <th scope="col">{{ DAY: i18n._('Day'), WEEK: i18n._('Week'), MONTH: i18n._('Month') }[by]}</th>
            {recordFigures.map((figure) => (
              <th key={figure} scope="col">
                {words[figure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step, index) => (
            <tr key={step.from.toString()}>
              <th scope="row">
                <time dateTime={step.from.toString()}>{stepText(i18n, step, by)}</time>
              </th>
              {recordFigures.map((figure) => {
                const value = figureOf(figure, rows[index]);
                return (
                  <td key={figure}>
                    <data value={value ?? ''}>{figureText(i18n, figure, value)}</data>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{i18n._('Together')}</th>
            {recordFigures.map((figure) => (
              <td key={figure}>{figureText(i18n, figure, figureOf(figure, total))}</td>
            ))}
          </tr>
        </tfoot>
      </WideTable>
    </section>
  );
};

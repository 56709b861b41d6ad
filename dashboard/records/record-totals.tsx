import { useLingui } from '@lingui/react';
import type { DateRange } from './domain/date-range.ts';
import { type CountedRecord, figureOf } from './domain/record-figures.ts';
import styles from './records-page.module.css';
import { figureText, figureWords, rangeText } from './words.ts';

interface Props {
  readonly total: CountedRecord;
  /** Null where there is nothing of the range before. */
  readonly before: CountedRecord | null;
  readonly datesBefore: DateRange;
}

const shown = ['covers', 'bookings', 'walkIns', 'noShowRate', 'cancellationRate'] as const;

/** The figures of the whole range, each with what it was before. */
export const RecordTotals = ({ total, before, datesBefore }: Props) => {
  const { i18n } = useLingui();
  const words = figureWords(i18n);
  const arrow = (now: number | null, then: number | null) =>
    now === null || then === null || now === then ? '=' : now > then ? '▲' : '▼';
  return (
    <>
      <dl className={styles.totals}>
        {shown.map((figure) => {
          const value = figureOf(figure, total);
          const was = before && figureOf(figure, before);
          return (
            <div key={figure}>
              <dt>{words[figure]}</dt>
              <dd className={styles.total}>{figureText(i18n, figure, value)}</dd>
              {before && (
                <dd className={styles.change}>
                  <span aria-hidden="true">{arrow(value, was)} </span>
                  {i18n._('{value} before', { value: figureText(i18n, figure, was) })}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      <p className={styles.change}>
        {before
          ? i18n._('Compared with {dates}.', { dates: rangeText(i18n, datesBefore) })
          : i18n._('There is nothing to compare with: no day of {dates} was counted.', {
              dates: rangeText(i18n, datesBefore),
            })}
      </p>
    </>
  );
};

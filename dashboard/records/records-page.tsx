import { useLingui } from '@lingui/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { serviceDateAt } from '#dashboard/app/domain/service-date.ts';
import { usePermissions, useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { Page } from '#dashboard/components/page.tsx';
import { dateRangeOf } from './domain/date-range.ts';
import { chosenRecords, recordRanges, recordSteps } from './domain/records-search.ts';
import { RecordsOfRange } from './records-of-range.tsx';
import styles from './records-page.module.css';
import { rangeText, rangeWords, stepWords } from './words.ts';

/** What became of the parties of days that are over; for managers. */
export const RecordsPage = () => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const { mayReadRecords } = usePermissions();
  const { range, by } = chosenRecords(useSearch({ from: '/$restaurantId/records' }));
  const navigate = useNavigate();
  const title = i18n._('Looking back');
  if (!mayReadRecords)
    return (
      <Page title={title}>
        <Notice tone="info">{i18n._('Records are for the restaurant’s managers.')}</Notice>
      </Page>
    );
  const dates = dateRangeOf(range, serviceDateAt(Temporal.Now.instant(), timeZone));
  return (
    <Page title={title}>
      <div className={styles.controls}>
        <Field label={i18n._('Period')}>
          {(parts) => (
            <select
              {...parts}
              value={range}
              onChange={({ target }) => {
                const chosen = recordRanges.find((known) => known === target.value);
                // Each range has a step of its own that suits it.
                if (chosen !== undefined)
                  void navigate({ to: '.', search: { range: chosen }, replace: true });
              }}
            >
              {recordRanges.map((known) => (
                <option key={known} value={known}>
                  {rangeWords(i18n)[known]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={i18n._('Added up')}>
          {(parts) => (
            <select
              {...parts}
              value={by}
              onChange={({ target }) => {
                const chosen = recordSteps.find((known) => known === target.value);
                if (chosen !== undefined)
                  void navigate({ to: '.', search: { range, by: chosen }, replace: true });
              }}
            >
              {recordSteps.map((known) => (
                <option key={known} value={known}>
                  {stepWords(i18n)[known]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p className={styles.dates}>{rangeText(i18n, dates)}</p>
      </div>
      <RecordsOfRange range={range} by={by} dates={dates} key={`${range} ${by}`} />
    </Page>
  );
};

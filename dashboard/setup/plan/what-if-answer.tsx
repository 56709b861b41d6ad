import { useLingui } from '@lingui/react';
import { Notice } from '#dashboard/components/notice.tsx';
import type { SetupPlanAnswerFragment } from '#dashboard/generated/graphql.ts';
import { OutlookTable } from './outlook-table.tsx';
import styles from './plan.module.css';
import { TouchedList } from './touched-list.tsx';

/** What would come of the change; the last answer stays while the next is waited for. */
export const WhatIfAnswer = ({ answer }: { readonly answer: SetupPlanAnswerFragment | null }) => {
  const { i18n } = useLingui();
  if (answer === null) return <p role="status">{i18n._('Reckoning…')}</p>;
  if (answer.__typename !== 'PlanChanged')
    return (
      <Notice tone="failure">
        {i18n._('This is not there any more, or not yours to change. Nothing is saved.')}
      </Notice>
    );
  const count = answer.touchedCount;
  return (
    <>
      <section className={styles.block}>
        <div role="status">
          <h3>
            {i18n._(
              '{count, plural, =0 {Nobody who is booked is touched} one {# booking is at odds with it} other {# bookings are at odds with it}}',
              { count },
            )}
          </h3>
        </div>
        {count > 0 && (
          <>
            <p className={styles.soft}>
              {i18n._(
                'They keep table and time until you move or cancel them; a booking can be here more than once.',
              )}
            </p>
            <TouchedList change={answer} />
          </>
        )}
      </section>
      <section className={styles.block}>
        <h3>{i18n._('What diners could book')}</h3>
        <OutlookTable slots={answer.slots ?? []} />
      </section>
    </>
  );
};

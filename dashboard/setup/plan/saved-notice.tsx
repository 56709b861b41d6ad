import { useLingui } from '@lingui/react';
import { dateText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import type { PlanChange } from './ask-plan.ts';
import styles from './plan.module.css';
import { TouchedList } from './touched-list.tsx';

interface Props {
  readonly change: PlanChange;
  readonly onDismiss: () => void;
}

/** What was saved, and whom it touched: to go through until it is put away. */
export const SavedNotice = ({ change, onDismiss }: Props) => {
  const { i18n } = useLingui();
  const { touchedCount: count, validFrom } = change;
  const date = dateText(i18n, Temporal.PlainDate.from(validFrom), { dateStyle: 'medium' });
  return (
    <Notice tone={count === 0 ? 'info' : 'warning'}>
      <div className={styles.saved}>
        <p>
          <strong>{i18n._('Saved; it holds from {date}.', { date })}</strong>{' '}
          {i18n._(
            '{count, plural, =0 {Nobody who is booked is touched.} one {# booking is at odds with it:} other {# bookings are at odds with it:}}',
            { count },
          )}
        </p>
        <Button look="quiet" aria-label={i18n._('Put away')} onPress={onDismiss}>
          ✕
        </Button>
      </div>
      {count > 0 && <TouchedList change={change} />}
    </Notice>
  );
};

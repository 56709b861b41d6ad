import { useLingui } from '@lingui/react';
import { dateText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import type { PlanPart } from '#dashboard/generated/graphql.ts';
import { nextChangeAfter, replacedChange } from '#dashboard/setup/domain/scheduled-changes.ts';
import styles from './plan.module.css';
import type { PlanDates } from './use-plan-dates.ts';

interface Props {
  readonly part: PlanPart;
  readonly dates: PlanDates;
  readonly isDirty: boolean;
}

/** From when the change holds, and what is planned after it. */
export const ValidFrom = ({ part, dates, isDirty }: Props) => {
  const { i18n } = useLingui();
  const { today, validFrom, draftedOn, scheduled } = dates;
  const inWords = (date: string) => dateText(i18n, Temporal.PlainDate.from(date), { dateStyle: 'medium' });
  const replaced = isDirty ? replacedChange(scheduled, part, { draftedOn, validFrom }) : null;
  const next = nextChangeAfter(scheduled, part, validFrom);
  return (
    <div className={styles.validFrom}>
      <Field
        label={i18n._('Holds from')}
        hint={
          next === null
            ? i18n._('Until you change it again.')
            : i18n._('Until {date}: from then on another plan is scheduled.', { date: inWords(next) })
        }
      >
        {(parts) => (
          <input
            {...parts}
            type="date"
            min={today}
            value={validFrom}
            onChange={({ target }) => target.value >= today && dates.choose(target.value, isDirty)}
          />
        )}
      </Field>
      {replaced !== null && (
        <Notice tone="warning">
          <p>
            {i18n._('From {date} another plan is scheduled, which this would replace.', {
              date: inWords(replaced),
            })}
          </p>
          <Button onPress={() => dates.choose(validFrom, false)}>
            {i18n._('Begin with the scheduled one instead')}
          </Button>
        </Notice>
      )}
    </div>
  );
};

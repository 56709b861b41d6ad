import { useLingui } from '@lingui/react';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { newPeriod, type PeriodDraft } from '#dashboard/setup/domain/period-draft.ts';
import { mistakesAt } from '#dashboard/setup/domain/plan-mistake.ts';
import type { SpecialDayDraft } from '#dashboard/setup/domain/special-day-draft.ts';
import { CheckField } from '#dashboard/setup/fields/check-field.tsx';
import { PeriodFields } from '#dashboard/setup/fields/period-fields.tsx';
import { mealNames } from '#dashboard/setup/meal-names.ts';
import type { PlanMistake } from '#dashboard/setup/plan/ask-plan.ts';
import { mistakeText } from '#dashboard/setup/plan/plan-words.ts';
import type { DraftEditor } from '#dashboard/setup/plan/use-draft.ts';
import styles from './days.module.css';

interface Props {
  readonly editor: DraftEditor<SpecialDayDraft>;
  readonly mistakes: readonly PlanMistake[];
  readonly isNew: boolean;
  readonly today: string;
  readonly intervalMinutes: number;
}

const longestNote = 200;

/** Date, note, and the hours of a special day. */
export const SpecialDayForm = ({ editor, mistakes, isNew, today, intervalMinutes }: Props) => {
  const { i18n } = useLingui();
  const { draft } = editor;
  const { date, note, isClosed, periods } = draft;
  const set = (change: Partial<SpecialDayDraft>, topic?: string) =>
    editor.change({ ...draft, ...change }, topic);
  const setPeriod = (key: string, change: Partial<PeriodDraft>, topic?: string) =>
    set(
      { periods: periods.map((one) => (one.key === key ? { ...one, ...change } : one)) },
      topic && `${key} ${topic}`,
    );
  return (
    <div className={styles.form}>
      <div className={styles.formHead}>
        <Field label={i18n._('Date')}>
          {(parts) => (
            <input
              {...parts}
              type="date"
              min={today}
              value={date}
              readOnly={!isNew}
              onChange={({ target }) => set({ date: target.value < today ? '' : target.value }, 'date')}
            />
          )}
        </Field>
        <Field label={i18n._('Why, for your team')}>
          {(parts) => (
            <input
              {...parts}
              value={note}
              maxLength={longestNote}
              onChange={({ target }) => set({ note: target.value }, 'note')}
            />
          )}
        </Field>
        <CheckField
          label={i18n._('Closed all day')}
          isOn={isClosed}
          onChange={(next) => set({ isClosed: next })}
        />
      </div>
      {!isClosed &&
        periods.map((period, index) => (
          <section className={styles.period} key={period.key} aria-label={period.name}>
            {mistakesAt(mistakes, `periods[${index}]`).map(({ path, code }) => (
              <Notice tone="failure" key={`${path} ${code}`}>
                {mistakeText(i18n, code)}
              </Notice>
            ))}
            <PeriodFields
              period={period}
              intervalMinutes={intervalMinutes}
              onChange={(change, topic) => setPeriod(period.key, change, topic)}
            />
            <div>
              <Button
                look="danger"
                onPress={() => set({ periods: periods.filter(({ key }) => key !== period.key) })}
              >
                {i18n._('Remove these hours')}
              </Button>
            </div>
          </section>
        ))}
      {!isClosed && (
        <div>
          <Button
            onPress={() => set({ periods: [...periods, newPeriod(periods, periods, mealNames(i18n))] })}
          >
            + {i18n._('Hours')}
          </Button>
        </div>
      )}
    </div>
  );
};

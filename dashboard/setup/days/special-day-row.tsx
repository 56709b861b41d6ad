import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { dateText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import { SetupRemoveSpecialDayDocument } from '#dashboard/generated/graphql.ts';
import { clockTime } from '#dashboard/setup/domain/service-time.ts';
import type { AskPlan } from '#dashboard/setup/plan/ask-plan.ts';
import { ReviewChange } from '#dashboard/setup/plan/review-change.tsx';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import styles from './days.module.css';

interface Props {
  readonly day: {
    readonly date: string;
    readonly note: string | null;
    readonly periods: readonly {
      readonly name: string;
      readonly firstSeating: string;
      readonly lastSeating: string;
    }[];
  };
  readonly onEdit: () => void;
}

/** A special day in short, to change or to take away. */
export const SpecialDayRow = ({ day: { date, note, periods }, onEdit }: Props) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const [isRemoving, setRemoving] = useState(false);
  const send = useGraphMutation(SetupRemoveSpecialDayDocument);
  const ask: AskPlan = async (intent, question) =>
    (await send({ input: { restaurantId, date, ...intent }, ...question })).answer;
  const inWords = dateText(i18n, Temporal.PlainDate.from(date), { dateStyle: 'full' });
  return (
    <li className={styles.dayRow}>
      <div>
        <h2>{inWords}</h2>
        <p>
          {periods.length === 0
            ? i18n._('Closed')
            : periods
                .map((one) => `${one.name} ${clockTime(one.firstSeating)}–${clockTime(one.lastSeating)}`)
                .join(', ')}
          {note !== null && <span className={styles.soft}> · {note}</span>}
        </p>
      </div>
      <div className={styles.rowActions}>
        <Button onPress={onEdit} aria-label={i18n._('Change {day}', { day: inWords })}>
          {i18n._('Change…')}
        </Button>
        <Button
          look="danger"
          onPress={() => setRemoving(true)}
          aria-label={i18n._('Remove {day}', { day: inWords })}
        >
          {i18n._('Remove…')}
        </Button>
      </div>
      {isRemoving && (
        <ReviewChange
          ask={ask}
          namePlace={() => null}
          date={date}
          saveLabel={i18n._('Let the weekly shifts hold again')}
          onClose={() => setRemoving(false)}
          onSaved={() => setRemoving(false)}
        />
      )}
    </li>
  );
};

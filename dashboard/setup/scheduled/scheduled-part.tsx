import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { dateText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { type PlanPart, SetupScheduledChangesDocument } from '#dashboard/generated/graphql.ts';
import type { PlanChange } from '#dashboard/setup/plan/ask-plan.ts';
import { partText } from '#dashboard/setup/plan/plan-words.ts';
import { SavedNotice } from '#dashboard/setup/plan/saved-notice.tsx';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import styles from './scheduled.module.css';
import { WithdrawChange } from './withdraw-change.tsx';

/** What is to change from later dates on, and can still be taken back. */
export const ScheduledPart = () => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const { data, error, again } = useGraphQuery(SetupScheduledChangesDocument, { restaurantId });
  const [withdrawn, setWithdrawn] = useState<{ validFrom: string; part: PlanPart } | null>(null);
  const [saved, setSaved] = useState<PlanChange | null>(null);
  const changes = data?.restaurant?.scheduledPlanChanges;
  if (!changes) return <Loading error={error} onAgain={again} />;
  return (
    <>
      {saved && <SavedNotice change={saved} onDismiss={() => setSaved(null)} />}
      {changes.length === 0 && (
        <p className={styles.empty}>
          {i18n._('Nothing is scheduled. Choose a later date under “Holds from” to schedule a change.')}
        </p>
      )}
      <ul className={styles.changes}>
        {changes.flatMap(({ validFrom, parts }) =>
          parts.map((part) => (
            <li key={`${validFrom} ${part}`}>
              <span>
                <strong>{partText(i18n, part)}</strong>{' '}
                {i18n._('from {date}', {
                  date: dateText(i18n, Temporal.PlainDate.from(validFrom), { dateStyle: 'full' }),
                })}
              </span>
              <Button look="danger" onPress={() => setWithdrawn({ validFrom, part })}>
                {i18n._('Withdraw…')}
              </Button>
            </li>
          )),
        )}
      </ul>
      {withdrawn && (
        <WithdrawChange
          {...withdrawn}
          onClose={() => setWithdrawn(null)}
          onSaved={(change) => {
            setWithdrawn(null);
            setSaved(change);
          }}
        />
      )}
    </>
  );
};

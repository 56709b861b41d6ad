import { useLingui } from '@lingui/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { serviceDateAt } from '#dashboard/app/domain/service-date.ts';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { Field } from '#dashboard/components/field.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { SetupDayDocument } from '#dashboard/generated/graphql.ts';
import type { PlanChange } from '#dashboard/setup/plan/ask-plan.ts';
import { SavedNotice } from '#dashboard/setup/plan/saved-notice.tsx';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { ClearDay } from './clear-day.tsx';
import { SlotRow } from './slot-row.tsx';
import styles from './slots.module.css';

/** One evening slot by slot, with limits and pauses of its own; for hosts too. */
export const SlotsPart = () => {
  const { i18n } = useLingui();
  const { id: restaurantId, timeZone } = useWorkplace();
  const today = serviceDateAt(useNow(), timeZone).toString();
  const navigate = useNavigate();
  const chosen = useSearch({ from: '/$restaurantId/setup' }).date;
  const date = chosen === undefined || chosen < today ? today : chosen;
  const [saved, setSaved] = useState<PlanChange | null>(null);
  const { data, error, again } = useGraphQuery(SetupDayDocument, { restaurantId, date });
  const { seatingSlots, slotPacing } = data?.restaurant ?? {};
  return (
    <>
      <div className={styles.head}>
        <Field label={i18n._('Evening')}>
          {(parts) => (
            <input
              {...parts}
              type="date"
              min={today}
              value={date}
              onChange={({ target }) => {
                if (target.value < today) return;
                void navigate({
                  to: '/$restaurantId/setup',
                  params: { restaurantId },
                  search: { part: 'slots', date: target.value },
                  replace: true,
                });
              }}
            />
          )}
        </Field>
        {slotPacing && slotPacing.length > 0 && <ClearDay date={date} onSaved={setSaved} />}
      </div>
      {saved && <SavedNotice change={saved} onDismiss={() => setSaved(null)} />}
      {!seatingSlots && <Loading error={error} onAgain={again} />}
      {seatingSlots?.length === 0 && (
        <p className={styles.empty}>{i18n._('Nobody is seated that day: there is no shift.')}</p>
      )}
      {seatingSlots && seatingSlots.length > 0 && (
        <table className={styles.slots}>
          <thead>
            <tr>
              <th scope="col">{i18n._('Slot')}</th>
              <th scope="col">{i18n._('Booked')}</th>
              <th scope="col">{i18n._('Limit')}</th>
              <th scope="col">
                <span className="visually-hidden">{i18n._('Change')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {seatingSlots.map((slot) => (
              <SlotRow key={slot.startsAt} slot={slot} date={date} onSaved={setSaved} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};

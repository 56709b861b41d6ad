import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { serviceDateAt } from '#dashboard/app/domain/service-date.ts';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { SetupSpecialDaysDocument } from '#dashboard/generated/graphql.ts';
import { newSpecialDay, specialDayDraftOf } from '#dashboard/setup/domain/special-day-draft.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import styles from './days.module.css';
import { SpecialDayEditor } from './special-day-editor.tsx';
import { SpecialDayRow } from './special-day-row.tsx';

const daysAhead = 365;

/** Dates with hours of their own in the year to come, and the one that is edited. */
export const DaysPart = () => {
  const { i18n } = useLingui();
  const { id: restaurantId, timeZone } = useWorkplace();
  const today = serviceDateAt(useNow(), timeZone);
  const [edited, setEdited] = useState<string | null>(null);
  const { data, error, again } = useGraphQuery(SetupSpecialDaysDocument, {
    restaurantId,
    from: today.toString(),
    to: today.add({ days: daysAhead }).toString(),
  });
  const { specialDays, bookingRules } = data?.restaurant ?? {};
  if (!specialDays || !bookingRules) return <Loading error={error} onAgain={again} />;
  const intervalMinutes = bookingRules.slotIntervalMinutes;
  const day = specialDays.find(({ date }) => date === edited);
  if (edited !== null)
    return (
      <SpecialDayEditor
        key={edited}
        loaded={day === undefined ? newSpecialDay : specialDayDraftOf(day)}
        taken={specialDays.map(({ date }) => date).filter((date) => date !== edited)}
        today={today.toString()}
        intervalMinutes={intervalMinutes}
        onDone={() => setEdited(null)}
      />
    );
  return (
    <>
      <div className={styles.head}>
        <p className={styles.soft}>
          {i18n._('Holidays, closed days, other hours: on these dates the weekly shifts do not hold.')}
        </p>
        <Button look="primary" onPress={() => setEdited('')}>
          + {i18n._('Special day')}
        </Button>
      </div>
      {specialDays.length === 0 ? (
        <p className={styles.empty}>{i18n._('No special days in the next twelve months.')}</p>
      ) : (
        <ul className={styles.days}>
          {specialDays.map((one) => (
            <SpecialDayRow key={one.date} day={one} onEdit={() => setEdited(one.date)} />
          ))}
        </ul>
      )}
    </>
  );
};

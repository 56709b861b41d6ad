import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { serviceDateAt } from '#dashboard/app/domain/service-date.ts';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { dateText, timeText } from '#dashboard/app/wording.ts';
import type { PlanChange } from './ask-plan.ts';
import styles from './plan.module.css';
import { problemText } from './plan-words.ts';

/** Who comes at odds with the plan: when, why, and the way to that evening. */
export const TouchedList = ({ change: { touched, touchedCount } }: { readonly change: PlanChange }) => {
  const { i18n } = useLingui();
  const { id: restaurantId, timeZone } = useWorkplace();
  const more = touchedCount - touched.length;
  return (
    <>
      <ul className={styles.touched}>
        {touched.map(({ startsAt, problem, reservation }) => {
          const instant = Temporal.Instant.from(startsAt);
          const date = serviceDateAt(instant, timeZone);
          return (
            <li key={`${reservation?.id ?? 'held'} ${startsAt} ${problem}`}>
              <span>
                <strong>{reservation?.guestName ?? i18n._('Held by a diner who is booking now')}</strong>
                {reservation &&
                  ` · ${i18n._('{partySize, plural, one {# guest} other {# guests}}', { partySize: reservation.partySize })}`}
              </span>
              <Link
                to="/$restaurantId/tonight"
                params={{ restaurantId }}
                search={{ date: date.toString() }}
                target="_blank"
              >
                {dateText(i18n, date)}, {timeText(i18n, instant, timeZone)}
              </Link>
              <span className={styles.why}>{problemText(i18n, problem)}</span>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p>{i18n._('And {more} more.', { more })}</p>}
    </>
  );
};

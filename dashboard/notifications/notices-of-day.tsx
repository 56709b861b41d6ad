import { useLingui } from '@lingui/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { serviceDateAt } from '#dashboard/app/domain/service-date.ts';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { dateText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { NoticesOfDayDocument } from '#dashboard/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { countStates, isInTrouble } from './domain/notice-standing.ts';
import styles from './notices-of-day.module.css';
import { ReservationNotices } from './reservation-notices.tsx';

/** What guests and the restaurant were told of a day's reservations, and what failed. */
export const NoticesOfDay = () => {
  const { i18n } = useLingui();
  const { id: restaurantId, timeZone } = useWorkplace();
  const search = useSearch({ from: '/$restaurantId/notifications' });
  const navigate = useNavigate();
  const [isTroubleOnly, setTroubleOnly] = useState(false);
  const date = search.date
    ? Temporal.PlainDate.from(search.date)
    : serviceDateAt(Temporal.Now.instant(), timeZone);
  const { data, error, again } = useGraphQuery(NoticesOfDayDocument, { restaurantId, date: date.toString() });
  const book = data?.restaurant?.book;
  const go = (day: string) => navigate({ to: '.', search: { date: day }, replace: true });
  const told = book?.filter(({ notices }) => notices?.length) ?? [];
  const shown = isTroubleOnly ? told.filter(({ notices }) => notices?.some(isInTrouble)) : told;
  const counts = countStates(told.flatMap(({ notices }) => notices ?? []));
  return (
    <section className={styles.day} aria-label={dateText(i18n, date, { dateStyle: 'full' })}>
      <div className={styles.controls}>
        <Button
          aria-label={i18n._('The day before')}
          onPress={() => go(date.subtract({ days: 1 }).toString())}
        >
          ‹
        </Button>
        <Field label={i18n._('Day')}>
          {(parts) => (
            <input
              {...parts}
              type="date"
              value={date.toString()}
              onChange={({ target }) => {
                if (target.value !== '') void go(target.value);
              }}
            />
          )}
        </Field>
        <Button aria-label={i18n._('The day after')} onPress={() => go(date.add({ days: 1 }).toString())}>
          ›
        </Button>
        <label className={styles.trouble}>
          <input
            type="checkbox"
            checked={isTroubleOnly}
            onChange={({ target }) => setTroubleOnly(target.checked)}
          />
          {i18n._('Only where something failed')}
        </label>
      </div>
      {book == null ? (
        <Loading error={error} onAgain={again} />
      ) : (
        <>
          <p className={styles.counts} role="status">
            {told.length === 0
              ? i18n._(
                  'Nobody was told anything of this day: there are no reservations, or none with a contact.',
                )
              : i18n._('{sent} sent, {pending} to be sent, {failed} given up, {dropped} not sent', {
                  sent: counts.SENT,
                  pending: counts.PENDING,
                  failed: counts.FAILED,
                  dropped: counts.DROPPED,
                })}
          </p>
          {told.length > 0 && shown.length === 0 && <p>✓ {i18n._('Nothing failed on this day.')}</p>}
          <ul className={styles.list}>
            {shown.map((reservation) => (
              <ReservationNotices key={reservation.id} reservation={reservation} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

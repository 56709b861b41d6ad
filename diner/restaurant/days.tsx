import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { reasonText } from '#diner/app/enum-words.ts';
import { dateText } from '#diner/app/wording.ts';
import { Card } from '#diner/components/card.tsx';
import type { WantedVisit } from '#diner/components/visit-fields.tsx';
import { daysToShow } from '#diner/domain/days-to-show.ts';
import { AvailabilityCalendarDocument, type AvailabilityCalendarQuery } from '#diner/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import styles from './days.module.css';

type CalendarDay = NonNullable<
  NonNullable<AvailabilityCalendarQuery['restaurant']>['availabilityCalendar']
>[number];

interface DayProps {
  readonly restaurantId: string;
  readonly visit: WantedVisit;
  readonly day: CalendarDay;
}

const Day = ({ restaurantId, visit, day: { date, isAvailable, reason } }: DayProps) => {
  const { i18n } = useLingui();
  const words = (
    <>
      <small aria-hidden="true">{dateText(i18n, date, { weekday: 'short' })}</small>
      <span aria-hidden="true">{dateText(i18n, date, { day: 'numeric' })}</span>
      <span className="visually-hidden">{dateText(i18n, date)}</span>
    </>
  );
  if (isAvailable)
    return (
      <Link
        className="button"
        to="/restaurants/$restaurantId"
        params={{ restaurantId }}
        search={{ ...visit, date }}
        aria-current={date === visit.date ? 'date' : undefined}
        resetScroll={false}
        replace
      >
        {words}
      </Link>
    );
  return (
    <span className={styles.none} title={reason === null ? undefined : reasonText(i18n, reason)}>
      {words}
      <span className="visually-hidden">: {reason === null ? i18n._('full') : reasonText(i18n, reason)}</span>
    </span>
  );
};

interface Props {
  readonly restaurantId: string;
  readonly timeZone: string;
  readonly visit: WantedVisit;
}

/** On which of two weeks something is free for the party. */
export const Days = ({ restaurantId, timeZone, visit }: Props) => {
  const { i18n } = useLingui();
  const { data } = useGraphQuery(AvailabilityCalendarDocument, {
    id: restaurantId,
    partySize: visit.party,
    ...daysToShow(visit.date, Temporal.Now.instant(), timeZone),
  });
  const days = data?.restaurant?.availabilityCalendar;
  if (!days) return null;
  return (
    <Card title={i18n._('Days with a table for {party}', { party: visit.party })}>
      <ul className={styles.days}>
        {days.map((day) => (
          <li key={day.date}>
            <Day restaurantId={restaurantId} visit={visit} day={day} />
          </li>
        ))}
      </ul>
    </Card>
  );
};

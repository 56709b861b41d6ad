import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { statusText } from '#diner/app/enum-words.ts';
import { momentText } from '#diner/app/wording.ts';
import type { ViewerReservationsQuery } from '#diner/generated/graphql.ts';
import styles from './reservation-list.module.css';

type Reservation = NonNullable<
  NonNullable<ViewerReservationsQuery['viewer']>['reservations']
>['edges'][number]['node'];

interface Props {
  readonly reservations: readonly Reservation[];
  readonly empty: string;
}

export const ReservationList = ({ reservations, empty }: Props) => {
  const { i18n } = useLingui();
  if (reservations.length === 0) return <p>{empty}</p>;
  return (
    <ul className={styles.list}>
      {reservations.map(({ id, restaurant, startsAt, partySize, status }) => (
        <li key={id}>
          <Link to="/reservations/$reservationId" params={{ reservationId: id }}>
            {restaurant?.name ?? i18n._('A restaurant')}
          </Link>
          <span>
            {momentText(i18n, startsAt)} ·{' '}
            {i18n._('{count, plural, one {# guest} other {# guests}}', { count: partySize })}
          </span>
          <span>{statusText(i18n, status)}</span>
        </li>
      ))}
    </ul>
  );
};

import { useLingui } from '@lingui/react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { seatingText, statusText } from '#diner/app/enum-words.ts';
import { SignedIn } from '#diner/app/signed-in.tsx';
import { useLiveReservations } from '#diner/app/use-live-reservations.ts';
import { dateText, timeText } from '#diner/app/wording.ts';
import { Card } from '#diner/components/card.tsx';
import { Notice } from '#diner/components/notice.tsx';
import { Page } from '#diner/components/page.tsx';
import { Unread } from '#diner/components/unread.tsx';
import { isOver } from '#diner/domain/is-over.ts';
import { ReservationReviewDocument, type ReservationReviewQuery } from '#diner/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { CancelReservation } from './cancel-reservation.tsx';
import { ChangeReservation } from './change-reservation.tsx';
import styles from './reservation-page.module.css';

type Reservation = NonNullable<ReservationReviewQuery['reservation']>;

const Facts = ({ reservation }: { readonly reservation: Reservation }) => {
  const { i18n } = useLingui();
  const { date, time, partySize, seating, guestName, specialRequests, confirmationCode, status } =
    reservation;
  const facts = [
    [i18n._('State'), statusText(i18n, status)],
    [
      i18n._('Day'),
      dateText(i18n, date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    ],
    [i18n._('Time'), timeText(i18n, time)],
    [i18n._('Guests'), String(partySize)],
    [i18n._('Table'), seatingText(i18n, seating)],
    [i18n._('Name'), guestName],
    [i18n._('Code'), confirmationCode],
    ...(specialRequests === null ? [] : [[i18n._('Wishes'), specialRequests]]),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Reservation = ({
  reservationId,
  isNew,
}: {
  readonly reservationId: string;
  readonly isNew: boolean;
}) => {
  const { i18n } = useLingui();
  const [done, setDone] = useState<string>();
  const { data, error, again } = useGraphQuery(ReservationReviewDocument, { id: reservationId });
  useLiveReservations(again);
  if (data === undefined)
    return (
      <Page title={i18n._('Your reservation')}>
        <Unread error={error} onAgain={again} />
      </Page>
    );
  const { reservation } = data;
  if (reservation === null)
    return (
      <Page title={i18n._('There is no such reservation')}>
        <p>{i18n._('It is not one of yours: perhaps you are signed in as somebody else.')}</p>
      </Page>
    );
  const { status, restaurant, review } = reservation;
  const over = isOver(reservation, Temporal.Now.instant());
  const mayReview = status === 'SEATED' || status === 'COMPLETED';
  return (
    <Page title={isNew && !over ? i18n._('Your table is booked') : i18n._('Your reservation')}>
      {done !== undefined && <Notice tone="info">{done}</Notice>}
      <Card title={restaurant?.name ?? i18n._('A restaurant')}>
        <Facts reservation={reservation} />
        {isNew && !over && (
          <p>
            {i18n._(
              'The confirmation comes by mail, with an entry for your calendar. Say the code if you call.',
            )}
          </p>
        )}
        {restaurant && (
          <p>
            <Link to="/restaurants/$restaurantId" params={{ restaurantId: restaurant.id }}>
              {i18n._('To the restaurant')}
            </Link>
          </p>
        )}
        {mayReview && (
          <p>
            <Link className="button" to="/reservations/$reservationId/review" params={{ reservationId }}>
              {review === null ? i18n._('Review your visit') : i18n._('Your review')}
            </Link>
          </p>
        )}
      </Card>
      {status === 'CONFIRMED' && !over && (
        <>
          <ChangeReservation
            key={`${reservation.startsAt} ${reservation.partySize}`}
            reservation={reservation}
            onDone={() => setDone(i18n._('Your reservation is changed.'))}
          />
          <CancelReservation
            reservationId={reservationId}
            onDone={() => setDone(i18n._('Your reservation is cancelled.'))}
          />
        </>
      )}
    </Page>
  );
};

/** One reservation: just booked, to be changed or cancelled, or over. */
export const ReservationPage = () => {
  const { i18n } = useLingui();
  const { reservationId } = useParams({ from: '/reservations/$reservationId' });
  const { isNew } = useSearch({ from: '/reservations/$reservationId' });
  return (
    <SignedIn title={i18n._('Your reservation')}>
      <Reservation reservationId={reservationId} isNew={isNew === true} />
    </SignedIn>
  );
};

import { useLingui } from '@lingui/react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { SignedIn } from '#diner/app/signed-in.tsx';
import { dateText } from '#diner/app/wording.ts';
import { Notice } from '#diner/components/notice.tsx';
import { Page } from '#diner/components/page.tsx';
import { Unread } from '#diner/components/unread.tsx';
import { ReservationReviewDocument, type ReviewStatus } from '#diner/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { ReviewForm } from './review-form.tsx';

const StatusNotice = ({ status }: { readonly status: ReviewStatus | null }) => {
  const { i18n } = useLingui();
  switch (status) {
    case 'QUEUED':
      return <Notice tone="info">{i18n._('Thank you. Somebody reads it before others see it.')}</Notice>;
    case 'REMOVED':
      return <Notice tone="failure">{i18n._('It was taken away: others do not see it.')}</Notice>;
    default:
      return <Notice tone="info">{i18n._('Thank you. Your review is published.')}</Notice>;
  }
};

const Review = ({ reservationId }: { readonly reservationId: string }) => {
  const { i18n } = useLingui();
  const [isSaved, setSaved] = useState(false);
  const { data, error, again } = useGraphQuery(ReservationReviewDocument, { id: reservationId });
  const reservation = data?.reservation;
  const name = reservation?.restaurant?.name ?? i18n._('the restaurant');
  return (
    <Page title={i18n._('How was it?')}>
      {data === undefined && <Unread error={error} onAgain={again} />}
      {reservation === null && <p>{i18n._('There is no such visit of yours.')}</p>}
      {reservation && (
        <>
          <p>{i18n._('{name}, {date}', { name, date: dateText(i18n, reservation.date) })}</p>
          {isSaved && reservation.review && <StatusNotice status={reservation.review.status} />}
          <ReviewForm
            key={reservation.review?.id}
            reservationId={reservationId}
            review={reservation.review}
            onSaved={() => {
              setSaved(true);
              again();
            }}
          />
          <p>
            <Link to="/reservations/$reservationId" params={{ reservationId }}>
              {i18n._('To the reservation')}
            </Link>
          </p>
        </>
      )}
    </Page>
  );
};

/** What a diner thinks of a visit: written once, and edited for two days. */
export const ReviewPage = () => {
  const { i18n } = useLingui();
  const { reservationId } = useParams({ from: '/reservations/$reservationId/review' });
  return (
    <SignedIn title={i18n._('How was it?')}>
      <Review reservationId={reservationId} />
    </SignedIn>
  );
};

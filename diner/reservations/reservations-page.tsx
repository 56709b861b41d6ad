import { useLingui } from '@lingui/react';
import { SignedIn } from '#diner/app/signed-in.tsx';
import { useLiveReservations } from '#diner/app/use-live-reservations.ts';
import { Card } from '#diner/components/card.tsx';
import { Page } from '#diner/components/page.tsx';
import { Unread } from '#diner/components/unread.tsx';
import { ViewerReservationsDocument } from '#diner/generated/graphql.ts';
import { WaitlistPlaces } from '#diner/waitlist/waitlist-places.tsx';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { PastReservations } from './past-reservations.tsx';
import { ReservationList } from './reservation-list.tsx';

const mostUpcoming = 100;

const MyReservations = () => {
  const { i18n } = useLingui();
  const { data, error, again } = useGraphQuery(ViewerReservationsDocument, {
    first: mostUpcoming,
    upcomingOnly: true,
  });
  useLiveReservations(again);
  const reservations = data?.viewer?.reservations?.edges.map(({ node }) => node);
  return (
    <Page title={i18n._('My reservations')}>
      <Card title={i18n._('To come')}>
        {reservations === undefined ? (
          <Unread error={error} onAgain={again} />
        ) : (
          <ReservationList
            reservations={reservations}
            empty={i18n._('You have no table to come. Your next booking will be here.')}
          />
        )}
      </Card>
      <WaitlistPlaces />
      <PastReservations />
    </Page>
  );
};

export const ReservationsPage = () => {
  const { i18n } = useLingui();
  return (
    <SignedIn title={i18n._('My reservations')}>
      <MyReservations />
    </SignedIn>
  );
};

import { useLingui } from '@lingui/react';
import { Link, useParams } from '@tanstack/react-router';
import { waitlistStatusText } from '#diner/app/enum-words.ts';
import { SignedIn } from '#diner/app/signed-in.tsx';
import { useLiveReservations } from '#diner/app/use-live-reservations.ts';
import { dateText, timeText } from '#diner/app/wording.ts';
import { BookHold } from '#diner/booking/book-hold.tsx';
import { Card } from '#diner/components/card.tsx';
import { Page } from '#diner/components/page.tsx';
import { Unread } from '#diner/components/unread.tsx';
import { ViewerWaitlistDocument, type WaitlistEntryPartsFragment } from '#diner/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { LeaveLine } from './leave-line.tsx';

const Entry = ({
  entry,
  onGone,
}: {
  readonly entry: WaitlistEntryPartsFragment;
  readonly onGone: () => void;
}) => {
  const { i18n } = useLingui();
  const { id, restaurant, date, earliest, latest, partySize, status, position, offer } = entry;
  const visit = { date, time: earliest.slice(0, 5), party: partySize };
  return (
    <>
      <Card title={restaurant?.name ?? i18n._('A restaurant')}>
        <p>
          {i18n._('{date}, {earliest} to {latest}, for {party}', {
            date: dateText(i18n, date),
            earliest: timeText(i18n, earliest),
            latest: timeText(i18n, latest),
            party: partySize,
          })}
        </p>
        <p role="status">
          <strong>{waitlistStatusText(i18n, status)}</strong>
          {position !== null && <> · {i18n._('number {position} in the line', { position })}</>}
        </p>
        {restaurant && (status === 'EXPIRED' || status === 'DECLINED') && (
          <Link to="/restaurants/$restaurantId" params={{ restaurantId: restaurant.id }} search={visit}>
            {i18n._('Look for another table there')}
          </Link>
        )}
      </Card>
      {offer && restaurant && (
        <BookHold key={offer.id} hold={{ ...offer, partySize, restaurant }} restaurantId={restaurant.id} />
      )}
      {(status === 'WAITING' || status === 'OFFERED') && (
        <LeaveLine entryId={id} hasOffer={status === 'OFFERED'} onGone={onGone} />
      )}
    </>
  );
};

const WaitlistPlace = ({ entryId }: { readonly entryId: string }) => {
  const { i18n } = useLingui();
  const { data, error, again } = useGraphQuery(ViewerWaitlistDocument, {});
  useLiveReservations(again);
  const entry = data?.viewer?.waitlist?.find(({ id }) => id === entryId);
  return (
    <Page title={i18n._('Your place on the waitlist')}>
      {data === undefined && <Unread error={error} onAgain={again} />}
      {data !== undefined && entry === undefined && (
        <p>{i18n._('You do not wait there, or not any more.')}</p>
      )}
      {entry !== undefined && <Entry entry={entry} onGone={again} />}
    </Page>
  );
};

/** A place in the line, and the table that is offered: a mail leads here. */
export const WaitlistPage = () => {
  const { i18n } = useLingui();
  const { entryId } = useParams({ from: '/waitlist/$entryId' });
  return (
    <SignedIn title={i18n._('Your place on the waitlist')}>
      <WaitlistPlace entryId={entryId} />
    </SignedIn>
  );
};

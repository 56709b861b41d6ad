import { useLingui } from '@lingui/react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Card } from '#diner/components/card.tsx';
import { Page } from '#diner/components/page.tsx';
import { Unread } from '#diner/components/unread.tsx';
import { usualParty } from '#diner/domain/dining-search.ts';
import { suggestVisit } from '#diner/domain/suggested-visit.ts';
import { RestaurantDocument } from '#diner/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { Days } from './days.tsx';
import { RestaurantFacts } from './restaurant-facts.tsx';
import { ReviewList } from './review-list.tsx';
import { Times } from './times.tsx';
import { VisitForm } from './visit-form.tsx';

/** What there is to know of a restaurant, and when it has a table. */
export const RestaurantPage = () => {
  const { i18n } = useLingui();
  const { restaurantId } = useParams({ from: '/restaurants/$restaurantId' });
  const search = useSearch({ from: '/restaurants/$restaurantId' });
  const navigate = useNavigate({ from: '/restaurants/$restaurantId' });
  const visit = {
    party: usualParty,
    // Its zone is not known before it is read, and an evening is an evening.
    ...suggestVisit(Temporal.Now.instant(), Temporal.Now.timeZoneId()),
    ...search,
  };
  const { data, error, again } = useGraphQuery(RestaurantDocument, {
    id: restaurantId,
    date: visit.date,
    time: visit.time,
    partySize: visit.party,
    firstReviews: 1,
  });
  if (data === undefined)
    return (
      <Page title="Tablegraph">
        <Unread error={error} onAgain={again} />
      </Page>
    );
  const { restaurant } = data;
  if (restaurant === null)
    return (
      <Page title={i18n._('There is no such restaurant')}>{i18n._('Perhaps the address is cut off.')}</Page>
    );
  return (
    <Page title={restaurant.name}>
      <RestaurantFacts restaurant={restaurant} />
      <Card title={i18n._('A table')}>
        <VisitForm
          key={JSON.stringify(visit)}
          visit={visit}
          onLook={(wanted) => navigate({ search: wanted, replace: true, resetScroll: false })}
        />
        <Times restaurantId={restaurantId} visit={visit} availability={restaurant.availability} />
      </Card>
      <Days restaurantId={restaurantId} timeZone={restaurant.timeZone} visit={visit} />
      <ReviewList restaurantId={restaurantId} />
    </Page>
  );
};

import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Card } from '#diner/components/card.tsx';
import { isOver } from '#diner/domain/is-over.ts';
import { ViewerReservationsDocument } from '#diner/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { ReservationList } from './reservation-list.tsx';

const reservationsAtOnce = 20;
/** As many as the graph answers at once. */
const mostReservations = 100;

/** Where one has been, the latest first: what is to come stands elsewhere. */
export const PastReservations = () => {
  const { i18n } = useLingui();
  const [first, setFirst] = useState(reservationsAtOnce);
  const { data } = useGraphQuery(ViewerReservationsDocument, { first });
  const all = data?.viewer?.reservations;
  const past = all?.edges.map(({ node }) => node).filter((node) => isOver(node, Temporal.Now.instant()));
  if (!all || past === undefined || (past.length === 0 && !all.pageInfo.hasNextPage)) return null;
  return (
    <Card title={i18n._('Over')}>
      <ReservationList reservations={past} empty="" />
      {all.pageInfo.hasNextPage && first < mostReservations && (
        <button type="button" onClick={() => setFirst(mostReservations)}>
          {i18n._('Show more')}
        </button>
      )}
    </Card>
  );
};

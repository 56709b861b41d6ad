import { useLingui } from '@lingui/react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { usePermissions, useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Button } from '#dashboard/components/button.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { GuestEntryDocument } from '#dashboard/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { EditGuest } from './edit-guest.tsx';
import styles from './guest-entry.module.css';
import { GuestFacts } from './guest-facts.tsx';
import { GuestVisits } from './guest-visits.tsx';
import { MergeGuests } from './merge-guests.tsx';

/** One entry of the guest book. */
export const GuestEntry = () => {
  const { guestId = '' } = useParams({ strict: false });
  return <Entry guestId={guestId} key={guestId} />;
};

const Entry = ({ guestId }: { readonly guestId: string }) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const { mayMergeGuests } = usePermissions();
  const { data, error, again } = useGraphQuery(GuestEntryDocument, { restaurantId, guestId });
  const [isEditing, setEditing] = useState(false);
  const [isMerging, setMerging] = useState(false);
  const guest = data?.restaurant?.guest;
  const back = (
    <Link
      to="/$restaurantId/guests"
      params={{ restaurantId }}
      search={(search) => search}
      className={styles.back}
    >
      ← {i18n._('All guests')}
    </Link>
  );
  if (data === undefined) return <Loading error={error} onAgain={again} />;
  if (guest == null)
    return (
      <>
        {back}
        <Notice tone="warning">{i18n._('There is no such guest in the guest book.')}</Notice>
      </>
    );
  return (
    <article className={styles.entry} aria-labelledby="guest-name">
      {back}
      <header className={styles.header}>
        <h2 id="guest-name">{guest.name}</h2>
        {!isEditing && (
          <div className={styles.actions}>
            <Button onPress={() => setEditing(true)}>{i18n._('Edit')}</Button>
            {mayMergeGuests && (
              <Button onPress={() => setMerging(true)}>{i18n._('Merge with another')}</Button>
            )}
          </div>
        )}
      </header>
      {isEditing ? (
        <EditGuest guest={guest} onDone={() => setEditing(false)} />
      ) : (
        <GuestFacts guest={guest} />
      )}
      <GuestVisits reservations={guest.reservations} />
      {isMerging && <MergeGuests guest={guest} onClose={() => setMerging(false)} />}
    </article>
  );
};

import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePermissions, useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Button } from '#dashboard/components/button.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import type { GuestLinePartsFragment } from '#dashboard/generated/graphql.ts';
import styles from './edit-guest.module.css';
import { MergeGuests } from './merge-guests.tsx';

interface Props {
  readonly guest: GuestLinePartsFragment;
  /** Who has the phone number or mail address already. */
  readonly other: GuestLinePartsFragment;
}

/** Why a contact cannot be taken, and the two ways on. */
export const ContactInUse = ({ guest, other }: Props) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const { mayMergeGuests } = usePermissions();
  const [isMerging, setMerging] = useState(false);
  const { name } = other;
  return (
    <Notice tone="warning">
      <p>
        {i18n._('{name} has this phone number or mail address already. Perhaps the two are one person.', {
          name,
        })}
      </p>
      <div className={styles.actions}>
        <Link to="/$restaurantId/guests/$guestId" params={{ restaurantId, guestId: other.id }}>
          {i18n._('Open {name}', { name })}
        </Link>
        {mayMergeGuests && <Button onPress={() => setMerging(true)}>{i18n._('Merge the two')}</Button>}
      </div>
      {isMerging && <MergeGuests guest={guest} candidate={other} onClose={() => setMerging(false)} />}
    </Notice>
  );
};

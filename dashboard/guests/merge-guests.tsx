import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Button } from '#dashboard/components/button.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import type { GuestLinePartsFragment } from '#dashboard/generated/graphql.ts';
import { ConfirmMerge } from './confirm-merge.tsx';
import { FindGuest } from './find-guest.tsx';

interface Props {
  readonly guest: GuestLinePartsFragment;
  /** Who the guest probably is too. */
  readonly candidate?: GuestLinePartsFragment;
  readonly onClose: () => void;
}

/** Makes one entry of two: first the other one, then which of the two stays. */
export const MergeGuests = ({ guest, candidate, onClose }: Props) => {
  const { i18n } = useLingui();
  const [other, setOther] = useState(candidate);
  return (
    <Modal title={i18n._('Merge two guests')} isOpen onClose={onClose}>
      {other === undefined ? (
        <FindGuest guest={guest} onFound={setOther} />
      ) : (
        <ConfirmMerge guest={guest} other={other} onDone={onClose}>
          <Button onPress={() => setOther(undefined)}>{i18n._('Another guest')}</Button>
        </ConfirmMerge>
      )}
    </Modal>
  );
};

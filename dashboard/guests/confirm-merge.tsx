import { useLingui } from '@lingui/react';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useIntent } from '#dashboard/app/use-intent.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { type GuestLinePartsFragment, GuestMergeDocument } from '#dashboard/generated/graphql.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import { mergedGuest } from './domain/merged-guest.ts';
import styles from './merge-guests.module.css';
import { MergedPreview } from './merged-preview.tsx';

interface Props {
  readonly guest: GuestLinePartsFragment;
  readonly other: GuestLinePartsFragment;
  readonly onDone: () => void;
  /** The way back. */
  readonly children: ReactNode;
}

/** Which of two entries stays, what becomes of them, and the last word: it cannot be undone. */
export const ConfirmMerge = ({ guest, other, onDone, children }: Props) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const navigate = useNavigate();
  const merge = useGraphMutation(GuestMergeDocument);
  const { send, isSending, failure } = useIntent();
  const [keepId, setKeepId] = useState(guest.id);
  const [isRefused, setRefused] = useState(false);
  const [keep, gone] = keepId === guest.id ? [guest, other] : [other, guest];
  const confirm = async () => {
    const wish = { restaurantId, keepId: keep.id, mergeId: gone.id };
    const answer = await send(wish, (input) => merge({ input }));
    if (answer === undefined) return;
    if (answer.mergeGuests.__typename !== 'GuestsMerged') return setRefused(true);
    onDone();
    const guestId = answer.mergeGuests.guest.id;
    await navigate({
      to: '/$restaurantId/guests/$guestId',
      params: { restaurantId, guestId },
      search: (search) => search,
      ignoreBlocker: true,
    });
  };
  return (
    <div className={styles.step}>
      <fieldset className={styles.choice}>
        <legend>{i18n._('Which entry stays?')}</legend>
        {[guest, other].map(({ id, name, phone, email, visitCount }) => (
          <label key={id} className={styles.option}>
            <input type="radio" name="kept-guest" checked={id === keepId} onChange={() => setKeepId(id)} />
            <span>
              <strong>{name}</strong>
              <span>{[phone, email].filter(Boolean).join(' · ') || i18n._('no contact')}</span>
              <span>
                {i18n._('{count, plural, =0 {no visits} one {# visit} other {# visits}}', {
                  count: visitCount,
                })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <MergedPreview merged={mergedGuest(keep, gone)} />
      <Notice tone="warning">{i18n._('This cannot be undone.')}</Notice>
      {failure && <Notice tone="failure">{failure.words}</Notice>}
      {isRefused && (
        <Notice tone="failure">
          {i18n._('The two cannot be merged: one of the entries is gone, or was merged before.')}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button look="primary" onPress={confirm} isDisabled={isSending}>
          {isSending ? i18n._('Merging…') : i18n._('Merge into {name}', { name: keep.name })}
        </Button>
        {children}
      </div>
    </div>
  );
};

import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { type AnyRefusal, refusalText } from '#diner/app/refusal-text.ts';
import { useIntent } from '#diner/app/use-intent.ts';
import { Notice } from '#diner/components/notice.tsx';
import { Unsent } from '#diner/components/unsent.tsx';
import { DeclineWaitlistOfferDocument, LeaveWaitlistDocument } from '#diner/generated/graphql.ts';

interface Props {
  readonly entryId: string;
  readonly hasOffer: boolean;
  readonly onGone: () => void;
}

/** Lets an offered table go, or the place in the line. */
export const LeaveLine = ({ entryId, hasOffer, onGone }: Props) => {
  const { i18n } = useLingui();
  const [refusal, setRefusal] = useState<AnyRefusal>();
  const decline = useIntent(DeclineWaitlistOfferDocument);
  const leave = useIntent(LeaveWaitlistDocument);
  const go = async () => {
    const input = (idempotencyKey: string) => ({ input: { idempotencyKey, entryId } });
    const answer = hasOffer
      ? (await decline.send(input))?.declineWaitlistOffer
      : (await leave.send(input))?.leaveWaitlist;
    if (answer === undefined) return;
    if (answer.__typename === 'WaitlistOfferDeclined' || answer.__typename === 'WaitlistLeft') onGone();
    else setRefusal(answer);
  };
  return (
    <>
      {refusal && <Notice tone="failure">{refusalText(i18n, refusal)}</Notice>}
      <Unsent failure={decline.failure ?? leave.failure} />
      <button type="button" className="danger" disabled={decline.isBusy || leave.isBusy} onClick={go}>
        {hasOffer ? i18n._('No thanks, let the table go') : i18n._('Stop waiting')}
      </button>
    </>
  );
};

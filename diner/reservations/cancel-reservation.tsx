import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { type AnyRefusal, refusalText } from '#diner/app/refusal-text.ts';
import { useIntent } from '#diner/app/use-intent.ts';
import { Card } from '#diner/components/card.tsx';
import { Field } from '#diner/components/field.tsx';
import { Notice } from '#diner/components/notice.tsx';
import { Unsent } from '#diner/components/unsent.tsx';
import { CancelReservationDocument } from '#diner/generated/graphql.ts';

interface Props {
  readonly reservationId: string;
  readonly onDone: () => void;
}

/** Gives the table back, once that is meant. */
export const CancelReservation = ({ reservationId, onDone }: Props) => {
  const { i18n } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<AnyRefusal>();
  const { send, isBusy, failure } = useIntent(CancelReservationDocument);
  const cancel = async () => {
    const answer = await send((idempotencyKey) => ({
      input: { idempotencyKey, reservationId, reason: reason.trim() || null },
    }));
    if (answer === undefined) return;
    if (answer.cancelReservation.__typename === 'ReservationCancelled') onDone();
    else setRefusal(answer.cancelReservation);
  };
  return (
    <Card title={i18n._('You cannot come?')}>
      {isAsking ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void cancel();
          }}
        >
          <Field label={i18n._('A word to the restaurant (if you like)')}>
            {(parts) => (
              <input
                {...parts}
                // biome-ignore lint/a11y/noAutofocus: it stands where the button was that asked for it
                autoFocus
                maxLength={1_000}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Field>
          {refusal && <Notice tone="failure">{refusalText(i18n, refusal)}</Notice>}
          <Unsent failure={failure} />
          <button type="submit" className="danger" disabled={isBusy}>
            {i18n._('Yes, cancel the reservation')}
          </button>
          <button type="button" onClick={() => setAsking(false)}>
            {i18n._('No, keep it')}
          </button>
        </form>
      ) : (
        <button type="button" className="danger" onClick={() => setAsking(true)}>
          {i18n._('Cancel the reservation')}
        </button>
      )}
    </Card>
  );
};

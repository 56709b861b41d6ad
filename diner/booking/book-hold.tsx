import { useLingui } from '@lingui/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { seatingText } from '#diner/app/enum-words.ts';
import { type AnyRefusal, refusalText } from '#diner/app/refusal-text.ts';
import { useIntent } from '#diner/app/use-intent.ts';
import { momentText } from '#diner/app/wording.ts';
import { Card } from '#diner/components/card.tsx';
import { Notice } from '#diner/components/notice.tsx';
import { SlotList } from '#diner/components/slot-list.tsx';
import { argumentOf } from '#diner/domain/argument-of.ts';
import { CreateReservationDocument, type SlotPartsFragment } from '#diner/generated/graphql.ts';
import { guestInput, useGuestDraft } from './guest-draft.ts';
import { GuestForm } from './guest-form.tsx';
import { HoldClock } from './hold-clock.tsx';

interface Props {
  readonly hold: {
    readonly id: string;
    readonly expiresAt: string;
    readonly partySize: number;
    readonly slot: SlotPartsFragment;
    readonly restaurant: { readonly name: string } | null;
  };
  readonly restaurantId: string;
  /** Undefined where it cannot be had again. */
  readonly onHoldAgain?: () => void;
  readonly onBooked?: () => void;
}

interface Refused {
  readonly refusal: AnyRefusal;
  readonly alternatives: readonly SlotPartsFragment[];
}

/** A table that is kept: who comes, and the booking. */
export const BookHold = ({ hold, restaurantId, onHoldAgain, onBooked }: Props) => {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const draft = useGuestDraft();
  const { send, isBusy, failure } = useIntent(CreateReservationDocument);
  const [refused, setRefused] = useState<Refused>();
  const { slot, partySize } = hold;

  const book = async () => {
    setRefused(undefined);
    const answer = await send((idempotencyKey) => ({
      input: {
        idempotencyKey,
        holdId: hold.id,
        guest: guestInput(draft.guest, i18n.locale),
        specialRequests: draft.guest.wishes.trim() || null,
      },
    }));
    const result = answer?.createReservation;
    if (result === undefined) return;
    if (result.__typename === 'ReservationConfirmed') {
      onBooked?.();
      draft.forget();
      await navigate({
        to: '/reservations/$reservationId',
        params: { reservationId: result.reservation.id },
        search: { isNew: true },
        replace: true,
      });
    } else
      setRefused({
        refusal: result,
        alternatives: result.__typename === 'SlotUnavailable' ? result.alternatives : [],
      });
  };
  return (
    <>
      <Card title={hold.restaurant?.name ?? i18n._('Your table')}>
        <p>
          <strong>{momentText(i18n, slot.startsAt)}</strong>
          {' · '}
          {i18n._('{count, plural, one {# guest} other {# guests}}', { count: partySize })}
          {' · '}
          {seatingText(i18n, slot.seating)}
        </p>
        <HoldClock key={hold.id} holdId={hold.id} expiresAt={hold.expiresAt} onHoldAgain={onHoldAgain} />
      </Card>
      <Card title={i18n._('Who is coming?')}>
        <GuestForm
          draft={draft}
          failure={failure}
          mistaken={argumentOf(failure)}
          isBusy={isBusy}
          action={i18n._('Book the table')}
          onSubmit={book}
        >
          {refused && (
            <Notice tone="failure">
              <p>{refusalText(i18n, refused.refusal)}</p>
              {onHoldAgain && refused.alternatives.length === 0 && (
                <button type="button" onClick={onHoldAgain}>
                  {i18n._('Ask for the table again')}
                </button>
              )}
            </Notice>
          )}
          {refused && refused.alternatives.length > 0 && (
            <SlotList
              label={i18n._('Times')}
              restaurantId={restaurantId}
              party={partySize}
              slots={refused.alternatives}
            />
          )}
        </GuestForm>
      </Card>
    </>
  );
};

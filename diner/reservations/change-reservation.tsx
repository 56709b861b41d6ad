import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { reasonText } from '#diner/app/enum-words.ts';
import { type AnyRefusal, refusalText } from '#diner/app/refusal-text.ts';
import { useIntent } from '#diner/app/use-intent.ts';
import { localOf, timeText } from '#diner/app/wording.ts';
import { Card } from '#diner/components/card.tsx';
import { Notice } from '#diner/components/notice.tsx';
import styles from '#diner/components/slot-list.module.css';
import { hasTwins, SlotLabel, slotKey } from '#diner/components/slot-list.tsx';
import { Unsent } from '#diner/components/unsent.tsx';
import type { WantedVisit } from '#diner/components/visit-fields.tsx';
import {
  ModifyReservationDocument,
  type ReservationPartsFragment,
  RestaurantAvailabilityDocument,
  type SlotPartsFragment,
} from '#diner/generated/graphql.ts';
import { VisitForm } from '#diner/restaurant/visit-form.tsx';
import { useGraphQuery } from '#shared/browser/use-graph.ts';

interface ChoiceProps {
  readonly restaurantId: string;
  readonly visit: WantedVisit;
  readonly isBusy: boolean;
  /** Of a refused change, in place of what was read. */
  readonly instead: readonly SlotPartsFragment[] | undefined;
  readonly onChoose: (slot: SlotPartsFragment | undefined) => void;
}

/** What can be had in place of what is booked. */
const Choice = ({ restaurantId, visit, isBusy, instead, onChoose }: ChoiceProps) => {
  const { i18n } = useLingui();
  const { date, time, party } = visit;
  const { data, isLoading } = useGraphQuery(RestaurantAvailabilityDocument, {
    id: restaurantId,
    date,
    time,
    partySize: party,
  });
  const availability = data?.restaurant?.availability;
  if (!availability)
    return <p role="status">{isLoading ? i18n._('Loading…') : i18n._('This could not be read.')}</p>;
  const { isAvailable, reason, slots, alternatives } = availability;
  const shown = instead ?? (isAvailable ? slots : alternatives);
  const why = reason === null ? '' : reasonText(i18n, reason);
  const others = shown.length === 0 ? why : i18n._('{reason} These are free:', { reason: why });
  const answer = isAvailable && instead === undefined ? i18n._('Free: tap it to change.') : others;
  return (
    <>
      <p role="status">{answer}</p>
      <ul className={styles.slots} aria-label={i18n._('Times')}>
        {shown.map((slot) => (
          <li key={slotKey(slot)}>
            <button type="button" disabled={isBusy} onClick={() => onChoose(slot)}>
              <SlotLabel slot={slot} isOneOfMany={hasTwins(shown)} />
            </button>
          </li>
        ))}
      </ul>
      {!isAvailable && instead === undefined && (
        <>
          <p>{i18n._('Perhaps only your own table is in the way.')}</p>
          <button type="button" disabled={isBusy} onClick={() => onChoose(undefined)}>
            {i18n._('Ask for {time} all the same', { time: timeText(i18n, time) })}
          </button>
        </>
      )}
    </>
  );
};

interface Props {
  readonly reservation: ReservationPartsFragment;
  readonly onDone: () => void;
}

interface Refused {
  readonly refusal: AnyRefusal;
  readonly alternatives: readonly SlotPartsFragment[] | undefined;
}

/** Another day, time or party for the same reservation. */
export const ChangeReservation = ({ reservation, onDone }: Props) => {
  const { i18n } = useLingui();
  const { id, date, time, partySize, restaurant } = reservation;
  const booked = { date, time: time.slice(0, 5), party: partySize };
  const [wanted, setWanted] = useState<WantedVisit>();
  const [refused, setRefused] = useState<Refused>();
  const { send, isBusy, failure } = useIntent(ModifyReservationDocument);

  const change = async (visit: WantedVisit, slot: SlotPartsFragment | undefined) => {
    setRefused(undefined);
    const at =
      slot === undefined ? visit : { date: localOf(slot.startsAt).toPlainDate().toString(), time: slot.time };
    const answer = await send((idempotencyKey) => ({
      input: {
        idempotencyKey,
        reservationId: id,
        date: at.date,
        time: at.time,
        partySize: visit.party,
        ...(slot && { seating: slot.seating }),
      },
    }));
    const result = answer?.modifyReservation;
    if (result === undefined) return;
    if (result.__typename === 'ReservationModified') onDone();
    else
      setRefused({
        refusal: result,
        alternatives: result.__typename === 'SlotUnavailable' ? result.alternatives : undefined,
      });
  };
  if (restaurant === null) return null;
  return (
    <Card title={i18n._('Another time, or more guests?')}>
      <VisitForm
        visit={booked}
        onLook={(visit) => {
          setRefused(undefined);
          setWanted(visit);
        }}
      />
      {refused && <Notice tone="failure">{refusalText(i18n, refused.refusal)}</Notice>}
      <Unsent failure={failure} />
      {wanted && (
        <Choice
          restaurantId={restaurant.id}
          visit={wanted}
          isBusy={isBusy}
          instead={refused?.alternatives}
          onChoose={(slot) => change(wanted, slot)}
        />
      )}
    </Card>
  );
};

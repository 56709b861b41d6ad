import { useLingui } from '@lingui/react';
import { useMemo, useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import type { ChangeOutcome } from '#dashboard/evening/change-outcome.ts';
import type { Booking } from '#dashboard/evening/domain/booking.ts';
import { useEvening } from '#dashboard/evening/evening-context.tsx';
import { refusalWords } from '#dashboard/evening/evening-words.ts';
import styles from './dialogs.module.css';
import { momentOf, slotChoices } from './domain/slot-choices.ts';
import { PartyPicker } from './party-picker.tsx';
import { SlotPicker } from './slot-picker.tsx';
import { useEveningOf } from './use-evening-of.ts';

interface Props {
  readonly booking: Booking;
  readonly onClose: () => void;
}

/** Another time, date or party for a booking, which keeps its table until the new one is had. */
export const ChangeDialog = ({ booking, onClose }: Props) => {
  const { i18n } = useLingui();
  const { changes, perform } = useEvening();
  const { timeZone } = useWorkplace();
  const now = useNow();
  const [partySize, setPartySize] = useState(booking.partySize);
  const [date, setDate] = useState(booking.serviceDate);
  const [chosen, setChosen] = useState<number | null>(booking.startsAt.epochMilliseconds);
  const [wishes, setWishes] = useState(booking.specialRequests ?? '');
  const [exceedPacing, setExceedPacing] = useState(false);
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<ChangeOutcome | null>(null);
  const evening = useEveningOf(date);
  const slots = useMemo(
    () =>
      evening === null
        ? []
        : slotChoices(evening.plan, evening.bookings, { partySize, now, exceptId: booking.id }),
    [evening, partySize, now, booking.id],
  );
  const slot = slots.find(({ startsAt }) => startsAt.epochMilliseconds === chosen);
  const isSameTime = date === booking.serviceDate && chosen === booking.startsAt.epochMilliseconds;
  const change = async () => {
    setSending(true);
    const came = await perform(
      changes.modify(booking, {
        ...(partySize !== booking.partySize && { partySize }),
        ...(!isSameTime && slot && momentOf(slot, timeZone)),
        ...(wishes !== (booking.specialRequests ?? '') && { specialRequests: wishes }),
        exceedPacing,
      }),
    );
    setSending(false);
    if (came.kind === 'done') onClose();
    else setOutcome(came);
  };
  return (
    <Modal title={i18n._('Change {guest}', { guest: booking.guestName })} isOpen onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        <PartyPicker partySize={partySize} onChange={setPartySize} />
        <Field label={i18n._('Date')}>
          {(parts) => (
            <input
              {...parts}
              type="date"
              required
              value={date}
              onChange={({ target }) => {
                setDate(target.value);
                setChosen(null);
              }}
            />
          )}
        </Field>
        <SlotPicker
          slots={slots}
          chosen={chosen}
          onChoose={({ startsAt }) => setChosen(startsAt.epochMilliseconds)}
        />
        {slot?.isOverLimit && (
          <label className={styles.limit}>
            <input
              type="checkbox"
              checked={exceedPacing}
              onChange={({ target }) => setExceedPacing(target.checked)}
            />
            {i18n._('Over the kitchen’s limit all the same')}
          </label>
        )}
        <Field label={i18n._('Wishes')}>
          {(parts) => (
            <input
              {...parts}
              value={wishes}
              maxLength={1000}
              onChange={({ target }) => setWishes(target.value)}
            />
          )}
        </Field>
        {outcome?.kind === 'refused' && <Notice tone="failure">{refusalWords(i18n, outcome.refusal)}</Notice>}
        <div className={styles.end}>
          <Button onPress={onClose}>{i18n._('Back')}</Button>
          <Button
            type="submit"
            look="primary"
            isDisabled={isSending || partySize === 0 || (slot === undefined && !isSameTime)}
          >
            {i18n._('Change')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

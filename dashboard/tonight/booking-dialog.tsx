import { useLingui } from '@lingui/react';
import { useMemo, useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import type { ChangeOutcome } from '#dashboard/evening/change-outcome.ts';
import { useEvening } from '#dashboard/evening/evening-context.tsx';
import { refusalWords } from '#dashboard/evening/evening-words.ts';
import styles from './dialogs.module.css';
import { mistakeField } from './domain/mistake-field.ts';
import { momentOf, type SlotChoice, slotChoices } from './domain/slot-choices.ts';
import { type GuestDraft, GuestFields } from './guest-fields.tsx';
import { PartyPicker } from './party-picker.tsx';
import { SlotPicker } from './slot-picker.tsx';
import { useEveningOf } from './use-evening-of.ts';

interface Props {
  readonly date: string;
  readonly onClose: () => void;
}

const noGuest: GuestDraft = { phone: '', name: '', email: '' };

/** A booking at the phone, by keyboard alone: party, date, slot, number, Enter. */
export const BookingDialog = ({ date: shownDate, onClose }: Props) => {
  const { i18n } = useLingui();
  const { changes, perform } = useEvening();
  const { timeZone } = useWorkplace();
  const now = useNow();
  const [partySize, setPartySize] = useState(2);
  const [date, setDate] = useState(shownDate);
  const [chosen, setChosen] = useState<number | null>(null);
  const [guest, setGuest] = useState(noGuest);
  const [wishes, setWishes] = useState('');
  const [exceedPacing, setExceedPacing] = useState(false);
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<ChangeOutcome | null>(null);
  const evening = useEveningOf(date);
  const slots = useMemo(
    () => (evening === null ? [] : slotChoices(evening.plan, evening.bookings, { partySize, now })),
    [evening, partySize, now],
  );
  const slot = slots.find(({ startsAt }) => startsAt.epochMilliseconds === chosen);
  const mistake = outcome?.kind === 'mistaken' ? outcome.message : undefined;
  const field = mistake === undefined ? undefined : mistakeField(mistake);
  const book = async (wanted: SlotChoice) => {
    setSending(true);
    const came = await perform(
      changes.book({
        ...momentOf(wanted, timeZone),
        partySize,
        exceedPacing,
        guest: {
          name: guest.name.trim(),
          ...(guest.phone.trim() && { phone: guest.phone.trim() }),
          ...(guest.email.trim() && { email: guest.email.trim() }),
          locale: i18n.locale,
        },
        ...(wishes.trim() && { specialRequests: wishes.trim() }),
      }),
    );
    setSending(false);
    if (came.kind === 'done') onClose();
    else setOutcome(came);
  };
  return (
    <Modal title={i18n._('Booking')} isOpen onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (slot !== undefined && partySize > 0) void book(slot);
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
        <GuestFields
          guest={guest}
          onChange={setGuest}
          wishes={wishes}
          onWishes={setWishes}
          mistakes={field ? { [field]: mistake } : {}}
        />
        {outcome?.kind === 'refused' && <Notice tone="failure">{refusalWords(i18n, outcome.refusal)}</Notice>}
        {mistake !== undefined && field === undefined && <Notice tone="failure">{mistake}</Notice>}
        <div className={styles.end}>
          <Button onPress={onClose}>{i18n._('Back')}</Button>
          <Button
            type="submit"
            look="primary"
            isDisabled={isSending || slot === undefined || partySize === 0}
          >
            {slot?.table ? i18n._('Book table {table}', { table: slot.table.name }) : i18n._('Book')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

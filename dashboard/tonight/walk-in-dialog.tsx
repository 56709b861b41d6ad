import { useLingui } from '@lingui/react';
import { useMemo, useState } from 'react';
import { useNow } from '#dashboard/app/use-now.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import { type TableOption, tableOptions, turnMinutes } from '#dashboard/evening/domain/table-options.ts';
import { useEvening, useEveningState } from '#dashboard/evening/evening-context.tsx';
import styles from './dialogs.module.css';
import { PartyPicker } from './party-picker.tsx';
import { TableChoiceList } from './table-choice-list.tsx';

/** Who comes without a reservation: their size, and the table on a button. */
export const WalkInDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { i18n } = useLingui();
  const { changes, perform } = useEvening();
  const { bookings, plan } = useEveningState();
  const now = useNow();
  const [partySize, setPartySize] = useState(2);
  const [guestName, setGuestName] = useState('');
  const minutes = turnMinutes(plan.turnTimes, partySize);
  const options = useMemo(
    () =>
      tableOptions(plan, { partySize, from: now, until: now.add({ minutes }), now }, bookings).filter(
        ({ conflicts }) => conflicts.length === 0,
      ),
    [plan, partySize, now, minutes, bookings],
  );
  const seat = ({ tables }: TableOption) => {
    onClose();
    void perform(changes.walkIn({ partySize, guestName: guestName.trim(), tables, minutes }));
  };
  const [first] = options;
  return (
    <Modal title={i18n._('Walk-in')} isOpen onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (first?.fit === 'fits' && partySize > 0) seat(first);
        }}
      >
        <PartyPicker partySize={partySize} onChange={setPartySize} />
        <TableChoiceList
          options={partySize > 0 ? options : []}
          label={(tables) => i18n._('Seat at {tables}', { tables })}
          onChoose={seat}
        />
        <Field label={i18n._('Name, if they say')}>
          {(parts) => (
            <input
              {...parts}
              value={guestName}
              onChange={({ target }) => setGuestName(target.value)}
              autoComplete="off"
            />
          )}
        </Field>
        <p className={styles.hint}>
          {i18n._(
            'Enter seats them at the first table. Who has to wait goes into the queue, under Waitlist.',
          )}
        </p>
        <Button type="submit" className="visually-hidden" excludeFromTabOrder>
          {i18n._('Seat at the first table')}
        </Button>
      </form>
    </Modal>
  );
};

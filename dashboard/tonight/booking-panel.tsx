import { useLingui } from '@lingui/react';
import { useMemo, useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { timeText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import { type Booking, isExpected, isLive } from '#dashboard/evening/domain/booking.ts';
import { type TableOption, tableOptions } from '#dashboard/evening/domain/table-options.ts';
import { type EveningChange, tableNames } from '#dashboard/evening/evening-changes.ts';
import { useEvening, useEveningState } from '#dashboard/evening/evening-context.tsx';
import { statusWords } from '#dashboard/evening/evening-words.ts';
import { BookingFlags } from './booking-flags.tsx';
import styles from './booking-panel.module.css';
import { ChangeDialog } from './change-dialog.tsx';
import { TableChoiceList } from './table-choice-list.tsx';

interface Props {
  readonly booking: Booking;
  readonly onClose: () => void;
}

/** The tables for the rest of a booking's time, as it stands now. */
const useOptions = (booking: Booking): TableOption[] => {
  const { bookings, plan } = useEveningState();
  const now = useNow();
  return useMemo(() => {
    const isSeated = booking.status === 'SEATED';
    const from = isSeated && Temporal.Instant.compare(now, booking.startsAt) > 0 ? now : booking.startsAt;
    const until =
      Temporal.Instant.compare(booking.endsAt, from) > 0 ? booking.endsAt : from.add({ minutes: 30 });
    const own = booking.tables.map(({ id }) => id).join();
    return tableOptions(
      plan,
      { partySize: booking.partySize, from, until, now, exceptId: booking.id },
      bookings,
    ).filter(({ tables }) => tables.map(({ id }) => id).join() !== own);
  }, [booking, bookings, plan, now]);
};

const Facts = ({ booking }: { readonly booking: Booking }) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const { guest } = booking;
  return (
    <>
      <p className={styles.when}>
        {timeText(i18n, booking.startsAt, timeZone)}–{timeText(i18n, booking.endsAt, timeZone)}
        {' · '}
        {i18n._('{count, plural, one {# guest} other {# guests}}', { count: booking.partySize })}
        {booking.tables.length > 0 &&
          ` · ${i18n._('Table {tables}', { tables: tableNames(booking.tables) })}`}
        {' · '}
        {statusWords(i18n, booking.status)}
      </p>
      <BookingFlags booking={booking} isWhole />
      <dl className={styles.facts}>
        {guest?.phone && (
          <>
            <dt>{i18n._('Phone')}</dt>
            <dd>
              <a href={`tel:${guest.phone}`}>{guest.phone}</a>
            </dd>
          </>
        )}
        {booking.confirmationCode && (
          <>
            <dt>{i18n._('Code')}</dt>
            <dd className={styles.code}>{booking.confirmationCode}</dd>
          </>
        )}
        {guest && (
          <>
            <dt>{i18n._('Visits')}</dt>
            <dd>{guest.visitCount === 0 ? i18n._('First visit') : guest.visitCount}</dd>
          </>
        )}
      </dl>
    </>
  );
};

/** Everything about one booking, and everything that can be done with it. */
export const BookingPanel = ({ booking, onClose }: Props) => {
  const { i18n } = useLingui();
  const { changes, perform } = useEvening();
  const options = useOptions(booking);
  const [isChanging, setChanging] = useState(false);
  const { status } = booking;
  const act = (change: EveningChange) => {
    onClose();
    void perform(change);
  };
  const choose = ({ tables }: TableOption) => {
    act(
      isExpected(booking) && status === 'ARRIVED'
        ? changes.seat(booking, tables)
        : changes.move(booking, tables),
    );
  };
  const swap = (option: TableOption) => {
    const [other] = option.conflicts;
    if (other !== undefined) act(changes.swap(booking, other));
  };
  if (isChanging) return <ChangeDialog booking={booking} onClose={onClose} />;
  return (
    <Modal title={booking.guestName || i18n._('Walk-in')} isOpen onClose={onClose} placement="side">
      <Facts booking={booking} />
      <div className={styles.actions}>
        {status === 'CONFIRMED' && (
          <Button onPress={() => act(changes.arrive(booking))}>{i18n._('Arrived')}</Button>
        )}
        {isExpected(booking) && booking.tables.length > 0 && (
          <Button look="primary" onPress={() => act(changes.seat(booking))}>
            {i18n._('Seat at {tables}', { tables: tableNames(booking.tables) })}
          </Button>
        )}
        {status === 'SEATED' && (
          <Button look="primary" onPress={() => act(changes.complete(booking))}>
            {i18n._('Left')}
          </Button>
        )}
        {status === 'CONFIRMED' && <Button onPress={() => setChanging(true)}>{i18n._('Change…')}</Button>}
        {status === 'NO_SHOW' && (
          <Button onPress={() => act(changes.undoNoShow(booking))}>{i18n._('They came after all')}</Button>
        )}
        {isExpected(booking) && (
          <>
            <Button look="danger" onPress={() => act(changes.noShow(booking))}>
              {i18n._('No-show')}
            </Button>
            <Button look="danger" onPress={() => act(changes.cancel(booking))}>
              {i18n._('Cancel the booking')}
            </Button>
          </>
        )}
      </div>
      {isLive(booking) && (
        <section className={styles.tables}>
          <h3>{status === 'ARRIVED' ? i18n._('Seat at another table') : i18n._('Move to another table')}</h3>
          <TableChoiceList
            options={options.filter(
              ({ conflicts, tables }) =>
                conflicts.length === 0 ||
                (tables.length === 1 && conflicts.length === 1 && conflicts[0]?.tables.length === 1),
            )}
            label={(tables) => tables}
            onChoose={choose}
            onTaken={swap}
          />
          <p className={styles.hint}>{i18n._('✕ is somebody’s: tap it to swap the two parties.')}</p>
        </section>
      )}
    </Modal>
  );
};

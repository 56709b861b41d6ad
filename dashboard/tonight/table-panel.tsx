import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { timeText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import { isLive } from '#dashboard/evening/domain/booking.ts';
import { turnMinutes } from '#dashboard/evening/domain/table-options.ts';
import { useEvening, useEveningState } from '#dashboard/evening/evening-context.tsx';
import styles from './table-panel.module.css';

interface Props {
  readonly tableId: string;
  readonly onClose: () => void;
  readonly onOpenBooking: (id: string) => void;
}

/** A table that nobody sits at: a walk-in by its size, who waits at the door, and who has it later. */
export const TablePanel = ({ tableId, onClose, onOpenBooking }: Props) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const { changes, perform } = useEvening();
  const { bookings, plan } = useEveningState();
  const now = useNow();
  const table = plan.tables.find(({ id }) => id === tableId);
  const booked = useMemo(
    () => bookings.filter((booking) => isLive(booking) && booking.tables.some(({ id }) => id === tableId)),
    [bookings, tableId],
  );
  const waiting = bookings.filter(({ status }) => status === 'ARRIVED');
  if (table === undefined) return null;
  const next = booked.find(({ startsAt }) => Temporal.Instant.compare(startsAt, now) > 0);
  return (
    <Modal title={i18n._('Table {name}', { name: table.name })} isOpen onClose={onClose} placement="side">
      <p>
        {i18n._('{minimum} to {maximum} guests', {
          minimum: table.minimumParty,
          maximum: table.maximumParty,
        })}
        {next && ` · ${i18n._('free until {time}', { time: timeText(i18n, next.startsAt, timeZone) })}`}
      </p>
      <h3>{i18n._('Seat a walk-in of')}</h3>
      <div className={styles.sizes}>
        {Array.from({ length: Math.min(table.maximumParty, 12) }, (_, index) => index + 1).map(
          (partySize) => (
            <Button
              key={partySize}
              aria-label={i18n._('Seat a walk-in of {partySize} at {table}', {
                partySize,
                table: table.name,
              })}
              onPress={() => {
                onClose();
                void perform(
                  changes.walkIn({
                    partySize,
                    tables: [table],
                    minutes: turnMinutes(plan.turnTimes, partySize),
                  }),
                );
              }}
            >
              {partySize}
            </Button>
          ),
        )}
      </div>
      {waiting.length > 0 && (
        <>
          <h3>{i18n._('Seat who has arrived')}</h3>
          <div className={styles.people}>
            {waiting.map((booking) => (
              <Button
                key={booking.id}
                onPress={() => {
                  onClose();
                  void perform(changes.seat(booking, [{ id: table.id, name: table.name }]));
                }}
              >
                {booking.guestName} · {booking.partySize}
              </Button>
            ))}
          </div>
        </>
      )}
      {booked.length > 0 && (
        <>
          <h3>{i18n._('Later here')}</h3>
          <div className={styles.people}>
            {booked.map((booking) => (
              <Button key={booking.id} onPress={() => onOpenBooking(booking.id)}>
                {timeText(i18n, booking.startsAt, timeZone)} · {booking.guestName} · {booking.partySize}
              </Button>
            ))}
          </div>
        </>
      )}
    </Modal>
  );
};

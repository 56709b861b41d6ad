import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { memo } from 'react';
import { minutesText, timeText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import type { ChangeOutcome } from '#dashboard/evening/change-outcome.ts';
import { isFlagged } from '#dashboard/evening/domain/arrange-list.ts';
import { type Booking, minutesBetween } from '#dashboard/evening/domain/booking.ts';
import { lateAfterMinutes } from '#dashboard/evening/domain/table-state.ts';
import { type EveningChange, type EveningChanges, tableNames } from '#dashboard/evening/evening-changes.ts';
import { statusWords } from '#dashboard/evening/evening-words.ts';
import { BookingFlags } from './booking-flags.tsx';
import styles from './booking-row.module.css';

interface Props {
  readonly booking: Booking;
  /** What there is to say of it now, plain, so that only rows whose words change are drawn anew. */
  readonly words: string;
  readonly isLate: boolean;
  readonly timeZone: string;
  readonly changes: EveningChanges;
  readonly perform: (change: EveningChange) => Promise<ChangeOutcome>;
  readonly onOpen: (id: string) => void;
}

/** How a booking stands at a time. */
export const timingOf = (
  i18n: I18n,
  booking: Booking,
  now: Temporal.Instant,
): Pick<Props, 'words' | 'isLate'> => {
  if (booking.status === 'SEATED') {
    const left = minutesBetween(now, booking.endsAt);
    return left < 0
      ? { words: i18n._('{minutes} over', { minutes: minutesText(i18n, -left) }), isLate: true }
      : { words: i18n._('{minutes} left', { minutes: minutesText(i18n, left) }), isLate: false };
  }
  const late = minutesBetween(booking.startsAt, now);
  if (booking.status === 'CONFIRMED' && late > lateAfterMinutes && late < 600)
    return { words: i18n._('{minutes} late', { minutes: minutesText(i18n, late) }), isLate: true };
  return { words: statusWords(i18n, booking.status), isLate: false };
};

/** One booking, with what is most likely done next on buttons that say it. */
export const BookingRow = memo(({ booking, words, isLate, timeZone, changes, perform, onOpen }: Props) => {
  const { i18n } = useLingui();
  const tables = tableNames(booking.tables);
  const { status, guestName } = booking;
  const name = guestName || i18n._('Walk-in');
  return (
    <li className={styles.row} data-status={status} data-flagged={isFlagged(booking)}>
      <button type="button" className={styles.what} onClick={() => onOpen(booking.id)}>
        <span className={styles.time}>{timeText(i18n, booking.startsAt, timeZone)}</span>
        <span className={styles.guest}>
          {name}
          <span className={styles.facts}>
            {i18n._('{count, plural, one {# guest} other {# guests}}', { count: booking.partySize })}
            {tables && ` · ${tables}`}
            {' · '}
            <span className={isLate ? styles.late : undefined}>
              {isLate && <span aria-hidden="true">◷ </span>}
              {words}
            </span>
          </span>
          <BookingFlags booking={booking} />
        </span>
      </button>
      {status === 'CONFIRMED' && (
        <Button
          aria-label={i18n._('{guest} arrived', { guest: name })}
          onPress={() => void perform(changes.arrive(booking))}
        >
          {i18n._('Arrived')}
        </Button>
      )}
      {(status === 'CONFIRMED' || status === 'ARRIVED') && booking.tables.length > 0 && (
        <Button
          look={status === 'ARRIVED' ? 'primary' : 'plain'}
          aria-label={i18n._('Seat {guest} at {tables}', { guest: name, tables })}
          onPress={() => void perform(changes.seat(booking))}
        >
          {i18n._('Seat at {tables}', { tables })}
        </Button>
      )}
      {status === 'SEATED' && (
        <Button
          aria-label={i18n._('{guest} left', { guest: name })}
          onPress={() => void perform(changes.complete(booking))}
        >
          {i18n._('Left')}
        </Button>
      )}
    </li>
  );
});

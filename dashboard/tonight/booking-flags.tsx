import { useLingui } from '@lingui/react';
import type { Booking } from '#dashboard/evening/domain/booking.ts';
import { tagWords } from '#dashboard/evening/evening-words.ts';
import styles from './booking-flags.module.css';

interface Props {
  readonly booking: Booking;
  /** Whether long ones are shown to their end. */
  readonly isWhole?: boolean;
}

/** What to be careful with: tags of the guest, wishes, past no-shows, first visits. */
export const BookingFlags = ({ booking: { guest, specialRequests }, isWhole = false }: Props) => {
  const { i18n } = useLingui();
  const noShows = guest?.noShowCount ?? 0;
  if ((guest?.tags.length ?? 0) === 0 && noShows === 0 && !specialRequests && !guest?.notes) return null;
  return (
    <span className={isWhole ? `${styles.flags} ${styles.whole}` : styles.flags}>
      {guest?.tags.map(({ kind, text }) => (
        <span key={`${kind} ${text}`} className={kind === 'ALLERGY' ? styles.careful : styles.flag}>
          {kind === 'ALLERGY' && <span aria-hidden="true">⚠ </span>}
          {kind === 'VIP' && <span aria-hidden="true">★ </span>}
          {tagWords(i18n, kind)}
          {text && `: ${text}`}
        </span>
      ))}
      {noShows > 0 && (
        <span className={styles.careful}>
          {i18n._('{count, plural, one {# no-show} other {# no-shows}}', { count: noShows })}
        </span>
      )}
      {specialRequests && <span className={styles.flag}>“{specialRequests}”</span>}
      {guest?.notes && <span className={styles.flag}>{guest.notes}</span>}
    </span>
  );
};

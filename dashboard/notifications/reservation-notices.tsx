import { useLingui } from '@lingui/react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { dateText, timeText } from '#dashboard/app/wording.ts';
import type { NoticePartsFragment, NoticeState, NoticesOfDayQuery } from '#dashboard/generated/graphql.ts';
import { isInTrouble } from './domain/notice-standing.ts';
import { channelWords, kindWords, reasonWords, stateWords } from './notice-words.ts';
import styles from './notices-of-day.module.css';

type Reservation = NonNullable<NonNullable<NoticesOfDayQuery['restaurant']>['book']>[number];

const icons: Readonly<Record<NoticeState, string>> = { SENT: '✓', PENDING: '…', FAILED: '✗', DROPPED: '–' };

const NoticeLine = ({ notice }: { readonly notice: NoticePartsFragment }) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const { kind, channel, state, dueAt, settledAt, attempts, reason } = notice;
  const at = Temporal.Instant.from(settledAt ?? dueAt);
  const day = at.toZonedDateTimeISO(timeZone).toPlainDate();
  const when = `${dateText(i18n, day)}, ${timeText(i18n, at, timeZone)}`;
  const parts = [
    stateWords(i18n)[state],
    when,
    reason && reasonWords(i18n)[reason],
    attempts > 1 && i18n._('{count} attempts', { count: attempts }),
  ].filter(Boolean);
  return (
    <li className={styles.notice}>
      <span aria-hidden="true">{icons[state]}</span>
      <span>
        {kindWords(i18n)[kind]} {channelWords(i18n)[channel]}
      </span>
      <span className={isInTrouble(notice) ? styles.failed : undefined}>{parts.join(' · ')}</span>
    </li>
  );
};

/** A reservation, and all that was and will be told of it. */
export const ReservationNotices = ({ reservation }: { readonly reservation: Reservation }) => {
  const { i18n } = useLingui();
  const { guestName, partySize, time, status, notices } = reservation;
  return (
    <li className={styles.reservation}>
      <h2>
        {time.slice(0, 5)} {i18n._('{name}, party of {count}', { name: guestName, count: partySize })}
        {status === 'CANCELLED' && ` (${i18n._('cancelled')})`}
      </h2>
      <ul>
        {notices?.map((notice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notices have no id, and keep their order
          <NoticeLine key={index} notice={notice} />
        ))}
      </ul>
    </li>
  );
};

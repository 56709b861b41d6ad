import { useLingui } from '@lingui/react';
import { memo, startTransition, useEffect, useMemo, useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { timeText } from '#dashboard/app/wording.ts';
import { type Booking, isLive } from '#dashboard/evening/domain/booking.ts';
import { useEveningState } from '#dashboard/evening/evening-context.tsx';
import { statusWords } from '#dashboard/evening/evening-words.ts';
import { positionIn, quartersOf, spanOf } from './domain/timeline.ts';
import styles from './timeline-view.module.css';
import { useBeginAtNow } from './use-begin-at-now.ts';

interface Props {
  readonly onOpenBooking: (id: string) => void;
  readonly onOpenTable: (id: string) => void;
}

interface BlockProps {
  readonly booking: Booking;
  readonly from: number;
  readonly until: number;
  readonly timeZone: string;
  readonly onOpen: (id: string) => void;
}

/** It finds its own words, so that they are found again only where it is drawn anew. */
const Block = memo(({ booking, from, until, timeZone, onOpen }: BlockProps) => {
  const { i18n } = useLingui();
  const time = timeText(i18n, booking.startsAt, timeZone);
  const guests = i18n._('{count, plural, one {# guest} other {# guests}}', { count: booking.partySize });
  return (
    <button
      type="button"
      className={styles.block}
      data-status={booking.status}
      aria-label={`${time} ${booking.guestName || i18n._('Walk-in')}, ${guests}, ${statusWords(i18n, booking.status)}`}
      style={{ left: `${from * 100}%`, width: `${(until - from) * 100}%` }}
      onClick={() => onOpen(booking.id)}
    >
      <span className={styles.guest}>{booking.guestName || '–'}</span>
      <span>
        {time} · {booking.partySize}
      </span>
    </button>
  );
});

const quarterWidth = 26;
/** More than fit a screen: the rest follows when they are painted. */
const firstLines = 20;

/** The evening of each table as a line: who has it from when to when. */
export const TimelineView = ({ onOpenBooking, onOpenTable }: Props) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const { bookings, plan } = useEveningState();
  const now = useNow();
  const shown = useMemo(
    () => bookings.filter((one) => isLive(one) || one.status === 'COMPLETED'),
    [bookings],
  );
  const scroller = useBeginAtNow<HTMLElement>();
  const span = spanOf(plan.slots, shown, timeZone);
  const byTable = useMemo(() => {
    const all = new Map<string, Booking[]>();
    for (const booking of shown)
      for (const { id } of booking.tables) all.set(id, [...(all.get(id) ?? []), booking]);
    return all;
  }, [shown]);
  const [isWhole, setIsWhole] = useState(false);
  useEffect(() => startTransition(() => setIsWhole(true)), []);
  const drawn = isWhole ? plan.tables : plan.tables.slice(0, firstLines);
  if (span === null) return <p className={styles.empty}>{i18n._('The restaurant is closed that day.')}</p>;
  const quarters = quartersOf(span, timeZone);
  const isNowIn =
    Temporal.Instant.compare(now, span.from) > 0 && Temporal.Instant.compare(now, span.until) < 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={i18n._('Tables by time')}>
      <div className={styles.lines} style={{ minWidth: `${quarters.length * quarterWidth + 96}px` }}>
        <div className={styles.head} aria-hidden="true">
          <span className={styles.corner} />
          <span className={styles.hours}>
            {quarters
              .filter(({ beginsHour }) => beginsHour)
              .map(({ startsAt }) => (
                <span
                  key={startsAt.epochMilliseconds}
                  className={styles.hour}
                  style={{ left: `${positionIn(span, startsAt) * 100}%` }}
                >
                  {timeText(i18n, startsAt, timeZone)}
                </span>
              ))}
          </span>
        </div>
        {plan.sections.map((section) => (
          <section key={section} aria-label={section}>
            <h2 className={styles.section}>{section}</h2>
            <ul className={styles.tables}>
              {drawn
                .filter((table) => table.section === section)
                .map((table) => (
                  <li key={table.id} className={styles.line}>
                    <button type="button" className={styles.table} onClick={() => onOpenTable(table.id)}>
                      <strong>{table.name}</strong> {table.minimumParty}–{table.maximumParty}
                    </button>
                    <div className={styles.track} style={{ '--quarters': quarters.length }}>
                      {byTable.get(table.id)?.map((booking) => (
                        <Block
                          key={booking.id}
                          booking={booking}
                          from={positionIn(span, booking.startsAt)}
                          until={positionIn(span, booking.endsAt)}
                          timeZone={timeZone}
                          onOpen={onOpenBooking}
                        />
                      ))}
                      {isNowIn && (
                        <span
                          data-now
                          className={styles.now}
                          style={{ left: `${positionIn(span, now) * 100}%` }}
                        />
                      )}
                    </div>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
};

import { useLingui } from '@lingui/react';
import { useMemo, useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { timeText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import { coversByEnd, coversBySlot } from '#dashboard/evening/domain/covers.ts';
import { useEveningState } from '#dashboard/evening/evening-context.tsx';
import styles from './pacing-strip.module.css';
import { useBeginAtNow } from './use-begin-at-now.ts';

const quarters = 12;

interface Bar {
  readonly key: number;
  readonly time: string;
  readonly covers: number;
  readonly limit: number | null;
  readonly isPaused: boolean;
}

/** Covers a quarter of an hour against what the kitchen takes, by when they start; or by when tables come free. */
export const PacingStrip = () => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const { bookings, plan } = useEveningState();
  const now = useNow();
  const [by, setBy] = useState<'start' | 'end'>('start');
  const bars = useMemo((): Bar[] => {
    if (by === 'end')
      return coversByEnd(bookings, now, quarters).map(({ startsAt, covers }) => ({
        key: startsAt.epochMilliseconds,
        time: timeText(i18n, startsAt, timeZone),
        covers,
        limit: null,
        isPaused: false,
      }));
    return coversBySlot(plan.slots, bookings).map(({ startsAt, covers, limit, isPaused }) => ({
      key: startsAt.epochMilliseconds,
      time: timeText(i18n, startsAt, timeZone),
      covers,
      limit: limit.covers,
      isPaused,
    }));
  }, [by, bookings, plan, now, i18n, timeZone]);
  const running = bars.findLast(({ key }) => key <= now.epochMilliseconds)?.key;
  const scroller = useBeginAtNow<HTMLOListElement>();
  const most = Math.max(10, ...bars.map(({ covers, limit }) => Math.max(covers, limit ?? 0)));
  return (
    <section className={styles.strip} aria-label={i18n._('Covers by quarter of an hour')}>
      <Button onPress={() => setBy(by === 'start' ? 'end' : 'start')}>
        {by === 'start' ? i18n._('Coming') : i18n._('Leaving')} ⇄
      </Button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <ol ref={scroller} className={styles.bars} tabIndex={0}>
        {bars.map(({ key, time, covers, limit, isPaused }) => {
          const isFull = limit !== null && covers >= limit;
          return (
            <li
              key={key}
              className={styles.slot}
              data-full={isFull}
              data-paused={isPaused}
              data-now={key === running || undefined}
            >
              <span className={styles.column} aria-hidden="true">
                <span className={styles.covers} style={{ height: `${(covers / most) * 100}%` }} />
                {limit !== null && (
                  <span className={styles.limit} style={{ bottom: `${(limit / most) * 100}%` }} />
                )}
              </span>
              <span className={styles.count}>
                {isPaused && <span aria-hidden="true">‖</span>}
                {covers}
                {limit !== null && <span className={styles.of}>/{limit}</span>}
                {isFull && <span className="visually-hidden">{i18n._('full')}</span>}
                {isPaused && <span className="visually-hidden">{i18n._('paused')}</span>}
              </span>
              <span className={styles.time}>{time}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
};

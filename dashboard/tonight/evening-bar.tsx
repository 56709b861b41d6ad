import { useLingui } from '@lingui/react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { dateText, timeText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import { coversOfEvening } from '#dashboard/evening/domain/covers.ts';
import { useEveningState } from '#dashboard/evening/evening-context.tsx';
import type { TonightSearch } from './domain/tonight-search.ts';
import styles from './evening-bar.module.css';
import { PauseButton } from './pause-button.tsx';

interface Props {
  readonly date: string;
  readonly isToday: boolean;
  readonly onLook: (search: TonightSearch) => void;
  readonly onWalkIn: () => void;
  readonly onBook: () => void;
}

const Connection = () => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const { aloneSince } = useEveningState();
  return (
    <span className={aloneSince === null ? styles.live : styles.alone} role="status">
      {aloneSince === null
        ? i18n._('● Live')
        : i18n._('○ Alone since {time}: what you see may be old', {
            time: timeText(i18n, aloneSince, timeZone),
          })}
    </span>
  );
};

/** Which evening it is and how full, whether the page hears of everything, and what one begins from here. */
export const EveningBar = ({ date, isToday, onLook, onWalkIn, onBook }: Props) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const { bookings } = useEveningState();
  const now = useNow();
  const { came, all } = coversOfEvening(bookings);
  const day = Temporal.PlainDate.from(date);
  const go = (days: number) => onLook({ date: day.add({ days }).toString() });
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>
        {isToday ? i18n._('Tonight') : dateText(i18n, day, { weekday: 'long' })}
        <span className={styles.date}>{dateText(i18n, day)}</span>
      </h1>
      <div className={styles.days}>
        <Button look="quiet" aria-label={i18n._('The day before')} onPress={() => go(-1)}>
          ‹
        </Button>
        <input
          className={styles.day}
          type="date"
          aria-label={i18n._('Date')}
          value={date}
          onChange={({ target }) => target.value && onLook({ date: target.value })}
        />
        <Button look="quiet" aria-label={i18n._('The day after')} onPress={() => go(1)}>
          ›
        </Button>
      </div>
      <span className={styles.clock} title={timeZone}>
        {timeText(i18n, now, timeZone)}
      </span>
      <span className={styles.covers}>{i18n._('Covers {came}/{all}', { came, all })}</span>
      <Connection />
      <div className={styles.actions}>
        <PauseButton date={date} />
        <Button onPress={onWalkIn}>{i18n._('+ Walk-in')}</Button>
        <Button look="primary" onPress={onBook}>
          {i18n._('+ Booking')}
        </Button>
      </div>
    </header>
  );
};

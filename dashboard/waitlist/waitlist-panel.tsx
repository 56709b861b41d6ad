import { useLingui } from '@lingui/react';
import { useEffect, useRef } from 'react';
import { serviceDateAt } from '#dashboard/app/domain/service-date.ts';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { Loading } from '#dashboard/components/loading.tsx';
import { WaitlistOfDayDocument } from '#dashboard/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { WaitingLine } from './waiting-line.tsx';
import styles from './waitlist-panel.module.css';
import { WalkInQueue } from './walk-in-queue.tsx';

interface Props {
  readonly date: Temporal.PlainDate;
  /** Another number makes it be read anew: whoever shows the panel hears of what happens. */
  readonly revision?: number;
}

/** Who waits for a table on a day, and on today's who waits at the door. */
export const WaitlistPanel = ({ date, revision = 0 }: Props) => {
  const { i18n } = useLingui();
  const { id: restaurantId, timeZone } = useWorkplace();
  const now = useNow();
  const { data, error, again } = useGraphQuery(WaitlistOfDayDocument, {
    restaurantId,
    date: date.toString(),
  });
  const readAnew = again;
  const latest = useRef({ revision, readAnew });
  useEffect(() => {
    if (latest.current.revision !== revision) readAnew();
    latest.current = { revision, readAnew };
  });
  const restaurant = data?.restaurant;
  if (restaurant == null) return <Loading error={error} onAgain={readAnew} />;
  const isToday = date.equals(serviceDateAt(now, timeZone));
  const waiting = restaurant.waitlist ?? [];
  return (
    <div className={styles.panel}>
      {isToday && <WalkInQueue parties={restaurant.walkInQueue ?? []} onChanged={readAnew} />}
      <section className={styles.part} aria-labelledby="waitlist-of-day">
        <h2 id="waitlist-of-day">{i18n._('Waiting for a table, by reservation')}</h2>
        {waiting.length === 0 && <p className={styles.none}>{i18n._('Nobody waits for this day.')}</p>}
        <ul className={styles.lines}>
          {waiting.map((entry) => (
            <WaitingLine key={entry.id} entry={entry} onChanged={readAnew} />
          ))}
        </ul>
      </section>
    </div>
  );
};

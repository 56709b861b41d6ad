import { useLingui } from '@lingui/react';
import { useMemo, useState } from 'react';
import { useClient } from 'urql';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { timeText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import { useToast } from '#dashboard/components/toasts.tsx';
import { coversBySlot, type SlotCovers } from '#dashboard/evening/domain/covers.ts';
import { useEvening, useEveningState } from '#dashboard/evening/evening-context.tsx';
import { failureWords } from '#dashboard/evening/evening-words.ts';
import { changeSlotPause } from './change-slot-pause.ts';
import styles from './flow-view.module.css';
import { useBeginAtNow } from './use-begin-at-now.ts';

/** The evening slot by slot: what starts when, against the limit, and which slots diners can still book. */
export const FlowView = ({ date }: { readonly date: string }) => {
  const { i18n } = useLingui();
  const { id: restaurantId, timeZone } = useWorkplace();
  const graph = useClient();
  const say = useToast();
  const { store } = useEvening();
  const { bookings, plan } = useEveningState();
  const slots = useMemo(() => coversBySlot(plan.slots, bookings), [plan.slots, bookings]);
  const [busy, setBusy] = useState<string | null>(null);
  const most = Math.max(10, ...slots.map(({ covers, limit }) => Math.max(covers, limit.covers ?? 0)));
  const now = useNow();
  const running = slots.findLast(({ startsAt }) => Temporal.Instant.compare(startsAt, now) <= 0);
  const scroller = useBeginAtNow<HTMLElement>();
  const toggle = async (slot: SlotCovers) => {
    setBusy(slot.time);
    const isPaused = !slot.isPaused;
    const outcome = await changeSlotPause({ graph, restaurantId, date, slots: [slot], isPaused });
    setBusy(null);
    if (outcome.kind === 'done')
      store.putPlan({
        slots: plan.slots.map((one) => (one.startsAt === slot.startsAt ? { ...one, isPaused } : one)),
      });
    const failure = failureWords(i18n, outcome);
    if (failure !== null) say({ tone: 'failure', text: failure });
  };
  if (slots.length === 0)
    return <p className={styles.empty}>{i18n._('The restaurant is closed that day.')}</p>;
  return (
    <section
      ref={scroller}
      className={styles.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
      tabIndex={0}
      aria-label={i18n._('The evening by slot')}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{i18n._('Time')}</th>
            <th scope="col">{i18n._('Shift')}</th>
            <th scope="col">{i18n._('Covers')}</th>
            <th scope="col" className={styles.wide}>
              <span className="visually-hidden">{i18n._('Share of the limit')}</span>
            </th>
            <th scope="col">{i18n._('Parties')}</th>
            <th scope="col">{i18n._('Online')}</th>
          </tr>
        </thead>
        <tbody>
          {slots.map((slot) => (
            <tr
              key={slot.startsAt.epochMilliseconds}
              data-full={slot.coversLeft === 0}
              data-now={slot === running || undefined}
            >
              <th scope="row">{timeText(i18n, slot.startsAt, timeZone)}</th>
              <td>{slot.shift}</td>
              <td>
                {slot.covers}
                {slot.limit.covers !== null && `/${slot.limit.covers}`}
                {slot.coversLeft === 0 && ` ${i18n._('full')}`}
              </td>
              <td className={styles.wide}>
                <span className={styles.bar} style={{ width: `${(slot.covers / most) * 100}%` }} />
              </td>
              <td>
                {slot.parties}
                {slot.limit.parties !== null && `/${slot.limit.parties}`}
              </td>
              <td>
                <Button
                  isDisabled={busy !== null}
                  aria-pressed={slot.isPaused}
                  aria-label={
                    slot.isPaused
                      ? i18n._('Let diners book {time} again', { time: slot.time.slice(0, 5) })
                      : i18n._('Pause {time} for diners', { time: slot.time.slice(0, 5) })
                  }
                  onPress={() => void toggle(slot)}
                >
                  {slot.isPaused ? i18n._('‖ paused') : i18n._('open')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

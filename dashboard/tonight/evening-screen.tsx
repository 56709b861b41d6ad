import { useLingui } from '@lingui/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { tableStates } from '#dashboard/evening/domain/table-state.ts';
import { useEveningState } from '#dashboard/evening/evening-context.tsx';
import { BookingDialog } from './booking-dialog.tsx';
import { BookingList } from './booking-list.tsx';
import { BookingPanel } from './booking-panel.tsx';
import type { TonightSearch, TonightView } from './domain/tonight-search.ts';
import { EveningBar } from './evening-bar.tsx';
import styles from './evening-screen.module.css';
import { FloorView } from './floor-view.tsx';
import { FlowView } from './flow-view.tsx';
import { PacingStrip } from './pacing-strip.tsx';
import { TablePanel } from './table-panel.tsx';
import { TimelineView } from './timeline-view.tsx';
import { useScreenAwake } from './use-screen-awake.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { ViewChoice } from './view-choice.tsx';
import { WalkInDialog } from './walk-in-dialog.tsx';

interface Props {
  readonly date: string;
  readonly isToday: boolean;
  readonly view: TonightView;
  readonly onLook: (search: TonightSearch) => void;
}

type Open =
  | { readonly kind: 'booking'; readonly id: string }
  | { readonly kind: 'table'; readonly id: string }
  | { readonly kind: 'walk-in' }
  | { readonly kind: 'new-booking' };

export const EveningScreen = ({ date, isToday, view, onLook }: Props) => {
  const { i18n } = useLingui();
  const { name } = useWorkplace();
  const state = useEveningState();
  const { phase, bookings, plan } = state;
  const now = useNow();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const states = useMemo(
    () =>
      tableStates(
        plan.tables.map(({ id }) => id),
        bookings,
        plan.holds,
        now,
      ),
    [plan, bookings, now],
  );
  useScreenAwake();
  useShortcuts({
    n: () => setOpen({ kind: 'new-booking' }),
    w: () => setOpen({ kind: 'walk-in' }),
    '/': () => document.getElementById('booking-search')?.focus(),
  });
  useEffect(() => {
    document.title = `${i18n._('Tonight')} · ${name}`;
  }, [i18n, name]);
  const latestStates = useRef(states);
  useEffect(() => {
    latestStates.current = states;
  }, [states]);
  // Rows and tables are drawn anew where what they are given is new: these stay the same.
  const openBooking = useCallback((id: string) => setOpen({ kind: 'booking', id }), []);
  const openTable = useCallback((id: string) => {
    const tableState = latestStates.current.get(id);
    if (tableState !== undefined && 'booking' in tableState)
      setOpen({ kind: 'booking', id: tableState.booking.id });
    else setOpen({ kind: 'table', id });
  }, []);
  const chosen = open?.kind === 'booking' ? bookings.find(({ id }) => id === open.id) : undefined;
  return (
    <main className={styles.screen} data-view={view} aria-busy={phase === 'loading'}>
      <EveningBar
        date={date}
        isToday={isToday}
        onLook={onLook}
        onWalkIn={() => setOpen({ kind: 'walk-in' })}
        onBook={() => setOpen({ kind: 'new-booking' })}
      />
      {phase !== 'ready' ? (
        <div className={styles.whole}>
          {phase === 'loading' ? (
            <Loading />
          ) : (
            <Notice tone="failure">
              <p>{i18n._('The evening could not be read. It is tried again every few seconds.')}</p>
              <Button onPress={() => location.reload()}>{i18n._('Reload the page')}</Button>
            </Notice>
          )}
        </div>
      ) : (
        <>
          <section className={styles.list} aria-label={i18n._('Bookings')}>
            <BookingList date={date} onOpen={openBooking} />
          </section>
          <section className={styles.room} aria-label={i18n._('Tables')}>
            <ViewChoice view={view} onChoose={(chosenView) => onLook({ view: chosenView })} />
            {view === 'floor' && <FloorView states={states} onOpenTable={openTable} />}
            {view === 'timeline' && <TimelineView onOpenBooking={openBooking} onOpenTable={openTable} />}
            {view === 'flow' && <FlowView date={date} />}
          </section>
          <PacingStrip />
        </>
      )}
      {chosen && <BookingPanel booking={chosen} onClose={close} key={chosen.id} />}
      {open?.kind === 'table' && <TablePanel tableId={open.id} onClose={close} onOpenBooking={openBooking} />}
      {open?.kind === 'walk-in' && <WalkInDialog onClose={close} />}
      {open?.kind === 'new-booking' && <BookingDialog date={date} onClose={close} />}
    </main>
  );
};

import { useLingui } from '@lingui/react';
import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { Button } from '#dashboard/components/button.tsx';
import { arrangeList, type ListTab, listTabs, tabOf } from '#dashboard/evening/domain/arrange-list.ts';
import { useEvening, useEveningState } from '#dashboard/evening/evening-context.tsx';
import { WaitlistPanel } from '#dashboard/waitlist/waitlist-panel.tsx';
import styles from './booking-list.module.css';
import { BookingRow, timingOf } from './booking-row.tsx';

interface Props {
  readonly date: string;
  readonly onOpen: (id: string) => void;
}

type Tab = ListTab | 'waitlist';
const tabs: readonly Tab[] = [listTabs[0], 'waitlist', listTabs[1], listTabs[2]];

/** More than fit a screen: the rest of a long list follows when they are painted. */
const firstRows = 20;

/** The evening as a list: who comes, who waits, who sits, who is done. */
export const BookingList = ({ date, onOpen }: Props) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const { changes, perform } = useEvening();
  const { bookings, plan, linesRevision } = useEveningState();
  const now = useNow();
  const [tab, setTab] = useState<Tab>('upcoming');
  const [text, setText] = useState('');
  const [section, setSection] = useState('');
  const [onlyFlagged, setOnlyFlagged] = useState(false);
  const sought = useDeferredValue(text);
  const sectionOfTable = useMemo(
    () => new Map(plan.tables.map((table) => [table.id, table.section])),
    [plan.tables],
  );
  const found = useMemo(
    () =>
      tab === 'waitlist'
        ? []
        : arrangeList(bookings, tab, { text: sought, section, onlyFlagged }, sectionOfTable),
    [bookings, tab, sought, section, onlyFlagged, sectionOfTable],
  );
  const [wholeTab, setWholeTab] = useState<Tab | null>(null);
  const isBegun = found.length > 0;
  useEffect(() => {
    if (isBegun) startTransition(() => setWholeTab(tab));
  }, [isBegun, tab]);
  const shown = wholeTab === tab ? found : found.slice(0, firstRows);
  const counts = useMemo(() => {
    const all = { upcoming: 0, seated: 0, done: 0 };
    for (const booking of bookings) all[tabOf(booking)] += 1;
    return all;
  }, [bookings]);
  const names: Readonly<Record<Tab, string>> = {
    upcoming: i18n._('Upcoming'),
    waitlist: i18n._('Waitlist'),
    seated: i18n._('Seated'),
    done: i18n._('Done'),
  };
  const isFiltered = text !== '' || section !== '' || onlyFlagged;
  return (
    <>
      <fieldset className={styles.tabs}>
        <legend className="visually-hidden">{i18n._('Which bookings')}</legend>
        {tabs.map((name) => (
          <Button
            key={name}
            look="quiet"
            className={styles.tab}
            aria-pressed={name === tab}
            onPress={() => setTab(name)}
          >
            {names[name]}
            {name !== 'waitlist' && <span className={styles.count}>{counts[name]}</span>}
          </Button>
        ))}
      </fieldset>
      <search className={styles.filters} hidden={tab === 'waitlist'}>
        <input
          id="booking-search"
          className={styles.search}
          type="search"
          placeholder={i18n._('Name, phone, table')}
          aria-label={i18n._('Search the bookings')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        {plan.sections.length > 1 && (
          <select
            aria-label={i18n._('Room')}
            value={section}
            onChange={({ target }) => setSection(target.value)}
          >
            <option value="">{i18n._('All rooms')}</option>
            {plan.sections.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
        <Button
          aria-pressed={onlyFlagged}
          className={styles.flags}
          onPress={() => setOnlyFlagged(!onlyFlagged)}
        >
          {i18n._('⚑ Notes')}
        </Button>
      </search>
      <ul className={styles.rows} aria-label={names[tab]} hidden={found.length === 0}>
        {shown.map((booking) => (
          <BookingRow
            key={booking.id}
            booking={booking}
            {...timingOf(i18n, booking, now)}
            timeZone={timeZone}
            changes={changes}
            perform={perform}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {tab === 'waitlist' && (
        <div className={styles.lines}>
          <WaitlistPanel date={Temporal.PlainDate.from(date)} revision={linesRevision} />
        </div>
      )}
      {found.length === 0 && tab !== 'waitlist' && (
        <p className={styles.empty}>
          {isFiltered ? i18n._('Nobody fits what you look for.') : i18n._('Nobody here.')}
        </p>
      )}
    </>
  );
};

import { useLingui } from '@lingui/react';
import { memo, useMemo, useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Button } from '#dashboard/components/button.tsx';
import type { TableState } from '#dashboard/evening/domain/table-state.ts';
import { useEveningState } from '#dashboard/evening/evening-context.tsx';
import { type Place, placeTables } from '#dashboard/floor/domain/place-tables.ts';
import styles from './floor-view.module.css';
import { stateWords } from './state-words.ts';

interface Props {
  readonly states: ReadonlyMap<string, TableState>;
  readonly onOpenTable: (id: string) => void;
}

const needsHost = (state: TableState | undefined) =>
  state?.kind === 'conflict' || state?.kind === 'over' || state?.kind === 'late';

interface TileProps {
  readonly id: string;
  readonly name: string;
  readonly seats: string;
  readonly place: Place;
  readonly columns: number;
  readonly rows: number;
  readonly kind: TableState['kind'];
  readonly sign: string;
  readonly text: string;
  readonly guest: string;
  readonly onOpen: (id: string) => void;
}

/** One table; its props are plain, so that only those whose words change are drawn anew. */
const TableTile = memo(
  ({ id, name, seats, place, columns, rows, kind, sign, text, guest, onOpen }: TileProps) => (
    <button
      type="button"
      className={styles.table}
      data-state={kind}
      data-shape={place.shape}
      style={{
        left: `${(place.x / columns) * 100}%`,
        top: `${(place.y / rows) * 100}%`,
        width: `${(place.width / columns) * 100}%`,
        height: `${(place.depth / rows) * 100}%`,
      }}
      onClick={() => onOpen(id)}
    >
      <span className={styles.name}>
        {name} <span className={styles.seats}>{seats}</span>
      </span>
      {guest && <span className={styles.guest}>{guest}</span>}
      <span className={styles.state}>
        {sign && <span aria-hidden="true">{sign} </span>}
        {text}
      </span>
    </button>
  ),
);

const Room = ({ section, states, onOpenTable }: Props & { readonly section: string }) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const { plan } = useEveningState();
  const tables = useMemo(
    () => placeTables(plan.tables.filter((table) => table.section === section)),
    [plan.tables, section],
  );
  const columns = Math.max(12, ...tables.map(({ place }) => place.x + place.width));
  const rows = Math.max(4, ...tables.map(({ place }) => place.y + place.depth));
  return (
    <div className={styles.scroller}>
      <div
        className={styles.room}
        style={{ aspectRatio: `${columns} / ${rows}`, minWidth: `${columns * 28}px` }}
      >
        {tables.map(({ id, name, minimumParty, maximumParty, place }) => {
          const state = states.get(id) ?? { kind: 'free', next: null };
          const { sign, text } = stateWords(i18n, state, timeZone);
          const booking = 'booking' in state ? state.booking : null;
          return (
            <TableTile
              key={id}
              {...{ id, name, place, columns, rows, sign, text }}
              seats={minimumParty === maximumParty ? `${maximumParty}` : `${minimumParty}–${maximumParty}`}
              kind={state.kind}
              guest={
                booking === null ? '' : `${booking.guestName || i18n._('Walk-in')} · ${booking.partySize}`
              }
              onOpen={onOpenTable}
            />
          );
        })}
      </div>
    </div>
  );
};

/** The rooms from above, every table with what it is now. */
export const FloorView = ({ states, onOpenTable }: Props) => {
  const { i18n } = useLingui();
  const { plan } = useEveningState();
  const [chosen, setChosen] = useState<string | null>(null);
  const section = plan.sections.find((name) => name === chosen) ?? plan.sections[0];
  if (section === undefined)
    return <p className={styles.empty}>{i18n._('There are no tables yet: draw them under Setting up.')}</p>;
  return (
    <>
      {plan.sections.length > 1 && (
        <fieldset className={styles.rooms}>
          <legend className="visually-hidden">{i18n._('Room')}</legend>
          {plan.sections.map((name) => {
            const isUrgent = plan.tables.some(
              (table) => table.section === name && needsHost(states.get(table.id)),
            );
            return (
              <Button
                key={name}
                look={name === section ? 'primary' : 'plain'}
                aria-pressed={name === section}
                onPress={() => setChosen(name)}
              >
                {name}
                {isUrgent && (
                  <>
                    <span aria-hidden="true">•</span>
                    <span className="visually-hidden">{i18n._('needs you')}</span>
                  </>
                )}
              </Button>
            );
          })}
        </fieldset>
      )}
      <Room section={section} states={states} onOpenTable={onOpenTable} />
    </>
  );
};

import { useLingui } from '@lingui/react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { overlap } from '#dashboard/floor/domain/place-tables.ts';
import type { TableDraft } from '#dashboard/setup/domain/floor-draft.ts';
import { removeTable, stepTable } from '#dashboard/setup/domain/floor-edits.ts';
import { mistakesAt } from '#dashboard/setup/domain/plan-mistake.ts';
import { type Direction, neighbourOf } from '#dashboard/setup/domain/table-spots.ts';
import styles from './floor.module.css';
import { placeStyle } from './place-style.ts';
import type { SectionParts } from './section-room.tsx';

interface Props extends SectionParts {
  readonly table: TableDraft;
  readonly isTogether: boolean;
  readonly neighbours: readonly TableDraft[];
}

const directionOf: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** With Shift. */
const longStep = 4;

/** A table where it stands: a button that chooses it, that arrow keys move, and that can be dragged. */
export const PlacedTable = (props: Props) => {
  const { table, isTogether, neighbours, editor, mistakes, selection, onSelect, onTell, drag } = props;
  const { i18n } = useLingui();
  const button = useRef<HTMLButtonElement>(null);
  const { draft, change } = editor;
  const isSelected = selection?.kind === 'table' && selection.key === table.key;
  const hasMistake = mistakesAt(mistakes, `tables[${draft.tables.indexOf(table)}]`).length > 0;
  const isStacked = neighbours.some((other) => other !== table && overlap(other.place, table.place));
  // New, or come from another section: arrow keys go on with it, unless it was a form that moved it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears
  useEffect(() => {
    if (isSelected && document.activeElement?.tagName !== 'SELECT') button.current?.focus();
  }, []);

  const step = (direction: Direction, steps: number) => {
    const next = stepTable(draft, table.key, direction, steps);
    change(next, `${table.key} place`);
    const place = next.tables.find(({ key }) => key === table.key)?.place;
    if (place !== undefined) onTell(i18n._('{x} across, {y} down', { x: place.x, y: place.y }));
  };
  const walk = (direction: Direction) => {
    const next = neighbourOf(neighbours, table, direction);
    if (next !== null) document.getElementById(`table ${next.key}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directionOf[event.key];
    if (direction !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (isSelected) step(direction, event.shiftKey ? longStep : 1);
      else walk(direction);
    } else if (event.key === 'Escape') onSelect(null);
    else if (event.key === 'Delete' && isSelected) {
      change(removeTable(draft, table.key));
      onSelect(null);
    }
  };
  return (
    <button
      ref={button}
      id={`table ${table.key}`}
      type="button"
      className={styles.table}
      style={placeStyle(table.place)}
      data-shape={table.place.shape}
      data-bookability={table.bookability}
      data-is-together={isTogether}
      data-is-dragged={drag.drag?.key === table.key}
      data-has-mistake={hasMistake || isStacked}
      aria-pressed={isSelected}
      aria-describedby="floor-keys"
      onClick={() => onSelect({ kind: 'table', key: table.key })}
      onKeyDown={onKeyDown}
      {...drag.handlersOf(table, isSelected)}
    >
      <span className={styles.tableName}>
        {hasMistake || isStacked ? <span aria-hidden>⚠ </span> : null}
        <span className="visually-hidden">{i18n._('Table')} </span>
        {table.name}
      </span>
      <span className={styles.seats}>
        {table.minimumParty}–{table.maximumParty}
        <span className="visually-hidden"> {i18n._('guests')}</span>
        {isTogether && <span aria-hidden> ⚭</span>}
        {isTogether && <span className="visually-hidden">, {i18n._('pushed together')}</span>}
        {hasMistake && <span className="visually-hidden">, {i18n._('has a mistake')}</span>}
        {isStacked && <span className="visually-hidden">, {i18n._('stands on another table')}</span>}
      </span>
    </button>
  );
};

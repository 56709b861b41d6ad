import { useLingui } from '@lingui/react';
import { type PointerEvent, useRef, useState } from 'react';
import type { FloorDraft, TableDraft } from '#dashboard/setup/domain/floor-draft.ts';
import { moveTable } from '#dashboard/setup/domain/floor-edits.ts';

/** A table on its way, and where it would stand. */
export interface TableDrag {
  readonly key: string;
  /** Null where it is over no section. */
  readonly target: { readonly sectionKey: string; readonly x: number; readonly y: number } | null;
}

interface Grip {
  readonly pointerId: number;
  readonly key: string;
  readonly startX: number;
  readonly startY: number;
  /** From the table's corner to the finger: the table does not jump under it. */
  readonly gripX: number;
  readonly gripY: number;
}

/** What is less is a tap. */
const leastPixels = 6;

const sectionUnder = (x: number, y: number) =>
  document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<HTMLElement>('[data-section-key]'))
    .find((room) => room !== null);

const targetOf = (grip: Grip, event: PointerEvent): TableDrag['target'] => {
  const room = sectionUnder(event.clientX, event.clientY);
  const { sectionKey, columns } = room?.dataset ?? {};
  if (!room || sectionKey === undefined || columns === undefined) return null;
  const { left, top, width } = room.getBoundingClientRect();
  const step = width / Number(columns);
  return {
    sectionKey,
    x: Math.max(0, Math.round((event.clientX - grip.gripX - left) / step)),
    y: Math.max(0, Math.round((event.clientY - grip.gripY - top) / step)),
  };
};

interface Parts {
  readonly draft: FloorDraft;
  readonly change: (draft: FloorDraft) => void;
  readonly onTell: (words: string) => void;
}

/** Tables drawn by mouse, pen or finger, from section to section too; they snap to the grid, and onto no other table. */
export const useTableDrag = ({ draft, change, onTell }: Parts) => {
  const { i18n } = useLingui();
  const grip = useRef<Grip | null>(null);
  const [drag, setDrag] = useState<TableDrag | null>(null);
  const end = () => {
    grip.current = null;
    setDrag(null);
  };
  const drop = ({ key, target }: TableDrag) => {
    if (target === null) return;
    change(moveTable(draft, key, target.sectionKey, target));
    const [table, section] = [
      draft.tables.find((one) => one.key === key),
      draft.sections.find((one) => one.key === target.sectionKey),
    ];
    onTell(
      i18n._('Table {table} stands in {section} now.', {
        table: table?.name ?? '',
        section: section?.name ?? '',
      }),
    );
  };
  const handlersOf = (table: TableDraft, isSelected: boolean) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      // A finger scrolls over tables that are not chosen.
      if (event.button !== 0 || (event.pointerType === 'touch' && !isSelected)) return;
      const { left, top } = event.currentTarget.getBoundingClientRect();
      grip.current = {
        pointerId: event.pointerId,
        key: table.key,
        startX: event.clientX,
        startY: event.clientY,
        gripX: event.clientX - left,
        gripY: event.clientY - top,
      };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = grip.current;
      if (held === null || held.pointerId !== event.pointerId) return;
      const pixels = Math.hypot(event.clientX - held.startX, event.clientY - held.startY);
      if (drag === null && pixels < leastPixels) return;
      setDrag({ key: held.key, target: targetOf(held, event) });
    },
    onPointerUp: () => {
      if (drag !== null) drop(drag);
      end();
    },
    onPointerCancel: end,
  });
  return { drag, handlersOf };
};

export type TableDragging = ReturnType<typeof useTableDrag>;

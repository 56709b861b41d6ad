import { useLingui } from '@lingui/react';
import type { CSSProperties } from 'react';
import { tablesTogether } from '#dashboard/setup/domain/floor-draft.ts';
import { roomSize } from '#dashboard/setup/domain/table-spots.ts';
import styles from './floor.module.css';
import { placeStyle } from './place-style.ts';
import { PlacedTable } from './placed-table.tsx';
import type { SectionParts } from './section-room.tsx';

/** Custom properties that the stylesheet reckons with; the DOM's types do not know them. */
type RoomStyle = CSSProperties & { readonly '--columns': number; readonly '--rows': number };

/** The floor of a section, on a grid of half metres. */
export const SectionDrawing = (parts: SectionParts) => {
  const { i18n } = useLingui();
  const { section, editor, selection, drag } = parts;
  const { draft } = editor;
  const tables = draft.tables.filter(({ sectionKey }) => sectionKey === section.key);
  const target = drag.drag?.target?.sectionKey === section.key ? drag.drag.target : null;
  const moving = draft.tables.find(({ key }) => key === drag.drag?.key);
  const { columns, rows } = roomSize(tables.map(({ place }) => place));
  const style: RoomStyle = { '--columns': columns, '--rows': rows };
  const together = tablesTogether(draft, selection);
  return (
    <div className={styles.scroll}>
      <div className={styles.drawing} style={style} data-section-key={section.key} data-columns={columns}>
        {tables.length === 0 && <p className={styles.empty}>{i18n._('No tables here yet.')}</p>}
        {target && moving && (
          <div
            className={styles.ghost}
            style={placeStyle({ ...moving.place, ...target })}
            data-shape={moving.place.shape}
          >
            {moving.name}
          </div>
        )}
        {tables.map((table) => (
          <PlacedTable
            key={table.key}
            table={table}
            isTogether={together.includes(table.key)}
            neighbours={tables}
            {...parts}
          />
        ))}
      </div>
    </div>
  );
};

import { useLingui } from '@lingui/react';
import { Notice } from '#dashboard/components/notice.tsx';
import { overlap, type Place } from '#dashboard/floor/domain/place-tables.ts';
import type { FloorDraft, TableDraft } from '#dashboard/setup/domain/floor-draft.ts';
import { changeTable } from '#dashboard/setup/domain/floor-edits.ts';
import { lastStep } from '#dashboard/setup/domain/table-spots.ts';
import { ChoiceField } from '#dashboard/setup/fields/choice-field.tsx';
import { NumberField } from '#dashboard/setup/fields/number-field.tsx';
import type { DraftEditor } from '#dashboard/setup/plan/use-draft.ts';
import styles from './floor.module.css';

interface Props {
  readonly table: TableDraft;
  readonly editor: DraftEditor<FloorDraft>;
}

const largestSize = 20;

/** Where a table stands and how large it is, in steps of half a metre. */
export const PlaceFields = ({ table, editor }: Props) => {
  const { i18n } = useLingui();
  const { draft, change } = editor;
  const { place } = table;
  const set = (part: Partial<Place>) =>
    change(changeTable(draft, table.key, { place: { ...place, ...part } }), `${table.key} place`);
  const under = draft.tables.find(
    (other) =>
      other.key !== table.key && other.sectionKey === table.sectionKey && overlap(other.place, place),
  );
  return (
    <fieldset className={styles.place}>
      <legend>{i18n._('Place, in steps of half a metre')}</legend>
      {under && <Notice tone="warning">{i18n._('It stands on table {name}.', { name: under.name })}</Notice>}
      <div className={styles.two}>
        <NumberField
          label={i18n._('From the left')}
          bounds={[0, lastStep]}
          value={place.x}
          onChange={(x) => set({ x })}
        />
        <NumberField
          label={i18n._('From the top')}
          bounds={[0, lastStep]}
          value={place.y}
          onChange={(y) => set({ y })}
        />
        <NumberField
          label={i18n._('Width')}
          bounds={[1, largestSize]}
          value={place.width}
          onChange={(width) => set({ width })}
        />
        <NumberField
          label={i18n._('Depth')}
          bounds={[1, largestSize]}
          value={place.depth}
          onChange={(depth) => set({ depth })}
        />
      </div>
      <ChoiceField
        label={i18n._('Shape')}
        value={place.shape}
        options={[
          ['RECTANGULAR', i18n._('Rectangular')],
          ['ROUND', i18n._('Round')],
        ]}
        onChange={(shape) => set({ shape })}
      />
    </fieldset>
  );
};

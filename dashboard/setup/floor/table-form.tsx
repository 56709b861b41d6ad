import { useLingui } from '@lingui/react';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import type { SeatingType, TableBookability } from '#dashboard/generated/graphql.ts';
import { combinationsOf, type TableDraft } from '#dashboard/setup/domain/floor-draft.ts';
import { changeKind, changeTable, moveTable, removeTable } from '#dashboard/setup/domain/floor-edits.ts';
import { mistakesAt } from '#dashboard/setup/domain/plan-mistake.ts';
import { ChoiceField } from '#dashboard/setup/fields/choice-field.tsx';
import { NumberField } from '#dashboard/setup/fields/number-field.tsx';
import { bookabilityText, mistakeText, seatingText } from '#dashboard/setup/plan/plan-words.ts';
import styles from './floor.module.css';
import { PlaceFields } from './place-fields.tsx';
import type { PanelParts } from './selection-panel.tsx';

const seatings = [
  'STANDARD',
  'HIGH_TOP',
  'BAR',
  'COUNTER',
  'OUTDOOR',
] as const satisfies readonly SeatingType[];
const bookabilities = [
  'ONLINE',
  'IN_HOUSE_ONLY',
  'WALK_IN_ONLY',
] as const satisfies readonly TableBookability[];

/** A table in fields: what it is called, whom it seats, who books it, where it stands. */
export const TableForm = ({
  table,
  editor,
  mistakes,
  onSelect,
}: PanelParts & { readonly table: TableDraft }) => {
  const { i18n } = useLingui();
  const { draft, change } = editor;
  const { key } = table;
  const set = (part: Partial<TableDraft>, topic: string) =>
    change(changeTable(draft, key, part), `${key} ${topic}`);
  const own = mistakesAt(mistakes, `tables[${draft.tables.indexOf(table)}]`);
  const combinations = combinationsOf(draft, key);
  return (
    <div className={styles.form}>
      {own.map(({ path, code }) => (
        <Notice tone="failure" key={`${path} ${code}`}>
          {mistakeText(i18n, code)}
        </Notice>
      ))}
      <Field label={i18n._('Name')}>
        {(parts) => (
          <input
            {...parts}
            value={table.name}
            maxLength={100}
            onChange={({ target }) => set({ name: target.value }, 'name')}
          />
        )}
      </Field>
      <div className={styles.two}>
        <NumberField
          label={i18n._('Guests from')}
          bounds={[1, 50]}
          value={table.minimumParty}
          onChange={(minimumParty) => set({ minimumParty }, 'minimum')}
        />
        <NumberField
          label={i18n._('to')}
          bounds={[1, 50]}
          value={table.maximumParty}
          onChange={(maximumParty) => change(changeKind(draft, key, { maximumParty }), `${key} maximum`)}
        />
      </div>
      <ChoiceField
        label={i18n._('Kind of seat')}
        value={table.seating}
        options={seatings.map((seating) => [seating, seatingText(i18n, seating)])}
        onChange={(seating) => change(changeKind(draft, key, { seating }))}
      />
      <ChoiceField
        label={i18n._('Who books it')}
        value={table.bookability}
        options={bookabilities.map((one) => [one, bookabilityText(i18n, one)])}
        onChange={(bookability) => set({ bookability }, 'bookability')}
      />
      <NumberField
        label={i18n._('Priority')}
        hint={i18n._('Of tables of a size the lower number is filled first.')}
        bounds={[1, 9]}
        value={table.priority}
        onChange={(priority) => set({ priority }, 'priority')}
      />
      <ChoiceField
        label={i18n._('Section')}
        {...(combinations.length > 0 && {
          hint: i18n._(
            'Moved to another section, it leaves {count, plural, one {its combination} other {its # combinations}}.',
            {
              count: combinations.length,
            },
          ),
        })}
        value={table.sectionKey}
        options={draft.sections.map((section) => [section.key, section.name])}
        onChange={(sectionKey) => change(moveTable(draft, key, sectionKey))}
      />
      <PlaceFields table={table} editor={editor} />
      <Button
        look="danger"
        onPress={() => {
          change(removeTable(draft, key));
          onSelect(null);
        }}
      >
        {i18n._('Remove the table')}
      </Button>
    </div>
  );
};

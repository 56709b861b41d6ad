import { useLingui } from '@lingui/react';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import type { SeatingType } from '#dashboard/generated/graphql.ts';
import type { CombinationDraft } from '#dashboard/setup/domain/floor-draft.ts';
import { changeCombination, removeCombination } from '#dashboard/setup/domain/floor-edits.ts';
import { mistakesAt } from '#dashboard/setup/domain/plan-mistake.ts';
import { ChoiceField } from '#dashboard/setup/fields/choice-field.tsx';
import { NumberField } from '#dashboard/setup/fields/number-field.tsx';
import { mistakeText, seatingText } from '#dashboard/setup/plan/plan-words.ts';
import styles from './floor.module.css';
import type { PanelParts } from './selection-panel.tsx';

const seatings = [
  'STANDARD',
  'HIGH_TOP',
  'BAR',
  'COUNTER',
  'OUTDOOR',
] as const satisfies readonly SeatingType[];

/** A combination in fields: for whom its tables are pushed together. */
export const CombinationForm = ({
  combination,
  editor,
  mistakes,
  onSelect,
}: PanelParts & { readonly combination: CombinationDraft }) => {
  const { i18n } = useLingui();
  const { draft, change } = editor;
  const { key, tableKeys } = combination;
  const set = (part: Partial<CombinationDraft>, topic: string) =>
    change(changeCombination(draft, key, part), `${key} ${topic}`);
  const own = mistakesAt(mistakes, `combinations[${draft.combinations.indexOf(combination)}]`);
  const members = draft.tables.filter((table) => tableKeys.includes(table.key));
  const seats = members.reduce((sum, { maximumParty }) => sum + maximumParty, 0);
  return (
    <div className={styles.form}>
      {own.map(({ path, code }) => (
        <Notice tone="failure" key={`${path} ${code}`}>
          {mistakeText(i18n, code)}
        </Notice>
      ))}
      <p className={styles.soft}>
        {i18n._(
          'Tables {names}. Each stays bookable on its own. Alone they seat {seats}; pushed together usually fewer, as places between them are lost.',
          { names: members.map(({ name }) => name).join(', '), seats },
        )}
      </p>
      <Field label={i18n._('Name')}>
        {(parts) => (
          <input
            {...parts}
            value={combination.name}
            maxLength={100}
            onChange={({ target }) => set({ name: target.value }, 'name')}
          />
        )}
      </Field>
      <div className={styles.two}>
        <NumberField
          label={i18n._('Guests from')}
          bounds={[1, 50]}
          value={combination.minimumParty}
          onChange={(minimumParty) => set({ minimumParty }, 'minimum')}
        />
        <NumberField
          label={i18n._('to')}
          bounds={[1, 50]}
          value={combination.maximumParty}
          onChange={(maximumParty) => set({ maximumParty }, 'maximum')}
        />
      </div>
      <ChoiceField
        label={i18n._('Kind of seat')}
        value={combination.seating}
        options={seatings.map((seating) => [seating, seatingText(i18n, seating)])}
        onChange={(seating) => set({ seating }, 'seating')}
      />
      <Button
        look="danger"
        onPress={() => {
          change(removeCombination(draft, key));
          onSelect(null);
        }}
      >
        {i18n._('Dissolve the combination')}
      </Button>
    </div>
  );
};

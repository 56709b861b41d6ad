import { useLingui } from '@lingui/react';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import type { FloorDraft, SectionDraft, Selection } from '#dashboard/setup/domain/floor-draft.ts';
import { addTable, removeSection, renameSection } from '#dashboard/setup/domain/floor-edits.ts';
import { mistakesAt } from '#dashboard/setup/domain/plan-mistake.ts';
import type { PlanMistake } from '#dashboard/setup/plan/ask-plan.ts';
import { mistakeText } from '#dashboard/setup/plan/plan-words.ts';
import type { DraftEditor } from '#dashboard/setup/plan/use-draft.ts';
import { CombinationChips } from './combination-chips.tsx';
import styles from './floor.module.css';
import { SectionDrawing } from './section-drawing.tsx';

import type { TableDragging } from './use-table-drag.ts';

export interface SectionParts {
  readonly section: SectionDraft;
  readonly editor: DraftEditor<FloorDraft>;
  readonly mistakes: readonly PlanMistake[];
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onTell: (words: string) => void;
  readonly drag: TableDragging;
}

/** A section: its name, its drawing, and what is pushed together in it. */
export const SectionRoom = ({ index, ...parts }: SectionParts & { readonly index: number }) => {
  const { i18n } = useLingui();
  const { section, editor, mistakes, onSelect } = parts;
  const { draft, change } = editor;
  const isEmpty = !draft.tables.some(({ sectionKey }) => sectionKey === section.key);
  const [mistake] = mistakesAt(mistakes, `sections[${index}]`);
  const add = () => {
    const [next, table] = addTable(draft, section.key);
    change(next);
    onSelect({ kind: 'table', key: table.key });
  };
  return (
    <section className={styles.room} aria-label={section.name}>
      <div className={styles.roomHead}>
        <Field label={i18n._('Section')} mistake={mistake && mistakeText(i18n, mistake.code)}>
          {(fieldParts) => (
            <input
              {...fieldParts}
              value={section.name}
              maxLength={100}
              onChange={({ target }) =>
                change(renameSection(draft, section.key, target.value), `${section.key} name`)
              }
            />
          )}
        </Field>
        <Button onPress={add}>+ {i18n._('Table')}</Button>
        {isEmpty && (
          <Button look="danger" onPress={() => change(removeSection(draft, section.key))}>
            {i18n._('Remove the section')}
          </Button>
        )}
      </div>
      <SectionDrawing {...parts} />
      <CombinationChips {...parts} />
    </section>
  );
};

import { useLingui } from '@lingui/react';
import { Button } from '#dashboard/components/button.tsx';
import type { FloorDraft, Selection } from '#dashboard/setup/domain/floor-draft.ts';
import type { PlanMistake } from '#dashboard/setup/plan/ask-plan.ts';
import type { DraftEditor } from '#dashboard/setup/plan/use-draft.ts';
import { CombinationForm } from './combination-form.tsx';
import styles from './floor.module.css';
import { TableForm } from './table-form.tsx';

export interface PanelParts {
  readonly editor: DraftEditor<FloorDraft>;
  readonly mistakes: readonly PlanMistake[];
  readonly onSelect: (selection: Selection | null) => void;
}

/** What is chosen, in fields; beside the drawing, on a telephone over its lower part. */
export const SelectionPanel = ({
  selection,
  ...parts
}: PanelParts & { readonly selection: Selection | null }) => {
  const { i18n } = useLingui();
  const { draft } = parts.editor;
  const table = selection?.kind === 'table' && draft.tables.find(({ key }) => key === selection.key);
  const combination =
    selection?.kind === 'combination' && draft.combinations.find(({ key }) => key === selection.key);
  if (!table && !combination)
    return (
      <aside className={styles.panel} data-is-empty aria-label={i18n._('Chosen')}>
        <p className={styles.soft}>{i18n._('Choose a table or a combination to change it.')}</p>
      </aside>
    );
  return (
    <aside className={styles.panel} aria-label={i18n._('Chosen')}>
      <div className={styles.panelHead}>
        <h2>
          {table
            ? i18n._('Table {name}', { name: table.name })
            : i18n._('Combination {name}', { name: combination ? combination.name : '' })}
        </h2>
        <Button look="quiet" aria-label={i18n._('Close')} onPress={() => parts.onSelect(null)}>
          ✕
        </Button>
      </div>
      {table && <TableForm key={table.key} table={table} {...parts} />}
      {combination && <CombinationForm key={combination.key} combination={combination} {...parts} />}
    </aside>
  );
};

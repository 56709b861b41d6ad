import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Button } from '#dashboard/components/button.tsx';
import { SetupChangeFloorPlanDocument } from '#dashboard/generated/graphql.ts';
import { type FloorDraft, floorInputOf, type Selection } from '#dashboard/setup/domain/floor-draft.ts';
import { addSection } from '#dashboard/setup/domain/floor-edits.ts';
import type { AskPlan } from '#dashboard/setup/plan/ask-plan.ts';
import { PlanEditorFrame } from '#dashboard/setup/plan/plan-editor-frame.tsx';
import { useDraft } from '#dashboard/setup/plan/use-draft.ts';
import type { PlanDates } from '#dashboard/setup/plan/use-plan-dates.ts';
import { ValidFrom } from '#dashboard/setup/plan/valid-from.tsx';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import styles from './floor.module.css';
import { floorPlaceName } from './floor-place-name.ts';
import { SectionRoom } from './section-room.tsx';
import { SelectionPanel } from './selection-panel.tsx';
import { useTableDrag } from './use-table-drag.ts';

interface Props {
  readonly loaded: FloorDraft;
  readonly dates: PlanDates;
}

/** Tables are dragged, stepped by arrow keys or placed by numbers; nothing is saved before its what-if was seen. */
export const FloorEditor = ({ loaded, dates }: Props) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const editor = useDraft(loaded);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [told, setTold] = useState('');
  const { draft, change } = editor;
  const drag = useTableDrag({ draft, change, onTell: setTold });
  const send = useGraphMutation(SetupChangeFloorPlanDocument);
  const ask: AskPlan = async (intent, question) => {
    const input = { restaurantId, validFrom: dates.validFrom, ...floorInputOf(draft), ...intent };
    return (await send({ input, ...question })).answer;
  };
  return (
    <PlanEditorFrame
      editor={editor}
      ask={ask}
      namePlace={(path) => floorPlaceName(i18n, draft, path)}
      date={dates.validFrom}
    >
      {(mistakes) => (
        <div className={styles.editor} data-has-selection={selection !== null}>
          <ValidFrom part="FLOOR_PLAN" dates={dates} isDirty={editor.isDirty} />
          <p className={styles.soft} id="floor-keys">
            {i18n._(
              'Drag a table, on a touch screen once it is chosen. By keyboard: Enter chooses it, arrow keys move it, with Shift by four; Escape lets it go, and arrow keys lead from table to table.',
            )}
          </p>
          <div className="visually-hidden" role="status">
            {told}
          </div>
          <div className={styles.rooms}>
            {draft.sections.map((section, index) => (
              <SectionRoom
                key={section.key}
                section={section}
                index={index}
                editor={editor}
                mistakes={mistakes}
                selection={selection}
                onSelect={setSelection}
                onTell={setTold}
                drag={drag}
              />
            ))}
            <div>
              <Button
                onPress={() =>
                  change(addSection(draft, (number) => i18n._('Section {number}', { number }))[0])
                }
              >
                + {i18n._('Section')}
              </Button>
            </div>
          </div>
          <SelectionPanel selection={selection} editor={editor} mistakes={mistakes} onSelect={setSelection} />
        </div>
      )}
    </PlanEditorFrame>
  );
};

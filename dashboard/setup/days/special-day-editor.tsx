import { useLingui } from '@lingui/react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { SetupSetSpecialDayDocument } from '#dashboard/generated/graphql.ts';
import { isInOrder } from '#dashboard/setup/domain/period-draft.ts';
import { memberIn } from '#dashboard/setup/domain/plan-mistake.ts';
import { type SpecialDayDraft, specialDayInputOf } from '#dashboard/setup/domain/special-day-draft.ts';
import type { AskPlan } from '#dashboard/setup/plan/ask-plan.ts';
import { PlanEditorFrame } from '#dashboard/setup/plan/plan-editor-frame.tsx';
import { useDraft } from '#dashboard/setup/plan/use-draft.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import { BackToList } from './back-to-list.tsx';
import { SpecialDayForm } from './special-day-form.tsx';

interface Props {
  readonly loaded: SpecialDayDraft;
  /** Dates that have a special day already. */
  readonly taken: readonly string[];
  readonly today: string;
  readonly intervalMinutes: number;
  readonly onDone: () => void;
}

/** One special day, new or changed. */
export const SpecialDayEditor = ({ loaded, taken, today, intervalMinutes, onDone }: Props) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const editor = useDraft(loaded);
  const { draft } = editor;
  const send = useGraphMutation(SetupSetSpecialDayDocument);
  const ask: AskPlan = async (intent, question) => {
    const input = { restaurantId, ...specialDayInputOf(draft), ...intent };
    return (await send({ input, ...question })).answer;
  };
  const disordered = !draft.isClosed && draft.periods.find((period) => !isInOrder(period));
  const obstacleOf = () => {
    if (draft.date === '') return i18n._('Choose a date.');
    if (taken.includes(draft.date)) return i18n._('There is a special day on that date already.');
    if (!draft.isClosed && draft.periods.length === 0) return i18n._('Add hours, or close the day.');
    return disordered
      ? i18n._('{shift}: the last seating comes before the first.', { shift: disordered.name })
      : null;
  };
  return (
    <>
      <BackToList isDirty={editor.isDirty} onDone={onDone} />
      <PlanEditorFrame
        editor={editor}
        ask={ask}
        namePlace={(path) => draft.periods[memberIn(path, 'periods') ?? -1]?.name ?? null}
        date={draft.date}
        obstacle={obstacleOf()}
      >
        {(mistakes) => (
          <SpecialDayForm
            editor={editor}
            mistakes={mistakes}
            isNew={loaded.date === ''}
            today={today}
            intervalMinutes={intervalMinutes}
          />
        )}
      </PlanEditorFrame>
    </>
  );
};

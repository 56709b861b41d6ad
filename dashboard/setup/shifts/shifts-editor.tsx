import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { SetupChangeShiftsDocument } from '#dashboard/generated/graphql.ts';
import { isInOrder, type ShiftDraft, shiftInputOf, weekdays } from '#dashboard/setup/domain/period-draft.ts';
import { memberIn } from '#dashboard/setup/domain/plan-mistake.ts';
import type { AskPlan } from '#dashboard/setup/plan/ask-plan.ts';
import { PlanEditorFrame } from '#dashboard/setup/plan/plan-editor-frame.tsx';
import { weekdayText } from '#dashboard/setup/plan/plan-words.ts';
import { useDraft } from '#dashboard/setup/plan/use-draft.ts';
import type { PlanDates } from '#dashboard/setup/plan/use-plan-dates.ts';
import { ValidFrom } from '#dashboard/setup/plan/valid-from.tsx';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import { DayCard } from './day-card.tsx';
import { ShiftDialog } from './shift-dialog.tsx';
import styles from './shifts.module.css';

interface Props {
  readonly loaded: readonly ShiftDraft[];
  readonly intervalMinutes: number;
  readonly dates: PlanDates;
}

/** The week: a day a column, a shift a card. */
export const ShiftsEditor = ({ loaded, intervalMinutes, dates }: Props) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const editor = useDraft(loaded);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const { draft, change } = editor;
  const send = useGraphMutation(SetupChangeShiftsDocument);
  const ask: AskPlan = async (intent, question) => {
    const input = { restaurantId, validFrom: dates.validFrom, shifts: draft.map(shiftInputOf), ...intent };
    return (await send({ input, ...question })).answer;
  };
  const nameOf = ({ name, weekday }: ShiftDraft) =>
    i18n._('{name} on {weekday}', { name, weekday: weekdayText(i18n, weekday) });
  const namePlace = (path: string) => {
    const shift = draft[memberIn(path, 'shifts') ?? -1];
    return shift === undefined ? null : nameOf(shift);
  };
  const disordered = draft.find((shift) => !isInOrder(shift));
  const opened = draft.find(({ key }) => key === openKey);
  return (
    <PlanEditorFrame
      editor={editor}
      ask={ask}
      namePlace={namePlace}
      date={dates.validFrom}
      obstacle={
        disordered
          ? i18n._('{shift}: the last seating comes before the first.', { shift: nameOf(disordered) })
          : null
      }
    >
      {(mistakes) => (
        <>
          <ValidFrom part="SHIFTS" dates={dates} isDirty={editor.isDirty} />
          <div className={styles.week}>
            {weekdays.map((weekday) => (
              <DayCard
                key={weekday}
                weekday={weekday}
                shifts={draft}
                mistakes={mistakes}
                onChange={change}
                onOpen={setOpenKey}
              />
            ))}
          </div>
          {opened && (
            <ShiftDialog
              title={nameOf(opened)}
              period={opened}
              intervalMinutes={intervalMinutes}
              onChange={(part, topic) =>
                change(
                  draft.map((one) => (one.key === opened.key ? { ...one, ...part } : one)),
                  topic && `${opened.key} ${topic}`,
                )
              }
              onRemove={() => {
                change(draft.filter(({ key }) => key !== opened.key));
                setOpenKey(null);
              }}
              onClose={() => setOpenKey(null)}
            />
          )}
        </>
      )}
    </PlanEditorFrame>
  );
};

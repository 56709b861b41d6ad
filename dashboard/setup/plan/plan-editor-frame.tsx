import { useLingui } from '@lingui/react';
import { type ReactNode, useState } from 'react';
import { Button } from '#dashboard/components/button.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import type { AskPlan, NamePlace, PlanChange, PlanMistake } from './ask-plan.ts';
import { LeaveGuard } from './leave-guard.tsx';
import { PlanBar } from './plan-bar.tsx';
import { ReviewChange } from './review-change.tsx';
import { SavedNotice } from './saved-notice.tsx';
import type { DraftEditor } from './use-draft.ts';

interface Props<Draft> {
  readonly editor: DraftEditor<Draft>;
  readonly ask: AskPlan;
  readonly namePlace: NamePlace;
  /** The first date for which the change would hold. */
  readonly date: string;
  readonly obstacle?: string | null;
  readonly children: (mistakes: readonly PlanMistake[]) => ReactNode;
}

/** Around a part of the plan that is edited: what was saved, what cannot hold, and the steps to saving it. */
export const PlanEditorFrame = <Draft,>(props: Props<Draft>) => {
  const { editor, ask, namePlace, date, obstacle = null, children } = props;
  const { i18n } = useLingui();
  const [isReviewing, setReviewing] = useState(false);
  const [saved, setSaved] = useState<PlanChange | null>(null);
  // Of one draft: another step may have mended them.
  const [found, setFound] = useState<{ draft: Draft; mistakes: readonly PlanMistake[] } | null>(null);
  const mistakes = found !== null && found.draft === editor.draft ? found.mistakes : [];
  return (
    <>
      <LeaveGuard isDirty={editor.isDirty} />
      {saved && !editor.isDirty && <SavedNotice change={saved} onDismiss={() => setSaved(null)} />}
      {editor.isOutdated && (
        <Notice tone="warning">
          <p>{i18n._('Somebody else changed this meanwhile. Saving puts yours in its place.')}</p>
          <Button onPress={editor.discard}>{i18n._('Drop mine, and show theirs')}</Button>
        </Notice>
      )}
      {mistakes.length > 0 && (
        <Notice tone="failure">{i18n._('This plan cannot hold yet: see what is marked.')}</Notice>
      )}
      {children(mistakes)}
      <PlanBar editor={editor} obstacle={obstacle} onReview={() => setReviewing(true)} />
      {isReviewing && (
        <ReviewChange
          ask={ask}
          namePlace={namePlace}
          date={date}
          onClose={() => setReviewing(false)}
          onMistakes={(list) => setFound({ draft: editor.draft, mistakes: list })}
          onSaved={(change) => {
            setReviewing(false);
            editor.markSaved();
            setSaved(change);
          }}
        />
      )}
    </>
  );
};

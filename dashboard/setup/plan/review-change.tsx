import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { serviceDateAt } from '#dashboard/app/domain/service-date.ts';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Button } from '#dashboard/components/button.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { newIdempotencyKey } from '#shared/browser/idempotency-key.ts';
import type { AskPlan, NamePlace, PlanChange, PlanMistake } from './ask-plan.ts';
import { MistakeList } from './mistake-list.tsx';
import styles from './plan.module.css';
import { useWhatIf } from './use-what-if.ts';
import { WhatIfAnswer } from './what-if-answer.tsx';
import { WhatIfQuestion } from './what-if-question.tsx';

export interface ReviewParts {
  readonly ask: AskPlan;
  readonly namePlace: NamePlace;
  readonly onSaved: (change: PlanChange) => void;
  readonly onMistakes?: (mistakes: readonly PlanMistake[]) => void;
  /** The evening that is looked at first. */
  readonly date: string;
  /** What pressing it does. */
  readonly saveLabel?: string;
}

/** Before a change is saved: whom it touches, and what diners could book with it. */
export const ReviewChange = ({
  ask,
  namePlace,
  onSaved,
  onMistakes,
  date,
  saveLabel,
  onClose,
}: ReviewParts & { readonly onClose: () => void }) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const today = serviceDateAt(Temporal.Now.instant(), timeZone).toString();
  const [question, setQuestion] = useState({ date: date < today ? today : date, partySize: 2 });
  const { state, again } = useWhatIf(ask, question);
  const [saving, setSaving] = useState<'no' | 'now' | 'failed'>('no');
  // One for all attempts to save: an answer that was lost is given again, and nothing is done twice.
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [refused, setRefused] = useState<readonly PlanMistake[] | null>(null);
  const answer = state.kind === 'answered' ? state.answer : state.kind === 'asking' ? state.last : null;
  const mistakes = refused ?? (answer?.__typename === 'PlanMistakes' ? answer.mistakes : null);

  const close = () => {
    if (mistakes !== null) onMistakes?.(mistakes);
    onClose();
  };
  const save = async () => {
    setSaving('now');
    try {
      const saved = await ask({ dryRun: false, idempotencyKey }, question);
      if (saved.__typename === 'PlanChanged') return onSaved(saved);
      if (saved.__typename === 'PlanMistakes') setRefused(saved.mistakes);
      setSaving(saved.__typename === 'PlanMistakes' ? 'no' : 'failed');
    } catch {
      setSaving('failed');
    }
  };
  return (
    <Modal title={i18n._('Before you save')} isOpen onClose={close}>
      <div className={styles.review} aria-busy={state.kind === 'asking'}>
        {mistakes !== null && <MistakeList mistakes={mistakes} namePlace={namePlace} />}
        {state.kind === 'failed' && (
          <Notice tone="failure">
            <p>
              {i18n._('What would come of it could not be asked. Nothing is saved, and nothing is lost.')}
            </p>
            <Button onPress={again}>{i18n._('Try again')}</Button>
          </Notice>
        )}
        {mistakes === null && <WhatIfQuestion question={question} today={today} onChange={setQuestion} />}
        {mistakes === null && state.kind !== 'failed' && <WhatIfAnswer answer={answer} />}
        {saving === 'failed' && (
          <Notice tone="failure">
            {i18n._('It could not be saved. Everything is still here: try again.')}
          </Notice>
        )}
        <div className={styles.actions}>
          {mistakes === null && (
            <Button
              look="primary"
              isDisabled={saving === 'now' || answer?.__typename !== 'PlanChanged'}
              onPress={save}
            >
              {saving === 'now' ? i18n._('Saving…') : (saveLabel ?? i18n._('Save'))}
            </Button>
          )}
          <Button onPress={close}>{mistakes === null ? i18n._('Change more') : i18n._('Mend it')}</Button>
        </div>
      </div>
    </Modal>
  );
};

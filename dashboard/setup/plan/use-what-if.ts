import { useEffect, useRef, useState } from 'react';
import type { SetupPlanAnswerFragment } from '#dashboard/generated/graphql.ts';
import { newIdempotencyKey } from '#shared/browser/idempotency-key.ts';
import type { AskPlan, OutlookQuestion } from './ask-plan.ts';

export type WhatIf =
  | { readonly kind: 'asking'; readonly last: SetupPlanAnswerFragment | null }
  | { readonly kind: 'failed' }
  | { readonly kind: 'answered'; readonly answer: SetupPlanAnswerFragment };

/** What would come of a change, asked anew for each evening that is looked at. */
export const useWhatIf = (ask: AskPlan, { date, partySize }: OutlookQuestion) => {
  const [state, setState] = useState<WhatIf>({ kind: 'asking', last: null });
  const [attempt, setAttempt] = useState(0);
  // The change cannot be edited while its outcome is looked at.
  const asked = useRef(ask);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    let isCurrent = true;
    setState((before) => ({ kind: 'asking', last: before.kind === 'answered' ? before.answer : null }));
    asked.current({ dryRun: true, idempotencyKey: newIdempotencyKey() }, { date, partySize }).then(
      (answer) => isCurrent && setState({ kind: 'answered', answer }),
      () => isCurrent && setState({ kind: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [date, partySize, attempt]);
  return { state, again: () => setAttempt((count) => count + 1) };
};

import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { SetupClearSlotPacingDocument, SetupSetSlotPacingDocument } from '#dashboard/generated/graphql.ts';
import type { LimitDraft } from '#dashboard/setup/domain/period-draft.ts';
import type { AskPlan } from '#dashboard/setup/plan/ask-plan.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';

type Kind = 'pause' | 'limit' | 'usual';

/** What is to become of a slot of one evening, until it is saved or left. */
export const useSlotChange = ({ time }: { readonly time: string }, date: string) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const [begun, setBegun] = useState<{ readonly kind: Kind; readonly limit: LimitDraft } | null>(null);
  const set = useGraphMutation(SetupSetSlotPacingDocument);
  const clear = useGraphMutation(SetupClearSlotPacingDocument);
  const labels = { pause: i18n._('Pause'), limit: i18n._('Save'), usual: i18n._('Back to usual') };
  const ask: AskPlan = async (intent, question) => {
    const slot = { restaurantId, date, time, ...intent };
    if (begun === null || begun.kind === 'usual') return (await clear({ input: slot, ...question })).answer;
    const { covers, parties } = begun.limit;
    // A pause keeps the limit that held: a pause without one would lift it for the restaurant's own people.
    const input = { ...slot, covers, parties, paused: begun.kind === 'pause' };
    return (await set({ input, ...question })).answer;
  };
  return {
    review: begun && { ask, saveLabel: labels[begun.kind] },
    begin: (kind: Kind, { covers, parties }: LimitDraft) => setBegun({ kind, limit: { covers, parties } }),
    end: () => setBegun(null),
  };
};

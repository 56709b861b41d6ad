import { useLingui } from '@lingui/react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { type PlanPart, SetupWithdrawPlanChangeDocument } from '#dashboard/generated/graphql.ts';
import type { AskPlan, PlanChange } from '#dashboard/setup/plan/ask-plan.ts';
import { ReviewChange } from '#dashboard/setup/plan/review-change.tsx';
import { useGraphMutation } from '#shared/browser/use-graph.ts';

interface Props {
  readonly validFrom: string;
  readonly part: PlanPart;
  readonly onClose: () => void;
  readonly onSaved: (change: PlanChange) => void;
}

/** Takes a scheduled change back, after a look at what that would do. */
export const WithdrawChange = ({ validFrom, part, onClose, onSaved }: Props) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const send = useGraphMutation(SetupWithdrawPlanChangeDocument);
  const ask: AskPlan = async (intent, question) =>
    (await send({ input: { restaurantId, validFrom, part, ...intent }, ...question })).answer;
  return (
    <ReviewChange
      ask={ask}
      namePlace={() => null}
      date={validFrom}
      saveLabel={i18n._('Withdraw')}
      onClose={onClose}
      onSaved={onSaved}
    />
  );
};

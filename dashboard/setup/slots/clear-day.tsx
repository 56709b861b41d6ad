import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Button } from '#dashboard/components/button.tsx';
import { SetupClearSlotPacingDocument } from '#dashboard/generated/graphql.ts';
import type { AskPlan, PlanChange } from '#dashboard/setup/plan/ask-plan.ts';
import { ReviewChange } from '#dashboard/setup/plan/review-change.tsx';
import { useGraphMutation } from '#shared/browser/use-graph.ts';

interface Props {
  readonly date: string;
  readonly onSaved: (change: PlanChange) => void;
}

/** Gives all slots of an evening their usual limits back, also those that are no slots any more. */
export const ClearDay = ({ date, onSaved }: Props) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const [isAsking, setAsking] = useState(false);
  const send = useGraphMutation(SetupClearSlotPacingDocument);
  const ask: AskPlan = async (intent, question) =>
    (await send({ input: { restaurantId, date, ...intent }, ...question })).answer;
  return (
    <>
      <Button onPress={() => setAsking(true)}>{i18n._('All slots back to usual…')}</Button>
      {isAsking && (
        <ReviewChange
          ask={ask}
          namePlace={() => null}
          date={date}
          saveLabel={i18n._('Back to usual')}
          onClose={() => setAsking(false)}
          onSaved={(change) => {
            setAsking(false);
            onSaved(change);
          }}
        />
      )}
    </>
  );
};

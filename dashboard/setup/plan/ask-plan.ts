import type { SetupPlanAnswerFragment } from '#dashboard/generated/graphql.ts';

/** For whom the evening is looked at, before and after the change. */
export interface OutlookQuestion {
  readonly date: string;
  readonly partySize: number;
}

/** Sends a change of the plan, or asks what would come of it. */
export type AskPlan = (
  intent: { readonly dryRun: boolean; readonly idempotencyKey: string },
  question: OutlookQuestion,
) => Promise<SetupPlanAnswerFragment>;

export type PlanChange = Extract<SetupPlanAnswerFragment, { __typename: 'PlanChanged' }>;
export type PlannedSlotAnswer = NonNullable<PlanChange['slots']>[number];
export type PlanMistake = Extract<
  SetupPlanAnswerFragment,
  { __typename: 'PlanMistakes' }
>['mistakes'][number];

/** Names what a mistake is about by its place in the input; null where it is elsewhere in the plan. */
export type NamePlace = (path: string) => string | null;

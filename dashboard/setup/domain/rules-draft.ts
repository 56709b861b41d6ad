import type { ChangeBookingRulesInput } from '#dashboard/generated/graphql.ts';
import type { LimitDraft, TurnTimeDraft } from './period-draft.ts';

/** Rules that always have a number, with what it may be. */
export const requiredRules = {
  bookingWindowDays: [0, 730],
  slotCutoffMinutes: [0, 86_400],
  bufferMinutes: [0, 120],
  smallestParty: [1, 50],
  largestParty: [1, 50],
  cancellationCutoffMinutes: [0, 86_400],
  holdMinutes: [1, 60],
  waitlistOfferMinutes: [1, 1_440],
} as const satisfies { readonly [Name in keyof ChangeBookingRulesInput]?: readonly [number, number] };
export type RequiredRule = keyof typeof requiredRules;

/** Rules that there may be none of. */
export const optionalRules = {
  shiftCutoffMinutes: [0, 86_400],
  noShowAfterMinutes: [0, 1_440],
} as const satisfies { readonly [Name in keyof ChangeBookingRulesInput]?: readonly [number, number] };
export type OptionalRule = keyof typeof optionalRules;

export type RulesDraft = { readonly [Name in RequiredRule | 'slotIntervalMinutes']: number } & {
  readonly [Name in OptionalRule]: number | null;
} & { readonly pacing: LimitDraft; readonly turnTimes: readonly TurnTimeDraft[] };

/** Without what only the graph's client adds. */
export const rulesDraftOf = (rules: RulesDraft): RulesDraft => ({
  slotIntervalMinutes: rules.slotIntervalMinutes,
  bookingWindowDays: rules.bookingWindowDays,
  slotCutoffMinutes: rules.slotCutoffMinutes,
  shiftCutoffMinutes: rules.shiftCutoffMinutes,
  bufferMinutes: rules.bufferMinutes,
  smallestParty: rules.smallestParty,
  largestParty: rules.largestParty,
  cancellationCutoffMinutes: rules.cancellationCutoffMinutes,
  holdMinutes: rules.holdMinutes,
  noShowAfterMinutes: rules.noShowAfterMinutes,
  waitlistOfferMinutes: rules.waitlistOfferMinutes,
  pacing: { covers: rules.pacing.covers, parties: rules.pacing.parties },
  turnTimes: rules.turnTimes.map(({ upToGuests, minutes }) => ({ upToGuests, minutes })),
});

/** Only what was changed: the rest stays what it is by then. */
export const rulesInputOf = (
  before: RulesDraft,
  { turnTimes, ...rules }: RulesDraft,
): Omit<ChangeBookingRulesInput, 'restaurantId' | 'validFrom' | 'idempotencyKey'> => {
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const previous: Readonly<Record<string, unknown>> = before;
  return {
    ...Object.fromEntries(Object.entries(rules).filter(([name, value]) => !isSame(previous[name], value))),
    ...(isSame(before.turnTimes, turnTimes) ? {} : { turnTimes: [...turnTimes] }),
  };
};

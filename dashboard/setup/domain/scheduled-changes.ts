import type { PlanPart } from '#dashboard/generated/graphql.ts';

export interface ScheduledChange {
  readonly validFrom: string;
  readonly parts: readonly PlanPart[];
}

/** The next date after one from which a part of the plan is another; null where it stays. */
export const nextChangeAfter = (
  changes: readonly ScheduledChange[],
  part: PlanPart,
  date: string,
): string | null =>
  changes
    .filter(({ validFrom, parts }) => validFrom > date && parts.includes(part))
    .map(({ validFrom }) => validFrom)
    .toSorted()[0] ?? null;

/** The date from which a plan holds that a draft of an earlier date would replace; null where there is none. */
export const replacedChange = (
  changes: readonly ScheduledChange[],
  part: PlanPart,
  { draftedOn, validFrom }: { readonly draftedOn: string; readonly validFrom: string },
): string | null => {
  const next = nextChangeAfter(changes, part, draftedOn);
  return next !== null && next <= validFrom ? next : null;
};

import type { PlanMistakeCode } from '#dashboard/generated/graphql.ts';

/** Something in the sent plan that cannot hold. */
export interface Mistake {
  readonly code: PlanMistakeCode;
  /** Such as tables[2].maximumParty. */
  readonly path: string;
}

/** Those at a place of the input and below it, such as all of tables[2]. */
export const mistakesAt = <One extends Mistake>(mistakes: readonly One[], place: string): readonly One[] =>
  mistakes.filter(
    ({ path }) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`),
  );

/** The number of the list's member that a path begins with; null where it is about something else. */
export const memberIn = (path: string, list: string): number | null => {
  const number = new RegExp(`^${list}\\[(\\d+)\\]`).exec(path)?.[1];
  return number === undefined ? null : Number(number);
};

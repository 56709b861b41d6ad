import type { NoticeState } from '#dashboard/generated/graphql.ts';

interface StatedNotice {
  readonly state: NoticeState;
  readonly attempts: number;
}

/** Whether somebody should know: given up, or tried in vain and still to come. */
export const isInTrouble = ({ state, attempts }: StatedNotice): boolean =>
  state === 'FAILED' || (state === 'PENDING' && attempts > 0);

/** How many of a day's notices stand where. */
export const countStates = (notices: readonly StatedNotice[]): Readonly<Record<NoticeState, number>> => {
  const counts = { SENT: 0, PENDING: 0, FAILED: 0, DROPPED: 0 };
  for (const { state } of notices) counts[state] += 1;
  return counts;
};

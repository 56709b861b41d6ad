import type { UnavailableReason } from '#dashboard/generated/graphql.ts';

interface Outlook {
  readonly isAvailable: boolean;
  readonly reason: UnavailableReason | null;
}

/** A slot before and after a change; null where there is no such slot. */
export interface PlannedSlot {
  readonly startsAt: string;
  readonly before: Outlook | null;
  readonly after: Outlook | null;
}

export type OutlookChange = 'same' | 'opens' | 'closes' | 'appears' | 'vanishes';

export const outlookChange = ({ before, after }: PlannedSlot): OutlookChange => {
  if (before === null && after === null) return 'same';
  if (before === null) return 'appears';
  if (after === null) return 'vanishes';
  if (before.isAvailable === after.isAvailable) return 'same';
  return after.isAvailable ? 'opens' : 'closes';
};

/** How many slots diners can have. */
export const countOutlooks = (slots: readonly PlannedSlot[]) => ({
  before: slots.filter(({ before }) => before?.isAvailable).length,
  after: slots.filter(({ after }) => after?.isAvailable).length,
});

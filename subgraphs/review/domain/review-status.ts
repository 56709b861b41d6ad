import type { ScreeningFinding } from './screening.ts';

/** PUBLISHED is seen by everybody and counts; QUEUED waits for a decision; REMOVED was taken away by one. */
export const reviewStatuses = ['PUBLISHED', 'QUEUED', 'REMOVED'] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

export const verdicts = ['PUBLISH', 'REMOVE'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a review waits, besides what others report of it. */
export type QueueFinding = ScreeningFinding | 'EDITED_AFTER_REMOVAL';

/** Of a text that is new, in a review that had the status; null for a new review. Whoever finds nothing lets it through. */
export const findingsOf = (
  before: ReviewStatus | null,
  screened: readonly ScreeningFinding[],
): readonly QueueFinding[] => (before === 'REMOVED' ? [...screened, 'EDITED_AFTER_REMOVAL'] : screened);

/** Screening only queues: what it finds waits for a person, and what it does not find is published at once. */
export const statusOf = (findings: readonly QueueFinding[]): ReviewStatus =>
  findings.length === 0 ? 'PUBLISHED' : 'QUEUED';

/** Any status may become either: a review that was removed can be published again. */
export const statusAfter = (verdict: Verdict): ReviewStatus =>
  verdict === 'PUBLISH' ? 'PUBLISHED' : 'REMOVED';

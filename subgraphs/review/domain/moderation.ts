import type { Review } from './review.ts';
import type { QueueFinding, Verdict } from './review-status.ts';

export const reportReasons = [
  'OFFENSIVE',
  'PERSONAL_DATA',
  'SPAM',
  'OFF_TOPIC',
  'NOT_GENUINE',
  'OTHER',
] as const;
export type ReportReason = (typeof reportReasons)[number];

export const removalReasons = [
  'OFFENSIVE',
  'PERSONAL_DATA',
  'SPAM',
  'OFF_TOPIC',
  'NOT_GENUINE',
  'LEGAL',
  'OTHER',
] as const;
export type RemovalReason = (typeof removalReasons)[number];

/** What somebody said against a review. */
export interface Report {
  readonly reason: ReportReason;
  readonly words: string | null;
  /** Whether by one of the restaurant's people. */
  readonly isOfRestaurant: boolean;
  /** In the restaurant's time zone. */
  readonly reportedAt: Temporal.ZonedDateTime;
}

/** What an administrator decided. */
export interface Decision {
  readonly verdict: Verdict;
  readonly revision: number;
  /** Of a removal. */
  readonly reason: RemovalReason | null;
  /** For the diner. */
  readonly words: string | null;
  readonly decidedBy: string;
  /** In the restaurant's time zone. */
  readonly decidedAt: Temporal.ZonedDateTime;
}

/** A review that waits for a decision, and why. */
export interface QueuedReview {
  readonly review: Review;
  /** In the restaurant's time zone. */
  readonly queuedAt: Temporal.ZonedDateTime;
  readonly findings: readonly QueueFinding[];
  /** Those that nobody decided about. */
  readonly reportCount: number;
  /** The first of them. */
  readonly reports: readonly Report[];
}

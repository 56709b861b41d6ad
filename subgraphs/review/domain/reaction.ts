import type { ReportReason } from './moderation.ts';
import type { Review } from './review.ts';

/** What a viewer did to another's review. */
export interface Reaction {
  readonly kind: 'HELPFUL_VOTE' | 'REPORT';
  readonly review: Review;
  /** Of a report. */
  readonly reason: ReportReason | null;
  /** Of a report. */
  readonly words: string | null;
  /** In the restaurant's time zone. */
  readonly reactedAt: Temporal.ZonedDateTime;
}

import type { Queryable } from '#shared/database/database.ts';
import type { Page } from '#shared/graph/connection.ts';
import type { ViewerId } from '#shared/identifiers/identifiers.ts';
import type { QueuedReview, RemovalReason, Report, ReportReason } from '../domain/moderation.ts';
import type { Review } from '../domain/review.ts';
import type { QueueFinding, Verdict } from '../domain/review-status.ts';
import { type ReviewRow, reviewColumns, toReview, withTimeZone } from './review-row.ts';

type ReviewKey = Pick<Review, 'restaurantId' | 'reviewId'>;

/** Puts the review into the queue, or says there what is found in it now; since when it waits stays. */
export const queueReview = async (
  transaction: Queryable,
  { restaurantId, reviewId }: ReviewKey,
  findings: readonly QueueFinding[],
  now: Temporal.Instant,
): Promise<void> => {
  await transaction.query({
    name: 'review.queue_review',
    text: `
      insert into review.moderation_queue (restaurant_id, review_id, queued_at, findings) values ($1, $2, $3, $4::text[])
      on conflict (restaurant_id, review_id) do update set findings = excluded.findings`,
    values: [restaurantId, reviewId, now.toString(), findings],
  });
};

/** Nothing is found in the review any more: it waits for its reports alone, or for nothing. */
export const clearFindings = async (
  transaction: Queryable,
  { restaurantId, reviewId }: ReviewKey,
): Promise<void> => {
  const values = [restaurantId, reviewId];
  await transaction.query({
    name: 'review.clear_findings',
    text: `update review.moderation_queue set findings = '{}' where restaurant_id = $1 and review_id = $2`,
    values,
  });
  await transaction.query({
    name: 'review.leave_queue',
    text: `
      delete from review.moderation_queue where restaurant_id = $1 and review_id = $2 and not exists (
        select from review.report where restaurant_id = $1 and review_id = $2 and not settled)`,
    values,
  });
};

export interface NewReport {
  readonly reporterId: ViewerId;
  readonly isOfRestaurant: boolean;
  readonly reason: ReportReason;
  readonly words: string | null;
}

/** Keeps a report and queues its review. Of what the reporter has reported already, nothing; of what was edited since, anew. */
export const insertReport = async (
  transaction: Queryable,
  { restaurantId, reviewId, revision }: Review,
  { reporterId, isOfRestaurant, reason, words }: NewReport,
  now: Temporal.Instant,
): Promise<void> => {
  await transaction.query({
    name: 'review.insert_report',
    text: `
      with kept as (
        insert into review.report as r
          (restaurant_id, review_id, reporter_id, of_restaurant, revision, reason, words, reported_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (restaurant_id, review_id, reporter_id) do update
          set of_restaurant = excluded.of_restaurant, revision = excluded.revision, reason = excluded.reason,
            words = excluded.words, reported_at = excluded.reported_at, settled = false
          where r.revision < excluded.revision
        returning restaurant_id, review_id, reported_at
      )
      insert into review.moderation_queue (restaurant_id, review_id, queued_at) select * from kept
      on conflict (restaurant_id, review_id) do nothing`,
    values: [restaurantId, reviewId, reporterId, isOfRestaurant, revision, reason, words, now.toString()],
  });
};

export interface NewDecision {
  readonly verdict: Verdict;
  readonly reason: RemovalReason | null;
  readonly words: string | null;
  readonly decidedBy: ViewerId;
}

/** Keeps a decision, settles the reports that there are, and takes the review from the queue. */
export const insertDecision = async (
  transaction: Queryable,
  { restaurantId, reviewId, revision }: Review,
  { verdict, reason, words, decidedBy }: NewDecision,
  now: Temporal.Instant,
): Promise<void> => {
  await transaction.query({
    name: 'review.insert_decision',
    text: `
      with settled as (
        update review.report set settled = true where restaurant_id = $1 and review_id = $2 and not settled
      ), taken as (
        delete from review.moderation_queue where restaurant_id = $1 and review_id = $2
      )
      insert into review.decision
        (restaurant_id, review_id, sequence, revision, verdict, reason, words, decided_by, decided_at)
      select $1, $2, coalesce(max(sequence), 0) + 1, $3, $4, $5, $6, $7, $8
      from review.decision where restaurant_id = $1 and review_id = $2`,
    values: [restaurantId, reviewId, revision, verdict, reason, words, decidedBy, now.toString()],
  });
};

interface ReportInJson {
  reason: ReportReason;
  words: string | null;
  of_restaurant: boolean;
  reported_at: string;
}

type QueueRow = ReviewRow & {
  queued_at: Temporal.Instant;
  findings: QueueFinding[];
  report_count: number;
  reports: ReportInJson[] | null;
};

const toQueuedReview = (row: QueueRow): QueuedReview => ({
  review: toReview(row),
  queuedAt: row.queued_at.toZonedDateTimeISO(row.time_zone),
  findings: row.findings,
  reportCount: row.report_count,
  reports: (row.reports ?? []).map(
    (report): Report => ({
      reason: report.reason,
      words: report.words,
      isOfRestaurant: report.of_restaurant,
      reportedAt: Temporal.Instant.from(report.reported_at).toZonedDateTimeISO(row.time_zone),
    }),
  ),
});

const shownReports = 20;

/** A page of the queue, whoever waits longest first. */
export const listModerationQueue = async (
  queryable: Queryable,
  { first, offset }: Page,
): Promise<{ readonly queued: readonly QueuedReview[]; readonly totalCount: number }> => {
  const rows = await queryable.query<QueueRow>({
    name: 'review.list_moderation_queue',
    text: `
      select ${reviewColumns}, q.queued_at, q.findings, coalesce(reported.report_count, 0) as report_count,
        reported.reports
      from (
        select * from review.moderation_queue order by queued_at, restaurant_id, review_id limit $1 offset $2
      ) q
      join review.review r on r.restaurant_id = q.restaurant_id and r.review_id = q.review_id ${withTimeZone}
      left join lateral (
        select max(numbered.total) as report_count,
          json_agg(json_build_object('reason', reason, 'words', words, 'of_restaurant', of_restaurant,
            'reported_at', reported_at) order by reported_at, reporter_id) as reports
        from (
          select *, count(*) over () as total from review.report
          where restaurant_id = q.restaurant_id and review_id = q.review_id and not settled
          order by reported_at, reporter_id limit ${shownReports}
        ) numbered
      ) reported on true
      order by q.queued_at, q.restaurant_id, q.review_id`,
    values: [first, offset],
  });
  const [counted] = await queryable.query<{ total: number }>({
    name: 'review.count_moderation_queue',
    text: 'select count(*) as total from review.moderation_queue',
    values: [],
  });
  return { queued: rows.map(toQueuedReview), totalCount: counted?.total ?? 0 };
};

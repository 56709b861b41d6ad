import type { Queryable } from '#shared/database/database.ts';
import type { Page } from '#shared/graph/connection.ts';
import type { PartyId, RestaurantId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { ReportReason } from '../domain/moderation.ts';
import type { Reaction } from '../domain/reaction.ts';
import type { Review } from '../domain/review.ts';
import { type ReviewRow, reviewColumns, toReview, withTimeZone } from './review-row.ts';

interface DinerReviews {
  readonly reviews: readonly Review[];
  readonly totalCount: number;
}

/** A page of all that a diner wrote, published or not, the oldest first. */
export const listReviewsOfDiner = async (
  queryable: Queryable,
  dinerId: ViewerId,
  { first, offset }: Page,
): Promise<DinerReviews> => {
  const rows = await queryable.query<ReviewRow>({
    name: 'review.list_reviews_of_diner',
    text: `
      select ${reviewColumns} from review.review r ${withTimeZone}
      where r.diner_id = $1::text
      order by r.created_at, r.review_id
      limit $2 offset $3`,
    values: [dinerId, first, offset],
  });
  const [counted] = await queryable.query<{ total: number }>({
    name: 'review.count_reviews_of_diner',
    text: 'select count(*) as total from review.review where diner_id = $1::text',
    values: [dinerId],
  });
  return { reviews: rows.map(toReview), totalCount: counted?.total ?? 0 };
};

/** The votes and reports of the viewer $1. */
const reactionsText = `
  select restaurant_id, review_id, 'HELPFUL_VOTE' as kind, null as reason, null as words, voted_at as reacted_at
  from review.helpful_vote where voter_id = $1::text
  union all
  select restaurant_id, review_id, 'REPORT', reason, words, reported_at
  from review.report where reporter_id = $1::text`;

type ReactionRow = ReviewRow & {
  kind: Reaction['kind'];
  reason: ReportReason | null;
  words: string | null;
  reacted_at: Temporal.Instant;
};

/** A page of a viewer's votes and reports, the oldest first. */
export const listReactionsOf = async (
  queryable: Queryable,
  viewerId: ViewerId,
  { first, offset }: Page,
): Promise<{ readonly reactions: readonly Reaction[]; readonly totalCount: number }> => {
  const rows = await queryable.query<ReactionRow>({
    name: 'review.list_reactions',
    text: `
      select ${reviewColumns}, a.kind, a.reason, a.words, a.reacted_at
      from (${reactionsText}) a
      join review.review r on r.restaurant_id = a.restaurant_id and r.review_id = a.review_id ${withTimeZone}
      order by a.reacted_at, a.restaurant_id, a.review_id, a.kind
      limit $2 offset $3`,
    values: [viewerId, first, offset],
  });
  const [counted] = await queryable.query<{ total: number }>({
    name: 'review.count_reactions',
    text: `select count(*) as total from (${reactionsText}) a`,
    values: [viewerId],
  });
  const reactions = rows.map((row) => ({
    kind: row.kind,
    review: toReview(row),
    reason: row.reason,
    words: row.words,
    reactedAt: row.reacted_at.toZonedDateTimeISO(row.time_zone),
  }));
  return { reactions, totalCount: counted?.total ?? 0 };
};

/**
 * Takes the words out of the visits' reviews, and of all that was written about them: what they said before, the
 * restaurants' answers, reports and decisions. They have another diner then. What was rated stays, and with it every
 * restaurant's mean; so does what is published, and what waits for a decision. Doing it again changes nothing.
 */
export const eraseReviews = async (
  queryable: Queryable,
  visits: readonly { readonly restaurantId: RestaurantId; readonly reservationId: PartyId }[],
  erasedId: ViewerId,
): Promise<void> => {
  await queryable.query({
    text: `
      with erased as (
        update review.review r set diner_id = $3::text, text = null, response = null, response_by = null,
          response_role = null, response_at = null
        from unnest($1::integer[], $2::uuid[]) as visit (restaurant_id, party_id)
        where r.restaurant_id = visit.restaurant_id and r.party_id = visit.party_id
        returning r.restaurant_id, r.review_id
      ), revisions as (
        update review.revision v set text = null from erased
        where v.restaurant_id = erased.restaurant_id and v.review_id = erased.review_id and v.text is not null
      ), reports as (
        update review.report p set words = null from erased
        where p.restaurant_id = erased.restaurant_id and p.review_id = erased.review_id and p.words is not null
      )
      update review.decision d set words = null from erased
      where d.restaurant_id = erased.restaurant_id and d.review_id = erased.review_id and d.words is not null`,
    values: [visits.map((visit) => visit.restaurantId), visits.map((visit) => visit.reservationId), erasedId],
  });
};

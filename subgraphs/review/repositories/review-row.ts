import { partyId, restaurantId, reviewId, viewerId } from '#shared/identifiers/identifiers.ts';
import type { RestaurantRole } from '#shared/identity/viewer.ts';
import type { Review } from '../domain/review.ts';
import type { ReviewStatus } from '../domain/review-status.ts';

/** Of review.review as r, with the ledger's word on the restaurant's zone as i. */
export const reviewColumns = `
  r.restaurant_id, r.review_id, r.party_id, r.diner_id, r.overall, r.food, r.service, r.ambience, r.value, r.text,
  r.dined_on, r.created_at, r.edited_at, r.revision, r.status, r.helpful_count,
  r.response, r.response_role, r.response_at, coalesce(i.time_zone, 'UTC') as time_zone`;

export const withTimeZone = 'left join inventory.restaurant i on i.restaurant_id = r.restaurant_id';

export interface ReviewRow {
  restaurant_id: number;
  review_id: string;
  party_id: string;
  diner_id: string;
  overall: number;
  food: number | null;
  service: number | null;
  ambience: number | null;
  value: number | null;
  text: string | null;
  dined_on: string;
  created_at: Temporal.Instant;
  edited_at: Temporal.Instant | null;
  revision: number;
  status: ReviewStatus;
  helpful_count: number;
  response: string | null;
  response_role: RestaurantRole | null;
  response_at: Temporal.Instant | null;
  time_zone: string;
}

/** An answer from before its moment was kept has that of its review. */
const toAnswer = (row: ReviewRow): Review['answer'] =>
  row.response === null
    ? null
    : {
        text: row.response,
        answeredAt: (row.response_at ?? row.created_at).toZonedDateTimeISO(row.time_zone),
        role: row.response_role ?? 'MANAGER',
      };

export const toReview = (row: ReviewRow): Review => ({
  restaurantId: restaurantId(row.restaurant_id),
  reviewId: reviewId(row.review_id),
  partyId: partyId(row.party_id),
  dinerId: viewerId(row.diner_id),
  overall: row.overall,
  food: row.food,
  service: row.service,
  ambience: row.ambience,
  value: row.value,
  text: row.text,
  dinedOn: Temporal.PlainDate.from(row.dined_on),
  createdAt: row.created_at.toZonedDateTimeISO(row.time_zone),
  editedAt: row.edited_at?.toZonedDateTimeISO(row.time_zone) ?? null,
  revision: row.revision,
  status: row.status,
  helpfulCount: row.helpful_count,
  answer: toAnswer(row),
});

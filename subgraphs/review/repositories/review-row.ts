import { partyId, restaurantId, reviewId, viewerId } from '#shared/identifiers/identifiers.ts';
import type { Review } from '../domain/review.ts';

/** Of review.review as r, with the ledger's word on the restaurant's zone as i. */
export const reviewColumns = `
  r.restaurant_id, r.review_id, r.party_id, r.diner_id, r.overall, r.food, r.service, r.ambience, r.value, r.text,
  r.dined_on, r.created_at, r.published, r.response, coalesce(i.time_zone, 'UTC') as time_zone`;

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
  published: boolean;
  response: string | null;
  time_zone: string;
}

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
  isPublished: row.published,
  response: row.response,
});

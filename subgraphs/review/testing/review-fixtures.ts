import { randomUUID } from 'node:crypto';
import type { Queryable } from '#shared/database/database.ts';
import {
  type PartyId,
  partyId,
  type RestaurantId,
  type ViewerId,
  viewerId,
} from '#shared/identifiers/identifiers.ts';
import { recordVisit } from '#shared/inventory/repositories/visit-repository.ts';
import type { PastReview } from '../repositories/bulk-review-repository.ts';

export const newPartyId = (): PartyId => partyId(randomUUID());

/** A restaurant as the ledger knows it, with nothing but its zone. */
export const addRestaurant = (
  database: Queryable,
  id: RestaurantId,
  timeZone = 'Europe/Vienna',
): Promise<unknown> =>
  database.query({
    text: `
      insert into inventory.restaurant (restaurant_id, time_zone, bookable_online)
      values ($1, $2, true)`,
    values: [id, timeZone],
  });

/** Soon after the visits of addVisit. */
export const now = Temporal.Instant.from('2026-03-30T12:00:00Z');

/** A party of the diner's that was seated. */
export const addVisit = async (
  database: Queryable,
  restaurantId: RestaurantId,
  dinerId: ViewerId,
): Promise<PartyId> => {
  const visit = {
    restaurantId,
    partyId: newPartyId(),
    dinerId,
    dinedOn: Temporal.PlainDate.from('2026-03-28'),
    seatedAt: Temporal.Instant.from('2026-03-28T18:00:00Z'),
  };
  await recordVisit(database, visit);
  return visit.partyId;
};

/** A review whose later one, by its number, was written an hour later. */
export const pastReview = (
  restaurantId: RestaurantId,
  number: number,
  changes: Partial<PastReview> = {},
): PastReview => ({
  restaurantId,
  partyId: newPartyId(),
  dinerId: viewerId(`diner-${number}`),
  ratings: { overall: 4, food: 5, service: null, ambience: 3, value: null },
  text: `Review ${number}`,
  dinedOn: Temporal.PlainDate.from('2026-03-01'),
  createdAt: Temporal.Instant.from('2026-03-02T10:00:00Z').add({ hours: number }),
  ...changes,
});

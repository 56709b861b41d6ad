import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import {
  insertAllocations,
  insertServiceDays,
  insertVisits,
} from '#shared/inventory/repositories/ledger-bulk-writer.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import type { Visit } from '#shared/inventory/repositories/visit-repository.ts';
import {
  insertReservationsInBulk,
  type PastReservation,
} from '#subgraphs/reservation/repositories/reservation-bulk-writer.ts';
import type { NewRestaurantProfile, RatingProjection } from '#subgraphs/restaurant/domain/restaurant.ts';
import {
  type RestaurantPlaces,
  saveRestaurantPlaces,
} from '#subgraphs/restaurant/repositories/place-writer.ts';
import { saveProfiles } from '#subgraphs/restaurant/repositories/profile-writer.ts';
import { saveRatings } from '#subgraphs/restaurant/repositories/rating-bulk-writer.ts';
import { bayesianMean, type Tally } from '#subgraphs/review/domain/rating-tally.ts';
import {
  insertReviewsInBulk,
  type PastReview,
} from '#subgraphs/review/repositories/bulk-review-repository.ts';
import type { GeneratedRestaurant } from './generate-restaurants.ts';
import { dinedOn } from './generate-reviews.ts';
import type { BookOfGuests, PartyOfGuest } from './guests-of-book.ts';

/** A restaurant with all that has to do with it. */
export interface RestaurantToWrite {
  readonly profile: NewRestaurantProfile;
  readonly places: RestaurantPlaces;
  readonly book: BookOfGuests;
  readonly reviews: readonly PastReview[];
}

const instant = (epochMilliseconds: number) => Temporal.Instant.fromEpochMilliseconds(epochMilliseconds);
const instantOrNull = (epochMilliseconds: number | null) =>
  epochMilliseconds === null ? null : instant(epochMilliseconds);

const toReservation = ({ plan }: GeneratedRestaurant, party: PartyOfGuest): PastReservation => ({
  restaurantId: plan.restaurantId,
  reservationId: party.allocation.partyId,
  status: party.status,
  dinerId: party.dinerId,
  guest: party.guest,
  specialRequests: party.specialRequests,
  timeZone: plan.timeZone,
  serviceDate: party.serviceDate,
  startsAt: instant(party.allocation.startsAt),
  durationMinutes: party.durationMinutes,
  partySize: party.allocation.covers,
  seating: party.seating,
  tableIds: party.allocation.tableIds,
  createdAt: instant(party.createdAt),
  cancelledAt: instantOrNull(party.cancelledAt),
  cancellationReason: party.cancellationReason,
});

const visitsOf = ({ restaurant, parties }: BookOfGuests): Visit[] =>
  parties.flatMap((party) =>
    party.seatedAt === null
      ? []
      : [
          {
            restaurantId: restaurant.plan.restaurantId,
            partyId: party.allocation.partyId,
            dinerId: party.dinerId,
            dinedOn: dinedOn(party),
            seatedAt: instant(party.seatedAt),
          },
        ],
  );

const tallyOf = (reviews: readonly PastReview[]): Tally => ({
  count: reviews.length,
  sum: reviews.reduce((sum, { ratings }) => sum + ratings.overall, 0),
});

const ratingsOf = (restaurants: readonly RestaurantToWrite[]): Map<RestaurantId, RatingProjection> =>
  new Map(
    restaurants.flatMap(({ profile, reviews }) => {
      const tally = tallyOf(reviews);
      if (tally.count === 0) return [];
      const average = tally.sum / tally.count;
      return [[profile.restaurantId, { average, count: tally.count, bayesian: bayesianMean(tally) }]];
    }),
  );

/** The tables of which a book has very many rows. */
export const bookTables = ['inventory.allocation', 'reservation.reservation', 'inventory.visit'] as const;

/** Writes restaurants that nobody knows yet, with their books, in a few statements: some dozens at a time. */
export const writeRestaurants = async (
  transaction: Queryable,
  restaurants: readonly RestaurantToWrite[],
): Promise<void> => {
  await saveProfiles(
    transaction,
    restaurants.map(({ profile }) => profile),
  );
  await saveRestaurantPlaces(
    transaction,
    restaurants.map(({ places }) => places),
  );
  const books = restaurants.map(({ book }) => book);
  const plans = books.map(({ restaurant }) => restaurant.plan);
  await writePlans(transaction, plans);
  await insertAllocations(
    transaction,
    books.map(({ restaurant, parties }) => ({
      restaurantId: restaurant.plan.restaurantId,
      parties: parties.filter(({ status }) => status !== 'CANCELLED').map(({ allocation }) => allocation),
    })),
  );
  await insertServiceDays(
    transaction,
    books.map(({ restaurant, serviceDays }) => ({
      restaurantId: restaurant.plan.restaurantId,
      days: serviceDays,
    })),
  );
  await insertVisits(transaction, books.flatMap(visitsOf));
  await insertReservationsInBulk(
    transaction,
    books.flatMap(({ restaurant, parties }) => parties.map((party) => toReservation(restaurant, party))),
  );
  await insertReviewsInBulk(
    transaction,
    restaurants.flatMap(({ reviews }) => reviews),
  );
  await saveRatings(transaction, ratingsOf(restaurants));
};

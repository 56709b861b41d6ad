import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { dayRulesOf } from '#shared/inventory/domain/day-rules.ts';
import { serviceDateAt } from '#shared/inventory/domain/service-day.ts';
import {
  insertAllocations,
  insertServiceDays,
  insertVisits,
} from '#shared/inventory/repositories/ledger-bulk-writer.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import type { Visit } from '#shared/inventory/repositories/visit-repository.ts';
import { recordsOf } from '#subgraphs/reservation/domain/service-day-record.ts';
import { insertClosedDays } from '#subgraphs/reservation/repositories/history-bulk-writer.ts';
import {
  insertReservationsInBulk,
  type PastReservation,
} from '#subgraphs/reservation/repositories/reservation-bulk-writer.ts';
import type { RecordsOfDay } from '#subgraphs/reservation/repositories/service-record-repository.ts';
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

/** When the party left, if it has. */
const completedAt = ({ status, allocation }: PartyOfGuest) =>
  status === 'COMPLETED' ? instant(allocation.endsAt) : null;

/** Somebody who did not come is noticed when their table's time is over, or by now. */
const statusChangedAt = (party: PartyOfGuest, now: Temporal.Instant): Temporal.Instant => {
  const { status, allocation, createdAt, cancelledAt, seatedAt } = party;
  if (status === 'NO_SHOW') return instant(Math.min(allocation.endsAt, now.epochMilliseconds));
  return completedAt(party) ?? instant(cancelledAt ?? seatedAt ?? createdAt);
};

const toReservation = (
  { plan }: GeneratedRestaurant,
  party: PartyOfGuest,
  now: Temporal.Instant,
  closedDates: ReadonlySet<string>,
): PastReservation => ({
  restaurantId: plan.restaurantId,
  reservationId: party.allocation.partyId,
  status: party.status,
  statusChangedAt: statusChangedAt(party, now),
  source: 'ONLINE',
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
  tableChoice: null,
  createdAt: instant(party.createdAt),
  seatedAt: instantOrNull(party.seatedAt),
  completedAt: completedAt(party),
  cancelledAt: instantOrNull(party.cancelledAt),
  cancellationReason: party.cancellationReason,
  isInClosedDay: closedDates.has(party.serviceDate),
});

/** The dates of a book that are over, and on which nobody sits any more. */
const closedDatesOf = ({ restaurant, parties }: BookOfGuests, now: Temporal.Instant): Set<string> => {
  const today = serviceDateAt(now.epochMilliseconds, restaurant.plan.timeZone);
  const past = parties.filter(({ serviceDate }) => serviceDate < today);
  const open = new Set<string>(
    past
      .filter(({ status }) => ['CONFIRMED', 'ARRIVED', 'SEATED'].includes(status))
      .map(({ serviceDate }) => serviceDate),
  );
  return new Set(past.map(({ serviceDate }) => serviceDate)).difference(open);
};

/** The records of a restaurant's days that are over. */
const closedDaysOf = (
  { plan }: GeneratedRestaurant,
  reservations: readonly PastReservation[],
): RecordsOfDay[] => {
  const closed = reservations.filter(({ isInClosedDay }) => isInClosedDay);
  return [...Map.groupBy(closed, ({ serviceDate }) => serviceDate)].map(([serviceDate, ofDay]) => ({
    restaurantId: plan.restaurantId,
    serviceDate,
    records: recordsOf(serviceDate, dayRulesOf(plan, serviceDate), ofDay),
  }));
};

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
export const bookTables = [
  'inventory.allocation',
  'reservation.guest',
  'reservation.reservation',
  'reservation.reservation_event',
  'inventory.visit',
] as const;

/** Writes restaurants that nobody knows yet, with their books, in a few statements: some dozens at a time. */
export const writeRestaurants = async (
  transaction: Queryable,
  restaurants: readonly RestaurantToWrite[],
  now: Temporal.Instant,
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
  const written = books.map((book) => {
    const { restaurant, parties } = book;
    const closedDates = closedDatesOf(book, now);
    return {
      restaurant,
      reservations: parties.map((party) => toReservation(restaurant, party, now, closedDates)),
    };
  });
  await insertReservationsInBulk(
    transaction,
    written.flatMap(({ reservations }) => reservations),
  );
  const closedDays = written.flatMap(({ restaurant, reservations }) =>
    closedDaysOf(restaurant, reservations),
  );
  await insertClosedDays(transaction, closedDays, now);
  await insertReviewsInBulk(
    transaction,
    restaurants.flatMap(({ reviews }) => reviews),
  );
  await saveRatings(transaction, ratingsOf(restaurants));
};

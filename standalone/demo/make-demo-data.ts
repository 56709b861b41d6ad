import { setImmediate } from 'node:timers/promises';
import type { Database, Queryable } from '#shared/database/database.ts';
import { vacuumSchemas } from '#shared/database/vacuum-schemas.ts';
import { withIndexesAfterwards } from '#shared/database/with-indexes-afterwards.ts';
import type { PlaceId } from '#shared/identifiers/identifiers.ts';
import { refreshRestaurantCounts, savePlaces } from '#subgraphs/restaurant/repositories/place-writer.ts';
import { reserveRestaurantIds } from '#subgraphs/restaurant/repositories/profile-writer.ts';
import { demoPlaces } from './demo-places.ts';
import { generateBook } from './generate-book.ts';
import { type GeneratedRestaurant, generateRestaurants } from './generate-restaurants.ts';
import { generateReviews } from './generate-reviews.ts';
import { type BookOfGuests, type WantedVisits, withDemoDinerOne, withGuests } from './guests-of-book.ts';
import { isPlatformEmpty, lockEmptyPlatform } from './repositories/empty-platform.ts';
import { bookTables, type RestaurantToWrite, writeRestaurants } from './write-books.ts';

/** What has been made so far. */
export interface DemoCounts {
  readonly restaurants: number;
  readonly reservations: number;
  readonly reviews: number;
}

export interface DemoDataParts {
  readonly database: Database;
  readonly seed: number;
  readonly restaurants: number;
  readonly now: Temporal.Instant;
  /** Called after every portion is made; the last portion's indexes are still to be built then. */
  readonly onProgress?: (made: DemoCounts) => void;
  /** Days from today, negative for the past; four weeks when left out. */
  readonly firstDay?: number;
  readonly lastDay?: number;
  /** Times the ordinary demand; 1 when left out. */
  readonly fill?: number;
  /** As many as are near each other, however many there are; dealt to six cities when left out. */
  readonly restaurantsACity?: number | undefined;
}

const restaurantsAPortion = 40;
const statementDeadlineMilliseconds = 600_000;
/** The Postgres schemas that have rows then. */
export const filledSchemas = ['restaurant', 'inventory', 'reservation', 'review'];
/** As many as make most of them come once or twice in four weeks. */
const dinersARestaurant = 80;

/** Covers that a restaurant books a day, on a scale of 0 to 1: every further 25 bring it half-way to its end. */
const popularityOf = ({ parties }: BookOfGuests, days: number): number => {
  const covers = parties
    .filter(({ status }) => status !== 'CANCELLED')
    .reduce((sum, { allocation }) => sum + allocation.covers, 0);
  return 1 - 2 ** (-covers / days / 25);
};

/** Only into a platform that has no restaurants yet. */
export const shouldMakeDemoData = (database: Queryable): Promise<boolean> => isPlatformEmpty(database);

/** One restaurant after the other; memory holds the portion that is being written and the one being made. */
const generateAll = function* (
  parts: DemoDataParts,
  restaurants: Iterable<GeneratedRestaurant>,
  placeIds: ReadonlyMap<string, PlaceId>,
): Generator<RestaurantToWrite> {
  const { seed, now, firstDay = -12, lastDay = 15, fill = 1 } = parts;
  const dinersACity = Math.max(20, Math.ceil((parts.restaurants * dinersARestaurant) / 6));
  let wanted: WantedVisits = { past: 4, coming: 3 };
  const takenDates = new Set<string>();
  for (const restaurant of restaurants) {
    const generated = generateBook(restaurant, { seed, now, firstDay, lastDay, fill });
    const known = withGuests(generated, seed, dinersACity);
    const { book, given } = withDemoDinerOne(known, wanted, takenDates, now);
    for (const party of given) {
      takenDates.add(party.serviceDate);
      const isPast = party.status === 'COMPLETED';
      wanted = { past: wanted.past - (isPast ? 1 : 0), coming: wanted.coming - (isPast ? 0 : 1) };
    }
    const { restaurantId } = restaurant.profile;
    yield {
      profile: { ...restaurant.profile, popularity: popularityOf(book, lastDay - firstDay + 1) },
      places: { restaurantId, placeIds: restaurant.placeKeys.flatMap((key) => placeIds.get(key) ?? []) },
      book,
      reviews: generateReviews(book, seed, now),
    };
  }
};

/** Makes a portion while the one before it is written. */
const writeAll = async (
  transaction: Queryable,
  all: Iterable<RestaurantToWrite>,
  now: Temporal.Instant,
  onProgress: (made: DemoCounts) => void,
): Promise<DemoCounts> => {
  let made: DemoCounts = { restaurants: 0, reservations: 0, reviews: 0 };
  let writing = Promise.resolve();
  let portion: RestaurantToWrite[] = [];
  const write = async () => {
    await writing;
    if (portion.length === 0) return;
    const written = portion;
    portion = [];
    writing = writeRestaurants(transaction, written, now);
    // Awaited later: until then a failure must not count as unhandled.
    writing.catch(() => {});
    made = {
      restaurants: made.restaurants + written.length,
      reservations: made.reservations + written.reduce((sum, { book }) => sum + book.parties.length, 0),
      reviews: made.reviews + written.reduce((sum, { reviews }) => sum + reviews.length, 0),
    };
    onProgress(made);
  };
  try {
    for (const one of all) {
      portion.push(one);
      if (portion.length === restaurantsAPortion) await write();
      // The connection gets its turn between two restaurants.
      await setImmediate();
    }
    await write();
    await writing;
  } finally {
    // Nothing may be written any more when the transaction ends, however it does.
    await writing.catch(() => {});
  }
  return made;
};

/**
 * Fills an empty platform with restaurants of six cities, their books, diners and reviews, in one transaction: a
 * kill in the middle leaves nothing. The same seed and service day give the same rows; the hour decides who has
 * come by then.
 * @returns what was made; null where the platform is not empty, and nothing was changed
 */
export const makeDemoData = async (parts: DemoDataParts): Promise<DemoCounts | null> => {
  const made = await parts.database.transaction(
    async (transaction) => {
      if (!(await lockEmptyPlatform(transaction))) return null;
      const { seed, now, onProgress = () => {} } = parts;
      const placeIds = await savePlaces(transaction, demoPlaces());
      const restaurantIds = await reserveRestaurantIds(transaction, parts.restaurants);
      const { restaurantsACity } = parts;
      const restaurants = generateRestaurants({ seed, restaurantIds, now, restaurantsACity });
      const written = await withIndexesAfterwards(transaction, bookTables, () =>
        writeAll(transaction, generateAll(parts, restaurants, placeIds), now, onProgress),
      );
      await refreshRestaurantCounts(transaction);
      return written;
    },
    { statementDeadlineMilliseconds },
  );
  if (made !== null) await vacuumSchemas(parts.database, filledSchemas);
  return made;
};

import { readSubgraphSdl } from '#schema/compose.ts';
import type { Database } from '#shared/database/database.ts';
import { localDate, localTime, timeZone } from '#shared/graph/scalars.ts';
import { createSubgraph, type Subgraph } from '#shared/graph/subgraph.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { Context } from './context.ts';
import { createRestaurantLoader } from './loaders/restaurant-loader.ts';
import { createRememberedCandidates } from './remembered-candidates.ts';
import { createCandidateRepository } from './repositories/candidate-repository.ts';
import { createPlaceRepository } from './repositories/place-repository.ts';
import { createProfileRepository } from './repositories/profile-repository.ts';
import { Place } from './resolvers/place.ts';
import { Query } from './resolvers/query.ts';
import { Restaurant } from './resolvers/restaurant.ts';
import { RestaurantSearch } from './resolvers/restaurant-search.ts';
import { measureGeoSearch } from './restaurant-metrics.ts';
import { createSearchService } from './search-service.ts';
import { observeGeoSearch } from './telemetry.ts';

export interface RestaurantSubgraphParts {
  /** Only read; a replica serves too. */
  readonly database: Database;
  readonly log: Logger;
  /** Whether restaurants by place are found in memory; so when left out. */
  readonly fromMemory?: boolean;
  /** The clock; the machine's when left out. */
  readonly now?: () => Temporal.Instant;
}

/** The restaurant subgraph: profiles, places, and which restaurants match a search. */
export const createRestaurantSubgraph = async ({
  database,
  log,
  fromMemory = true,
  now = Temporal.Now.instant,
}: RestaurantSubgraphParts): Promise<Subgraph> => {
  const profiles = createProfileRepository(database);
  const places = createPlaceRepository(database);
  const stored = createCandidateRepository(database);
  const candidates = fromMemory ? createRememberedCandidates(database, stored) : stored;
  const search = createSearchService({
    places,
    findCandidates: measureGeoSearch(observeGeoSearch(candidates.find)),
    now,
  });
  return createSubgraph<Context>({
    name: 'restaurant',
    typeDefs: await readSubgraphSdl('restaurant'),
    resolvers: {
      LocalDate: localDate,
      LocalTime: localTime,
      TimeZone: timeZone,
      Place,
      Query,
      Restaurant,
      RestaurantSearch,
    },
    context: (viewer) => ({ viewer, restaurants: createRestaurantLoader(profiles), places, search }),
    log,
    checkReady: () => database.ping(),
    close: () => Promise.resolve(),
  });
};

import { readSubgraphSdl } from '#schema/compose.ts';
import type { Database } from '#shared/database/database.ts';
import { dateTime, localDate, localTime } from '#shared/graph/scalars.ts';
import { createSubgraph, type Subgraph } from '#shared/graph/subgraph.ts';
import { checkBulkAvailability } from '#shared/inventory/bulk-availability.ts';
import { createObservedCheck } from '#shared/inventory/observed-check.ts';
import { createPlanSource } from '#shared/inventory/plan-source.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { createAvailabilityService, readingCheckSteps } from './availability-service.ts';
import type { Context } from './context.ts';
import { rankCandidates } from './domain/ranking.ts';
import { createAvailabilityLoader } from './loaders/availability-loader.ts';
import { Availability, Slot } from './resolvers/availability.ts';
import { Restaurant } from './resolvers/restaurant.ts';
import { RestaurantSearch } from './resolvers/restaurant-search.ts';
import { SearchResult } from './resolvers/search-result.ts';
import { createSearchService } from './search-service.ts';
import { observeAvailability, observeRanking } from './telemetry.ts';

export interface AvailabilitySubgraphParts {
  /** Only read; a replica serves too. */
  readonly database: Database;
  readonly log: Logger;
}

/** The availability subgraph: what can be had, of one restaurant or of a thousand. */
export const createAvailabilitySubgraph = async ({
  database,
  log,
}: AvailabilitySubgraphParts): Promise<Subgraph> => {
  const plans = createPlanSource();
  const service = createAvailabilityService(
    observeAvailability({
      database,
      checkOne: createObservedCheck(readingCheckSteps(plans)),
      checkBulk: (queryable, questions) => checkBulkAvailability(queryable, plans, questions),
    }),
  );
  const rank = observeRanking(rankCandidates);
  return createSubgraph<Context>({
    name: 'availability',
    typeDefs: await readSubgraphSdl('availability'),
    resolvers: {
      DateTime: dateTime,
      LocalDate: localDate,
      LocalTime: localTime,
      Availability,
      Restaurant,
      RestaurantSearch,
      SearchResult,
      Slot,
    },
    context: (viewer) => {
      const availability = createAvailabilityLoader(service);
      const search = createSearchService({
        loadAnswers: (questions) => Promise.all(questions.map((question) => availability.load(question))),
        rankCandidates: rank,
      });
      return { viewer, availability, search };
    },
    log,
    checkReady: () => database.ping(),
    close: () => Promise.resolve(),
  });
};

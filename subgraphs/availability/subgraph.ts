import { readSubgraphSdl } from '#schema/compose.ts';
import type { Database } from '#shared/database/database.ts';
import { dateTime, localDate, localTime } from '#shared/graph/scalars.ts';
import { createSubgraph, type Subgraph } from '#shared/graph/subgraph.ts';
import { purgeRegularly } from '#shared/idempotency/purge-regularly.ts';
import {
  checkBulkAvailability,
  type ReadInventory,
  readInventory,
} from '#shared/inventory/bulk-availability.ts';
import { createObservedCheck } from '#shared/inventory/observed-check.ts';
import { createPlanSource } from '#shared/inventory/plan-source.ts';
import { createRememberedInventory } from '#shared/inventory/remembered-inventory.ts';
import { createFeedPublisher } from '#shared/live-feed/feed-publisher.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { measureSearch } from './availability-metrics.ts';
import { createAvailabilityService, readingCheckSteps } from './availability-service.ts';
import { createCheckCalendars } from './calendar-service.ts';
import type { Context } from './context.ts';
import { rankCandidates } from './domain/ranking.ts';
import { createAvailabilityLoader } from './loaders/availability-loader.ts';
import { createCalendarLoader } from './loaders/calendar-loader.ts';
import { createHeldTableLoader } from './loaders/held-table-loader.ts';
import { createPlanLoader } from './loaders/plan-loader.ts';
import { createServiceDayLoader } from './loaders/service-day-loader.ts';
import { createChangePlan } from './plan-changes/change-plan.ts';
import { Availability, Slot } from './resolvers/availability.ts';
import { Mutation } from './resolvers/mutation.ts';
import { PlanChanged, PlannedSlot, TouchedReservation } from './resolvers/plan-answers.ts';
import {
  BookingRules,
  CalendarDay,
  DatedSlotPacing,
  DiningTable,
  FloorPlan,
  ScheduledPlanChange,
  Shift,
  SlotPacing,
  SpecialDay,
  SpecialPeriod,
  TableCombination,
} from './resolvers/plan-views.ts';
import { Restaurant } from './resolvers/restaurant.ts';
import { RestaurantSearch } from './resolvers/restaurant-search.ts';
import { SearchResult } from './resolvers/search-result.ts';
import { HeldTable, SeatingSlot } from './resolvers/service-day.ts';
import { Subscription } from './resolvers/subscription.ts';
import { createSearchService } from './search-service.ts';
import { observeAvailability, observeRanking } from './telemetry.ts';

export interface AvailabilitySubgraphParts {
  readonly database: Database;
  /** A replica for what can be had; the same as database where there is none. */
  readonly readDatabase?: Database;
  readonly log: Logger;
  /** Whether many restaurants at once are answered from memory; so when left out. */
  readonly fromMemory?: boolean;
}

/** The availability subgraph: what can be had, of one restaurant or of a thousand, and the plans that say so. */
export const createAvailabilitySubgraph = async ({
  database,
  readDatabase = database,
  log,
  fromMemory = true,
}: AvailabilitySubgraphParts): Promise<Subgraph> => {
  const plans = createPlanSource();
  const inventory: ReadInventory = fromMemory
    ? createRememberedInventory(readDatabase, plans)
    : (questions) => readInventory(readDatabase, plans, questions);
  const service = createAvailabilityService(
    observeAvailability({
      database: readDatabase,
      checkOne: createObservedCheck(readingCheckSteps(plans)),
      checkBulk: (questions) => checkBulkAvailability(inventory, questions),
    }),
  );
  const checkCalendars = createCheckCalendars(readDatabase, plans);
  const rank = observeRanking(rankCandidates);
  const feed = createFeedPublisher({ database, log });
  const changePlan = createChangePlan(database, feed.publish);
  const stopPurging = purgeRegularly(database, 'availability', log);
  return createSubgraph<Context>({
    name: 'availability',
    typeDefs: await readSubgraphSdl('availability'),
    resolvers: {
      DateTime: dateTime,
      LocalDate: localDate,
      LocalTime: localTime,
      Availability,
      BookingRules,
      CalendarDay,
      DatedSlotPacing,
      DiningTable,
      FloorPlan,
      HeldTable,
      Mutation,
      PlanChanged,
      PlannedSlot,
      Restaurant,
      RestaurantSearch,
      ScheduledPlanChange,
      SearchResult,
      SeatingSlot,
      Shift,
      Slot,
      SlotPacing,
      SpecialDay,
      SpecialPeriod,
      Subscription,
      TableCombination,
      TouchedReservation,
    },
    context: (viewer) => {
      const availability = createAvailabilityLoader(service);
      const search = createSearchService(
        measureSearch({
          loadAnswers: (question) => availability.load(question),
          rankCandidates: rank,
        }),
      );
      return {
        viewer,
        availability,
        calendars: createCalendarLoader(checkCalendars),
        search,
        plans: createPlanLoader(database),
        serviceDays: createServiceDayLoader(database, plans),
        heldTables: createHeldTableLoader(database),
        changePlan,
      };
    },
    log,
    checkReady: async () => {
      await Promise.all([database.ping(), readDatabase.ping()]);
    },
    close: async () => {
      stopPurging();
      await feed.close();
    },
  });
};

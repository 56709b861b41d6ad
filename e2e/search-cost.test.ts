import { afterAll, describe, expect, it } from 'vitest';
import { SearchDocument, type SearchQuery } from '#schema/operations/generated/graphql.ts';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { countStatements } from '#shared/testing/count-statements.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { reserveRestaurantIds, saveProfiles } from '#subgraphs/restaurant/repositories/profile-writer.ts';
import { sampleProfile } from '#subgraphs/restaurant/testing/sample-profile.ts';
import { daysAhead } from './booking.ts';
import { openInProcessGraph } from './in-process-graph.ts';

const restaurantCount = 1_000;
const middle = { latitude: 48.2, longitude: 16.37 };
/** Restaurants stand in a row to the north, so many metres apart. */
const metresApart = 40;
const metresADegree = 111_195;

const { database } = await createTestDatabase();
await database.transaction(async (transaction) => {
  const ids = await reserveRestaurantIds(transaction, restaurantCount);
  const coordinates = (index: number) => ({
    ...middle,
    latitude: middle.latitude + ((index + 0.5) * metresApart) / metresADegree,
  });
  await saveProfiles(
    transaction,
    ids.map((id, index) => sampleProfile(id, { coordinates: coordinates(index) })),
  );
  await writePlans(
    transaction,
    ids.map((id) => planFixture({ restaurantId: id })),
  );
});
await database.query({ text: 'analyze', values: [] });

const counting = countStatements(database);
const fetches: string[] = [];
const graph = await openInProcessGraph({
  database: counting.database,
  log: createLogger('test', 'error'),
  onFetch: (subgraph) => fetches.push(subgraph),
});
afterAll(() => graph.close());

/** What one request costs once what it is about is in memory: the subgraphs fetched from, and the statements' names. */
const costOf = async (query: string, variables: Record<string, unknown>) => {
  await graph.ask(query, variables);
  fetches.length = 0;
  counting.statements.length = 0;
  const answer = await graph.ask(query, variables);
  const names = counting.statements.map(({ name }) => name ?? 'unnamed');
  return { answer, fetches: [...fetches].sort(), statements: names.sort() };
};

describe('the cost of a request', () => {
  it.each([10, 100, 1_000])(
    'of a search is four statements in four fetches for %i candidates',
    async (count) => {
      const input = {
        near: middle,
        radiusKm: (count * metresApart) / 1_000,
        date: daysAhead(5),
        time: '19:00',
        partySize: 2,
      };
      const cost = await costOf(SearchDocument.toString(), { input, first: 10 });
      const { searchRestaurants } = cost.answer as SearchQuery;
      expect(searchRestaurants.candidateCount).toBe(count);
      expect(searchRestaurants.results?.totalCount).toBe(count);
      expect(searchRestaurants.results?.edges).toHaveLength(10);
      expect(cost.fetches).toEqual(['availability', 'restaurant', 'restaurant', 'review']);
      expect(cost.statements).toEqual([
        'inventory.read_changes',
        'restaurant.find_profiles',
        'restaurant.read_changes',
        'review.find_rating_tallies',
      ]);
    },
  );

  it.each([2, 20, 200])(
    'of %i restaurants with availability is two statements in two fetches',
    async (count) => {
      const ids = Array.from({ length: count }, (_, index) =>
        restaurantPublicId.encode(restaurantId(index + 1)),
      );
      const query = `query ($ids: [ID!]!, $date: LocalDate!) { restaurants(ids: $ids) { name
      two: availability(date: $date, time: "19:00", partySize: 2) { isAvailable }
      six: availability(date: $date, time: "20:30", partySize: 6) { isAvailable } } }`;
      const cost = await costOf(query, { ids, date: daysAhead(5) });
      const { restaurants } = cost.answer as { restaurants: { two: { isAvailable: boolean } }[] };
      expect(restaurants.filter((restaurant) => restaurant.two.isAvailable)).toHaveLength(count);
      expect(cost.fetches).toEqual(['availability', 'restaurant']);
      expect(cost.statements).toEqual(['inventory.read_changes', 'restaurant.find_profiles']);
    },
  );
});

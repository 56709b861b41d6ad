import { afterAll, expect } from 'vitest';
import type { Queryable } from '#shared/database/database.ts';
import { type RestaurantId, restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer, RestaurantRole, Role } from '#shared/identity/viewer.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { findDaysApartFromFold } from '#shared/testing/days-apart-from-fold.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { createTestDatabase, type TestDatabase } from '#shared/testing/test-database.ts';
import { createWebhookMeans } from '#shared/webhooks/webhook-means.ts';
import { createReservationSubgraph } from '../subgraph.ts';

/** Works at the restaurants as what the last says. */
export const viewer = (
  id: string,
  roles: Role[] = ['DINER'],
  restaurants: number[] = [],
  restaurantRole: RestaurantRole = 'OWNER',
): MaybeViewer => ({
  id: viewerId(id),
  roles,
  employments: employedAt(restaurants, restaurantRole),
});

/** Every stored service day of a restaurant in Vienna equals the fold of the allocations in its window. */
const expectDaysToBeTheFold = async (database: Queryable, id: RestaurantId) => {
  const { days, apart } = await findDaysApartFromFold(database, id, 'Europe/Vienna');
  expect(apart).toEqual([]);
  return days;
};

/** The subgraph on a database of its own; each test books at a restaurant of its own. */
export const startReservationSubgraph = async (poolSize = 10) => {
  const { database, url }: TestDatabase = await createTestDatabase(poolSize);
  const log = createLogger('test', 'error');
  const jobs = createJobQueue({ url, log, role: 'sender' });
  await jobs.start();
  afterAll(() => jobs.stop());
  const webhooks = createWebhookMeans('the secret that tests derive webhook secrets from', true);
  const subgraph = await createReservationSubgraph({ database, jobs, log, webhooks, offersTables: false });
  let restaurants = 0;
  return {
    database,
    jobs,
    url,
    webhooks,
    subgraph,
    /** @returns how many days there are */
    expectDaysToBeTheFold: (id: RestaurantId) => expectDaysToBeTheFold(database, id),
    makeRestaurant: async (overrides: Partial<RestaurantPlan> = {}) => {
      restaurants += 1;
      const plan = planFixture({ ...overrides, restaurantId: restaurantId(restaurants) });
      await database.transaction((transaction) => writePlans(transaction, [plan]));
      return { id: plan.restaurantId, publicId: publicIdOf(plan.restaurantId), plan };
    },
    /** The first field of the answer; throws with query and errors where there are any. */
    ask: async (query: string, variables: Record<string, unknown>, who: MaybeViewer) => {
      const result = await subgraph.execute({ query, variables }, who);
      if (result.errors !== undefined)
        throw new Error(`${query}\n${JSON.stringify(variables)}\n${JSON.stringify(result.errors)}`);
      return Object.values(result.data ?? {})[0];
    },
  };
};

const publicIdOf = (id: RestaurantId) => restaurantPublicId.encode(id);

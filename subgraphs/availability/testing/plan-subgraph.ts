import type { Queryable } from '#shared/database/database.ts';
import {
  type PartyId,
  partyId,
  type RestaurantId,
  restaurantId,
  tableId,
  viewerId,
} from '#shared/identifiers/identifiers.ts';
import { reservationPublicId, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer, RestaurantRole, Role } from '#shared/identity/viewer.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { serviceDateAt } from '#shared/inventory/domain/service-day.ts';
import { insertAllocation } from '#shared/inventory/repositories/allocation-repository.ts';
import { loadPlans } from '#shared/inventory/repositories/plan-repository.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { countStatements } from '#shared/testing/count-statements.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { createAvailabilitySubgraph } from '../subgraph.ts';

const timeZone = 'Europe/Vienna';
const publicIdOf = (id: RestaurantId) => restaurantPublicId.encode(id);

/** So many days after the service date that runs now in Vienna. */
export const inDays = (days: number): string =>
  Temporal.PlainDate.from(serviceDateAt(Temporal.Now.instant().epochMilliseconds, timeZone))
    .add({ days })
    .toString();

export const someone = (roles: Role[], ...restaurants: RestaurantId[]): MaybeViewer => ({
  id: viewerId(`${roles.join()}-${restaurants.join()}`),
  roles,
  employments: employedAt(restaurants),
});

/** A host of the restaurant, with so much to say there and no more. */
export const employee = (role: RestaurantRole, restaurant: RestaurantId): MaybeViewer => ({
  id: viewerId(`${role}-${restaurant}`),
  roles: ['HOST'],
  employments: employedAt([restaurant], role),
});

/** Where a changed plan is stored, as text. */
const storedPlan = async (database: Queryable, id: RestaurantId): Promise<string> => {
  const rows = await Promise.all(
    ['restaurant', 'plan_part', 'special_day', 'slot_pacing', 'dining_table'].map((table) =>
      database.query({
        text: `select stored::text as row from inventory.${table} stored where restaurant_id = $1 order by 1`,
        values: [id],
      }),
    ),
  );
  return JSON.stringify(rows);
};

const answerParts = `__typename
  ... on PlanChanged { restaurant { id } validFrom isSaved touchedCount
    touched { reservation { id } problem words startsAt } }
  ... on PlanMistakes { message mistakes { path problem code } }
  ... on Refusal { message }`;

export interface PlanAnswer {
  readonly __typename: string;
  readonly touchedCount?: number;
  readonly touched?: readonly { reservation: { id: string }; problem: string }[];
  readonly mistakes?: readonly { path: string; problem: string; code: string }[];
}

/** The subgraph on a database of its own; each test changes the plan of a restaurant of its own. */
export const startPlanSubgraph = async () => {
  const { database } = await createTestDatabase();
  const counting = countStatements(database);
  const writing = countStatements(database);
  const log = createLogger('test', 'silent');
  const subgraph = await createAvailabilitySubgraph({
    database: writing.database,
    readDatabase: counting.database,
    log,
  });
  let restaurants = 0;
  let keys = 0;
  const execute = (query: string, variables: Record<string, unknown>, viewer: MaybeViewer) =>
    subgraph.execute({ query, variables }, viewer);
  return {
    database,
    /** What the reading side asked outside of transactions. */
    statements: counting.statements,
    /** What was asked where changes are written, outside of transactions. */
    writingStatements: writing.statements,
    execute,
    makeRestaurant: async (overrides: Partial<RestaurantPlan> = {}) => {
      restaurants += 1;
      const plan = planFixture({ ...overrides, restaurantId: restaurantId(restaurants) });
      await database.transaction((transaction) => writePlans(transaction, [plan]));
      const id = plan.restaurantId;
      return { id, publicId: publicIdOf(id), plan, host: someone(['HOST'], id) };
    },
    storedPlan: (id: RestaurantId) => storedPlan(database, id),
    planOf: async (id: RestaurantId): Promise<RestaurantPlan> => {
      const [plan] = await loadPlans(database, [id]);
      if (plan === undefined) throw new Error('no such restaurant');
      return plan;
    },
    /** A booked party, in the ledger alone. @returns its reservation's public ID */
    book: async (
      id: RestaurantId,
      date: string,
      time: string,
      tables: number[],
      covers: number,
      holdSeconds: number | null = null,
    ): Promise<string> => {
      const startsAt = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone);
      const party: PartyId = partyId(crypto.randomUUID());
      await insertAllocation(
        database,
        id,
        {
          partyId: party,
          tableIds: tables.map(tableId),
          covers,
          startsAt: startsAt.epochMilliseconds,
          endsAt: startsAt.epochMilliseconds + 150 * 60_000,
        },
        holdSeconds,
      );
      return reservationPublicId.encode({ restaurantId: id, id: party });
    },
    /** One mutation; with a key of its own where the input has none. */
    change: async (
      mutation: string,
      input: Record<string, unknown>,
      viewer: MaybeViewer,
    ): Promise<PlanAnswer> => {
      keys += 1;
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${answerParts} } }`;
      const result = await execute(query, { input: { idempotencyKey: `key-${keys}`, ...input } }, viewer);
      if (result.errors !== undefined) throw new Error(JSON.stringify(result.errors));
      const answer: unknown = result.data?.answer;
      if (!isPlanAnswer(answer)) throw new Error('no answer');
      return answer;
    },
    /** A restaurant's fields, as the viewer sees them. */
    read: async (id: RestaurantId, fields: string, viewer: MaybeViewer): Promise<Record<string, unknown>> => {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Restaurant { ${fields} } } }`;
      const of = [{ __typename: 'Restaurant', id: publicIdOf(id) }];
      const result = await execute(query, { of }, viewer);
      if (result.errors !== undefined) throw new Error(JSON.stringify(result.errors));
      const entities: unknown = result.data?._entities;
      if (!Array.isArray(entities)) throw new Error('no entities');
      return entities[0];
    },
  };
};

const isPlanAnswer = (answer: unknown): answer is PlanAnswer =>
  typeof answer === 'object' && answer !== null && '__typename' in answer;

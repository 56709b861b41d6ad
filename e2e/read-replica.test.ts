import { randomUUID } from 'node:crypto';
import { DatabaseError } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { SearchDocument, type SearchQuery } from '#schema/operations/generated/graphql.ts';
import { openDatabase } from '#shared/database/database.ts';
import { startReplicatedPostgres } from '#shared/database/embedded/testing/replicated-postgres.ts';
import { migrate } from '#shared/database/migrate.ts';
import { restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { countStatements } from '#shared/testing/count-statements.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { createWebhookMeans } from '#shared/webhooks/webhook-means.ts';
import { platformMigrations } from '#standalone/migrations.ts';
import { createAvailabilitySubgraph } from '#subgraphs/availability/subgraph.ts';
import { createReservationSubgraph } from '#subgraphs/reservation/subgraph.ts';
import { reserveRestaurantIds, saveProfiles } from '#subgraphs/restaurant/repositories/profile-writer.ts';
import { createRestaurantSubgraph } from '#subgraphs/restaurant/subgraph.ts';
import { sampleProfile } from '#subgraphs/restaurant/testing/sample-profile.ts';
import { createReviewSubgraph } from '#subgraphs/review/subgraph.ts';
import { daysAhead, guest } from './booking.ts';
import { openInProcessGraph } from './in-process-graph.ts';

const log = createLogger('test', 'error');
const servers = await startReplicatedPostgres();
afterAll(() => servers.stop());
const open = (url: string) => {
  const database = openDatabase(url, 5, () => {});
  afterAll(() => database.close());
  return database;
};
const primary = countStatements(open(servers.primaryUrl));
const replica = countStatements(open(servers.replicaUrl));

await migrate(servers.primaryUrl, platformMigrations);
const [id = restaurantId(1)] = await primary.database.transaction(async (transaction) => {
  const ids = await reserveRestaurantIds(transaction, 1);
  await saveProfiles(
    transaction,
    ids.map((each) => sampleProfile(each)),
  );
  const { floorPlan } = planFixture();
  const oneTable = { ...floorPlan, tables: floorPlan.tables.slice(0, 1), combinations: [] };
  await writePlans(
    transaction,
    ids.map((each) => planFixture({ restaurantId: each, floorPlan: oneTable })),
  );
  return ids;
});
await servers.catchUp();

const graph = await openInProcessGraph({
  database: primary.database,
  readDatabase: replica.database,
  log,
});
afterAll(() => graph.close());
const jobs = { enqueue: () => Promise.resolve() };
const webhooks = createWebhookMeans('of a test that sends nothing anywhere', false);
const reservation = await createReservationSubgraph({
  database: primary.database,
  jobs,
  log,
  webhooks,
  offersTables: false,
});
afterAll(() => reservation.close());

const slot = { date: daysAhead(5), time: '19:00', partySize: 2 };
const publicId = restaurantPublicId.encode(id);
const diner: Viewer = { id: viewerId('diner'), roles: ['DINER'], employments: [] };

const isFound = async () => {
  const input = { near: sampleProfile(id).coordinates, radiusKm: 1, ...slot };
  const answer = await graph.ask(SearchDocument.toString(), { input, first: 10 });
  const { results } = (answer as SearchQuery).searchRestaurants;
  return results?.edges.some(({ node }) => node.availability.isAvailable) ?? false;
};
const isAvailable = async () => {
  const query = `query ($id: ID!, $date: LocalDate!, $time: LocalTime!, $partySize: Int!) {
    restaurant(id: $id) { availability(date: $date, time: $time, partySize: $partySize) { isAvailable } } }`;
  const { restaurant } = (await graph.ask(query, { id: publicId, ...slot })) as {
    restaurant: { availability: { isAvailable: boolean } };
  };
  return restaurant.availability.isAvailable;
};

const mutate = async (field: 'createReservation' | 'holdTable', more: Record<string, unknown>) => {
  const type = field === 'holdTable' ? 'HoldTableInput' : 'CreateReservationInput';
  const query = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { __typename } }`;
  const input = { idempotencyKey: randomUUID(), restaurantId: publicId, ...slot, ...more };
  const { data, errors } = await reservation.execute({ query, variables: { input } }, diner);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data?.answer;
};
const book = () => mutate('createReservation', { guest });
const hold = () => mutate('holdTable', {});

describe('a platform that reads from a streaming replica', () => {
  it('asks it alone what can be found and had, and what was thought of it', async () => {
    primary.statements.length = 0;
    expect(await isFound()).toBe(true);
    expect(await isAvailable()).toBe(true);
    expect(primary.statements).toEqual([]);
    expect(replica.statements.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'inventory.read_changes',
        'inventory.read_service_days',
        'restaurant.read_changes',
        'restaurant.read_profiles',
        'restaurant.find_profiles',
        'review.find_rating_tallies',
      ]),
    );
  });

  it('cannot write to it', async () => {
    const written = replica.database.query({ text: 'delete from inventory.restaurant', values: [] });
    const readOnlyTransaction = '25006';
    await expect(written).rejects.toSatisfy(
      (error) => error instanceof DatabaseError && error.code === readOnlyTransaction,
    );
  });

  it('shows a table as free until the replica has its booking, and gives it to nobody else', async () => {
    await servers.pauseReplay();
    expect(await book()).toEqual({ __typename: 'ReservationConfirmed' });
    expect([await isFound(), await isAvailable()]).toEqual([true, true]);
    expect(await book()).toEqual({ __typename: 'SlotUnavailable' });
    expect(await hold()).toEqual({ __typename: 'SlotUnavailable' });
    expect([await isFound(), await isAvailable()]).toEqual([true, true]);

    await servers.resumeReplay();
    await servers.catchUp();
    expect([await isFound(), await isAvailable()]).toEqual([false, false]);
  });

  it.each([
    ['restaurant', createRestaurantSubgraph],
    ['availability', createAvailabilitySubgraph],
    ['review', createReviewSubgraph],
  ])('is not ready for requests to %s while the replica does not answer', async (_name, create) => {
    const gone = new URL(servers.replicaUrl);
    gone.port = '1';
    const readDatabase = open(gone.href);
    const database = create === createRestaurantSubgraph ? readDatabase : primary.database;
    const subgraph = await create({ database, readDatabase, jobs, log });
    await expect(subgraph.checkReady()).rejects.toThrow('ECONNREFUSED');
    await subgraph.close();
  });
});

import { describe, expect, it } from 'vitest';
import { partyId, restaurantId, tableId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { instantOfStep } from '#shared/inventory/domain/service-day.ts';
import { withAllocation } from '#shared/inventory/domain/service-day-state.ts';
import { insertAllocation } from '#shared/inventory/repositories/allocation-repository.ts';
import { lockServiceDays, saveServiceDays } from '#shared/inventory/repositories/locked-service-days.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import { packCandidates } from '#shared/search/search-candidates.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { countStatements } from '#shared/testing/count-statements.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { createAvailabilitySubgraph } from './subgraph.ts';

const restaurantCount = 1_200;
const { database } = await createTestDatabase();
const plans: RestaurantPlan[] = Array.from({ length: restaurantCount }, (_, index) =>
  planFixture({
    restaurantId: restaurantId(index + 1),
    specialDays: [{ serviceDate: '2030-01-01', periods: [], note: null }],
  }),
);
await database.transaction((transaction) => writePlans(transaction, plans));
await database.query({
  text: `insert into inventory.service_day (restaurant_id, service_date)
    select id, current_date + day from generate_series(1, $1::integer) id, generate_series(0, 13) day`,
  values: [restaurantCount],
});
await database.query({
  text: `insert into inventory.allocation (restaurant_id, party_id, table_id, during, covers)
    select id, gen_random_uuid(), 1, tstzrange(now() + interval '60 days', now() + interval '61 days'), 2
    from generate_series(1, $1::integer) id`,
  values: [restaurantCount],
});
await database.query({ text: 'analyze', values: [] });

const log = createLogger('test', 'silent');
const date = Temporal.Now.plainDateISO('Europe/Vienna').add({ days: 5 }).toString();
const publicId = (index: number) => restaurantPublicId.encode(restaurantId(index));

/** Every table of the restaurant taken from 17:00 on, for so many hours; held to that end where heldUntil is given. */
const fill = (id: number, hours: number, holdSeconds: number | null = null) =>
  database.transaction(async (transaction) => {
    const locked = await lockServiceDays(transaction, restaurantId(id), 'Europe/Vienna', [date]);
    const day = locked.days.get(date);
    if (day === undefined) throw new Error('no such day');
    const startsAt = instantOfStep(day.calendar, (17 - 4) * 4);
    const party = {
      partyId: partyId(crypto.randomUUID()),
      tableIds: [1, 2, 3, 4, 5].map(tableId),
      covers: 14,
      startsAt,
      endsAt: startsAt + hours * 3_600_000,
    };
    await insertAllocation(transaction, restaurantId(id), party, holdSeconds);
    await saveServiceDays(transaction, { ...locked, days: new Map([[date, withAllocation(day, party)]]) });
  });

const start = async (fromMemory = true) => {
  const counting = countStatements(database);
  const subgraph = await createAvailabilitySubgraph({ database: counting.database, log, fromMemory });
  const ask = async (query: string, variables: Record<string, unknown>) => {
    const result = await subgraph.execute({ query, variables }, null);
    if (result.errors !== undefined) throw new Error(JSON.stringify(result.errors));
    return result.data as { _entities: unknown[] };
  };
  return { ask, subgraph, statements: counting.statements };
};

const slotParts = 'slots { startsAt time durationMinutes seating } alternatives { time } reason isAvailable';
const searchDocument = `query ($of: [_Any!]!, $first: Int, $after: String) { _entities(representations: $of) {
  ... on RestaurantSearch { results(first: $first, after: $after) { totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { node { restaurant { id } distanceKm score scoreParts { name value }
      availability { date time partySize ${slotParts} } } } } } } }`;
const availabilityDocument = `query ($of: [_Any!]!, $date: LocalDate!, $time: LocalTime!, $partySize: Int!) {
  _entities(representations: $of) { ... on Restaurant { id
    availability(date: $date, time: $time, partySize: $partySize) { ${slotParts} }
    six: availability(date: $date, time: $time, partySize: 6) { ${slotParts} } } } }`;

const search = (count: number, criteria: Record<string, unknown> = {}, from = 1) => ({
  __typename: 'RestaurantSearch',
  id: `search-${count}`,
  criteria: {
    date,
    time: '19:00',
    partySize: 2,
    seating: null,
    priceLevels: null,
    radiusKm: 5,
    includeUnavailable: false,
    sort: 'BEST_MATCH',
    ...criteria,
  },
  candidates: packCandidates(
    Array.from({ length: count }, (_, index) => ({
      restaurantId: restaurantId(from + index),
      distanceKm: index / 1_000,
      rating: 3 + (index % 5) / 4,
      priceLevel: null,
      popularity: 0.5,
    })),
  ),
});

interface Results {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
  edges: {
    node: {
      restaurant: { id: string };
      distanceKm: number;
      score: number;
      scoreParts: { value: number }[];
      availability: { isAvailable: boolean; reason: string | null; alternatives: { time: string }[] };
    };
  }[];
}

const results = async (
  ask: Awaited<ReturnType<typeof start>>['ask'],
  of: ReturnType<typeof search>,
  page: Record<string, unknown> = {},
) => ((await ask(searchDocument, { of: [of], ...page }))._entities[0] as { results: Results }).results;

describe('a search', () => {
  it.each([1, 10, 100, 1_000])(
    'of %i candidates reads days and plans once, and then asks in one statement what has changed',
    async (count) => {
      const { ask, statements } = await start();
      expect((await results(ask, search(count))).totalCount).toBe(count);
      expect(statements.map((statement) => statement.name)).toEqual([
        'inventory.read_changes',
        'inventory.read_service_days',
        'inventory.load_plans',
      ]);
      statements.length = 0;
      await results(ask, search(count));
      expect(statements.map((statement) => statement.name)).toEqual(['inventory.read_changes']);
    },
  );

  it('reads the days of all candidates each time where memory is switched off', async () => {
    const [remembering, reading] = await Promise.all([start(), start(false)]);
    const expected = await results(remembering.ask, search(100));
    for (const statements of [
      ['inventory.read_service_days', 'inventory.load_plans'],
      ['inventory.read_service_days'],
    ]) {
      reading.statements.length = 0;
      expect(await results(reading.ask, search(100))).toEqual(expected);
      expect(reading.statements.map(({ name }) => name)).toEqual(statements);
    }
  });

  it('reads service days, plans and what has changed by indexes alone', async () => {
    const { ask, statements } = await start();
    await results(ask, search(100));
    expect(statements).toHaveLength(3);
    for (const { name, text, values } of statements) {
      const rows = await database.query<{ 'QUERY PLAN': string }>({ text: `explain ${text}`, values });
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).not.toMatch(/Seq Scan on (service_day|allocation|dining_table|shift|special_day)/);
      if (name === 'inventory.read_changes') expect(plan).not.toContain('Seq Scan');
    }
  });

  it('puts those that have the time first, then the nearest alternatives, and leaves out those that have none', async () => {
    await fill(1_001, 3);
    await fill(1_002, 7);
    const { ask } = await start();
    const { edges, totalCount } = await results(ask, search(3, {}, 1_001));
    expect(edges.map(({ node }) => node.restaurant.id)).toEqual([publicId(1_003), publicId(1_001)]);
    expect(totalCount).toBe(2);
    const { isAvailable, reason, alternatives = [] } = edges[1]?.node.availability ?? {};
    expect({ isAvailable, reason }).toEqual({ isAvailable: false, reason: 'NO_TABLE' });
    expect(alternatives.slice(0, 3).map((slot) => slot.time)).toEqual(['20:00', '20:00', '20:15']);
    const all = await results(ask, search(3, { includeUnavailable: true }, 1_001));
    expect(all.edges.map(({ node }) => node.restaurant.id)).toEqual([
      publicId(1_003),
      publicId(1_001),
      publicId(1_002),
    ]);
  });

  it('explains every score by parts that add up to it', async () => {
    const { ask } = await start();
    for (const { node } of (await results(ask, search(50))).edges) {
      const sum = node.scoreParts.reduce((total, part) => total + part.value, 0);
      expect(node.score).toBeCloseTo(sum, 10);
      expect(node.score).toBeGreaterThan(0);
      expect(node.score).toBeLessThanOrEqual(1);
    }
  });

  it('gives pages that neither overlap nor leave anything out', async () => {
    const { ask } = await start();
    const seen: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 5; page += 1) {
      const found = await results(ask, search(45), { first: 10, after });
      seen.push(...found.edges.map(({ node }) => node.restaurant.id));
      expect(found.pageInfo).toMatchObject({ hasNextPage: page < 4, hasPreviousPage: page > 0 });
      after = found.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(45);
  });

  it('sorts by distance and by rating where asked', async () => {
    const { ask } = await start();
    const near = await results(ask, search(30, { sort: 'DISTANCE' }), { first: 30 });
    const distances = near.edges.map(({ node }) => node.distanceKm);
    expect(distances).toEqual([...distances].sort((one, other) => one - other));
    const rated = await results(ask, search(30, { sort: 'RATING' }), { first: 6 });
    expect(rated.edges.map(({ node }) => Math.round(node.distanceKm * 1_000) % 5)).toEqual([
      4, 4, 4, 4, 4, 4,
    ]);
  });

  it('of nothing is an empty page and asks no database', async () => {
    const { ask, statements } = await start();
    expect(await results(ask, search(0))).toMatchObject({ totalCount: 0, edges: [] });
    expect(statements).toEqual([]);
  });

  it.each([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ after: 'nonsense' }, 'after'],
  ])('refuses %o by name', async (page, argument) => {
    const { subgraph } = await start();
    const variables = { of: [search(1)], ...page };
    const { errors } = await subgraph.execute({ query: searchDocument, variables }, null);
    expect(errors?.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
  });
});

describe('availability of restaurants', () => {
  const asked = { date, time: '19:00', partySize: 2 };
  const references = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ __typename: 'Restaurant', id: publicId(index + 1) }));

  it.each([2, 20, 200])(
    'of %i at once, two parties each, takes three statements, and one again',
    async (count) => {
      const { ask, statements } = await start();
      const { _entities } = await ask(availabilityDocument, { of: references(count), ...asked });
      expect(_entities).toHaveLength(count);
      expect(statements).toHaveLength(3);
      await ask(availabilityDocument, { of: references(count), ...asked });
      expect(statements).toHaveLength(4);
    },
  );

  it('says slots in local time, and null for a restaurant that there is not', async () => {
    const { ask } = await start();
    const of = [...references(1), { __typename: 'Restaurant', id: 'rst_zzzzz' }];
    const { _entities } = await ask(availabilityDocument, { of, ...asked });
    expect(_entities[0]).toMatchObject({
      availability: {
        isAvailable: true,
        reason: null,
        slots: [
          {
            startsAt: expect.stringMatching(`^${date}T19:00:00[+]0[12]:00$`),
            time: '19:00',
            durationMinutes: 90,
          },
          { seating: 'OUTDOOR' },
        ],
      },
      six: { slots: [{ durationMinutes: 150, seating: 'OUTDOOR' }, { seating: 'STANDARD' }] },
    });
    expect(_entities[1]).toMatchObject({ availability: null });
  });

  it('counts a hold that ran out as free, and one that did not as taken', async () => {
    await fill(1_010, 4, -1);
    await fill(1_011, 4, 600);
    const { ask } = await start();
    const of = [1_010, 1_011].map((id) => ({ __typename: 'Restaurant', id: publicId(id) }));
    const { _entities } = await ask(availabilityDocument, { of, ...asked });
    expect(_entities).toMatchObject([
      { availability: { isAvailable: true } },
      { availability: { isAvailable: false, reason: 'NO_TABLE' } },
    ]);
  });

  it('sees a changed plan at once', async () => {
    const { ask } = await start();
    const of = [{ __typename: 'Restaurant', id: publicId(1_020) }];
    const before = await ask(availabilityDocument, { of, ...asked });
    expect(before._entities).toMatchObject([{ availability: { isAvailable: true } }]);
    const closed = planFixture({ restaurantId: restaurantId(1_020), bookableOnline: false });
    await database.transaction((transaction) => writePlans(transaction, [closed]));
    const after = await ask(availabilityDocument, { of, ...asked });
    expect(after._entities).toMatchObject([{ availability: { reason: 'NOT_BOOKABLE_ONLINE' } }]);
  });

  it.each([
    [{ date: '2027-02-30' }, 'date'],
    [{ date: '2020-01-01' }, 'date'],
    [{ time: '24:00' }, 'time'],
    [{ partySize: 0 }, 'partySize'],
    [{ partySize: 51 }, 'partySize'],
  ])('refuses %o by name', async (change, argument) => {
    const { subgraph } = await start();
    const variables = { of: references(1), ...asked, ...change };
    const { errors } = await subgraph.execute({ query: availabilityDocument, variables }, null);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });
});

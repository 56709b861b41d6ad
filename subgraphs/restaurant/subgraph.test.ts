import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { unpackCandidates } from '#shared/search/search-candidates.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { countStatements } from '#shared/testing/count-statements.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { refreshRestaurantCounts, savePlaces, saveRestaurantPlaces } from './repositories/place-writer.ts';
import { saveProfiles } from './repositories/profile-writer.ts';
import { createRestaurantSubgraph } from './subgraph.ts';
import { sampleProfile } from './testing/sample-profile.ts';

const { database } = await createTestDatabase();
const counted = countStatements(database);
const captured = captureLog();
const subgraph = await createRestaurantSubgraph({
  database: counted.database,
  log: captured.log,
  // Half past midnight of the 20th in Vienna.
  now: () => Temporal.Instant.from('2026-12-19T23:30:00Z'),
});

const restaurants = 300;
const publicId = (id: number) => restaurantPublicId.encode(restaurantId(id));
const center = { latitude: 48.2082, longitude: 16.3738 };

beforeAll(async () => {
  const ids = Array.from({ length: restaurants }, (_, index) => restaurantId(index + 1));
  await saveProfiles(
    database,
    ids.map((id) =>
      sampleProfile(id, {
        name: `Gasthaus ${id}`,
        coordinates: { latitude: center.latitude + id / 10_000, longitude: center.longitude },
      }),
    ),
  );
  const places = await savePlaces(database, [
    {
      key: 'AT/vienna',
      kind: 'city',
      name: 'Vienna',
      alternativeNames: ['Wien'],
      countryCode: 'AT',
      center,
      cityKey: null,
    },
  ]);
  await saveRestaurantPlaces(
    database,
    ids.map((id) => ({ restaurantId: id, placeIds: [...places.values()] })),
  );
  await refreshRestaurantCounts(database);
});

const run = async (query: string, variables: Record<string, unknown> = {}) => {
  counted.statements.length = 0;
  const { data, errors } = await subgraph.execute({ query, variables }, null);
  return { data, errors, statements: counted.statements.length };
};

const searchQuery = `query ($input: SearchRestaurantsInput!) {
  searchRestaurants(input: $input) { id candidateCount criteria candidates }
}`;
const input = (differing: Record<string, unknown> = {}) => ({
  near: center,
  date: '2026-12-24',
  time: '19:00',
  partySize: 4,
  ...differing,
});
const search = (differing: Record<string, unknown> = {}) => run(searchQuery, { input: input(differing) });

const searchAnswer = z.object({
  searchRestaurants: z.object({
    id: z.string(),
    candidateCount: z.number(),
    criteria: z.record(z.string(), z.unknown()),
    candidates: z.string(),
  }),
});
const searchOf = (data: unknown) => searchAnswer.parse(data).searchRestaurants;

describe('searchRestaurants', () => {
  it('finds the same in the database where memory is switched off', async () => {
    const other = countStatements(database);
    const reading = await createRestaurantSubgraph({
      database: other.database,
      log: captured.log,
      fromMemory: false,
    });
    const asked = { query: searchQuery, variables: { input: input({ radiusKm: 1 }) } };
    expect(await reading.execute(asked, null)).toEqual(await subgraph.execute(asked, null));
    expect(other.statements.map(({ name }) => name)).toEqual(['restaurant.find_candidates']);
  });

  it('packs what availability needs, with one statement once restaurants are remembered', async () => {
    await search();
    const { data, errors, statements } = await search({
      radiusKm: 1,
      cuisines: ['AUSTRIAN'],
      sort: 'DISTANCE',
    });
    expect(errors).toBeUndefined();
    const found = searchOf(data);
    const candidates = unpackCandidates(found.candidates);
    // A ten thousandth of a degree north is 11.12 m.
    expect(found.candidateCount).toBe(89);
    expect(candidates).toHaveLength(89);
    expect(candidates[0]).toEqual({
      restaurantId: 1,
      distanceKm: 0.011,
      rating: 3.5,
      priceLevel: 2,
      popularity: 0.5,
    });
    expect(found.criteria).toEqual({
      date: '2026-12-24',
      time: '19:00',
      partySize: 4,
      seating: null,
      priceLevels: null,
      radiusKm: 1,
      includeUnavailable: false,
      sort: 'DISTANCE',
    });
    expect(statements).toBe(1);
  });

  it.each([1, 5, 50])('runs as many statements within %d km', async (radiusKm) => {
    expect((await search({ radiusKm })).statements).toBe(1);
    expect((await search({ radiusKm, near: null, location: 'Wien' })).statements).toBe(2);
  });

  it('is the same search by the point and by the name of the place there', async () => {
    const byPoint = searchOf((await search()).data);
    const byName = searchOf((await search({ near: null, location: 'wien' })).data);
    expect(byName).toEqual(byPoint);
    expect(searchOf((await search({ partySize: 5 })).data).id).not.toBe(byPoint.id);
  });

  it('tolerates misspellings', async () => {
    expect(searchOf((await search({ text: 'Gasthous' })).data).candidateCount).toBeGreaterThan(0);
    expect(searchOf((await search({ text: 'Sushi' })).data).candidateCount).toBe(0);
  });

  it('takes the day that is today only in the west where nothing was found', async () => {
    const inTheOcean = { near: { latitude: 30, longitude: -40 }, date: '2026-12-19' };
    expect(searchOf((await search(inTheOcean)).data).candidateCount).toBe(0);
  });

  it.each([
    ['input.near', { near: null }],
    ['input.location', { location: 'Wien' }],
    ['input.location', { near: null, location: ' ' }],
    ['input.location', { near: null, location: 'x'.repeat(101) }],
    ['input.location', { near: null, location: 'Atlantis' }],
    ['input.near.latitude', { near: { latitude: 90.1, longitude: 0 } }],
    ['input.near.latitude', { near: { latitude: -91, longitude: 0 } }],
    ['input.near.longitude', { near: { latitude: 0, longitude: 180.5 } }],
    ['input.radiusKm', { radiusKm: 0 }],
    ['input.radiusKm', { radiusKm: -1 }],
    ['input.radiusKm', { radiusKm: 50.1 }],
    ['input.radiusKm', { radiusKm: 500 }],
    ['input.partySize', { partySize: 0 }],
    ['input.partySize', { partySize: 51 }],
    ['input.date', { date: '24.12.2026' }],
    ['input.date', { date: '2026-02-30' }],
    ['input.date', { date: '2026-12-24T19:00' }],
    ['input.date', { date: '2020-01-01' }],
    ['input.date', { date: '2026-12-19' }],
    ['input.time', { time: '24:00' }],
    ['input.time', { time: '7pm' }],
    ['input.time', { time: '19:60' }],
    ['input.priceLevels', { priceLevels: [0] }],
    ['input.priceLevels', { priceLevels: [1, 5] }],
    ['input.priceLevels', { priceLevels: Array.from({ length: 21 }, () => 1) }],
    ['input.cuisines', { cuisines: [''] }],
    ['input.cuisines', { cuisines: ['x'.repeat(41)] }],
    ['input.cuisines', { cuisines: Array.from({ length: 21 }, (_, index) => `cuisine ${index}`) }],
    ['input.text', { text: 'x'.repeat(101) }],
    ['input.text', { text: 'one two three four five six seven eight nine' }],
    ['input.text', { text: '?!' }],
  ])('refuses %s of %j', async (argument, differing) => {
    const { data, errors } = await search(differing);
    expect(data).toBeNull();
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
    expect(errors?.[0]?.message).toMatch(new RegExp(`^${argument}: `));
    expect(captured.failures()).toEqual([]);
  });

  it('says which place may have been meant', async () => {
    const { errors } = await search({ near: null, location: 'Vyanna' });
    expect(errors?.[0]?.message).toBe('input.location: no place of that name; there are Vienna');
  });
});

describe('restaurants', () => {
  it('answers one, whole', async () => {
    const { data, errors } = await run(
      `query ($id: ID!) { restaurant(id: $id) {
        id name description cuisines priceLevel address { street postalCode city countryCode }
        coordinates { latitude longitude } timeZone phone website openingHours } }`,
      { id: publicId(1) },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      restaurant: {
        id: publicId(1),
        name: 'Gasthaus 1',
        description: null,
        cuisines: ['austrian'],
        priceLevel: 2,
        address: { street: 'Weihburggasse 17', postalCode: '1010', city: 'Wien', countryCode: 'AT' },
        coordinates: { latitude: 48.2083, longitude: 16.3738 },
        timeZone: 'Europe/Vienna',
        phone: '+43 1 5135288',
        website: 'https://gasthaus.example',
        openingHours: ['Mo-Su 12:00-24:00'],
      },
    });
  });

  it.each(['rst_zzz', 'rst_1 ', 'rsv_1', '', '1', "rst_'; drop table"])('has none of ID %j', async (id) => {
    const { data, errors } = await run('query ($id: ID!) { restaurant(id: $id) { name } }', { id });
    expect([data, errors]).toEqual([{ restaurant: null }, undefined]);
  });

  const several = 'query ($ids: [ID!]!) { restaurants(ids: $ids) { name } }';

  it('keeps the order, repeats and gaps, with one statement', async () => {
    const ids = [publicId(3), 'nonsense', publicId(1), publicId(9_999), publicId(3)];
    const { data, statements } = await run(several, { ids });
    expect(data).toEqual({
      restaurants: [{ name: 'Gasthaus 3' }, null, { name: 'Gasthaus 1' }, null, { name: 'Gasthaus 3' }],
    });
    expect(statements).toBe(1);
  });

  it('takes two hundred, and no more', async () => {
    const ids = Array.from({ length: 201 }, (_, index) => publicId(index + 1));
    expect((await run(several, { ids: ids.slice(1) })).statements).toBe(1);
    const { errors } = await run(several, { ids });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'ids' });
    expect((await run(several, { ids: [] })).data).toEqual({ restaurants: [] });
  });

  it.each([1, 20, 300])('answers %d references with one statement', async (count) => {
    const representations = Array.from({ length: count }, (_, index) => ({
      __typename: 'Restaurant',
      id: publicId(index + 1),
    }));
    const { data, errors, statements } = await run(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on Restaurant { id name } }
      }`,
      { representations },
    );
    expect(errors).toBeUndefined();
    const expected = representations.map(({ id }, index) => ({ id, name: `Gasthaus ${index + 1}` }));
    expect(data).toEqual({ _entities: expected });
    expect(statements).toBe(1);
  });

  it('has nothing for references to what there is not', async () => {
    const { data, errors } = await run(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { __typename ... on RestaurantSearch { candidateCount } }
      }`,
      {
        representations: [
          { __typename: 'Restaurant', id: 'rst_zzz' },
          { __typename: 'RestaurantSearch', id: 'sea_1' },
        ],
      },
    );
    expect([data, errors]).toEqual([{ _entities: [null, null] }, undefined]);
  });
});

describe('places', () => {
  it('finds by the beginning of any name', async () => {
    const { data } = await run(
      '{ places(text: "wie") { id name countryCode restaurantCount center { latitude } } }',
    );
    expect(data).toEqual({
      places: [
        {
          id: 'plc_1',
          name: 'Vienna',
          countryCode: 'AT',
          restaurantCount: restaurants,
          center: { latitude: center.latitude },
        },
      ],
    });
  });

  it.each([
    ['first', 'places(text: "wien", first: 0) { name }'],
    ['first', 'places(text: "wien", first: 51) { name }'],
    ['text', 'places(text: " ") { name }'],
    ['text', `places(text: "${'x'.repeat(101)}") { name }`],
  ])('refuses %s of %s', async (argument, field) => {
    const { errors } = await run(`{ ${field} }`);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
  });
});

it('is ready while the database is', async () => {
  await expect(subgraph.checkReady()).resolves.toBeUndefined();
});

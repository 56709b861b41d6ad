import { beforeAll, describe, expect, it } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import type { NewPlace } from '../domain/place.ts';
import { sampleProfile } from '../testing/sample-profile.ts';
import { createPlaceRepository } from './place-repository.ts';
import { refreshRestaurantCounts, savePlaces, saveRestaurantPlaces } from './place-writer.ts';
import { saveProfiles } from './profile-writer.ts';

const { database } = await createTestDatabase();
const places = createPlaceRepository(database);

const place = (key: string, name: string, differing: Partial<NewPlace> = {}): NewPlace => ({
  key,
  kind: 'city',
  name,
  alternativeNames: [],
  countryCode: key.slice(0, 2),
  center: { latitude: 48, longitude: 16 },
  cityKey: null,
  ...differing,
});

const all: readonly NewPlace[] = [
  place('AT/vienna/neubau', 'Neubau', { kind: 'district', cityKey: 'AT/vienna' }),
  place('AT/vienna', 'Vienna', { alternativeNames: ['Wien', 'Bécs'] }),
  place('US/vienna', 'Vienna'),
  place('GB/london', 'London', { alternativeNames: ['Londres'] }),
  place('GB/london/city', 'City of London', { kind: 'district', cityKey: 'GB/london' }),
  place('CA/london', 'London'),
  place('US/new-york', 'New York', { alternativeNames: ['NYC', 'New York City'] }),
  place('BR/sao-paulo', 'São Paulo'),
  place('JP/tokyo', 'Tokyo', { alternativeNames: ['東京'] }),
];

const inVienna = 5;
const ids = Array.from({ length: inVienna + 1 }, (_, index) => restaurantId(index + 1));

beforeAll(async () => {
  const placeIds = await savePlaces(database, all);
  const placeOf = (key: string) => {
    const id = placeIds.get(key);
    if (id === undefined) throw new Error(`no place ${key}`);
    return id;
  };
  await saveProfiles(
    database,
    ids.map((id) => sampleProfile(id)),
  );
  await saveRestaurantPlaces(
    database,
    ids.map((id) => ({
      restaurantId: id,
      placeIds: id <= inVienna ? [placeOf('AT/vienna'), placeOf('AT/vienna/neubau')] : [placeOf('GB/london')],
    })),
  );
  await refreshRestaurantCounts(database);
});

describe('find', () => {
  it.each([
    ['vienna', ['Vienna AT', 'Vienna US']],
    ['WIEN', ['Vienna AT']],
    ['becs', ['Vienna AT']],
    ['vie', ['Vienna AT', 'Vienna US']],
    ['Viena', ['Vienna AT', 'Vienna US']],
    ['london', ['London GB', 'London CA', 'City of London GB']],
    ['Londn', ['London GB', 'London CA']],
    ['york', ['New York US']],
    ['nyc', ['New York US']],
    ['sao paulo', ['São Paulo BR']],
    ['São', ['São Paulo BR']],
    ['東', ['Tokyo JP']],
    ['n', ['Neubau AT', 'New York US']],
    ['atlantis', []],
    ['%', []],
    ['|', []],
  ])('%s finds %j', async (text, expected) => {
    const found = await places.find(text, 50);
    expect(found.map(({ name, countryCode }) => `${name} ${countryCode}`)).toEqual(expected);
  });

  it('gives no more than asked, the likeliest', async () => {
    expect(await places.find('vienna', 1)).toMatchObject([
      {
        name: 'Vienna',
        countryCode: 'AT',
        restaurantCount: inVienna,
        center: { latitude: 48, longitude: 16 },
      },
    ]);
  });
});

it('suggests what someone might have meant', async () => {
  expect(await places.find('Vyanna', 1)).toEqual([]);
  expect((await places.suggest('Vyanna', 1)).map(({ name }) => name)).toEqual(['Vienna']);
  expect(await places.suggest('qqqq', 3)).toEqual([]);
});

describe('writing', () => {
  const stored = () =>
    database.query<{ key: string; city: string | null; restaurant_count: number; xmin: string }>({
      text: `select p.key, city.key as city, p.restaurant_count, p.xmin::text as xmin
             from restaurant.place p left join restaurant.place city on city.place_id = p.city_place_id
             order by p.key`,
      values: [],
    });

  it('knows the city of a district, whatever the order', async () => {
    const rows = await stored();
    expect(rows.find(({ key }) => key === 'AT/vienna/neubau')?.city).toBe('AT/vienna');
    expect(rows.find(({ key }) => key === 'AT/vienna')?.city).toBeNull();
  });

  it('changes nothing the second time', async () => {
    const before = await stored();
    await savePlaces(database, all);
    await refreshRestaurantCounts(database);
    expect(await stored()).toEqual(before);
  });

  it('moves a restaurant to its new places', async () => {
    const { database: own } = await createTestDatabase(2);
    const known = await savePlaces(own, all.slice(0, 4));
    const [first, second] = [...known.values()];
    if (first === undefined || second === undefined) throw new Error('places of this test');
    await saveProfiles(own, [sampleProfile(restaurantId(1))]);
    await saveRestaurantPlaces(own, [{ restaurantId: restaurantId(1), placeIds: [first] }]);
    await saveRestaurantPlaces(own, [{ restaurantId: restaurantId(1), placeIds: [second] }]);
    await refreshRestaurantCounts(own);
    const counts = await own.query<{ place_id: number }>({
      text: 'select place_id from restaurant.place where restaurant_count = 1',
      values: [],
    });
    expect(counts).toEqual([{ place_id: second }]);
  });
});

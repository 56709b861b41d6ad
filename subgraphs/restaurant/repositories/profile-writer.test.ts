import { describe, expect, it } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { sampleProfile } from '../testing/sample-profile.ts';
import { applyRating, createProfileRepository } from './profile-repository.ts';
import { reserveRestaurantIds, saveProfiles } from './profile-writer.ts';
import { findSourceReferences, saveSourceReferences } from './source-reference-repository.ts';

const { database } = await createTestDatabase();
const profiles = createProfileRepository(database);

const ratingOf = async (id: number) => {
  const [row] = await database.query<{ rating: number; rating_average: number | null; rating_count: number }>(
    {
      text: 'select rating, rating_average, rating_count from restaurant.profile where restaurant_id = $1',
      values: [id],
    },
  );
  return [row?.rating_average, row?.rating_count, row?.rating];
};

describe('saveProfiles', () => {
  it('gives back what was saved', async () => {
    const [first, second] = await reserveRestaurantIds(database, 2);
    if (first === undefined || second === undefined) throw new Error('two were reserved');
    expect(second).toBeGreaterThan(first);
    const whole = sampleProfile(first, { cuisines: ['wine bar', 'a "quoted" one, with {braces}'] });
    const sparse = sampleProfile(second, {
      description: 'With a description',
      cuisines: [],
      priceLevel: null,
      address: { street: null, postalCode: null, city: '', countryCode: 'JP' },
      phone: null,
      website: null,
      openingHours: [],
      openingHoursText: null,
    });
    await saveProfiles(database, [whole, sparse]);
    const loaded = await profiles.load([first, second, restaurantId(2_000_000_000)]);
    expect(loaded).toHaveLength(2);
    for (const profile of loaded)
      expect(profile.restaurantId === first ? whole : sparse).toMatchObject(profile);
  });

  it('replaces what is there, but for its rating', async () => {
    const [id] = await reserveRestaurantIds(database, 1);
    if (id === undefined) throw new Error('one was reserved');
    await saveProfiles(database, [sampleProfile(id)]);
    await applyRating(database, id, { average: 4.5, count: 2, bayesian: 3.9 }, 1);
    await saveProfiles(database, [sampleProfile(id, { name: 'Zum Neuen Wirt' })]);
    expect(await profiles.load([id])).toMatchObject([{ name: 'Zum Neuen Wirt' }]);
    expect(await ratingOf(id)).toEqual([4.5, 2, 3.9]);
  });
});

describe('applyRating', () => {
  it('ignores what is older than what stands, and the same again', async () => {
    const [id] = await reserveRestaurantIds(database, 1);
    if (id === undefined) throw new Error('one was reserved');
    await saveProfiles(database, [sampleProfile(id)]);
    expect(await ratingOf(id)).toEqual([null, 0, 3.5]);
    const unversioned = (count: number) => ({ average: count, count, bayesian: count });
    for (const count of [3, 3, 2]) await applyRating(database, id, unversioned(count), null);
    expect(await ratingOf(id)).toEqual([3, 3, 3]);
    await applyRating(database, restaurantId(2_000_000_000), unversioned(1), 1);
  });

  it('goes by versions once there are any: ratings may also shrink, to none', async () => {
    const [id] = await reserveRestaurantIds(database, 1);
    if (id === undefined) throw new Error('one was reserved');
    await saveProfiles(database, [sampleProfile(id)]);
    const of = (count: number, average: number | null) => ({ average, count, bayesian: average ?? 3.5 });
    await applyRating(database, id, of(4, 4), null);
    await applyRating(database, id, of(3, 2), 5);
    expect(await ratingOf(id)).toEqual([2, 3, 2]);
    for (const [count, version] of [
      [9, 4],
      [9, 5],
      [9, null],
    ] as const)
      await applyRating(database, id, of(count, 5), version);
    expect(await ratingOf(id)).toEqual([2, 3, 2]);
    await applyRating(database, id, of(0, null), 6);
    expect(await ratingOf(id)).toEqual([null, 0, 3.5]);
  });
});

describe('source references', () => {
  it('find a restaurant again', async () => {
    const [id] = await reserveRestaurantIds(database, 1);
    if (id === undefined) throw new Error('one was reserved');
    await saveProfiles(database, [sampleProfile(id)]);
    const reference = { reference: 'node/123', restaurantId: id, fingerprint: 'first' };
    await saveSourceReferences(database, 'osm', [reference]);
    await saveSourceReferences(database, 'osm', [{ ...reference, fingerprint: 'second' }]);
    expect(await findSourceReferences(database, 'osm', ['node/123', 'node/124'])).toEqual(
      new Map([['node/123', { ...reference, fingerprint: 'second' }]]),
    );
    expect(await findSourceReferences(database, 'other', ['node/123'])).toEqual(new Map());
  });
});

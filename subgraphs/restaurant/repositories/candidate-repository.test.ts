import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { countStatements } from '#shared/testing/count-statements.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { type GeoPoint, haversineKm } from '../domain/geo-point.ts';
import type { NewRestaurantProfile } from '../domain/restaurant.ts';
import type { CandidateQuestion } from '../domain/restaurant-search.ts';
import { sampleProfile } from '../testing/sample-profile.ts';
import { candidateStatement, createCandidateRepository } from './candidate-repository.ts';
import { saveProfiles } from './profile-writer.ts';

const { database } = await createTestDatabase();
const counted = countStatements(database);
const candidates = createCandidateRepository(counted.database);

const cuisines = ['austrian', 'italian', 'japanese', 'wine bar'];
const names = ['Gasthaus zum Löwen', 'Trattoria Rossi', 'Sakura', 'Heuriger Édouard', 'Café Central'];
const pick = <Value>(values: readonly Value[], index: number): Value | undefined =>
  values[index % values.length];

/** Numbers from 0 to 1 that are the same in every run: multiples of the golden ratio. */
const spread = (index: number, salt: number) => (index * 0.618_033_988_75 + salt * 0.414_213_562_4) % 1;

const vienna: GeoPoint = { latitude: 48.2082, longitude: 16.3738 };

const inVienna = (index: number): NewRestaurantProfile =>
  sampleProfile(restaurantId(index + 1), {
    name: `${pick(names, index)} ${index % 97}`,
    cuisines: [pick(cuisines, Math.floor(index / 5)) ?? ''],
    priceLevel: index % 7 === 0 ? null : (index % 4) + 1,
    coordinates: {
      latitude: vienna.latitude + (spread(index, 1) - 0.5) * 0.6,
      longitude: vienna.longitude + (spread(index * index, 2) - 0.5) * 0.9,
    },
    popularity: spread(index, 3),
  });

const elsewhere: readonly (readonly [number, number])[] = [
  [-16.8, 179.95],
  [-16.8, -179.95],
  [0, 180],
  [0, -180],
  [89.9, 10],
  [89.9, -170],
  [-89.95, 45],
  [-89.95, -135],
];

const profiles: readonly NewRestaurantProfile[] = [
  ...Array.from({ length: 3_000 }, (_, index) => inVienna(index)),
  ...elsewhere.map(([latitude, longitude], index) =>
    sampleProfile(restaurantId(10_001 + index), { coordinates: { latitude, longitude } }),
  ),
];

const question = (differing: Partial<CandidateQuestion> = {}): CandidateQuestion => ({
  center: vienna,
  radiusKm: 5,
  text: null,
  cuisines: null,
  priceLevels: null,
  keep: 'nearest',
  ...differing,
});

const within = (center: GeoPoint, radiusKm: number) =>
  profiles.filter(({ coordinates }) => haversineKm(center, coordinates) <= radiusKm);

const idsOf = (found: readonly { restaurantId: number }[]) =>
  found.map((one) => one.restaurantId).sort((one, other) => one - other);

beforeAll(async () => {
  await saveProfiles(database, profiles);
  await database.query({
    text: `update restaurant.profile set rating = 1 + (restaurant_id % 401) / 100.0 where restaurant_id <= 3000`,
    values: [],
  });
  await database.query({ text: 'vacuum analyze restaurant.profile', values: [] });
});

describe('find', () => {
  it('finds exactly those in the circle, nearest first, with their distance', async () => {
    const found = await candidates.find(question());
    const expected = within(vienna, 5);
    expect(found.candidateCount).toBe(expected.length);
    expect(idsOf(found.candidates)).toEqual(idsOf(expected));
    for (const candidate of found.candidates) {
      const profile = profiles[candidate.restaurantId - 1];
      if (profile === undefined) throw new Error('not a profile of this test');
      expect(candidate.distanceKm).toBeCloseTo(haversineKm(vienna, profile.coordinates), 2);
      expect(candidate.priceLevel).toBe(profile.priceLevel);
      expect(candidate.popularity).toBeCloseTo(profile.popularity, 3);
      expect(candidate.rating).toBeCloseTo(1 + (candidate.restaurantId % 401) / 100, 3);
    }
    const distances = found.candidates.map(({ distanceKm }) => distanceKm);
    expect(distances).toEqual(distances.toSorted((one, other) => one - other));
    expect(found.timeZones).toEqual(['Europe/Vienna']);
  });

  it('agrees with the formula wherever the circle lies', async () => {
    const centers = fc.oneof(
      fc.record({
        latitude: fc.double({ min: 48, max: 48.4, noNaN: true }),
        longitude: fc.double({ min: 16, max: 16.8, noNaN: true }),
      }),
      fc.constantFrom(...elsewhere).map(([latitude, longitude]) => ({ latitude, longitude })),
    );
    await fc.assert(
      fc.asyncProperty(centers, fc.double({ min: 0.1, max: 50, noNaN: true }), async (center, radiusKm) => {
        const found = await candidates.find(question({ center, radiusKm }));
        const expected = within(center, radiusKm);
        expect(found.candidateCount).toBe(expected.length);
        if (expected.length <= 1_000) expect(idsOf(found.candidates)).toEqual(idsOf(expected));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['over the antimeridian', -16.8, 180, 20, 2],
    ['from its other side', -16.8, -180, 20, 2],
    ['on it', 0, 180, 1, 2],
    ['over the north pole', 89.9, 10, 50, 2],
    ['at the south pole', -90, 0, 10, 2],
    ['in the ocean', 30, -40, 50, 0],
  ])('sees %s', async (_, latitude, longitude, radiusKm, expected) => {
    const found = await candidates.find(question({ center: { latitude, longitude }, radiusKm }));
    expect([found.candidateCount, found.candidates.length]).toEqual([expected, expected]);
  });

  it('cuts at a thousand by distance, and counts all', async () => {
    const found = await candidates.find(question({ radiusKm: 50 }));
    expect(found.candidateCount).toBe(3_000);
    const nearest = within(vienna, 50).toSorted(
      (one, other) => haversineKm(vienna, one.coordinates) - haversineKm(vienna, other.coordinates),
    );
    expect(idsOf(found.candidates)).toEqual(idsOf(nearest.slice(0, 1_000)));
  });

  it('cuts at a thousand by rating where that is the order', async () => {
    const found = await candidates.find(question({ radiusKm: 50, keep: 'best rated' }));
    const ratings = Array.from({ length: 3_000 }, (_, index) => 1 + ((index + 1) % 401) / 100);
    const best = ratings.sort((one, other) => other - one).slice(0, 1_000);
    found.candidates.forEach(({ rating }, index) => {
      expect(rating).toBeCloseTo(best[index] ?? 0, 3);
    });
    expect(found.candidates).toHaveLength(1_000);
  });

  it('filters by cuisine, price and text at once', async () => {
    const all = within(vienna, 5);
    const italian = all.filter((one) => one.cuisines.includes('italian'));
    const cheap = italian.filter(({ priceLevel }) => priceLevel === 1 || priceLevel === 2);
    const gasthaus = cheap.filter(({ name }) => name.startsWith('Gasthaus'));
    const asked = { cuisines: ['italian', 'french'], priceLevels: [1, 2] };
    expect(gasthaus.length).toBeGreaterThan(0);
    expect((await candidates.find(question({ cuisines: ['italian'] }))).candidateCount).toBe(italian.length);
    expect(idsOf((await candidates.find(question(asked))).candidates)).toEqual(idsOf(cheap));
    expect(idsOf((await candidates.find(question({ ...asked, text: 'gasthous' }))).candidates)).toEqual(
      idsOf(gasthaus),
    );
  });

  it.each([
    ['Gasthous', 'Gasthaus'],
    ['gasthaus lowen', 'Gasthaus'],
    ['löwen', 'Gasthaus'],
    ['edouard', 'Heuriger'],
    ['heurigen', 'Heuriger'],
    ['TRATORIA', 'Trattoria'],
    ['cafe central', 'Café'],
    ['winebar sakura', 'Sakura'],
    ['xylophon', null],
  ])('%s finds %s', async (text, beginning) => {
    const found = await candidates.find(question({ text }));
    const foundNames = new Set(
      found.candidates.map((one) => profiles[one.restaurantId - 1]?.name.split(' ')[0]),
    );
    expect([...foundNames]).toEqual(beginning === null ? [] : [beginning]);
  });
});

describe('cost', () => {
  it.each([0.5, 5, 50])('is one statement within %d km', async (radiusKm) => {
    counted.statements.length = 0;
    await candidates.find(question({ radiusKm, text: 'gasthaus', cuisines: ['austrian'] }));
    expect(counted.statements).toHaveLength(1);
  });

  const planOf = async (asked: CandidateQuestion) => {
    const { text, values } = candidateStatement(asked);
    const rows = await database.query<Record<'QUERY PLAN', string>>({ text: `explain ${text}`, values });
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  it('is the index alone for a search by place', async () => {
    const plan = await planOf(question({ priceLevels: [1] }));
    expect(plan).toContain('Index Only Scan using profile_position on profile');
    expect(plan).not.toContain('Seq Scan');
  });

  it.each([
    ['text', { text: 'gasthaus' }],
    ['cuisine', { cuisines: ['italian'] }],
    ['both', { text: 'gasthaus', cuisines: ['italian'] }],
    ['rating', { keep: 'best rated' }],
  ] as const)('is the index and no scan of the table with %s', async (_, differing) => {
    const plan = await planOf(question(differing));
    expect(plan).toContain('using profile_position on profile');
    expect(plan).not.toContain('Seq Scan');
  });

  it('looks words up in the index of the vocabulary', async () => {
    const rows = await database.query<{ setting: string }>({
      text: `select unnest(proconfig) as setting from pg_proc where proname = 'search_query'`,
      values: [],
    });
    expect(rows.map(({ setting }) => setting)).toContain('enable_seqscan=off');
  });
});

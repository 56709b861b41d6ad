import { context, ROOT_CONTEXT, TraceFlags, trace } from '@opentelemetry/api';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { captureSpans } from '#shared/testing/captured-spans.ts';
import { countStatements } from '#shared/testing/count-statements.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import type { CandidateQuestion } from './domain/restaurant-search.ts';
import { createRememberedCandidates } from './remembered-candidates.ts';
import { createCandidateRepository } from './repositories/candidate-repository.ts';
import { saveProfiles } from './repositories/profile-writer.ts';
import { sampleProfile } from './testing/sample-profile.ts';

captureSpans();
const { database } = await createTestDatabase();
const counted = countStatements(database);
const stored = createCandidateRepository(database);
const remembered = createRememberedCandidates(counted.database, createCandidateRepository(counted.database));

const cuisines = ['austrian', 'italian', 'japanese', 'wine bar'];
const centers = [
  { latitude: 48.2082, longitude: 16.3738 },
  { latitude: -16.8, longitude: 179.99 },
  { latitude: -16.8, longitude: -180 },
  { latitude: 89.95, longitude: 10 },
  { latitude: -89.99, longitude: 0 },
  { latitude: 0, longitude: 180 },
] as const;

const near = ({ latitude, longitude }: (typeof centers)[number], seed: number) => {
  const turn = seed * 2.399_963_229_7;
  const distance = (seed % 97) / 97 / 3;
  const east = longitude + Math.cos(turn) * distance;
  return {
    latitude: Math.max(-90, Math.min(90, latitude + Math.sin(turn) * distance)),
    longitude: east > 180 ? east - 360 : east < -180 ? east + 360 : east,
  };
};

const count = 2_400;

beforeAll(async () => {
  await saveProfiles(
    database,
    Array.from({ length: count }, (_, index) =>
      sampleProfile(restaurantId(index + 1), {
        coordinates: near(centers[index % 2 === 0 ? 0 : index % centers.length] ?? centers[0], index),
        cuisines: cuisines.filter((_, at) => (index >> at) % 2 === 1),
        priceLevel: index % 7 === 0 ? null : (index % 4) + 1,
        popularity: (index % 101) / 101,
        timeZone: index % 3 === 0 ? 'Europe/Vienna' : 'Pacific/Fiji',
      }),
    ),
  );
  await database.query({
    text: 'update restaurant.profile set rating = 1 + (restaurant_id % 401) / 100.0',
    values: [],
  });
});

const questions: fc.Arbitrary<CandidateQuestion> = fc.record({
  center: fc.constantFrom(...centers),
  radiusKm: fc.constantFrom(0.5, 2, 5, 20, 50),
  text: fc.constant(null),
  cuisines: fc.option(fc.subarray([...cuisines, 'no such'], { minLength: 1 })),
  priceLevels: fc.option(fc.subarray([1, 2, 3, 4], { minLength: 1 })),
  keep: fc.constantFrom('nearest', 'best rated'),
});

/** Zones in any order. */
const compared = async (find: typeof stored.find, question: CandidateQuestion) => {
  const { timeZones, ...selection } = await find(question);
  return { ...selection, timeZones: [...timeZones].sort() };
};

const everything: CandidateQuestion = {
  center: centers[0],
  radiusKm: 50,
  text: null,
  cuisines: null,
  priceLevels: null,
  keep: 'nearest',
};

describe('remembered candidates', () => {
  it('are those of the database, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(questions, async (question) => {
        expect(await compared(remembered.find, question)).toEqual(await compared(stored.find, question));
      }),
      { numRuns: 150 },
    );
    for (const keep of ['nearest', 'best rated'] as const) {
      const expected = await compared(stored.find, { ...everything, keep });
      expect(await compared(remembered.find, { ...everything, keep })).toEqual(expected);
      expect(expected.candidateCount).toBeGreaterThan(1_000);
    }
  });

  it('take one statement once they are known, and none of words', async () => {
    await remembered.find(everything);
    counted.statements.length = 0;
    await remembered.find(everything);
    await remembered.find({ ...everything, text: 'gasthaus' });
    expect(counted.statements.map(({ name }) => name)).toEqual([
      'restaurant.read_changes',
      'restaurant.find_candidates_by_text',
    ]);
  });

  it('hear of restaurants that are new, moved or rated, each as soon as it is committed', async () => {
    const at = { ...everything, radiusKm: 0.1, center: { latitude: 10.5, longitude: 10.5 } };
    const found = async () =>
      (await remembered.find(at)).candidates.map(({ restaurantId: id, rating }) => [id, rating]);
    expect(await found()).toEqual([]);
    await saveProfiles(database, [sampleProfile(restaurantId(9_001), { coordinates: at.center })]);
    expect(await found()).toEqual([[9_001, 3.5]]);
    const isIn = Promise.withResolvers<void>();
    const mayCommit = Promise.withResolvers<void>();
    const rated = database.transaction(async (transaction) => {
      await transaction.query({
        text: 'update restaurant.profile set rating = 4.5 where restaurant_id = 9001',
        values: [],
      });
      isIn.resolve();
      await mayCommit.promise;
    });
    await isIn.promise;
    await database.query({
      text: 'update restaurant.profile set latitude = 10.5, longitude = 10.5 where restaurant_id = 7',
      values: [],
    });
    expect(await found()).toEqual([
      [7, 1.07],
      [9_001, 3.5],
    ]);
    mayCommit.resolve();
    await rated;
    expect(await found()).toEqual([
      [7, 1.07],
      [9_001, 4.5],
    ]);
  });

  it('are read anew where more has changed than is told', async () => {
    await remembered.find(everything);
    await database.query({
      text: `update restaurant.profile set popularity = 0.25 where restaurant_id <= ${count}`,
      values: [],
    });
    expect(await compared(remembered.find, everything)).toEqual(await compared(stored.find, everything));
  });

  it('are read once, however many are the first to ask and traced', async () => {
    const fresh = countStatements(database);
    const { find } = createRememberedCandidates(fresh.database, stored);
    const traced = trace.setSpanContext(ROOT_CONTEXT, {
      traceId: '1'.repeat(32),
      spanId: '2'.repeat(16),
      traceFlags: TraceFlags.SAMPLED,
    });
    const expected = await stored.find(everything);
    const found = await Promise.all(
      Array.from({ length: 5 }, () => context.with(traced, () => find(everything))),
    );
    for (const { candidateCount } of found) expect(candidateCount).toBe(expected.candidateCount);
    const names = fresh.statements.map(({ name }) => name);
    expect(names.filter((name) => name === 'restaurant.read_profiles')).toHaveLength(1);
    // A moment to begin with, and what each finds out for itself.
    expect(names.filter((name) => name === 'restaurant.read_changes')).toHaveLength(6);
  });
});

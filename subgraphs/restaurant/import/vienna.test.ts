import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type SearchCandidate, unpackCandidates } from '#shared/search/search-candidates.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { haversineKm } from '../domain/geo-point.ts';
import { createProfileRepository } from '../repositories/profile-repository.ts';
import { createRestaurantSubgraph } from '../subgraph.ts';
import { importOsmFiles } from './import-osm-files.ts';
import { storeRestaurants } from './storing/store-restaurants.ts';

const extract = fileURLToPath(new URL('../../../../shared/data/osm/vienna.geojson', import.meta.url));
const answer = z.object({
  searchRestaurants: z.object({ candidateCount: z.number(), candidates: z.string() }),
});

describe.skipIf(!existsSync(extract))('the restaurants of Vienna', async () => {
  const { database } = await createTestDatabase();
  const { log } = captureLog();
  const subgraph = await createRestaurantSubgraph({ database, log });
  const stephansplatz = { latitude: 48.2085, longitude: 16.3721 };

  const search = async (asked: Record<string, unknown>): Promise<readonly SearchCandidate[]> => {
    const { data, errors } = await subgraph.execute(
      {
        query: `query ($input: SearchRestaurantsInput!) {
          searchRestaurants(input: $input) { candidateCount candidates }
        }`,
        variables: { input: { date: '2099-12-24', time: '19:00', partySize: 4, ...asked } },
      },
      null,
    );
    expect(errors).toBeUndefined();
    return unpackCandidates(answer.parse(data).searchRestaurants.candidates);
  };

  beforeAll(async () => {
    const summary = await importOsmFiles({
      files: [extract],
      today: Temporal.PlainDate.from('2026-11-22'),
      assumedHours: null,
      reportFile: null,
      dryRun: false,
      onRead: () => {},
      store: ({ restaurants, places }) =>
        storeRestaurants(database, restaurants, places, { onWait: () => {}, onProgress: () => {} }),
    });
    expect(summary.created).toBeGreaterThan(2_500);
  });

  it('are found by the name of the city in any language', async () => {
    const [near, ...named] = await Promise.all(
      [{ near: stephansplatz }, { location: 'Vienna' }, { location: 'wien' }].map(search),
    );
    expect(near?.length).toBe(1_000);
    for (const found of named) expect(found).toEqual(near);
  });

  it('are as far as the haversine formula says, to one per cent or a metre', async () => {
    const found = await search({ near: stephansplatz });
    const profiles = await createProfileRepository(database).load(found.map((one) => one.restaurantId));
    const coordinates = new Map(profiles.map((profile) => [profile.restaurantId, profile.coordinates]));
    for (const { restaurantId, distanceKm } of found) {
      const position = coordinates.get(restaurantId);
      if (position === undefined) throw new Error(`restaurant ${restaurantId} has no profile`);
      const expected = haversineKm(stephansplatz, position);
      expect(Math.abs(distanceKm - expected)).toBeLessThan(Math.max(0.001, expected / 100));
    }
  });

  it.each(['Gasthaus', 'Gasthous'])('are found by the text %s', async (text) => {
    expect((await search({ near: stephansplatz, text })).length).toBeGreaterThan(40);
  });
});

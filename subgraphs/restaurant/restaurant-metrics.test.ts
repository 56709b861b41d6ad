import { expect, it } from 'vitest';
import { captureMetrics } from '#shared/testing/captured-metrics.ts';
import { measureGeoSearch } from './restaurant-metrics.ts';

const captured = captureMetrics();
const question = {
  center: { latitude: 48.2, longitude: 16.37 },
  radiusKm: 2.5,
  text: 'what a guest typed',
  cuisines: null,
  priceLevels: null,
  keep: 'nearest',
} as const;

it('counts what is in reach, and times the look for it', async () => {
  const find = measureGeoSearch(async () => ({ candidateCount: 42, candidates: [], timeZones: [] }));
  await find(question);
  await find(question);
  await expect(measureGeoSearch(() => Promise.reject(new TypeError('ann')))(question)).rejects.toThrow();
  expect(await captured.pointsOf('reservation.search.restaurants')).toEqual([
    { attributes: { 'reservation.search.stage': 'candidates' }, value: 84 },
  ]);
  const steps = await captured.pointsOf('reservation.search.step.duration');
  expect(steps).toEqual([
    {
      attributes: { 'reservation.search.step': 'geo_search' },
      value: { count: 2, sum: expect.any(Number) },
    },
    {
      attributes: { 'reservation.search.step': 'geo_search', 'error.type': 'TypeError' },
      value: { count: 1, sum: expect.any(Number) },
    },
  ]);
});

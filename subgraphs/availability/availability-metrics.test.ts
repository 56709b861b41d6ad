import { expect, it } from 'vitest';
import type { AvailabilityAnswer } from '#shared/inventory/bulk-availability.ts';
import { captureMetrics } from '#shared/testing/captured-metrics.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { measureSearch } from './availability-metrics.ts';

const captured = captureMetrics();
const full: AvailabilityAnswer = {
  plan: planFixture(),
  slots: [],
  alternatives: [],
  nearestAlternative: null,
  reason: null,
};

it('counts what was checked and what can be had, and times the steps', async () => {
  const search = measureSearch({
    loadAnswers: async () => [full, null, full],
    rankCandidates: () => [],
  });
  const request = {
    serviceDate: '2026-12-04',
    minute: 1_140,
    partySize: 2,
    seating: null,
    channel: 'ONLINE',
  } as const;
  await search.loadAnswers({ restaurantIds: [], request, isSearch: true });
  const criteria = {
    askedAt: () => 0,
    radiusKm: 1,
    priceLevels: null,
    includeUnavailable: false,
    sort: 'BEST_MATCH',
  } as const;
  search.rankCandidates([], criteria);
  expect(await captured.pointsOf('reservation.search.restaurants')).toEqual([
    { attributes: { 'reservation.search.stage': 'checked' }, value: 3 },
    { attributes: { 'reservation.search.stage': 'available' }, value: 0 },
  ]);
  const steps = await captured.pointsOf('reservation.search.step.duration');
  expect(steps.map(({ attributes }) => attributes)).toEqual([
    { 'reservation.search.step': 'bulk_availability' },
    { 'reservation.search.step': 'rank_results' },
  ]);
});

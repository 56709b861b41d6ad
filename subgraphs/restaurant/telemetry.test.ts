import { describe, expect, it } from 'vitest';
import { captureSpans, isFailed } from '#shared/testing/captured-spans.ts';
import type { CandidateQuestion } from './domain/restaurant-search.ts';
import { observeGeoSearch } from './telemetry.ts';

const spans = captureSpans();
const question: CandidateQuestion = {
  center: { latitude: 48.2, longitude: 16.37 },
  radiusKm: 2.5,
  text: 'what a guest typed',
  cuisines: null,
  priceLevels: null,
  keep: 'nearest',
};

describe('reservation.geo_search', () => {
  it('says how far it looked and how many it found, and nothing that was typed', async () => {
    await observeGeoSearch(async () => ({ candidateCount: 42, candidates: [], timeZones: [] }))(question);
    const [span] = spans.named('reservation.geo_search');
    expect(span?.attributes).toEqual({
      'reservation.search_radius_km': 2.5,
      'reservation.candidates_found': 42,
    });
  });

  it('fails where the search fails', async () => {
    const search = observeGeoSearch(() => Promise.reject(new Error('no database')));
    await expect(search(question)).rejects.toThrow('no database');
    expect(spans.all().map(isFailed)).toEqual([true]);
  });
});

import { expect, it } from 'vitest';
import type { PackedSearchCriteria } from '#shared/search/search-criteria.ts';
import type { CandidateQuestion } from './restaurant-search.ts';
import { searchId } from './search-id.ts';

const question: CandidateQuestion = {
  center: { latitude: 48.2, longitude: 16.37 },
  radiusKm: 5,
  text: null,
  cuisines: ['italian', 'pizza'],
  priceLevels: [1, 2],
  keep: 'nearest',
};
const criteria: PackedSearchCriteria = {
  date: '2026-12-24',
  time: '19:00',
  partySize: 4,
  seating: null,
  priceLevels: [1, 2],
  radiusKm: 5,
  includeUnavailable: false,
  sort: 'BEST_MATCH',
};
const id = searchId(question, criteria);

it('is the same for the same question in another order', () => {
  expect(id).toMatch(/^sea_[\w-]{22}$/);
  expect(searchId({ ...question, cuisines: ['pizza', 'italian'], priceLevels: [2, 1] }, criteria)).toBe(id);
});

it.each([
  [{ center: { latitude: 48.2001, longitude: 16.37 } }, {}],
  [{ radiusKm: 6 }, {}],
  [{ text: 'pizza' }, {}],
  [{ cuisines: null }, {}],
  [{ priceLevels: [1] }, {}],
  [{}, { date: '2026-12-25' }],
  [{}, { time: '19:15' }],
  [{}, { partySize: 5 }],
  [{}, { seating: ['BAR'] }],
  [{}, { includeUnavailable: true }],
  [{}, { sort: 'DISTANCE' }],
] as const)('is another for %j %j', (differing, other) => {
  expect(searchId({ ...question, ...differing }, { ...criteria, ...other })).not.toBe(id);
});

import { expect, it } from 'vitest';
import { isWanted, queryOfFilter, traceFilterOf } from './trace-filter.ts';

const summary = {
  traceId: 'a',
  operation: 'query Search',
  client: 'city-guide',
  startsAt: 0n,
  durationMilliseconds: 120,
  spans: 4,
  errors: 0,
};

it.each([
  [{}, true, ''],
  [{ operation: 'search' }, true, '?operation=search'],
  [{ operation: 'book' }, false, '?operation=book'],
  [{ client: 'city-guide' }, true, '?client=city-guide'],
  [{ client: 'city' }, false, '?client=city'],
  [{ least: '120' }, true, '?least=120'],
  [{ least: '120.5' }, false, '?least=120.5'],
  [{ least: 'much' }, true, ''],
  [{ least: '-3' }, true, ''],
  [{ errors: '1' }, false, '?errors=1'],
  [{ operation: ['a', 'b'], client: { a: 1 }, least: null }, true, ''],
  [{ operation: '<&"', errors: '' }, false, '?operation=%3C%26%22'],
])('%o wants it: %s', (query, wanted, address) => {
  const filter = traceFilterOf(query);
  expect(isWanted(summary, filter)).toBe(wanted);
  expect(queryOfFilter(filter)).toBe(address);
  expect(traceFilterOf(Object.fromEntries(new URLSearchParams(queryOfFilter(filter))))).toEqual(filter);
});

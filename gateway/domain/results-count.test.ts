import { expect, it } from 'vitest';
import { resultsCount } from './results-count.ts';

const place = {
  responseName: 'found',
  pages: [
    { responseName: 'results', edgesName: 'edges' },
    { responseName: 'more', edgesName: 'list' },
  ],
};

it.each([
  ['two pages', { found: { results: { edges: [1, 2] }, more: { list: [3] } } }, 3],
  ['a page that did not come', { found: { results: null, more: { list: [3] } } }, 1],
  ['a search that did not come', { found: null }, 0],
  ['no data', null, 0],
])('counts %s', (_what, data, expected) => {
  expect(resultsCount(place, data)).toBe(expected);
});

import { describe, expect, it } from 'vitest';
import { parseDiningSearch } from './dining-search.ts';

describe('a search in an address', () => {
  it.each([
    [
      'as the page writes it',
      { place: 'Vienna', cuisine: 'italian', date: '2026-12-04', time: '19:00', party: 4 },
      { place: 'Vienna', cuisine: 'italian', date: '2026-12-04', time: '19:00', party: 4 },
    ],
    ['with a party in words of the address', { party: '6' }, { party: 6 }],
    ['with seconds', { time: '19:30:00' }, { time: '19:30' }],
    ['with nothing', {}, {}],
    ['with blanks', { place: '  ', cuisine: ' thai ' }, { cuisine: 'thai' }],
    ['with a day that there is not', { date: '2026-02-30x', time: '25:00' }, {}],
    ['with a party of none', { party: 0 }, {}],
    ['with a party that fills a hall', { party: 51 }, {}],
    ['with half a guest', { party: 2.5 }, {}],
    ['with other kinds of values', { place: { a: 1 }, date: 20261204, time: ['19:00'], party: null }, {}],
  ])('is read %s', (_how, address, search) => {
    expect(parseDiningSearch(address)).toEqual(search);
  });
});

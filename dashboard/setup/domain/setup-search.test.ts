import { describe, expect, it } from 'vitest';
import { parseSetupSearch } from './setup-search.ts';

describe('the address of the setting up', () => {
  it.each([
    [{}, {}],
    [{ part: 'shifts' }, { part: 'shifts' }],
    [
      { part: 'slots', date: '2026-12-24' },
      { part: 'slots', date: '2026-12-24' },
    ],
    [{ part: 'kitchen', date: '2026-02-30' }, {}],
    [{ part: 7, date: 20261224, other: 'x' }, {}],
  ])('reads %j as %j', (search, read) => {
    expect(parseSetupSearch(search)).toEqual(read);
  });
});

import { describe, expect, it } from 'vitest';
import { houses } from '../houses.ts';
import { findOverCapacity, findOverlaps, findPacingExceeded } from './seating.ts';
import { allocation } from './testing/made-up.ts';

const first = allocation();
const other = (differing: Parameters<typeof allocation>[0]) =>
  allocation({ partyId: '00000000-0000-4000-8000-000000000009', ...differing });

describe('findOverlaps', () => {
  it('finds two parties at a table at once, and no others', () => {
    expect(
      findOverlaps([first, other({ startsAt: first.endsAt - 1, endsAt: first.endsAt + 9 })]),
    ).toHaveLength(1);
    expect(findOverlaps([first, other({ startsAt: first.endsAt, endsAt: first.endsAt + 9 })])).toEqual([]);
    expect(findOverlaps([first, other({ tableId: 2 })])).toEqual([]);
    expect(findOverlaps([first, other({ restaurantId: 2 })])).toEqual([]);
  });
});

describe('findOverCapacity', () => {
  it.each([
    ['a table that fits', [allocation({ covers: 4 })], 0],
    ['a table that is too small', [allocation({ covers: 5 })], 1],
    ['tables that are no combination', [first, allocation({ tableId: 2 })], 1],
    ['a combination', [1, 2].map((tableId) => allocation({ restaurantId: 2, tableId, covers: 4 })), 0],
    ['half of a combination', [allocation({ restaurantId: 2, covers: 4 })], 1],
    ['rows that differ', [first, allocation({ tableId: 2, covers: 3 })], 1],
  ])('%s', (_, rows, violations) => {
    expect(findOverCapacity(rows, houses)).toHaveLength(violations);
  });
});

describe('findPacingExceeded', () => {
  it.each([
    ['as many covers as may start', [4, 3], 0],
    ['one cover more', [4, 4], 1],
    ['one party more', [1, 1, 1, 1], 1],
  ])('%s', (_, covers, violations) => {
    const rows = covers.map((each, index) =>
      allocation({ partyId: `party ${index}`, tableId: index + 1, covers: each }),
    );
    expect(findPacingExceeded(rows, houses)).toHaveLength(violations);
  });

  it('counts a party at two tables once', () => {
    const rows = [1, 2].map((tableId) => allocation({ tableId, covers: 4 }));
    expect(findPacingExceeded(rows, houses)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookingAt } from '../testing/booking-at.ts';
import { conflictsOf, tableOptions, turnMinutes } from './table-options.ts';

const now = Temporal.Instant.from('2026-12-04T19:00:00Z');
const table = (id: string, minimumParty: number, maximumParty: number) => ({
  ...{ id, name: id.toUpperCase(), section: 'Main', minimumParty, maximumParty },
});
const seats = {
  tables: [table('t', 1, 2), table('u', 2, 4), table('v', 2, 4), table('w', 5, 8)],
  combinations: [{ name: 'u+v', minimumParty: 5, maximumParty: 8, tables: [{ id: 'u' }, { id: 'v' }] }],
};
const sitting = (partySize: number, minutes = 90) => ({
  partySize,
  from: now,
  until: now.add({ minutes }),
  now,
});
const names = (partySize: number, bookings: Parameters<typeof tableOptions>[2] = []) =>
  tableOptions(seats, sitting(partySize), bookings).map(
    ({ name, fit, conflicts }) => `${name} ${conflicts.length > 0 ? 'taken' : fit}`,
  );

describe('tableOptions', () => {
  it('offers the smallest single table that fits first, then combinations, then what does not fit', () => {
    expect(names(6)).toEqual(['W fits', 'U + V fits', 'T too-small', 'U too-small', 'V too-small']);
    expect(names(2)[0]).toBe('T fits');
  });

  it('puts what somebody has last, and a combination with it', () => {
    expect(names(2, [bookingAt(now, 30, { tables: [{ id: 'u', name: 'U' }] })])).toEqual([
      'T fits',
      'V fits',
      'W too-large',
      'U taken',
      'U + V taken',
    ]);
  });

  it('lists every table and combination once, free ones before taken ones', () => {
    const sizes = fc.integer({ min: 1, max: 12 });
    const taken = fc.array(
      fc.record({ id: fc.constantFrom('t', 'u', 'v', 'w'), minutes: fc.integer({ min: -200, max: 200 }) }),
    );
    fc.assert(
      fc.property(sizes, taken, (partySize, all) => {
        const bookings = all.map(({ id, minutes }, index) =>
          bookingAt(now, minutes, { id: `b${index}`, tables: [{ id, name: id }] }),
        );
        const options = tableOptions(seats, sitting(partySize), bookings);
        expect(new Set(options.map(({ name }) => name)).size).toBe(5);
        const free = options.map(({ conflicts }) => conflicts.length === 0);
        expect(free).toEqual(free.toSorted((one, other) => Number(other) - Number(one)));
      }),
    );
  });
});

describe('conflictsOf', () => {
  it.each([
    ['before it', -90, 0],
    ['in the middle', 45, 1],
    ['after it', 90, 0],
  ] as const)('a booking %s', (_name, minutes, count) => {
    expect(conflictsOf(['t'], sitting(2), [bookingAt(now, minutes)])).toHaveLength(count);
  });

  it('counts who sits beyond the time, not who left, nor the booking itself', () => {
    const over = bookingAt(now, -120, { status: 'SEATED' });
    expect(conflictsOf(['t'], sitting(2), [over])).toEqual([over]);
    expect(conflictsOf(['t'], sitting(2), [{ ...over, status: 'COMPLETED' }])).toEqual([]);
    expect(conflictsOf(['t'], { ...sitting(2), exceptId: over.id }, [over])).toEqual([]);
  });

  it.each([
    ['over their time', -120, 10, 1],
    ['over their time, a quarter of an hour on', -120, 15, 0],
    ['within their time', -60, 20, 1],
    ['within their time, once it is up', -60, 30, 0],
  ] as const)('who sits, %s', (_name, minutes, ahead, count) => {
    const from = now.add({ minutes: ahead });
    const later = { from, until: from.add({ minutes: 90 }), now };
    expect(conflictsOf(['t'], later, [bookingAt(now, minutes, { status: 'SEATED' })])).toHaveLength(count);
  });
});

it.each([
  [1, 75],
  [2, 75],
  [3, 105],
  [9, 105],
])('a party of %i sits %i minutes', (partySize, minutes) => {
  const turnTimes = [
    { upToGuests: 2, minutes: 75 },
    { upToGuests: 4, minutes: 105 },
  ];
  expect(turnMinutes(turnTimes, partySize)).toBe(minutes);
});

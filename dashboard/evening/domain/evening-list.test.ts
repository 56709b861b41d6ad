import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookingAt } from '../testing/booking-at.ts';
import { arrangeList } from './arrange-list.ts';
import { coversByEnd, coversBySlot, coversOfEvening } from './covers.ts';

const now = Temporal.Instant.from('2026-12-04T19:00:00Z');
const everything = { text: '', section: '', onlyFlagged: false };
const sections = new Map([
  ['t', 'Main'],
  ['g', 'Garden'],
]);
const guest = { id: 'g', phone: '+43 664 731 0846', notes: null, visitCount: 1, noShowCount: 0, tags: [] };
const bookings = [
  bookingAt(now, 30, { id: 'later', guestName: 'Jovanović', guest }),
  bookingAt(now, 0, {
    id: 'now',
    guestName: 'Byron',
    tables: [{ id: 'g', name: 'G1' }],
    specialRequests: 'Window',
  }),
  bookingAt(now, -60, { id: 'sits', status: 'SEATED' }),
  bookingAt(now, -120, { id: 'left', status: 'COMPLETED' }),
  bookingAt(now, -90, { id: 'missed', status: 'NO_SHOW' }),
];

describe('arrangeList', () => {
  it.each([
    ['upcoming', everything, ['now', 'later']],
    ['seated', everything, ['sits']],
    ['done', everything, ['missed', 'left']],
    ['upcoming', { ...everything, text: 'jovanovic' }, ['later']],
    ['upcoming', { ...everything, text: '731 08' }, ['later']],
    ['upcoming', { ...everything, text: 'g1' }, ['now']],
    ['upcoming', { ...everything, section: 'Garden' }, ['now']],
    ['upcoming', { ...everything, onlyFlagged: true }, ['now']],
    ['seated', { ...everything, text: 'nobody' }, []],
  ] as const)('%s by %o', (tab, filter, ids) => {
    expect(arrangeList(bookings, tab, filter, sections).map(({ id }) => id)).toEqual(ids);
  });
});

const slotAt = (minutes: number, covers: number | null = 10) => ({
  time: '19:00',
  startsAt: now.add({ minutes }),
  shift: 'Dinner',
  limit: { covers, parties: null },
  isPaused: false,
  turnTimes: [],
});

describe('covers', () => {
  it('are counted in the slot in which they start, without who does not come', () => {
    const slots = [slotAt(-120), slotAt(0), slotAt(30, null)];
    expect(
      coversBySlot(slots, bookings).map(({ covers, parties, coversLeft }) => [covers, parties, coversLeft]),
    ).toEqual([
      [4, 2, 6],
      [2, 1, 8],
      [2, 1, null],
    ]);
  });

  it('add up over the slots to all that start from the first on', () => {
    const minutes = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(fc.array(minutes), fc.uniqueArray(minutes, { minLength: 1 }), (starts, slots) => {
        const all = starts.map((start, index) => bookingAt(now, start, { id: `${index}` }));
        const first = Math.min(...slots);
        const counted = coversBySlot(
          slots.toSorted((a, b) => a - b).map((minute) => slotAt(minute)),
          all,
        );
        const sum = counted.reduce((total, { covers }) => total + covers, 0);
        expect(sum).toBe(2 * starts.filter((start) => start >= first).length);
      }),
    );
  });

  it('leave by the end of their time, who is over it at once', () => {
    const seated = [
      bookingAt(now, -120, { status: 'SEATED' }),
      bookingAt(now, -60, { id: 'b', status: 'SEATED' }),
    ];
    expect(coversByEnd(seated, now, 4).map(({ covers }) => covers)).toEqual([2, 0, 2, 0]);
  });

  it('of the evening are those who came, and all that are not given up', () => {
    expect(coversOfEvening(bookings)).toEqual({ came: 4, all: 8 });
  });
});

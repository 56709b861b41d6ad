import { describe, expect, it } from 'vitest';
import { bookingAt } from '#dashboard/evening/testing/booking-at.ts';
import { momentOf, slotChoices } from './slot-choices.ts';
import { positionIn, quartersOf, spanOf } from './timeline.ts';
import { parseTonightSearch } from './tonight-search.ts';

const now = Temporal.Instant.from('2026-12-04T19:00:00Z');
const slotAt = (minutes: number, covers: number | null) => ({
  time: '20:00:00',
  startsAt: now.add({ minutes }),
  shift: 'Dinner',
  limit: { covers, parties: null },
  isPaused: false,
  turnTimes: [{ upToGuests: 10, minutes: 90 }],
});
const plan = {
  sections: ['Main'],
  tables: [
    {
      id: 't',
      name: 'T',
      section: 'Main',
      minimumParty: 1,
      maximumParty: 2,
      seating: 'STANDARD',
      place: null,
    },
  ] as const,
  combinations: [],
  slots: [slotAt(-60, null), slotAt(0, 4), slotAt(120, 1)],
  holds: [],
  turnTimes: [],
  takesOnlineBookings: true,
};

describe('slotChoices', () => {
  it('says of slots that are not over whether a table is free and the limit leaves room', () => {
    const choices = slotChoices(plan, [bookingAt(now, 30)], { partySize: 2, now });
    expect(choices.map(({ table, isOverLimit }) => [table?.name ?? null, isOverLimit])).toEqual([
      [null, false],
      ['T', true],
    ]);
  });

  it('leaves out the booking that is changed', () => {
    const [first] = slotChoices(plan, [bookingAt(now, 0)], { partySize: 2, now, exceptId: 'booking' });
    expect(first).toMatchObject({ table: { name: 'T' }, coversLeft: 4 });
  });
});

it.each([
  ['2026-12-04T23:30:00+01:00', '2026-12-04'],
  ['2026-12-05T00:30:00+01:00', '2026-12-05'],
])('a slot at %s is asked for on %s', (startsAt, date) => {
  const slot = { startsAt: Temporal.Instant.from(startsAt), time: '00:30:00' };
  expect(momentOf(slot, 'Europe/Vienna')).toEqual({ date, time: '00:30:00' });
});

describe('a timeline', () => {
  it('is of whole hours of the zone, with a quarter less than the clock shows when clocks go forward', () => {
    const night = bookingAt(now, 0, { startsAt: Temporal.Instant.from('2027-03-28T01:30:00+01:00') });
    const span = spanOf([], [night], 'Europe/Vienna');
    expect(span && [span.from.toString(), span.until.toString()]).toEqual([
      '2027-03-28T00:00:00Z',
      '2027-03-28T02:00:00Z',
    ]);
    const hours = span ? quartersOf(span, 'Europe/Vienna').filter(({ beginsHour }) => beginsHour) : [];
    expect(hours.map(({ startsAt }) => startsAt.toZonedDateTimeISO('Europe/Vienna').hour)).toEqual([1, 3]);
  });

  it('places instants by elapsed time, and what is beyond it on its edge', () => {
    const span = { from: now, until: now.add({ hours: 4 }) };
    expect([-10, 0, 60, 240, 300].map((minutes) => positionIn(span, now.add({ minutes })))).toEqual([
      0, 0, 0.25, 1, 1,
    ]);
  });

  it('is none where nothing is', () => {
    expect(spanOf([], [], 'Europe/Vienna')).toBeNull();
  });
});

it.each([
  [
    { date: '2026-12-04', view: 'flow' },
    { date: '2026-12-04', view: 'flow' },
  ],
  [{ date: '2026-13-40', view: 'moon' }, {}],
  [{ date: 7 }, {}],
])('of the address %o', (address, search) => {
  expect(parseTonightSearch(address)).toEqual(search);
});

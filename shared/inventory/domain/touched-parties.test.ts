import { describe, expect, it } from 'vitest';
import { partyId, sectionId, tableId } from '#shared/identifiers/identifiers.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import type { RestaurantPlan } from './restaurant-plan.ts';
import { findTouchedParties } from './touched-parties.ts';

const date = '2027-01-15';
const instant = (time: string, day = date) =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/Vienna').epochMilliseconds;

let parties = 0;
const party = (time: string, tables: number[], covers: number, minutes = 120, day = date) => {
  parties += 1;
  return {
    partyId: partyId(`00000000-0000-4000-8000-${String(parties).padStart(12, '0')}`),
    tableIds: tables.map(tableId),
    covers,
    startsAt: instant(time, day),
    endsAt: instant(time, day) + minutes * 60_000,
  };
};

type Change = (plan: RestaurantPlan) => Partial<RestaurantPlan>;
const without =
  (...names: string[]): Change =>
  ({ floorPlan }) => ({
    floorPlan: { ...floorPlan, tables: floorPlan.tables.filter(({ name }) => !names.includes(name)) },
  });
const table =
  (name: string, change: object): Change =>
  ({ floorPlan }) => ({
    floorPlan: {
      ...floorPlan,
      tables: floorPlan.tables.map((one) => (one.name === name ? { ...one, ...change } : one)),
    },
  });
const rules =
  (change: object): Change =>
  (plan) => ({ rules: { ...plan.rules, ...change } });
const special =
  (...periods: { name: string; firstSeatingMinute: number; lastSeatingMinute: number }[]): Change =>
  () => ({ specialDays: [{ serviceDate: date, periods, note: null }] });

const problemsOf = (change: Change, ...booked: ReturnType<typeof party>[]) => {
  const before = planFixture();
  return findTouchedParties(before, { ...before, ...change(before) }, booked).map(({ problem }) => problem);
};

describe('a change touches', () => {
  const two = party('19:00', [1], 2);
  const eight = party('19:00', [3, 4], 8, 150);
  const late = { name: 'late', firstSeatingMinute: 1_200, lastSeatingMinute: 1_300 };

  it.each([
    ['a party whose table is gone', without('1'), two, ['TABLE_GONE']],
    ['nobody at other tables', without('2'), two, []],
    ['a party whose combination lost a table', without('4'), eight, ['TABLE_GONE']],
    [
      'a party whose tables are no combination any more',
      ({ floorPlan }: RestaurantPlan) => ({ floorPlan: { ...floorPlan, combinations: [] } }),
      eight,
      ['TABLES_NOT_COMBINABLE'],
    ],
    ['a party that is too large now', table('1', { maximumParty: 1 }), two, ['TABLE_NO_LONGER_FITS']],
    [
      'a party that is too small now',
      table('1', { minimumParty: 3, maximumParty: 4 }),
      two,
      ['TABLE_NO_LONGER_FITS'],
    ],
    ['nobody by another name', table('1', { name: 'A', sectionId: sectionId(1), priority: 9 }), two, []],
    [
      'a party whose table left the online book',
      table('1', { bookability: 'WALK_IN_ONLY' }),
      two,
      ['TABLE_NOT_ONLINE'],
    ],
    ['a party on a day that is closed', special(), two, ['CLOSED']],
    ['a party before the hours of a special day', special(late), two, ['OUTSIDE_SERVICE_HOURS']],
    ['nobody inside the hours of a special day', special({ ...late, firstSeatingMinute: 1_080 }), two, []],
    ['a party whose weekday has no shift any more', () => ({ shifts: [] }), two, ['OUTSIDE_SERVICE_HOURS']],
    [
      'a party that would get longer',
      rules({ turnTimes: [{ upToGuests: 9, minutes: 150 }] }),
      two,
      ['LONGER_TURN_TIME'],
    ],
    ['a party that has no buffer', rules({ bufferMinutes: 45 }), two, ['LONGER_TURN_TIME']],
    ['nobody who would get less', rules({ turnTimes: [{ upToGuests: 9, minutes: 60 }] }), two, []],
    ['nobody who has the longer time already', rules({ bufferMinutes: 30 }), two, []],
    ['nobody by another booking window', rules({ bookingWindowDays: 0 }), two, []],
    ['a party larger than diners can book', rules({ largestParty: 1 }), two, ['OUTSIDE_PARTY_LIMITS']],
    ['a party smaller than diners can book', rules({ smallestParty: 3 }), two, ['OUTSIDE_PARTY_LIMITS']],
    [
      'a party between two slots',
      rules({ slotIntervalMinutes: 30 }),
      party('19:15', [1], 2),
      ['OFF_SLOT_GRID'],
    ],
    [
      'nobody where the tables are one of two combinations',
      ({ floorPlan }: RestaurantPlan) => ({
        floorPlan: {
          ...floorPlan,
          combinations: floorPlan.combinations.flatMap((one) => [{ ...one, maximumParty: 6 }, one]),
        },
      }),
      eight,
      [],
    ],
    [
      'a party in more than one way',
      (plan: RestaurantPlan) => ({ ...without('1')(plan), ...special()(plan) }),
      two,
      ['TABLE_GONE', 'CLOSED'],
    ],
  ] satisfies [string, Change, ReturnType<typeof party>, string[]][])(
    '%s',
    (_name, change, booked, expected) => {
      expect(problemsOf(change, booked)).toEqual(expected);
    },
  );

  it('everyone in a slot that is over its limit, and nobody beside it', () => {
    const slot = [party('19:00', [2], 2), party('19:15', [3], 3)];
    const others = [party('19:30', [4], 4), party('19:00', [4], 4, 120, '2027-01-16')];
    const half = rules({ slotIntervalMinutes: 30, pacingCovers: 4 });
    const before = planFixture();
    const touched = findTouchedParties(before, { ...before, ...half(before) }, [...slot, ...others]);
    const exceeding = touched.filter(({ problem }) => problem === 'PACING_EXCEEDED');
    expect(exceeding.map((one) => one.partyId)).toEqual(slot.map((one) => one.partyId));
    expect(problemsOf(rules({ pacingParties: 1 }), ...slot)).toEqual([]);
  });

  it('nobody because of those who start at the same time an hour later', () => {
    const night = { name: 'night', firstSeatingMinute: 1_320, lastSeatingMinute: 1_665 };
    const shown = planFixture();
    const before = { ...shown, shifts: shown.shifts.map((shift) => ({ ...shift, ...night })) };
    const after = { ...before, ...rules({ pacingParties: 1 })(before) };
    const first = party('02:30', [1], 2, 90, '2027-10-31');
    const second = { ...party('02:30', [2], 2, 90, '2027-10-31'), startsAt: first.startsAt + 3_600_000 };
    expect(findTouchedParties(before, after, [first, second])).toEqual([]);
    expect(findTouchedParties(before, after, [first, { ...second, startsAt: first.startsAt }])).toHaveLength(
      2,
    );
  });

  it('nobody where it was so before', () => {
    const before = { ...planFixture(), ...special()(planFixture()), shifts: [] };
    const after = { ...before, ...rules({ slotCutoffMinutes: 60 })(before), ...without('2')(before) };
    const booked = [party('19:00', [1], 5), party('19:00', [99], 2)];
    expect(findTouchedParties(before, after, booked)).toEqual([]);
  });

  it('only dates from which it holds', () => {
    const before = planFixture();
    const { floorPlan = before.floorPlan } = without('1')(before);
    const after = { ...before, changes: [{ validFrom: '2027-01-16', floorPlan }] };
    const later = party('19:00', [1], 2, 120, '2027-01-16');
    expect(findTouchedParties(before, after, [two, later]).map((one) => one.partyId)).toEqual([
      later.partyId,
    ]);
  });

  it('a party after midnight by the day before', () => {
    const night = { name: 'night', firstSeatingMinute: 1_320, lastSeatingMinute: 1_530 };
    const before = { ...planFixture(), ...special(night)(planFixture()) };
    const after = { ...before, ...special({ ...night, lastSeatingMinute: 1_440 })(before) };
    const booked = party('01:00', [1], 2, 90, '2027-01-16');
    expect(findTouchedParties(before, after, [booked]).map((one) => one.problem)).toEqual([
      'OUTSIDE_SERVICE_HOURS',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { combinationId, sectionId, shiftId, tableId } from '#shared/identifiers/identifiers.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { checkPlan } from './check-plan.ts';
import type {
  BookingRules,
  DiningTable,
  FloorPlan,
  RestaurantPlan,
  SeatingPeriod,
  Shift,
  TableCombination,
} from './restaurant-plan.ts';

type Change = (plan: RestaurantPlan) => RestaurantPlan;

const replaceFirst = <Item>(items: readonly Item[], change: Partial<Item>): Item[] =>
  items.map((item, index) => (index === 0 ? { ...item, ...change } : item));

const floor =
  (change: (floorPlan: FloorPlan) => Partial<FloorPlan>): Change =>
  (plan) => ({ ...plan, floorPlan: { ...plan.floorPlan, ...change(plan.floorPlan) } });
const table = (change: Partial<DiningTable>): Change =>
  floor(({ tables }) => ({ tables: replaceFirst(tables, change) }));
const combination = (change: Partial<TableCombination>): Change =>
  floor(({ combinations }) => ({ combinations: replaceFirst(combinations, change) }));
const shift =
  (change: Partial<Shift>): Change =>
  (plan) => ({ ...plan, shifts: replaceFirst(plan.shifts, change) });
const rules =
  (change: Partial<BookingRules>): Change =>
  (plan) => ({ ...plan, rules: { ...plan.rules, ...change } });
const day =
  (...periods: SeatingPeriod[]): Change =>
  (plan) => ({ ...plan, specialDays: [{ serviceDate: '2027-01-01', periods, note: null }] });

const only = <Item>(items: readonly Item[]): Item => {
  const [first] = items;
  if (first === undefined) throw new Error('the fixture has one');
  return first;
};

const brunch: SeatingPeriod = { name: 'brunch', firstSeatingMinute: 600, lastSeatingMinute: 840 };
const elsewhere = { sectionId: sectionId(9), name: 'Garden' };
const slot = { serviceDate: '2027-01-01', minute: 1_140, covers: 8, parties: null, isPaused: false };

/** What is done to the fixture, the code and path that it gives, and words that the sentence has. */
const mistakes: readonly (readonly [string, Change, code: string, path: string, words: RegExp])[] = [
  [
    'a zone that there is not',
    (plan) => ({ ...plan, timeZone: 'Mars/Olympus' }),
    'UNKNOWN_TIME_ZONE',
    'timeZone',
    /Mars/,
  ],
  [
    'an offset for a zone',
    (plan) => ({ ...plan, timeZone: '+01:00' }),
    'UNKNOWN_TIME_ZONE',
    'timeZone',
    /\+01/,
  ],
  [
    '501 tables',
    floor(({ tables }) => ({
      tables: Array.from({ length: 501 }, (_, index) => ({
        ...only(tables),
        tableId: tableId(index + 1),
        name: `t${index}`,
      })),
    })),
    'TOO_MANY',
    'tables',
    /501/,
  ],
  ['a table without a name', table({ name: ' ' }), 'NAME_INVALID', 'tables[0].name', /name/],
  ['two tables of a name', table({ name: '2' }), 'NAME_TWICE', 'tables[1].name', /table 2/],
  ['two tables of an ID', table({ tableId: tableId(2) }), 'ID_TWICE', 'tables[1].id', /Table 2/],
  [
    'two sections of a name',
    floor(({ sections }) => ({ sections: [...sections, { ...elsewhere, name: 'Main room' }] })),
    'NAME_TWICE',
    'sections[1].name',
    /Main room/,
  ],
  [
    'two sections of an ID',
    floor(({ sections }) => ({ sections: [...sections, { ...elsewhere, sectionId: sectionId(1) }] })),
    'ID_TWICE',
    'sections[1].id',
    /Garden/,
  ],
  [
    'two combinations of a name',
    floor(({ combinations }) => ({
      combinations: [...combinations, { ...only(combinations), combinationId: combinationId(2) }],
    })),
    'NAME_TWICE',
    'combinations[1].name',
    /3\+4/,
  ],
  [
    'a table in no section',
    table({ sectionId: sectionId(9) }),
    'UNKNOWN_SECTION',
    'tables[0].section',
    /Table 1/,
  ],
  [
    'minimum above maximum',
    table({ minimumParty: 3 }),
    'PARTY_RANGE',
    'tables[0].minimumParty',
    /minimum is above/,
  ],
  ['a table for 51', table({ maximumParty: 51 }), 'PARTY_RANGE', 'tables[0].maximumParty', /1 to 50/],
  ['a table for none', table({ minimumParty: 0 }), 'PARTY_RANGE', 'tables[0].minimumParty', /1 to 50/],
  ['priority 0', table({ priority: 0 }), 'OUT_OF_RANGE', 'tables[0].priority', /1 to 9/],
  ['priority 10', table({ priority: 10 }), 'OUT_OF_RANGE', 'tables[0].priority', /table 1/],
  [
    'a combination of an unknown table',
    combination({ tableIds: [tableId(3), tableId(99)] }),
    'UNKNOWN_TABLE',
    'combinations[0].tables[1]',
    /3\+4/,
  ],
  [
    'a combination of one table',
    combination({ tableIds: [tableId(3)], maximumParty: 4, minimumParty: 2 }),
    'COMBINATION_TOO_FEW_TABLES',
    'combinations[0].tables',
    /two tables/,
  ],
  [
    'a combination with a table twice',
    combination({ tableIds: [tableId(3), tableId(3), tableId(4)] }),
    'COMBINATION_TABLE_TWICE',
    'combinations[0].tables[1]',
    /table 3 twice/,
  ],
  [
    'a combination over two sections',
    floor(({ sections, tables }) => ({
      sections: [...sections, elsewhere],
      tables: tables.map((one) => (one.name === '4' ? { ...one, sectionId: sectionId(9) } : one)),
    })),
    'COMBINATION_ACROSS_SECTIONS',
    'combinations[0].tables',
    /tables 3 and 4/,
  ],
  [
    'a combination for more than its tables',
    combination({ maximumParty: 9 }),
    'COMBINATION_TOO_LARGE',
    'combinations[0].maximumParty',
    /up to 9 .* only 8/,
  ],
  [
    'a combination with minimum above maximum',
    combination({ minimumParty: 9 }),
    'PARTY_RANGE',
    'combinations[0].minimumParty',
    /3\+4/,
  ],
  [
    'a shift before 04:00',
    shift({ firstSeatingMinute: 225 }),
    'OUTSIDE_SERVICE_DAY',
    'shifts[0].firstSeating',
    /dinner/,
  ],
  [
    'a shift up to 04:00',
    shift({ lastSeatingMinute: 1_680 }),
    'OUTSIDE_SERVICE_DAY',
    'shifts[0].lastSeating',
    /03:59/,
  ],
  [
    'a seating off the grid',
    shift({ firstSeatingMinute: 1_025 }),
    'OFF_SLOT_GRID',
    'shifts[0].firstSeating',
    /17:05/,
  ],
  [
    'a seating off the grid of 30 minutes',
    (plan) => rules({ slotIntervalMinutes: 30 })(shift({ lastSeatingMinute: 1_305 })(plan)),
    'OFF_SLOT_GRID',
    'shifts[0].lastSeating',
    /every 30/,
  ],
  [
    'last seating before first',
    shift({ lastSeatingMinute: 960 }),
    'LAST_SEATING_BEFORE_FIRST',
    'shifts[0].lastSeating',
    /16:00, before its first at 17:00/,
  ],
  [
    'shifts that overlap',
    (plan) => ({
      ...plan,
      shifts: [...plan.shifts, { ...brunch, lastSeatingMinute: 1_020, shiftId: shiftId(8), weekday: 1 }],
    }),
    'SHIFTS_OVERLAP',
    'shifts[0].firstSeating',
    /dinner begins at 17:00 on Monday, and brunch/,
  ],
  [
    'a shift inside another',
    (plan) => ({
      ...plan,
      shifts: [
        ...plan.shifts,
        { ...brunch, firstSeatingMinute: 1_050, lastSeatingMinute: 1_080, shiftId: shiftId(8), weekday: 2 },
      ],
    }),
    'SHIFTS_OVERLAP',
    'shifts[7].firstSeating',
    /Tuesday/,
  ],
  [
    'two shifts of an ID',
    (plan) => ({ ...plan, shifts: [...plan.shifts, { ...brunch, shiftId: shiftId(1), weekday: 1 }] }),
    'ID_TWICE',
    'shifts[7].id',
    /brunch/,
  ],
  ['a shift without a name', shift({ name: '' }), 'NAME_INVALID', 'shifts[0].name', /name/],
  [
    '201 shifts',
    (plan) => ({
      ...plan,
      shifts: Array.from({ length: 201 }, (_, index) => ({
        ...only(plan.shifts),
        shiftId: shiftId(index + 1),
      })),
    }),
    'TOO_MANY',
    'shifts',
    /201/,
  ],
  [
    'periods of a special day that overlap',
    day(brunch, { ...brunch, name: 'lunch' }),
    'SHIFTS_OVERLAP',
    'specialDays[2027-01-01].periods[1].firstSeating',
    /lunch .* 2027-01-01/,
  ],
  [
    'a special day off the grid',
    day({ ...brunch, firstSeatingMinute: 601 }),
    'OFF_SLOT_GRID',
    'specialDays[2027-01-01].periods[0].firstSeating',
    /10:01/,
  ],
  [
    'a date twice',
    (plan) => ({
      ...plan,
      specialDays: [1, 2].map(() => ({ serviceDate: '2027-01-01', periods: [], note: null })),
    }),
    'DATE_TWICE',
    'specialDays[2027-01-01]',
    /twice/,
  ],
  [
    'a date that there is not',
    (plan) => ({ ...plan, specialDays: [{ serviceDate: '2027-02-29', periods: [], note: null }] }),
    'DATE_INVALID',
    'specialDays[2027-02-29]',
    /2027-02-29/,
  ],
  ['pacing 0', rules({ pacingCovers: 0 }), 'PACING_NOT_POSITIVE', 'rules.pacing.covers', /0 covers/],
  ['pacing -1', rules({ pacingParties: -1 }), 'PACING_NOT_POSITIVE', 'rules.pacing.parties', /-1 parties/],
  [
    'pacing 0 of a shift',
    shift({ pacing: { covers: 0, parties: null } }),
    'PACING_NOT_POSITIVE',
    'shifts[0].pacing.covers',
    /dinner/,
  ],
  [
    'slot pacing outside the shift',
    shift({ slotPacing: [{ minute: 960, covers: 1, parties: null }] }),
    'SLOT_PACING_OUTSIDE_PERIOD',
    'shifts[0].slotPacing[0].time',
    /16:00/,
  ],
  [
    'slot pacing off the grid',
    shift({ slotPacing: [{ minute: 1_100, covers: 1, parties: null }] }),
    'OFF_SLOT_GRID',
    'shifts[0].slotPacing[0].time',
    /18:20/,
  ],
  [
    'slot pacing 0',
    shift({ slotPacing: [{ minute: 1_080, covers: null, parties: 0 }] }),
    'PACING_NOT_POSITIVE',
    'shifts[0].slotPacing[0].parties',
    /18:00/,
  ],
  [
    'slot pacing twice',
    shift({ slotPacing: [1, 2].map((covers) => ({ minute: 1_080, covers, parties: null })) }),
    'SLOT_PACING_TWICE',
    'shifts[0].slotPacing[1].time',
    /18:00/,
  ],
  [
    'dated pacing 0',
    (plan) => ({ ...plan, slotPacing: [{ ...slot, covers: 0 }] }),
    'PACING_NOT_POSITIVE',
    'slotPacing[2027-01-01 19:00].covers',
    /2027-01-01 19:00/,
  ],
  [
    'dated pacing off the grid',
    (plan) => ({ ...plan, slotPacing: [{ ...slot, minute: 1_141 }] }),
    'OFF_SLOT_GRID',
    'slotPacing[2027-01-01 19:01].time',
    /19:01/,
  ],
  [
    'dated pacing twice',
    (plan) => ({ ...plan, slotPacing: [slot, slot] }),
    'SLOT_PACING_TWICE',
    'slotPacing[2027-01-01 19:00]',
    /twice/,
  ],
  ['no turn time', rules({ turnTimes: [] }), 'TURN_TIMES_MISSING', 'rules.turnTimes', /restaurant/],
  [
    'turn times that do not rise',
    rules({
      turnTimes: [
        { upToGuests: 4, minutes: 90 },
        { upToGuests: 4, minutes: 120 },
      ],
    }),
    'TURN_TIMES_NOT_RISING',
    'rules.turnTimes[1].upToGuests',
    /guests must rise/,
  ],
  [
    'a turn of 14 minutes',
    rules({ turnTimes: [{ upToGuests: 4, minutes: 14 }] }),
    'OUT_OF_RANGE',
    'rules.turnTimes[0].minutes',
    /15 to 360/,
  ],
  [
    'a turn that the buffer makes too long',
    rules({ turnTimes: [{ upToGuests: 4, minutes: 350 }], bufferMinutes: 15 }),
    'TURN_TIME_TOO_LONG',
    'rules.turnTimes[0].minutes',
    /350 minutes/,
  ],
  [
    'a turn of a shift that the buffer makes too long',
    (plan) => rules({ bufferMinutes: 15 })(shift({ turnTimes: [{ upToGuests: 4, minutes: 350 }] })(plan)),
    'TURN_TIME_TOO_LONG',
    'shifts[0].turnTimes[0].minutes',
    /dinner/,
  ],
  [
    'no turn time of a shift',
    shift({ turnTimes: [] }),
    'TURN_TIMES_MISSING',
    'shifts[0].turnTimes',
    /dinner/,
  ],
  [
    'smallest above largest party',
    rules({ smallestParty: 5, largestParty: 4 }),
    'PARTY_RANGE',
    'rules.smallestParty',
    /smallest is above/,
  ],
  ['a negative cut-off', rules({ slotCutoffMinutes: -1 }), 'OUT_OF_RANGE', 'rules.slotCutoffMinutes', /-1/],
  [
    'a negative cut-off before shifts',
    rules({ shiftCutoffMinutes: -1 }),
    'OUT_OF_RANGE',
    'rules.shiftCutoffMinutes',
    /-1/,
  ],
  [
    'a negative cut-off for cancelling',
    rules({ cancellationCutoffMinutes: -1 }),
    'OUT_OF_RANGE',
    'rules.cancellationCutoffMinutes',
    /-1/,
  ],
  [
    'a negative cut-off of a shift',
    shift({ cutoffMinutes: -1 }),
    'OUT_OF_RANGE',
    'shifts[0].cutoff',
    /dinner/,
  ],
  [
    'a window of 731 days',
    rules({ bookingWindowDays: 731 }),
    'OUT_OF_RANGE',
    'rules.bookingWindowDays',
    /0 to 730/,
  ],
  ['holds of 61 minutes', rules({ holdMinutes: 61 }), 'OUT_OF_RANGE', 'rules.holdMinutes', /1 to 60/],
  ['a negative buffer', rules({ bufferMinutes: -15 }), 'OUT_OF_RANGE', 'rules.bufferMinutes', /buffer/],
  [
    'changes that do not ascend',
    (plan) => ({
      ...plan,
      changes: ['2027-02-01', '2027-01-01'].map((validFrom) => ({ validFrom, rules: plan.rules })),
    }),
    'DATES_NOT_ASCENDING',
    'changes[2027-01-01]',
    /2027-02-01/,
  ],
  [
    'a change with a mistake',
    (plan) => ({
      ...plan,
      changes: [{ validFrom: '2027-01-01', floorPlan: table({ priority: 0 })(plan).floorPlan }],
    }),
    'OUT_OF_RANGE',
    'changes[2027-01-01].tables[0].priority',
    /table 1/,
  ],
  [
    'a change of rules that the shifts do not fit',
    (plan) => ({
      ...shift({ lastSeatingMinute: 1_305 })(plan),
      changes: [{ validFrom: '2027-01-01', rules: { ...plan.rules, slotIntervalMinutes: 30 } }],
    }),
    'OFF_SLOT_GRID',
    'changes[2027-01-01].shifts[0].lastSeating',
    /every 30/,
  ],
  [
    'a change of rules that a special day does not fit',
    (plan) => ({
      ...day({ ...brunch, firstSeatingMinute: 615 })(plan),
      changes: [{ validFrom: '2026-12-01', rules: { ...plan.rules, slotIntervalMinutes: 30 } }],
    }),
    'OFF_SLOT_GRID',
    'specialDays[2027-01-01].periods[0].firstSeating',
    /10:15/,
  ],
];

describe('a plan', () => {
  it('without a mistake has none', () => {
    const { rules: usual } = planFixture();
    const changes = [{ validFrom: '2027-03-01', rules: { ...usual, slotIntervalMinutes: 30 as const } }];
    expect(checkPlan(planFixture({ changes }))).toEqual([]);
    expect(checkPlan(day(brunch)(planFixture({ slotPacing: [slot] })))).toEqual([]);
    expect(checkPlan(planFixture({ floorPlan: { sections: [], tables: [], combinations: [] } }))).toEqual([]);
  });

  it.each(mistakes)('with %s says so', (_name, change, code, path, words) => {
    const found = checkPlan(change(planFixture()));
    expect(found.map((one) => `${one.code} ${one.path}`)).toContain(`${code} ${path}`);
    const named = found.find((one) => one.code === code && one.path === path);
    expect(named?.problem).toMatch(words);
    expect(named?.problem).toMatch(/^[A-Z0-9+a-z].*\.$/);
  });

  it('that a change does not mend is named once, and mended ones are no mistakes from then on', () => {
    const faulty = shift({ lastSeatingMinute: 960 })(planFixture());
    const { shifts } = planFixture();
    const changes = [
      { validFrom: '2027-01-01', rules: faulty.rules },
      { validFrom: '2027-02-01', shifts },
    ];
    expect(checkPlan({ ...faulty, changes }).map(({ path }) => path)).toEqual(['shifts[0].lastSeating']);
  });
});

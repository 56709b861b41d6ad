import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationId, sectionId, shiftId, tableId } from '#shared/identifiers/identifiers.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { checkPlan } from './check-plan.ts';
import type {
  BookingRules,
  DiningTable,
  FloorPlan,
  RestaurantPlan,
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
const only = <Item>(items: readonly Item[]): Item => {
  const [first] = items;
  if (first === undefined) throw new Error('the fixture has one');
  return first;
};

const partySizes = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 8 }))
  .map(([minimumParty, more]) => ({ minimumParty, maximumParty: minimumParty + more }));

const floorPlans = fc
  .array(
    fc.record({
      sizes: partySizes,
      section: fc.integer({ min: 1, max: 2 }),
      priority: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 5, maxLength: 12 },
  )
  .map((drawn): FloorPlan => {
    const tables = drawn.map(
      ({ sizes, section, priority }, index): DiningTable => ({
        tableId: tableId(index + 1),
        name: `T${index + 1}`,
        sectionId: sectionId(section),
        ...sizes,
        seating: 'STANDARD',
        priority,
        bookability: 'ONLINE',
      }),
    );
    const [one, other] =
      [1, 2]
        .map((section) => tables.filter((table) => table.sectionId === section))
        .find((row) => row.length >= 2) ?? [];
    if (one === undefined || other === undefined) throw new Error('five tables in two sections');
    return {
      sections: [1, 2].map((section) => ({ sectionId: sectionId(section), name: `S${section}` })),
      tables,
      combinations: [
        {
          combinationId: combinationId(1),
          name: 'both',
          tableIds: [one.tableId, other.tableId],
          minimumParty: 2,
          maximumParty: one.maximumParty + other.maximumParty,
          seating: 'STANDARD',
        },
      ],
    };
  });

/** Three periods a day, apart from each other, on half hours. */
const weeklyShifts = fc
  .uniqueArray(fc.integer({ min: 8, max: 55 }), { minLength: 42, maxLength: 42 })
  .map((halfHours): Shift[] =>
    ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((weekday, day) => {
      const ends = halfHours.slice(day * 6, day * 6 + 6).sort((one, other) => one - other);
      return [0, 1, 2].map((index) => ({
        shiftId: shiftId(day * 3 + index + 1),
        weekday,
        name: `shift ${index}`,
        firstSeatingMinute: (ends[index * 2] ?? 0) * 30,
        lastSeatingMinute: (ends[index * 2 + 1] ?? 0) * 30,
      }));
    }),
  );

const bookingRules = fc
  .record({
    slotIntervalMinutes: fc.constantFrom(15 as const, 30 as const),
    bookingWindowDays: fc.integer({ min: 0, max: 730 }),
    bufferMinutes: fc.constantFrom(0, 15, 30),
    holdMinutes: fc.integer({ min: 1, max: 60 }),
    pacingCovers: fc.option(fc.integer({ min: 1, max: 200 })),
    turnTimes: fc.constantFrom(
      [
        { upToGuests: 2, minutes: 90 },
        { upToGuests: 9, minutes: 330 },
      ],
      [{ upToGuests: 50, minutes: 15 }],
    ),
  })
  .map((drawn): BookingRules => ({ ...planFixture().rules, ...drawn }));

const plans = fc
  .record({
    floorPlan: floorPlans,
    shifts: weeklyShifts,
    rules: bookingRules,
    later: floorPlans,
    laterRules: bookingRules,
  })
  .map(({ later, laterRules, ...parts }) =>
    planFixture({ ...parts, changes: [{ validFrom: '2027-01-01', floorPlan: later, rules: laterRules }] }),
  );

/** Mistakes that can be planted in any plan. */
const plants: readonly (readonly [code: string, Change])[] = [
  ['PARTY_RANGE', table({ minimumParty: 9, maximumParty: 8 })],
  ['UNKNOWN_SECTION', table({ sectionId: sectionId(99) })],
  ['COMBINATION_TOO_LARGE', combination({ maximumParty: 50 })],
  ['UNKNOWN_TABLE', combination({ tableIds: [tableId(99), tableId(98)] })],
  [
    'LAST_SEATING_BEFORE_FIRST',
    (plan) => ({
      ...plan,
      shifts: replaceFirst(plan.shifts, { firstSeatingMinute: 1_650, lastSeatingMinute: 240 }),
    }),
  ],
  [
    'SHIFTS_OVERLAP',
    (plan) => ({ ...plan, shifts: [...plan.shifts, { ...only(plan.shifts), shiftId: shiftId(99) }] }),
  ],
  ['PACING_NOT_POSITIVE', rules({ pacingParties: 0 })],
  ['OFF_SLOT_GRID', shift({ firstSeatingMinute: 241 })],
  ['TURN_TIMES_MISSING', rules({ turnTimes: [] })],
];

describe('any plan', () => {
  it('that is valid has no mistake', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(checkPlan(plan)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(plants)('with %s planted is found out, now and in a change', (code, plant) => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(checkPlan(plant(plan)).map((one) => one.code)).toContain(code);
        const { floorPlan, shifts, rules: later } = plant(plan);
        const changed = { ...plan, changes: [{ validFrom: '2027-05-01', floorPlan, shifts, rules: later }] };
        const found = checkPlan(changed).filter((one) => one.path.startsWith('changes[2027-05-01].'));
        expect(found.map((one) => one.code)).toContain(code);
        expect(checkPlan(changed)).toHaveLength(found.length);
      }),
      { numRuns: 50 },
    );
  });
});

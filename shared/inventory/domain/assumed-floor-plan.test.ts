import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumedFloorPlan, type FloorPlanHints } from './assumed-floor-plan.ts';
import type { FloorPlan } from './restaurant-plan.ts';

const plain: FloorPlanHints = {
  reference: 'node/1',
  cuisines: [],
  capacity: null,
  outdoorSeating: false,
  bar: false,
};

const references = Array.from({ length: 300 }, (_, index) => `node/${index * 7_919}`);
const seatsOf = ({ tables }: FloorPlan): number =>
  tables.reduce((sum, { maximumParty }) => sum + maximumParty, 0);

const anyHints: fc.Arbitrary<FloorPlanHints> = fc.record({
  reference: fc.nat().map((id) => `way/${id}`),
  cuisines: fc.subarray(['sushi', 'pizza', 'chinese', 'heuriger', 'regional']),
  capacity: fc.option(fc.integer({ min: 4, max: 2_000 })),
  outdoorSeating: fc.boolean(),
  bar: fc.boolean(),
});

describe('assumedFloorPlan', () => {
  it('is decided by the reference', () => {
    expect(assumedFloorPlan(plain)).toEqual(assumedFloorPlan({ ...plain }));
    const plans = references.map((reference) => JSON.stringify(assumedFloorPlan({ ...plain, reference })));
    expect(new Set(plans).size).toBeGreaterThan(100);
  });

  it('stays the same from version to version: what is imported again must not change', () => {
    const { floorPlan } = assumedFloorPlan({ ...plain, reference: 'node/240109189' });
    expect(
      floorPlan.tables.map(({ name, maximumParty }) => `${name}:${maximumParty}`),
    ).toMatchInlineSnapshot(`
      [
        "1:2",
        "2:2",
        "3:2",
        "4:2",
        "5:2",
        "6:2",
        "7:2",
        "8:2",
        "9:4",
        "10:4",
        "11:4",
        "12:4",
        "13:6",
        "14:6",
      ]
    `);
  });

  it('says whether the number of seats is assumed', () => {
    expect(assumedFloorPlan(plain).assumed).toBe(true);
    expect(assumedFloorPlan({ ...plain, capacity: 40 }).assumed).toBe(false);
  });

  it('has from 6 to 26 tables without a capacity, on average 9 to 18, most of them for two or four', () => {
    for (const reference of references) {
      for (const cuisines of [[], ['sushi'], ['chinese'], ['heuriger']]) {
        for (const extras of [false, true]) {
          const hints = { ...plain, reference, cuisines, outdoorSeating: extras, bar: extras };
          const { tables } = assumedFloorPlan(hints).floorPlan;
          expect(tables.length).toBeGreaterThanOrEqual(6);
          expect(tables.length).toBeLessThanOrEqual(26);
        }
      }
    }
    const tables = references.flatMap(
      (reference) => assumedFloorPlan({ ...plain, reference }).floorPlan.tables,
    );
    expect(tables.length / references.length).toBeGreaterThan(9);
    expect(tables.length / references.length).toBeLessThan(18);
    expect(tables.filter(({ maximumParty }) => maximumParty <= 4).length / tables.length).toBeGreaterThan(
      0.7,
    );
    expect(tables.some(({ maximumParty }) => maximumParty === 8)).toBe(true);
  });

  it('seats as many as the capacity says, but for an odd one, and at most 500', () => {
    fc.assert(
      fc.property(anyHints, fc.integer({ min: 4, max: 2_000 }), (hints, capacity) => {
        const seats = seatsOf(assumedFloorPlan({ ...hints, capacity }).floorPlan);
        expect(Math.min(capacity, 500) - seats).toBeGreaterThanOrEqual(0);
        expect(Math.min(capacity, 500) - seats).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    [{ outdoorSeating: true }, 'OUTDOOR', 'Terrace'],
    [{ outdoorSeating: true, cuisines: ['heuriger'] }, 'OUTDOOR', 'Garden'],
    [{ bar: true }, 'BAR', 'Bar'],
    [{ bar: true, capacity: 60 }, 'HIGH_TOP', 'Bar'],
    [{ cuisines: ['sushi'] }, 'COUNTER', 'Counter'],
  ] as const)('%j gives %s seats in the section %s', (hints, seating, sectionName) => {
    const { sections, tables } = assumedFloorPlan({ ...plain, ...hints }).floorPlan;
    const section = sections.find(({ name }) => name === sectionName);
    const inside = tables.filter((table) => table.seating === seating);
    expect(inside.length).toBeGreaterThan(0);
    expect(new Set(inside.map(({ sectionId }) => sectionId))).toEqual(new Set([section?.sectionId]));
    expect(assumedFloorPlan(plain).floorPlan.tables.some((table) => table.seating === seating)).toBe(false);
  });

  it('seats parties of one to four in every house, at a table or at several', () => {
    fc.assert(
      fc.property(anyHints, fc.integer({ min: 1, max: 4 }), (hints, party) => {
        const { tables, combinations } = assumedFloorPlan(hints).floorPlan;
        const fits = [...tables, ...combinations].some(
          ({ minimumParty, maximumParty }) => minimumParty <= party && party <= maximumParty,
        );
        expect(fits).toBe(true);
      }),
    );
  });

  it('has no party between a table for two and one for eight', () => {
    const hints = { ...plain, reference: 'way/843597059', capacity: 10 };
    const { tables } = assumedFloorPlan(hints).floorPlan;
    expect(tables.map(({ minimumParty, maximumParty }) => [minimumParty, maximumParty])).toEqual([
      [1, 2],
      [3, 8],
    ]);
  });

  it('is consistent, whatever the hints', () => {
    fc.assert(
      fc.property(anyHints, (hints) => {
        const { sections, tables, combinations } = assumedFloorPlan(hints).floorPlan;
        expect(tables.map(({ tableId }) => tableId)).toEqual(tables.map((_, index) => index + 1));
        expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
        const sectionIds = new Set(sections.map(({ sectionId }) => sectionId));
        for (const table of tables) {
          expect(sectionIds).toContain(table.sectionId);
          expect(table.minimumParty).toBeGreaterThanOrEqual(1);
          expect(table.minimumParty).toBeLessThanOrEqual(table.maximumParty);
        }
        expect(new Set(combinations.map(({ name }) => name)).size).toBe(combinations.length);
        for (const combination of combinations) {
          const members = combination.tableIds.flatMap(
            (id) => tables.find(({ tableId }) => tableId === id) ?? [],
          );
          expect(members.length).toBe(combination.tableIds.length);
          expect(new Set(members.map(({ sectionId }) => sectionId)).size).toBe(1);
          expect(members.every(({ seating }) => seating === combination.seating)).toBe(true);
          expect(combination.maximumParty).toBeLessThanOrEqual(50);
          expect(combination.minimumParty).toBeLessThanOrEqual(combination.maximumParty);
          for (const { maximumParty } of members)
            expect(combination.minimumParty).toBeGreaterThan(maximumParty);
        }
      }),
    );
  });
});

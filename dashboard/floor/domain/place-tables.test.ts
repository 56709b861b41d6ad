import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placeTables, sizeFor } from './place-tables.ts';

const seating = fc.constantFrom('STANDARD', 'BAR', 'COUNTER', 'HIGH_TOP', 'OUTDOOR');
const table = fc.record({ id: fc.uuid(), maximumParty: fc.integer({ min: 1, max: 50 }), seating });

describe('placeTables', () => {
  it('stacks no table on another, and leaves a way between', () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 80 }), (tables) => {
        const placed = placeTables(tables.map((one) => ({ ...one, place: null })));
        for (const [index, one] of placed.entries())
          for (const other of placed.slice(index + 1)) {
            const near = { ...one.place, width: one.place.width + 1, depth: one.place.depth + 1 };
            expect(overlap(near, other.place)).toBe(false);
          }
      }),
      { numRuns: 50 },
    );
  });

  it('leaves what was drawn where it is, and puts the rest around it', () => {
    const drawn = { x: 0, y: 0, width: 6, depth: 6, shape: 'ROUND' } as const;
    const [first, second] = placeTables([
      { id: 'a', maximumParty: 4, seating: 'STANDARD', place: null },
      { id: 'b', maximumParty: 8, seating: 'STANDARD', place: drawn },
    ]);
    expect(second?.place).toEqual(drawn);
    expect(first?.place).toEqual({ x: 7, y: 0, width: 3, depth: 2, shape: 'RECTANGULAR' });
  });
});

describe('sizeFor', () => {
  it.each([
    [2, 'STANDARD', { width: 2, depth: 2, shape: 'ROUND' }],
    [4, 'STANDARD', { width: 3, depth: 2, shape: 'RECTANGULAR' }],
    [8, 'OUTDOOR', { width: 5, depth: 2, shape: 'RECTANGULAR' }],
    [6, 'BAR', { width: 6, depth: 2, shape: 'RECTANGULAR' }],
    [50, 'STANDARD', { width: 20, depth: 2, shape: 'RECTANGULAR' }],
  ] as const)('for %i at a %s', (maximumParty, kind, size) => {
    expect(sizeFor(maximumParty, kind)).toEqual(size);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '#dashboard/floor/domain/place-tables.ts';
import { combinationsOf, floorDraftOf, floorInputOf } from './floor-draft.ts';
import {
  addCombination,
  addSection,
  addTable,
  changeKind,
  changeTable,
  combinedParty,
  moveTable,
  removeSection,
  removeTable,
  renameSection,
  stepTable,
} from './floor-edits.ts';

const table = (name: string, section: string, maximumParty = 4) => ({
  id: `tbl_${name}`,
  name,
  section,
  minimumParty: 1,
  maximumParty,
  seating: 'STANDARD' as const,
  priority: 5,
  bookability: 'ONLINE' as const,
  place: null,
});

const house = floorDraftOf({
  sections: [{ name: 'Room' }, { name: 'Terrace' }],
  tables: [table('1', 'Room'), table('2', 'Room', 2), table('T1', 'Terrace')],
  combinations: [
    {
      name: '1+2',
      tables: [{ id: 'tbl_1' }, { id: 'tbl_2' }],
      minimumParty: 5,
      maximumParty: 6,
      seating: 'STANDARD',
    },
  ],
});
const [room, terrace] = house.sections.map(({ key }) => key);

const stacked = (draft: typeof house, sectionKey: string) => {
  const places = draft.tables.filter((one) => one.sectionKey === sectionKey).map(({ place }) => place);
  return places.filter((one, index) => places.slice(index + 1).some((other) => overlap(one, other)));
};

describe('the draft of a floor plan', () => {
  it('goes back to the graph as it came', () => {
    expect(floorInputOf(house)).toMatchObject({
      sections: [{ name: 'Room' }, { name: 'Terrace' }],
      tables: [
        { id: 'tbl_1', section: 'Room' },
        { id: 'tbl_2', section: 'Room' },
        { id: 'tbl_T1', section: 'Terrace' },
      ],
      combinations: [{ name: '1+2', tables: ['tbl_1', 'tbl_2'] }],
    });
  });

  it('gives a new table the free number and the kind of its neighbours, and no ID', () => {
    const [first, added] = addTable(house, terrace ?? '');
    expect(added).toMatchObject({ name: 'T2', maximumParty: 4, sectionKey: terrace, id: null });
    const [second, next] = addTable(first, room ?? '');
    expect(next).toMatchObject({ name: '3', maximumParty: 2 });
    expect(floorInputOf(second).tables.at(-1)).not.toHaveProperty('id');
  });

  it('names new tables in combinations, which have no ID yet', () => {
    const [grown, added] = addTable(house, terrace ?? '');
    const combined = addCombination(grown, ['tbl_T1', added.key]);
    expect(combined && floorInputOf(combined[0]).combinations?.at(-1)).toEqual({
      name: 'T1+T2',
      tables: ['tbl_T1', 'T2'],
      minimumParty: 5,
      maximumParty: 6,
      seating: 'STANDARD',
    });
  });

  it('has no combination across sections, of one table, or twice under a name', () => {
    expect(addCombination(house, ['tbl_1', 'tbl_T1'])).toBeNull();
    expect(addCombination(house, ['tbl_1'])).toBeNull();
    expect(addCombination(house, ['tbl_1', 'tbl_2'])?.[1].name).toBe('1+2 (2)');
  });

  it('dissolves combinations whose tables are parted or gone', () => {
    expect(combinationsOf(house, 'tbl_1')).toHaveLength(1);
    expect(moveTable(house, 'tbl_1', terrace ?? '').combinations).toEqual([]);
    expect(moveTable(house, 'tbl_T1', room ?? '').combinations).toHaveLength(1);
    expect(removeTable(house, 'tbl_2').combinations).toEqual([]);
  });

  it('keeps tables in a section that is renamed, and a section that has tables', () => {
    expect(floorInputOf(renameSection(house, room ?? '', 'Hall')).tables[0]?.section).toBe('Hall');
    expect(removeSection(house, room ?? '')).toBe(house);
    const [grown, added] = addSection(house, (number) => `Room ${number}`);
    expect(added.name).toBe('Room 1');
    expect(removeSection(grown, added.key)).toEqual(house);
  });

  it('puts new tables, and tables that are moved, where none stands', () => {
    const grown = Array.from({ length: 30 }).reduce<typeof house>(
      (draft) => addTable(draft, room ?? '')[0],
      house,
    );
    const moved = moveTable(grown, 'tbl_T1', room ?? '', grown.tables[0]?.place);
    expect(stacked(moved, room ?? '')).toEqual([]);
    expect(moved.tables.find(({ key }) => key === 'tbl_T1')?.sectionKey).toBe(room);
  });

  it('steps over what stands in the way, and not out of the room', () => {
    const at = (draft: typeof house, key: string) => draft.tables.find((one) => one.key === key)?.place;
    const [first, second] = [at(house, 'tbl_1'), at(house, 'tbl_2')];
    const over = stepTable(house, 'tbl_1', 'right', 3);
    expect(at(over, 'tbl_1')).toMatchObject({ x: (second?.x ?? 0) + (second?.width ?? 0), y: first?.y });
    expect(stepTable(house, 'tbl_1', 'left', 1)).toBe(house);
  });

  it('draws a table that seats more as large as that, unless it was drawn otherwise', () => {
    const placeOf = (draft: typeof house) => draft.tables[0]?.place;
    expect(placeOf(changeKind(house, 'tbl_1', { maximumParty: 8 }))).toMatchObject({ width: 5 });
    const drawn = changeTable(house, 'tbl_1', { place: { x: 0, y: 0, width: 4, depth: 4, shape: 'ROUND' } });
    expect(placeOf(changeKind(drawn, 'tbl_1', { maximumParty: 8 }))).toEqual(placeOf(drawn));
  });

  it('changes one table alone', () => {
    const changed = changeTable(house, 'tbl_2', { maximumParty: 3 });
    expect(changed.tables.map(({ maximumParty }) => maximumParty)).toEqual([4, 3, 4]);
  });

  it.each([
    [[2, 2], 3, 4],
    [[4, 4], 5, 6],
    [[4, 4, 4], 5, 8],
    [[4, 2], 5, 5],
    [[1, 1], 2, 2],
  ])('lets tables for %j seat %i to %i', (seats, minimumParty, maximumParty) => {
    expect(combinedParty(seats.map((one) => ({ maximumParty: one })))).toEqual({
      minimumParty,
      maximumParty,
    });
  });

  it('never seats more at combined tables than they have seats', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 6 }), (seats) => {
        const party = combinedParty(seats.map((maximumParty) => ({ maximumParty })));
        expect(party.minimumParty).toBeLessThanOrEqual(party.maximumParty);
        expect(party.maximumParty).toBeLessThanOrEqual(seats.reduce((sum, one) => sum + one, 0));
        expect(party.minimumParty).toBeGreaterThan(Math.max(...seats));
      }),
    );
  });
});

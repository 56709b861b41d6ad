import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  copyDay,
  isInOrder,
  newPeriod,
  type ShiftDraft,
  shiftDraftsOf,
  shiftInputOf,
  weekdays,
} from './period-draft.ts';

const shift = (weekday: ShiftDraft['weekday'], firstSeating: string, lastSeating: string) => ({
  weekday,
  name: `${firstSeating} on ${weekday}`,
  firstSeating,
  lastSeating,
  turnTimes: null,
  pacing: { covers: 20, parties: null },
  slotPacing: [{ time: firstSeating, covers: 8, parties: null }],
  cutoff: { minutes: null },
});

describe('the week as a draft', () => {
  it('goes back to the graph as it came', () => {
    const read = [shift('FRIDAY', '18:00', '01:00'), shift('SATURDAY', '11:30', '14:00')];
    expect(shiftDraftsOf(read).map(shiftInputOf)).toEqual(read);
  });

  it.each([
    ['18:00', '22:00', true],
    ['18:00', '01:00', true],
    ['01:00', '18:00', false],
    ['22:00', '18:00', false],
  ])('from %s to %s is in order: %s', (firstSeating, lastSeating, expected) => {
    const [draft] = shiftDraftsOf([shift('FRIDAY', firstSeating, lastSeating)]);
    expect(draft && isInOrder(draft)).toBe(expected);
  });

  it.each([
    [[], '18:00', 'Dinner'],
    [[['17:00', '21:00']], '11:30', 'Lunch'],
    [[['11:30', '22:00']], '08:00', 'Breakfast'],
    [[['08:00', '23:00']], '23:30', 'Dinner'],
  ] as const)('beside %j puts a new shift at %s, and calls it %s', (day, firstSeating, name) => {
    const drafts = shiftDraftsOf(day.map(([first, last]) => shift('FRIDAY', first, last)));
    const names = { breakfast: 'Breakfast', lunch: 'Lunch', dinner: 'Dinner' };
    expect(newPeriod(drafts, drafts, names)).toMatchObject({ firstSeating, name });
  });

  it('copies a day to others, and leaves the rest', () => {
    const day = fc.constantFrom(...weekdays);
    const week = fc
      .array(day, { maxLength: 20 })
      .map((days) => shiftDraftsOf(days.map((weekday) => shift(weekday, '18:00', '22:00'))));
    fc.assert(
      fc.property(week, day, fc.uniqueArray(day), (shifts, from, to) => {
        const copied = copyDay(shifts, from, to);
        const namesOf = (all: readonly ShiftDraft[], weekday: string) =>
          all.filter((one) => one.weekday === weekday).map(({ name }) => name);
        for (const weekday of weekdays)
          expect(namesOf(copied, weekday)).toEqual(namesOf(shifts, to.includes(weekday) ? from : weekday));
        expect(new Set(copied.map(({ key }) => key)).size).toBe(copied.length);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { specialDayDraftOf, specialDayInputOf } from './special-day-draft.ts';

const brunch = {
  name: 'Brunch',
  firstSeating: '10:00',
  lastSeating: '14:00',
  turnTimes: null,
  pacing: null,
  slotPacing: [],
  cutoff: null,
};

describe('the draft of a special day', () => {
  it.each([
    [{ date: '2026-12-24', note: 'Christmas', periods: [] }],
    [{ date: '2026-12-26', note: null, periods: [brunch] }],
  ])('goes back to the graph as it came: %j', (day) => {
    expect(specialDayInputOf(specialDayDraftOf(day))).toEqual(day);
  });

  it('is closed without hours, whatever hours it had', () => {
    const opened = specialDayDraftOf({ date: '2026-12-26', note: '  ', periods: [brunch] });
    expect(specialDayInputOf({ ...opened, isClosed: true })).toEqual({
      date: '2026-12-26',
      note: null,
      periods: [],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { dayRulesOf } from './day-rules.ts';

describe('the rules of a date', () => {
  const shown = planFixture();
  const slot = { minute: 1_140, covers: 4, parties: null, isPaused: false };
  const plan = {
    ...shown,
    changes: [{ validFrom: '2027-02-01', rules: { ...shown.rules, bufferMinutes: 15 } }],
    specialDays: [{ serviceDate: '2027-01-12', periods: [], note: null }],
    slotPacing: [
      { ...slot, serviceDate: '2027-01-19' },
      { ...slot, serviceDate: '2027-01-19', minute: 1_155 },
    ],
  };
  const tuesday = dayRulesOf(plan, '2027-01-05');

  it('are kept once for all dates of a weekday, so that no number of dates fills memory', () => {
    expect(dayRulesOf(plan, '2027-01-26')).toBe(tuesday);
    expect(dayRulesOf(plan, '2026-12-01')).toBe(tuesday);
    expect(dayRulesOf(plan, '2027-01-06')).not.toBe(tuesday);
    expect(tuesday.periods.map(({ name }) => name)).toEqual(['dinner']);
  });

  it('are others after a change, on a special day and where slots have limits', () => {
    expect(dayRulesOf(plan, '2027-02-02').plan.rules.bufferMinutes).toBe(15);
    expect(dayRulesOf(plan, '2027-01-12')).toMatchObject({ periods: [], isClosedSpecially: true });
    expect([...dayRulesOf(plan, '2027-01-19').datedPacing.keys()]).toEqual([1_140, 1_155]);
    expect(dayRulesOf(plan, '2027-01-19').periods).toEqual(tuesday.periods);
    expect(dayRulesOf({ ...plan, bookableOnline: false }, '2027-01-05').bookableOnline).toBe(false);
  });
});

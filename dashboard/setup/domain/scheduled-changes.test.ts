import { describe, expect, it } from 'vitest';
import { nextChangeAfter, replacedChange } from './scheduled-changes.ts';

const changes = [
  { validFrom: '2027-03-01', parts: ['SHIFTS' as const, 'FLOOR_PLAN' as const] },
  { validFrom: '2027-01-01', parts: ['SHIFTS' as const] },
];

describe('scheduled changes', () => {
  it.each([
    ['SHIFTS', '2026-12-01', '2027-01-01'],
    ['SHIFTS', '2027-01-01', '2027-03-01'],
    ['FLOOR_PLAN', '2026-12-01', '2027-03-01'],
    ['BOOKING_RULES', '2026-12-01', null],
    ['SHIFTS', '2027-03-01', null],
  ] as const)('of %s after %s come on %s', (part, date, next) => {
    expect(nextChangeAfter(changes, part, date)).toBe(next);
  });

  it.each([
    ['2026-12-31', null],
    ['2027-01-01', '2027-01-01'],
    ['2027-06-01', '2027-01-01'],
  ])('of today would be replaced from %s: %s', (validFrom, replaced) => {
    expect(replacedChange(changes, 'SHIFTS', { draftedOn: '2026-12-01', validFrom })).toBe(replaced);
  });
});

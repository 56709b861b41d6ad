import { describe, expect, it } from 'vitest';
import { countOutlooks, outlookChange } from './slot-outlook.ts';

const free = { isAvailable: true, reason: null };
const full = { isAvailable: false, reason: 'PACING_LIMIT' as const };

describe('a slot before and after a change', () => {
  it.each([
    ['same', free, free],
    ['same', full, { isAvailable: false, reason: 'NO_TABLE' as const }],
    ['closes', free, full],
    ['opens', full, free],
    ['appears', null, full],
    ['vanishes', free, null],
    ['same', null, null],
  ] as const)('%s', (change, before, after) => {
    expect(outlookChange({ startsAt: '2026-12-01T19:00:00+01:00', before, after })).toBe(change);
  });

  it('counts what can be had', () => {
    const slots = [
      { startsAt: 'a', before: free, after: full },
      { startsAt: 'b', before: free, after: null },
      { startsAt: 'c', before: null, after: free },
    ];
    expect(countOutlooks(slots)).toEqual({ before: 2, after: 1 });
  });
});

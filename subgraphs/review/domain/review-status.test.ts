import { describe, expect, it } from 'vitest';
import { findingsOf, statusAfter, statusOf } from './review-status.ts';

describe('a text that is new', () => {
  it.each([
    [null, [], 'PUBLISHED'],
    [null, ['LINK'], 'QUEUED'],
    ['PUBLISHED', [], 'PUBLISHED'],
    ['PUBLISHED', ['CONTACT_DATA'], 'QUEUED'],
    ['QUEUED', [], 'PUBLISHED'],
    ['QUEUED', ['LINK'], 'QUEUED'],
    ['REMOVED', [], 'QUEUED'],
    ['REMOVED', ['LINK'], 'QUEUED'],
  ] as const)('of a review that is %s, with %j found: %s', (before, screened, expected) => {
    const findings = findingsOf(before, screened);
    expect(statusOf(findings)).toBe(expected);
    expect(findings.includes('EDITED_AFTER_REMOVAL')).toBe(before === 'REMOVED');
  });

  it('is decided about either way', () => {
    expect([statusAfter('PUBLISH'), statusAfter('REMOVE')]).toEqual(['PUBLISHED', 'REMOVED']);
  });
});

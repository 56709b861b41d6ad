import { expect, it } from 'vitest';
import { mergedGuest } from './merged-guest.ts';

const keep = {
  id: 'one',
  name: 'Ada Byron',
  phone: '+431',
  email: null,
  notes: 'By the window',
  tags: [{ kind: 'VIP' as const, text: null }],
  visitCount: 3,
  noShowCount: 1,
};
const other = {
  id: 'two',
  name: 'A. Byron',
  phone: '+432',
  email: 'ada@example.org',
  notes: 'Quiet',
  tags: [{ kind: 'VIP' as const }, { kind: 'ALLERGY' as const, text: 'nuts' }],
  visitCount: 2,
  noShowCount: 0,
};

it('keeps what the kept entry has, fills in what it lacks, and adds up the rest', () => {
  expect(mergedGuest(keep, other)).toEqual({
    name: 'Ada Byron',
    phone: '+431',
    email: 'ada@example.org',
    notes: 'By the window\nQuiet',
    tags: [
      { kind: 'VIP', text: null },
      { kind: 'ALLERGY', text: 'nuts' },
    ],
    visitCount: 5,
    noShowCount: 1,
    hiddenContacts: ['+432'],
  });
});

it('has once what both have', () => {
  const nuts = { kind: 'ALLERGY' as const, text: 'Nuts' };
  const { notes, tags, hiddenContacts } = mergedGuest({ ...other, tags: [nuts] }, other);
  expect(notes).toBe('Quiet');
  expect(tags).toEqual([nuts, { kind: 'VIP' }]);
  expect(hiddenContacts).toEqual([]);
});

it('has no notes where neither has', () => {
  expect(mergedGuest({ ...keep, notes: null }, { ...other, notes: null }).notes).toBeNull();
});

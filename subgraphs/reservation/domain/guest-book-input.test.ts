import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactOf } from './guest-contact.ts';
import { joinNotes } from './guest-entry.ts';
import { type GuestSearch, parseGuestSearch } from './guest-search.ts';
import { guestTagFromText, guestTagKinds, guestTagToText, joinTags } from './guest-tag.ts';

describe('what is typed to find a guest', () => {
  const everyone: GuestSearch = { by: 'everyone' };
  const digits = (dialled: string): GuestSearch => ({ by: 'digits', digits: dialled });
  const text = (typed: string): GuestSearch => ({ by: 'text', text: typed });
  it.each([
    [null, everyone],
    ['  ', everyone],
    ['+43 664 123', digits('43664123')],
    ['0664/12 34', digits('6641234')],
    ['0043 664', digits('43664')],
    ['007', digits('007')],
    ['12', text('12')],
    [' Ada ', text('Ada')],
    ['Ada 1', text('Ada 1')],
    ['ada@example.org', text('ada@example.org')],
  ])('%s', (typed, expected) => {
    expect(parseGuestSearch(typed)).toEqual(expected);
  });
});

describe('tags', () => {
  const tag = fc.record({
    kind: fc.constantFrom(...guestTagKinds),
    text: fc.option(fc.string({ minLength: 1 })),
  });

  it('come back as they were stored', () => {
    fc.assert(
      fc.property(tag, (one) => {
        expect(guestTagFromText(guestTagToText(one))).toEqual(one);
      }),
    );
  });

  it('are joined each once, the first of two that differ in case only', () => {
    fc.assert(
      fc.property(fc.array(tag), fc.array(tag), (one, other) => {
        const joined = joinTags(one, other);
        expect(joinTags(joined, one, other)).toEqual(joined);
        expect(joinTags(one).length).toBeLessThanOrEqual(joined.length);
      }),
    );
    const nuts = { kind: 'ALLERGY', text: 'nuts' } as const;
    expect(joinTags([nuts], [{ kind: 'ALLERGY', text: 'Nuts' }])).toEqual([nuts]);
  });

  it('of an unknown kind are not made up', () => {
    expect(() => guestTagFromText('MOOD:good')).toThrow('unknown kind');
  });
});

it('joins notes, the kept ones first', () => {
  expect(joinNotes(null, null)).toBeNull();
  expect(joinNotes('a', null)).toBe('a');
  expect(joinNotes(null, 'b')).toBe('b');
  expect(joinNotes('a', 'a')).toBe('a');
  expect(joinNotes('a', 'b')).toBe('a\nb');
});

it('compares phone numbers as E.164', () => {
  const phoneOf = (phone: string) => contactOf({ name: 'Ada', email: null, phone }).phone;
  expect(phoneOf('+43 1 513-10 07')).toBe('+4315131007');
  expect(phoneOf('+43 (0)1 5131007')).toBe('+4315131007');
  expect(phoneOf('0664 1234567')).toBeNull();
});

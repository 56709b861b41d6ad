import { describe, expect, it } from 'vitest';
import { guestChangeOf, guestFormOf } from './guest-form.ts';

const guest = {
  name: 'Ada Byron',
  phone: '+4312345678',
  email: null,
  notes: 'By the window',
  tags: [{ kind: 'ALLERGY' as const, text: 'nuts' }, { kind: 'VIP' as const }],
};
const form = guestFormOf(guest);

describe('guestChangeOf', () => {
  it.each([
    ['nothing', {}, {}],
    ['spaces alone', { name: ' Ada Byron ', email: '  ' }, {}],
    ['a name', { name: 'Ada Lovelace ' }, { name: 'Ada Lovelace' }],
    ['a contact that goes', { phone: '' }, { phone: null }],
    ['a contact that comes', { email: 'ada@example.org' }, { email: 'ada@example.org' }],
    ['notes', { notes: 'By the door' }, { notes: 'By the door' }],
    [
      'tags, all of them',
      { tags: [{ kind: 'VIP' as const, text: '' }] },
      { tags: [{ kind: 'VIP', text: null }] },
    ],
  ])('sends %s', (_what, changed, expected) => {
    expect(guestChangeOf(guest, { ...form, ...changed })).toEqual(expected);
  });
});

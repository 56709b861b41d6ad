import fc from 'fast-check';
import { expect, it } from 'vitest';
import { confirmationCode } from './confirmation-code.ts';

it('is seven unambiguous characters', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 35 - 1 }), (number) => {
      expect(confirmationCode(number)).toMatch(/^[0-9A-HJKMNP-TV-Z]{7}$/);
    }),
  );
});

it('never repeats: different numbers have different codes', () => {
  const codes = new Set(Array.from({ length: 50_000 }, (_, number) => confirmationCode(number)));
  expect(codes.size).toBe(50_000);
  fc.assert(
    fc.property(fc.nat(2 ** 31), fc.nat(2 ** 31), (one, other) => {
      fc.pre(one !== other);
      expect(confirmationCode(one)).not.toBe(confirmationCode(other));
    }),
  );
});

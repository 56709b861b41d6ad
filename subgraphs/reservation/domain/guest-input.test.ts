import { describe, expect, it } from 'vitest';
import { BadInput } from '#shared/graph/bad-input.ts';
import { parseGuest } from './guest-input.ts';

const argumentOf = (input: object): unknown => {
  try {
    parseGuest({ name: 'Ada', ...input });
  } catch (error) {
    if (error instanceof BadInput) return error.extensions.argument;
    throw error;
  }
  return 'nothing';
};

describe('a guest', () => {
  it('is told in a language, and by text where they agreed', () => {
    const given = { name: ' Ada ', phone: '+43 1 5131234', locale: 'de-at', agreesToTexts: true };
    expect(parseGuest(given)).toEqual({
      name: 'Ada',
      email: null,
      phone: '+43 1 5131234',
      wishes: { locale: 'de-AT', agreesToTexts: true },
    });
    expect(parseGuest({ name: 'Ada' }).wishes).toEqual({ locale: null, agreesToTexts: false });
  });

  it.each([
    [{ email: 'nobody' }, 'input.guest.email'],
    [{ email: 'ada@example.org\r\nBcc: all@example.org' }, 'input.guest.email'],
    [{ email: '"<script>"@example.org' }, 'input.guest.email'],
    [{ phone: '12' }, 'input.guest.phone'],
    [{ phone: 'call me' }, 'input.guest.phone'],
    [{ phone: '+43 1 5131234\r\nX: y' }, 'input.guest.phone'],
    [{ agreesToTexts: true }, 'input.guest.agreesToTexts'],
    [{ locale: 'no language' }, 'input.guest.locale'],
    [{ locale: `de-${'x'.repeat(40)}` }, 'input.guest.locale'],
    [{ name: '' }, 'input.guest.name'],
    [{ email: 'ada@example.org', phone: '+43 1 5131234' }, 'nothing'],
  ])('%#: bad input is named', (input, argument) => {
    expect(argumentOf(input)).toBe(argument);
  });
});

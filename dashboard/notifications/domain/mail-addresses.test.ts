import { describe, expect, it } from 'vitest';
import { mistakenAddress, parseMailAddresses } from './mail-addresses.ts';

describe('parseMailAddresses', () => {
  it.each([
    ['', []],
    ['  \n ', []],
    ['desk@example.org', ['desk@example.org']],
    ['a@example.org\nb@example.org, a@example.org;', ['a@example.org', 'b@example.org']],
  ])('reads %j', (text, addresses) => {
    expect(parseMailAddresses(text)).toEqual(addresses);
  });
});

it('finds what is no address', () => {
  expect(mistakenAddress(['a@example.org', 'desk'])).toBe('desk');
  expect(mistakenAddress(['a@example.org'])).toBeUndefined();
});

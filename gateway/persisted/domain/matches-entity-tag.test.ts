import { expect, it } from 'vitest';
import { matchesEntityTag } from './matches-entity-tag.ts';

it.each<[string | undefined, boolean]>([
  [undefined, false],
  ['', false],
  ['"abc"', true],
  ['W/"abc"', true],
  ['"x", W/"abc"', true],
  ['"abcd"', false],
  ['abc', false],
  [' * ', true],
])('%s', (header, expected) => {
  expect(matchesEntityTag(header, '"abc"')).toBe(expected);
});

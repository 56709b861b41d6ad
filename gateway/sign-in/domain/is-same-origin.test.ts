import { expect, it } from 'vitest';
import { isSameOrigin } from './is-same-origin.ts';

const own = 'https://tables.example.org';

it.each([
  ['same-origin', undefined, true],
  ['same-origin', 'null', true],
  ['same-site', own, false],
  ['cross-site', own, false],
  ['none', undefined, false],
  [['same-origin', 'cross-site'], own, false],
  [undefined, own, true],
  [undefined, 'https://evil.example', false],
  [undefined, 'null', false],
  [undefined, undefined, false],
])('Sec-Fetch-Site %s, Origin %s: %s', (site, origin, expected) => {
  expect(isSameOrigin({ 'sec-fetch-site': site, origin }, own)).toBe(expected);
});

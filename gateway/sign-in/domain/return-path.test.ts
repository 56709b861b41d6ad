import fc from 'fast-check';
import { expect, it } from 'vitest';
import { returnPath } from './return-path.ts';

it.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['/dashboard/rst_av?date=2026-11-27#list', '/dashboard/rst_av?date=2026-11-27#list'],
  ['/gäste', '/g%C3%A4ste'],
  ['dashboard', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/.//evil.example', '/'],
  ['/a/..//evil.example', '/'],
  ['https://evil.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['/auth/sign-in', '/'],
  [`/${'a'.repeat(1_000)}`, '/'],
])('%s leads to %s', (asked, expected) => {
  expect(returnPath(asked)).toBe(expected);
});

it('never leaves our origin, whatever is asked', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('/', '\\', '.', '\t', '\n', '@', ':', '?', '#', 'a', '%', ' '),
  });
  fc.assert(
    fc.property(nasty, (rest) => {
      for (const asked of [rest, `/${rest}`]) {
        const own = 'https://tables.example.org';
        expect(new URL(returnPath(asked), own).origin).toBe(own);
      }
    }),
    { numRuns: 300 },
  );
});

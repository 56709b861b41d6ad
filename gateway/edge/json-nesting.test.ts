import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonNesting } from './json-nesting.ts';

const nestingOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(nestingOf)) : 0;

describe('the nesting of JSON', () => {
  it('is that of what it parses to', () => {
    const words = fc.string({ unit: fc.constantFrom('"', '\\', '[', ']', '{', '}', 'a', ' ', 'é') });
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(words, words), (value, dictionary) => {
        const both = [value, dictionary];
        expect(jsonNesting(JSON.stringify(both))).toBe(nestingOf(both));
        expect(jsonNesting(JSON.stringify(both, null, 2))).toBe(nestingOf(both));
      }),
    );
  });

  it('is found in a single pass over a megabyte', () => {
    const deep = '['.repeat(1_000_000);
    expect(jsonNesting(deep)).toBe(1_000_000);
    expect(jsonNesting(`"${'\\'.repeat(1_000_000)}`)).toBe(0);
    expect(jsonNesting(`"${'\\"'.repeat(500_000)}`)).toBe(0);
  });
});

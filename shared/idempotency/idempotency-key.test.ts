import { describe, expect, it } from 'vitest';
import { BadInput } from '#shared/graph/bad-input.ts';
import { parseIdempotencyKey } from './idempotency-key.ts';

describe('parseIdempotencyKey', () => {
  it.each(['k', ' ', 'ключ-1', 'x'.repeat(128)])('takes %j as it is', (key) => {
    expect(parseIdempotencyKey(key)).toBe(key);
  });

  it.each(['', 'x'.repeat(129), 'a\0b', 'half a pair \ud83c'])('refuses %j and names the argument', (key) => {
    expect(() => parseIdempotencyKey(key)).toThrow(BadInput);
    expect(() => parseIdempotencyKey(key)).toThrow(/^input\.idempotencyKey: 1 to 128 characters$/);
  });
});

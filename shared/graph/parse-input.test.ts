import { describe, expect, it } from 'vitest';
import { BadInput } from './bad-input.ts';
import { parseLocalDate } from './parse-input.ts';

describe('a date', () => {
  it.each(['2028-02-29', '1900-01-01', '2999-12-31'])('can be %s', (text) => {
    expect(parseLocalDate('date', text).toString()).toBe(text);
  });

  it.each(['2027-02-29', '0000-01-01', '1899-12-31', '3000-01-01', '9999-12-31', '2027-1-1', 'tomorrow', ''])(
    'cannot be %j',
    (text) => {
      expect(() => parseLocalDate('date', text)).toThrow(BadInput);
    },
  );
});

import { expect, it } from 'vitest';
import { shown } from './output.ts';

it.each([
  ['clears the screen', 'a\u001b[2Jb', 'a\\u001b[2Jb'],
  ['overwrites a line', 'error\rfine', 'error\\u000dfine'],
  ['is a control sequence of one character', '\u009b31m', '\\u009b31m'],
  ['turns the direction', 'a\u202eb', 'a\\u202eb'],
])('writes out what %s', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

it('leaves lines and letters of any language as they are', () => {
  expect(shown('Grüße\n寿司 👩‍🍳')).toBe('Grüße\n寿司 👩‍🍳');
});

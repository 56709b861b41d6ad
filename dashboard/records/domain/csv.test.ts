import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

/** As spreadsheets read it. */
const parse = (text: string): string[][] =>
  text
    .slice(1)
    .replace(/\r\n$/, '')
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((line) =>
      line
        .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
        .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
    );

it.each([
  ['plain', 'plain'],
  [0.25, '0.25'],
  [null, ''],
  [-3, '-3'],
  ['Terrace, upper', '"Terrace, upper"'],
  ['The "Stube"', '"The ""Stube"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+43', "'+43"],
  ['-lunch', "'-lunch"],
  ['@home', "'@home"],
])('writes %j', (cell, text) => {
  expect(csvOf([[cell]])).toBe(`\uFEFF${text}\r\n`);
});

it('is read back as it was, but for what guards against formulas', () => {
  const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (cells) => {
      const read = parse(csvOf(cells)).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')));
      expect(read).toEqual(cells.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ''))));
    }),
  );
});

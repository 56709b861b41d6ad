import { expect, it } from 'vitest';
import { translationMistake } from './translation-mistake.ts';

const guests = '{count, plural, one {# guest} other {# guests}}';

it.each([
  ['Save', 'Speichern', null],
  ['Save', '', 'is missing'],
  ['Save', ' ', 'is missing'],
  ['Table {name}', 'Tisch {name}', null],
  ['{guest} at {time}', 'um {time}: {guest}', null],
  ['{guest} at {time}', 'um {time}', 'lacks {guest}'],
  ['Table {name}', 'Tisch {nam}', 'lacks {name}'],
  ['Save', 'Speichern {name}', 'has {name}, which is given nowhere'],
  [guests, '{count, plural, one {# Gast} other {# Gäste}}', null],
  [guests, '{count} Gäste', 'lacks #'],
  [guests, '{number, plural, one {# Gast} other {# Gäste}}', 'lacks {count}'],
  [
    '{parties, plural, =0 {Nobody} other {{covers} in # parties}}',
    '{parties, plural, =0 {Niemand} other {# Gruppen}}',
    'lacks {covers}',
  ],
])('tells that %o as %o %o', (source, translation, mistake) => {
  expect(translationMistake(source, translation)).toBe(mistake);
});

it('tells of braces that do not close', () => {
  expect(translationMistake(guests, '{count, plural, one {# Gast} other {# Gäste}')).toMatch(
    /^cannot be read/,
  );
});

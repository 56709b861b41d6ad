import { describe, expect, it } from 'vitest';
import { memberIn, mistakesAt } from './plan-mistake.ts';

const mistakes = ['tables[2].name', 'tables[21].name', 'tables[2]', 'turnTimes[0].minutes', 'turnTimes'].map(
  (path) => ({ path, code: 'NAME_INVALID' as const }),
);

describe('the place of a mistake', () => {
  it.each([
    ['tables[2]', ['tables[2].name', 'tables[2]']],
    ['tables[2].name', ['tables[2].name']],
    ['turnTimes', ['turnTimes[0].minutes', 'turnTimes']],
    ['tables[3]', []],
  ])('%s has %j', (place, paths) => {
    expect(mistakesAt(mistakes, place).map(({ path }) => path)).toEqual(paths);
  });

  it.each([
    ['tables[12].name', 'tables', 12],
    ['combinations[1]', 'tables', null],
    ['changes[2027-01-01].tables[1]', 'tables', null],
  ])('%s is of %s number %s', (path, list, number) => {
    expect(memberIn(path, list)).toBe(number);
  });
});

import { expect, it } from 'vitest';
import { waitingTimes } from './waiting-times.ts';

it.each([
  ['19:00', '18:00', '20:00'],
  ['23:30', '22:30', '23:30'],
  ['00:15', '00:15', '01:15'],
])('waits around %s from %s to %s', (time, earliest, latest) => {
  expect(waitingTimes(time)).toEqual({ earliest, latest });
});

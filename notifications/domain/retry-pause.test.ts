import { expect, it } from 'vitest';
import { mostAttempts, retryPause } from './retry-pause.ts';

const seconds = (attempts: number, chance = 0.5) => retryPause(attempts, chance).total('seconds');

it('waits longer and longer, at most half an hour, by a fifth more or less', () => {
  expect([1, 2, 3, 9, 10, 11, 55].map((attempts) => seconds(attempts))).toEqual([
    5, 10, 20, 1_280, 1_800, 1_800, 1_800,
  ]);
  expect([seconds(1, 0), seconds(1, 1)]).toEqual([4, 6]);
});

it('gives up after about a day', () => {
  const all = Array.from({ length: mostAttempts - 1 }, (_, index) => seconds(index + 1));
  const hours = all.reduce((sum, pause) => sum + pause, 0) / 3_600;
  expect(hours).toBeGreaterThan(22);
  expect(hours).toBeLessThan(25);
});

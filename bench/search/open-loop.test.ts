import { expect, it } from 'vitest';
import { runOpenLoop } from './open-loop.ts';

it('begins each when it is due, though nobody before was answered, and counts what waited', async () => {
  const gate = Promise.withResolvers<void>();
  const begun: number[] = [];
  const outcomes = await runOpenLoop(
    [{ atMilliseconds: 0 }, { atMilliseconds: 0 }, { atMilliseconds: 20 }],
    async (_, index) => {
      begun.push(index);
      if (index === 2) gate.resolve();
      await gate.promise;
      if (index === 1) throw new Error('wrong');
    },
  );
  expect(begun).toEqual([0, 1, 2]);
  expect(outcomes.map(({ error }) => error)).toEqual([null, new Error('wrong'), null]);
  // The first two waited for the third, which was due 20 ms after them.
  expect(outcomes[0]?.milliseconds).toBeGreaterThanOrEqual(19);
  expect(outcomes[1]?.milliseconds).toBeGreaterThanOrEqual(19);
});

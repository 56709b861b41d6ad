import { expect, it } from 'vitest';
import { playRounds } from './rounds.ts';

it('lets every way play every round, another one first each time', async () => {
  const played: string[] = [];
  const said: string[] = [];
  await playRounds(
    ['a', 'b', 'c'],
    4,
    async (way, round) => {
      played.push(`${way}${round}`);
    },
    (line) => said.push(line),
  );
  expect(played.join(' ')).toBe('a0 b0 c0 b1 c1 a1 c2 a2 b2 a3 b3 c3');
  expect(said).toEqual(['round 1 of 4', 'round 2 of 4', 'round 3 of 4', 'round 4 of 4']);
});

/**
 * Every way plays every round, one after the other. Each round begins with another one: whoever comes after a garbage
 * collection, or when something else on the machine begins, is the slower.
 */
export const playRounds = async <Way>(
  ways: readonly Way[],
  rounds: number,
  play: (way: Way, round: number) => Promise<void>,
  say: (line: string) => void,
): Promise<void> => {
  for (let round = 0; round < rounds; round += 1) {
    const first = round % ways.length;
    for (const way of [...ways.slice(first), ...ways.slice(0, first)]) await play(way, round);
    say(`round ${round + 1} of ${rounds}`);
  }
};

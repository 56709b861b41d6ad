import type { RandomNumbers } from '#shared/inventory/domain/seeded-random.ts';

/** Something, and how likely it is compared with the others. */
export type Weighted<Value> = readonly [value: Value, weight: number];

/** Draws in proportion to the weights. @throws RangeError where nothing has a weight */
export const weightedChoice = <Value>(
  choices: readonly Weighted<Value>[],
): ((random: RandomNumbers) => Value) => {
  const likely = choices.filter(([, weight]) => weight > 0);
  let total = 0;
  const sums = likely.map(([, weight]) => {
    total += weight;
    return total;
  });
  const last = likely.at(-1);
  if (last === undefined) throw new RangeError('a choice of nothing');
  return (random) => {
    const drawn = random() * total;
    let low = 0;
    let high = likely.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (drawn < (sums[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return (likely[low] ?? last)[0];
  };
};

/** @throws RangeError for an empty list */
export const oneOf = <Value>(values: readonly Value[], random: RandomNumbers): Value => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('a choice of nothing');
  return value;
};

/** So many different ones, in any order; fewer where there are not as many. */
export const someOf = <Value>(values: readonly Value[], count: number, random: RandomNumbers): Value[] => {
  const left = [...values];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
};

const postcodeLetters = 'ABDEFGHJLNPQRSTUWXYZ';

/** The pattern with a digit for every # and a capital letter for every @. */
export const fillPattern = (pattern: string, random: RandomNumbers): string =>
  pattern.replace(/[#@]/g, (mark) =>
    mark === '#' ? String(Math.floor(random() * 10)) : oneOf([...postcodeLetters], random),
  );

import { foldPlaceName } from './place-name.ts';

/** Which spelling of each name is the most frequent; the first in code point order of equally frequent ones. */
export class SpellingCounter {
  readonly #counts = new Map<string, Map<string, number>>();

  add(name: string): void {
    const folded = foldPlaceName(name);
    const spellings = this.#counts.get(folded) ?? new Map<string, number>();
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
    this.#counts.set(folded, spellings);
  }

  /** Of the given name; the name itself where it was never added. */
  usual(name: string): string {
    const spellings = this.#counts.get(foldPlaceName(name));
    return spellings === undefined ? name : (mostFrequent(spellings)?.[0] ?? name);
  }

  /** The most frequent name, in its usual spelling, with how often it was added in any. */
  top(): { name: string; count: number } | null {
    const totals = new Map<string, number>();
    for (const spellings of this.#counts.values()) {
      const [usual] = mostFrequent(spellings) ?? [];
      if (usual !== undefined) totals.set(usual, sum(spellings.values()));
    }
    const best = mostFrequent(totals);
    return best === null ? null : { name: best[0], count: best[1] };
  }
}

const mostFrequent = (counts: ReadonlyMap<string, number>): readonly [string, number] | null => {
  let best: readonly [string, number] | null = null;
  for (const [name, count] of counts) {
    if (best === null || count > best[1] || (count === best[1] && name < best[0])) best = [name, count];
  }
  return best;
};

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

import { LRUCache } from 'lru-cache';
import { vi } from 'vitest';

/** How many documents and plans had to be made because none was kept: each that is made is put into a store. */
export interface ColdCount {
  documents(): number;
  plans(): number;
  reset(): void;
}

/** Counts for the calling test file. */
export const countCold = (): ColdCount => {
  const set = vi.spyOn(LRUCache.prototype, 'set');
  const ofKind = (kind: string) =>
    set.mock.calls.filter(
      ([, value]) => typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind,
    ).length;
  return {
    documents: () => ofKind('Document'),
    plans: () => ofKind('QueryPlan'),
    reset: () => set.mockClear(),
  };
};

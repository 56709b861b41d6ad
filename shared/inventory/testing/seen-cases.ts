import type { UnavailableReason } from '../domain/availability.ts';
import type { ChoiceRule } from '../domain/table-choice.ts';

/** What came up while two restaurants were compared: a test that never met a case says nothing about it. */
export interface Seen {
  steps: number;
  /** All alternatives that were offered. */
  alternatives: number;
  readonly reasons: Map<UnavailableReason | 'AVAILABLE', number>;
  readonly rules: Map<ChoiceRule, number>;
}

export const nothingSeen = (): Seen => ({ steps: 0, alternatives: 0, reasons: new Map(), rules: new Map() });

export const countCase = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

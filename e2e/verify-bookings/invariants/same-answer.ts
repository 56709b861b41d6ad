import { type HistoryEntry, isOperation, type MutationAnswer } from '../history.ts';
import { intentsOf } from './intents.ts';
import type { Violation } from './violation.ts';

/** What is the same whenever it is answered; what a reservation looks like by then may have changed. */
const essence = (answer: MutationAnswer | null): string =>
  JSON.stringify([answer?.typename, answer?.id, answer?.reason, answer?.reservation?.id]);

/** Retries are answered as the first request was; a key with another input is refused. */
export const findOtherAnswers = (history: readonly HistoryEntry[]): Violation[] => {
  const violations: Violation[] = [];
  for (const { operation, key, answer, answers } of intentsOf(history))
    for (const later of answers)
      if (essence(later.answer) !== essence(answer)) {
        const detail = `${operation} ${key}: ${essence(answer)}, then ${essence(later.answer)}`;
        violations.push({ invariant: 'same-answer', detail });
      }
  for (const { operation, key, purpose, outcome, answer } of history.filter(isOperation)) {
    if (purpose !== 'other-input' || outcome === 'unknown') continue;
    if (answer?.typename === 'IdempotencyKeyReused') continue;
    const detail = `${operation} ${key} with another input: ${essence(answer)}`;
    violations.push({ invariant: 'same-answer', detail });
  }
  return violations;
};

/** Refusals that each operation may meet; clients do nothing that deserves others. */
const expectedRefusals: Readonly<Record<string, readonly string[]>> = {
  hold: ['SlotUnavailable'],
  release: ['NotFound'],
  book: ['SlotUnavailable', 'HoldExpired'],
  modify: ['SlotUnavailable', 'InvalidTransition'],
  cancel: ['InvalidTransition'],
  arrive: ['InvalidTransition'],
  move: ['InvalidTransition', 'TablesTaken'],
  seat: ['InvalidTransition'],
  complete: ['InvalidTransition'],
  noShow: ['InvalidTransition'],
};

export const findUnexpectedAnswers = (history: readonly HistoryEntry[]): Violation[] =>
  history.filter(isOperation).flatMap(({ operation, key, purpose, outcome, answer, problem }) => {
    const isExpected =
      outcome === 'refused'
        ? purpose === 'other-input' || expectedRefusals[operation]?.includes(answer?.typename ?? '') === true
        : outcome !== 'unexpected';
    if (isExpected) return [];
    const what = problem ?? answer?.typename ?? 'nothing';
    return [{ invariant: 'expected-answers', detail: `${operation} ${key}: ${what}` }];
  });

import type { HistoryEntry } from '../history.ts';
import { type IntentOutcome, intentsOf } from './intents.ts';
import type { Violation } from './violation.ts';

/** By the clock alone: read in different processes, and rounded. */
const toleranceMilliseconds = 50;

interface HoldTime {
  /** It may be over from this moment on. */
  readonly mayEndAt: number;
  /** It must be over from this moment on. */
  readonly mustEndAt: number;
}

const holdTimes = (history: readonly HistoryEntry[], intents: readonly IntentOutcome[]) => {
  const times = new Map<string, HoldTime>();
  for (const { operation, outcome, answer } of intents)
    if (operation === 'hold' && outcome === 'acknowledged' && answer?.id !== undefined) {
      const expiresAt = Date.parse(answer.expiresAt ?? '');
      times.set(answer.id, {
        mayEndAt: expiresAt - toleranceMilliseconds,
        mustEndAt: expiresAt + toleranceMilliseconds,
      });
    }
  for (const entry of history)
    if (entry.kind === 'aging')
      for (const id of entry.holdIds) {
        const { mayEndAt, mustEndAt } = times.get(id) ?? { mayEndAt: Infinity, mustEndAt: Infinity };
        times.set(id, {
          mayEndAt: Math.min(mayEndAt, entry.begunAt),
          mustEndAt: Math.min(mustEndAt, entry.doneAt ?? Infinity),
        });
      }
  return times;
};

/** Whoever holds a table gets it until the hold runs out, and nobody gets it by a hold that has run out. */
export const findBrokenPromises = (history: readonly HistoryEntry[]): Violation[] => {
  const intents = intentsOf(history);
  const times = holdTimes(history, intents);
  return intents.flatMap(({ operation, input, key, sentAt, outcome, answer, answers }) => {
    const { holdId } = input;
    const time = typeof holdId === 'string' ? times.get(holdId) : undefined;
    if (operation !== 'book' || time === undefined || outcome === 'unknown') return [];
    const answeredAt = answers[0]?.answeredAt ?? sentAt;
    const isTooLate = sentAt >= time.mustEndAt;
    const isInTime = answeredAt < time.mayEndAt;
    const problem =
      outcome === 'acknowledged' && isTooLate
        ? 'was booked after it had run out'
        : outcome === 'refused' && isInTime
          ? `was refused (${answer?.typename}) though it had not run out`
          : null;
    return problem === null
      ? []
      : [{ invariant: 'holds-keep-their-promise', detail: `hold ${holdId} ${problem}, by ${key}` }];
  });
};

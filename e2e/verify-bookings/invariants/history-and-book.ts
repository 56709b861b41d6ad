import type { HistoryEntry, Input } from '../history.ts';
import { describeState, isState, possibleStates, type ReservationState } from './expected-states.ts';
import { type IntentOutcome, intentsOf } from './intents.ts';
import type { Book, ReservationRow } from './read-book.ts';
import type { Violation } from './violation.ts';

const onlyOnce = (detail: string): Violation => ({ invariant: 'exactly-once', detail });

/** Acknowledged: there once, as the answer names it. Refused: absent. Unknown: at most once. */
const checkCount = (
  { operation, key, outcome, diner }: IntentOutcome,
  found: readonly string[],
  answered: string | undefined,
): Violation[] => {
  const name = `${outcome} ${operation} ${key} of ${diner}`;
  if (found.length > 1) return [onlyOnce(`${name} is there ${found.length} times`)];
  if (outcome === 'refused' && found.length > 0) return [onlyOnce(`${name} is there`)];
  if (outcome !== 'acknowledged') return [];
  if (found.length === 0) return [onlyOnce(`${name} is not there`)];
  return found[0] === answered ? [] : [onlyOnce(`${name} is there as another one`)];
};

const wrongState = (reservation: string, is: string, shouldBe: readonly ReservationState[]): Violation => ({
  invariant: 'acknowledged-state',
  detail: `reservation ${reservation} is ${is}; it should be ${shouldBe.map(describeState).join(' or ')}`,
});

/** Each answer showed the reservation as it had become by then; the row is as the last one left it. */
const checkStates = (
  row: ReservationRow,
  booking: IntentOutcome,
  table: Input,
  later: readonly IntentOutcome[],
): Violation[] => {
  const violations: Violation[] = [];
  const check = (shown: ReservationState, operations: readonly IntentOutcome[], who: string) => {
    const states = possibleStates(table, operations);
    if (!states.some((state) => isState(state, shown)))
      violations.push(wrongState(row.publicId, `${describeState(shown)} ${who}`, states));
  };
  for (const [index, intent] of [booking, ...later].entries()) {
    const shown = intent.answer?.reservation;
    // What is answered once more shows what it has become since.
    if (shown !== undefined && intent.outcome === 'acknowledged' && intent.answers.length === 1)
      check(shown, later.slice(0, index), `as ${intent.operation} ${intent.key} showed it`);
  }
  check(row, later, 'in the database');
  return violations;
};

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Compares what clients were told with what is there. */
export const findHistoryApartFromBook = (history: readonly HistoryEntry[], book: Book): Violation[] => {
  const intents = intentsOf(history);
  const byGuest = Map.groupBy(book.reservations, ({ guestName }) => guestName);
  const byHolder = Map.groupBy(book.holds, ({ holder }) => holder);
  const holdInput = new Map<string, Input>();
  for (const { operation, answer, input } of intents)
    if (operation === 'hold' && answer?.id !== undefined) holdInput.set(answer.id, input);
  const laterOf = Map.groupBy(intents, ({ input }) => textOf(input.reservationId));
  const violations: Violation[] = [];

  for (const intent of intents) {
    const { operation, key, diner, input, answer } = intent;
    if (operation === 'hold') {
      // A diner holds one table in its life.
      const found = (byHolder.get(diner) ?? []).map(({ publicId }) => publicId);
      violations.push(...checkCount(intent, found, answer?.id));
    }
    if (operation !== 'book') continue;
    const rows = byGuest.get(key) ?? [];
    const found = rows.map(({ publicId }) => publicId);
    violations.push(...checkCount(intent, found, answer?.reservation?.id));
    const [row] = rows;
    const table = holdInput.get(textOf(input.holdId)) ?? input;
    if (row !== undefined && intent.outcome !== 'refused')
      violations.push(...checkStates(row, intent, table, laterOf.get(row.publicId) ?? []));
  }

  const keys = new Set(intents.map(({ key }) => key));
  for (const { guestName, publicId } of book.reservations)
    if (!keys.has(guestName)) violations.push(onlyOnce(`nobody asked for reservation ${publicId}`));
  return violations;
};

/** What holds also while operations are under way: nothing is there twice. */
export const findDuplicates = ({ reservations, holds }: Book): Violation[] => [
  ...[...Map.groupBy(reservations, ({ guestName }) => guestName)].flatMap(([key, rows]) =>
    rows.length > 1 ? [onlyOnce(`book ${key} is there ${rows.length} times`)] : [],
  ),
  ...[...Map.groupBy(holds, ({ holder }) => holder)].flatMap(([diner, rows]) =>
    rows.length > 1 ? [onlyOnce(`hold of ${diner} is there ${rows.length} times`)] : [],
  ),
];

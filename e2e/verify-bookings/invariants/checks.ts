import type { Database, Queryable } from '#shared/database/database.ts';
import { findDaysApartFromFold } from '#shared/testing/days-apart-from-fold.ts';
import type { HistoryEntry } from '../history.ts';
import { houses } from '../houses.ts';
import { findBookApartFromLedger } from './book-and-ledger.ts';
import { probeConstraint } from './constraint-probe.ts';
import { findDuplicates, findHistoryApartFromBook } from './history-and-book.ts';
import { findBrokenPromises } from './hold-promises.ts';
import { findStatusApartFromHistory, findTransitionsWithoutJob } from './jobs.ts';
import { type Book, withBook } from './read-book.ts';
import { findOtherAnswers, findUnexpectedAnswers } from './same-answer.ts';
import { findOverCapacity, findOverlaps, findPacingExceeded } from './seating.ts';
import type { Violation } from './violation.ts';

const findBitsApart = async (transaction: Queryable): Promise<Violation[]> => {
  const violations: Violation[] = [];
  for (const { id, plan } of houses) {
    const { apart } = await findDaysApartFromFold(transaction, id, plan.timeZone);
    for (const day of apart)
      violations.push({ invariant: 'bits-are-the-fold', detail: `house ${id}, ${day}` });
  }
  return violations;
};

const checkBook = async (book: Book, transaction: Queryable): Promise<Violation[]> => [
  ...findOverlaps(book.allocations),
  ...findOverCapacity(book.allocations, houses),
  ...findPacingExceeded(book.allocations, houses),
  ...findBookApartFromLedger(book),
  ...findDuplicates(book),
  ...(await findBitsApart(transaction)),
  ...(await findTransitionsWithoutJob(transaction)),
  ...(await findStatusApartFromHistory(transaction)),
];

/** What holds at any moment, read in one snapshot, and of the answers so far. */
export const checkNow = async (
  database: Database,
  history: readonly HistoryEntry[],
): Promise<Violation[]> => {
  const [house] = houses;
  return [
    ...(house === undefined ? [] : await probeConstraint(database, house.id)),
    ...(await withBook(database, checkBook)),
    ...findOtherAnswers(history),
    ...findUnexpectedAnswers(history),
    ...findBrokenPromises(history),
  ];
};

/** What holds while nothing is under way: the book is what clients were told. */
export const checkHistory = (database: Database, history: readonly HistoryEntry[]): Promise<Violation[]> =>
  withBook(database, (book) => Promise.resolve(findHistoryApartFromBook(history, book)));

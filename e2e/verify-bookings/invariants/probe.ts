import { randomUUID } from 'node:crypto';
import type { Database } from '#shared/database/database.ts';
import type { RandomNumbers } from '#shared/inventory/domain/seeded-random.ts';
import { type Intent, type Known, type Mutating, sendAndNote } from '../clients/perform.ts';
import type { History, Input } from '../history.ts';
import type { House } from '../houses.ts';
import { type NaiveAnswer, naiveAvailability, type Question } from './naive-availability.ts';
import { withBook } from './read-book.ts';

/** For trying things while nobody else writes, each written down as any client's operation. */
export interface ProbeParts {
  readonly url: string;
  readonly history: History;
  readonly database: Database;
  readonly random: RandomNumbers;
  readonly inDoubt: Set<Intent>;
  /** Of a diner of the probe's own. */
  readonly token: string;
  readonly diner: string;
  readonly date: string;
}

/** Sends one operation; null where no answer came. */
export const tryOnce = async (
  parts: ProbeParts,
  operation: Mutating,
  input: Input,
  key: string = randomUUID(),
): Promise<Known> => {
  const { diner, token, inDoubt } = parts;
  const intent: Intent = { client: 0, diner, token, operation, key, input };
  inDoubt.add(intent);
  const known = await sendAndNote(parts, intent, 'first');
  if (known !== null) inDoubt.delete(intent);
  return known;
};

/** Booked under its key as the guest's name, as all bookings are. */
export const tryToBook = (parts: ProbeParts, what: Input): Promise<Known> => {
  const key = randomUUID();
  return tryOnce(parts, 'book', { ...what, guest: { name: key } }, key);
};

/** All that can be asked of a house on the date, shuffled. */
export const shuffledQuestions = ({ times, partySizes }: House, { date, random }: ProbeParts): Question[] =>
  times
    .flatMap((time) => partySizes.map((partySize) => ({ date, time, partySize })))
    .map((question) => ({ question, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ question }) => question);

/** What is counted at this moment. */
export const countNow = (database: Database, house: House, question: Question): Promise<NaiveAnswer> =>
  withBook(database, ({ allocations, now }) =>
    Promise.resolve(naiveAvailability(house, allocations, now, question)),
  );

export const describeKnown = (known: Known): string =>
  known === null ? 'no answer' : `${known.answer.typename} ${known.answer.reason ?? ''}`.trim();

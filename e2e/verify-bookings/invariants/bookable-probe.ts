import { type House, houses } from '../houses.ts';
import { naiveAvailability, type Question } from './naive-availability.ts';
import { countNow, describeKnown, type ProbeParts, shuffledQuestions, tryToBook } from './probe.ts';
import { type Book, withBook } from './read-book.ts';
import type { Violation } from './violation.ts';

/** Questions at each house; those first that only the end of a hold made answerable with yes. */
const probesEach = 2;

const chooseQuestions = (house: House, book: Book, parts: ProbeParts): Question[] => {
  const beforeAnyEnded = Number.NEGATIVE_INFINITY;
  const isFreedByTime = (question: Question) =>
    naiveAvailability(house, book.allocations, book.now, question).isAvailable &&
    !naiveAvailability(house, book.allocations, beforeAnyEnded, question).isAvailable;
  return shuffledQuestions(house, parts)
    .sort((one, other) => Number(isFreedByTime(other)) - Number(isFreedByTime(one)))
    .slice(0, probesEach);
};

/**
 * Books at some of the times while nobody else writes: what is counted as free is confirmed, and what is not is refused
 * for the reason that is counted.
 */
export const probeBookable = async (parts: ProbeParts): Promise<Violation[]> => {
  const violations: Violation[] = [];
  for (const house of houses) {
    const book = await withBook(parts.database, (found) => Promise.resolve(found));
    for (const question of chooseQuestions(house, book, parts)) {
      const counted = await countNow(parts.database, house, question);
      const known = await tryToBook(parts, { restaurantId: house.publicId, ...question });
      const expected = counted.isAvailable ? 'ReservationConfirmed' : `SlotUnavailable ${counted.reason}`;
      if (describeKnown(known) === expected) continue;
      const { date, time, partySize } = question;
      const detail = `house ${house.id}, ${date} ${time} for ${partySize}: ${describeKnown(known)}, expected ${expected}`;
      violations.push({ invariant: 'shown-is-bookable', detail });
    }
  }
  return violations;
};

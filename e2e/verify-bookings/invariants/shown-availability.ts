import { z } from 'zod';
import { request } from '../clients/send.ts';
import { type House, houses } from '../houses.ts';
import { type NaiveAnswer, naiveAvailability, type Question } from './naive-availability.ts';
import type { Book } from './read-book.ts';
import type { Violation } from './violation.ts';

const shown = z.object({
  restaurant: z.record(
    z.string(),
    z.object({
      isAvailable: z.boolean(),
      reason: z.string().nullable(),
      slots: z.array(z.object({ seating: z.string() })),
    }),
  ),
});

const questionsOf = ({ times, partySizes }: House, date: string): Question[] =>
  times.flatMap((time) => partySizes.map((partySize) => ({ date, time, partySize })));

const queryFor = ({ publicId }: House, questions: readonly Question[]): string => {
  const fields = questions.map(
    ({ date, time, partySize }, index) =>
      `q${index}: availability(date: "${date}", time: "${time}", partySize: ${partySize}) {
        isAvailable reason slots { seating }
      }`,
  );
  return `{ restaurant(id: "${publicId}") { ${fields.join('\n')} } }`;
};

/** What the graph shows for each question; undefined where it did not answer. */
const askGraph = async (
  url: string,
  house: House,
  questions: readonly Question[],
): Promise<readonly (NaiveAnswer | undefined)[] | string> => {
  const result = await request(url, queryFor(house, questions), {}, undefined);
  if ('outcome' in result) return result.problem ?? 'no answer';
  const parsed = shown.safeParse(result.data);
  if (!parsed.success) return `not an answer: ${parsed.error.message}`;
  const { restaurant } = parsed.data;
  return questions.map((_, index) => {
    const answer = restaurant[`q${index}`];
    if (answer === undefined) return undefined;
    const seatings = [...new Set(answer.slots.map(({ seating }) => seating))].sort();
    return { isAvailable: answer.isAvailable, reason: answer.reason, seatings };
  });
};

const wrong = (detail: string): Violation => ({ invariant: 'shown-availability', detail });

/**
 * Asks for every time and party of every house on the dates, while nobody writes.
 * @returns how many questions were compared, and those whose answers differ
 */
export const compareShownAvailability = async (
  url: string,
  book: Book,
  dates: readonly string[],
): Promise<{ readonly questions: number; readonly violations: readonly Violation[] }> => {
  const violations: Violation[] = [];
  let compared = 0;
  for (const house of houses)
    for (const date of dates) {
      const questions = questionsOf(house, date);
      const answers = await askGraph(url, house, questions);
      if (typeof answers === 'string') {
        violations.push(wrong(`house ${house.id} on ${date}: ${answers}`));
        continue;
      }
      compared += questions.length;
      questions.forEach((question, index) => {
        const naive = JSON.stringify(naiveAvailability(house, book.allocations, book.now, question));
        const graph = JSON.stringify(answers[index]);
        const { time, partySize } = question;
        if (naive !== graph)
          violations.push(
            wrong(`house ${house.id}, ${date} ${time} for ${partySize}: shown ${graph}, counted ${naive}`),
          );
      });
    }
  return { questions: compared, violations };
};

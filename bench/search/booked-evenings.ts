import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Question } from '../questions.ts';

const result = z.looseObject({
  restaurant: z.looseObject({ id: z.string() }),
  availability: z.looseObject({
    isAvailable: z.boolean(),
    slots: z.array(z.looseObject({ time: z.string() })),
    alternatives: z.array(z.looseObject({ time: z.string() })),
  }),
});
const answer = z.object({
  searchRestaurants: z.looseObject({
    candidateCount: z.int(),
    results: z.looseObject({ totalCount: z.int(), edges: z.array(z.object({ node: result })) }),
  }),
});

/** A table that somebody who searched is shown. */
export interface ShownTable {
  readonly restaurant: string;
  readonly date: string;
  readonly time: string;
  readonly partySize: number;
  /** The place and date that were searched. */
  readonly evening: string;
}

export interface BookedEvenings {
  /** The table of some result of the question, as it was before anybody booked; another one for another choice. */
  shownTable(question: number, choice: number): ShownTable;
  /** To be called before the booking is sent: from then on the evening's answers may change. */
  book(table: ShownTable): void;
  /** @throws Error for an answer that neither the book as it was nor the bookings since explain */
  check(question: number, text: string): void;
}

/**
 * What searches may answer while people book: evenings of places where nobody has booked must be answered as before; on
 * others every restaurant that nobody booked must be shown as before, and all candidates be there.
 * @param answers to each question before anybody booked
 */
export const openBookedEvenings = (
  questions: readonly Question[],
  answers: readonly unknown[],
): BookedEvenings => {
  const before = answers.map((one) => answer.parse(one).searchRestaurants);
  /** Of answers that were as before anybody booked: compared to the byte from then on. */
  const texts = new Map<number, string>();
  /** Restaurants that were booked, by place and date: a place's restaurants are in no other place's answers. */
  const booked = new Map<string, Set<string>>();
  const at = (question: number) => {
    const [known, asked] = [before[question], questions[question]?.variables.input];
    if (known === undefined || asked === undefined) throw new RangeError(`there is no question ${question}`);
    return { known, input: asked, evening: JSON.stringify([asked.near, asked.date]) };
  };
  return {
    shownTable: (question, choice) => {
      const { known, input, evening } = at(question);
      const edges = known.results.edges;
      const node = edges[choice % edges.length]?.node;
      const slot = node?.availability.slots[0] ?? node?.availability.alternatives[0];
      if (node === undefined || slot === undefined) throw new Error('a result without a table');
      return {
        restaurant: node.restaurant.id,
        date: String(input.date),
        time: slot.time,
        partySize: input.partySize,
        evening,
      };
    },
    book: ({ restaurant, evening }) => {
      booked.getOrInsertComputed(evening, () => new Set()).add(restaurant);
    },
    check: (question, text) => {
      const { known, evening } = at(question);
      if (text === texts.get(question)) return;
      const parsed = JSON.parse(text);
      if (parsed.errors !== undefined) throw new Error(`a search failed: ${text.slice(0, 500)}`);
      const { searchRestaurants: found } = answer.parse(parsed.data);
      if (isDeepStrictEqual(parsed.data, answers[question])) {
        texts.set(question, text);
        return;
      }
      const ofEvening = booked.get(evening);
      if (ofEvening === undefined)
        throw new Error(`answered in two ways while nobody booked: ${text.slice(0, 500)}`);
      if (found.candidateCount !== known.candidateCount) throw new Error('other candidates than before');
      if (found.results.edges.length !== Math.min(20, found.results.totalCount))
        throw new Error('the page is not full');
      const shown = new Map(known.results.edges.map(({ node }) => [node.restaurant.id, node]));
      for (const { node } of found.results.edges) {
        const same = shown.get(node.restaurant.id);
        if (same !== undefined && !ofEvening.has(node.restaurant.id) && !isDeepStrictEqual(node, same))
          throw new Error(`${node.restaurant.id} is shown otherwise though nobody booked it`);
      }
    },
  };
};

import { ageAndNote } from '../faults/age-holds.ts';
import { houses } from '../houses.ts';
import type { Question } from './naive-availability.ts';
import { countNow, describeKnown, type ProbeParts, shuffledQuestions, tryOnce, tryToBook } from './probe.ts';
import type { Violation } from './violation.ts';

const findFree = async (parts: ProbeParts) => {
  for (const house of houses)
    for (const question of shuffledQuestions(house, parts))
      if ((await countNow(parts.database, house, question)).isAvailable) return { house, question };
  return null;
};

const describe = ({ date, time, partySize }: Question) => `${date} ${time} for ${partySize}`;

/**
 * Holds a table, lets the hold run out, books the hold, and then the table. While everyone is busy, an ended hold is
 * cleared away by the next booking within milliseconds; here nobody comes in between.
 */
export const probeExpiry = async (parts: ProbeParts): Promise<Violation[]> => {
  const { database, history, diner } = parts;
  const free = await findFree(parts);
  if (free === null) return [];
  const { house, question } = free;
  const wish = { restaurantId: house.publicId, ...question };
  const held = await tryOnce(parts, 'hold', wish);
  const holdId = held?.answer.id;
  if (holdId === undefined)
    return [
      {
        invariant: 'shown-is-bookable',
        detail: `house ${house.id}, ${describe(question)}: a hold gets ${describeKnown(held)}`,
      },
    ];
  await ageAndNote(database, history, { most: 1, holder: diner });
  // What this must not do, the history tells: findBrokenPromises.
  await tryToBook(parts, { holdId });
  const counted = await countNow(database, house, question);
  const known = await tryToBook(parts, wish);
  if ((known?.outcome === 'acknowledged') === counted.isAvailable) return [];
  const detail = `house ${house.id}, ${describe(question)}: ${describeKnown(known)} after its hold ran out`;
  return [{ invariant: 'shown-is-bookable', detail }];
};

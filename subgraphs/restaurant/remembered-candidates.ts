import { isBefore, type Moment } from '#shared/database/changes/changes.ts';
import { oneAtATime } from '#shared/database/changes/one-at-a-time.ts';
import type { Queryable } from '#shared/database/database.ts';
import { RestaurantIndex } from './domain/restaurant-index.ts';
import type { CandidateRepository } from './repositories/candidate-repository.ts';
import { readProfileChanges, readProfiles } from './repositories/profile-changes.ts';

interface Memory {
  readonly moment: Moment;
  readonly index: RestaurantIndex;
}

/**
 * Restaurants by place from memory, brought up to date by one small statement before each question: answers are as of a
 * moment after it was asked. Words are looked up in the database.
 */
export const createRememberedCandidates = (
  database: Queryable,
  stored: CandidateRepository,
): CandidateRepository => {
  let memory: Memory | null = null;

  const readAll = async (moment: Moment): Promise<Memory> => {
    const index = new RestaurantIndex();
    for (const restaurant of await readProfiles(database)) index.put(restaurant);
    return { moment, index };
  };

  const catchUp = oneAtATime(async (): Promise<RestaurantIndex> => {
    const changes = await readProfileChanges(database, memory?.moment ?? null);
    const isKnown = memory !== null && changes.server === memory.moment.server;
    if (memory === null || !isKnown || (!changes.isWhole && !isBefore(changes, memory.moment)))
      memory = await readAll(changes);
    // Of two at once the earlier one may come later: what it tells is known then.
    else if (!isBefore(changes, memory.moment)) {
      for (const restaurant of changes.restaurants) memory.index.put(restaurant);
      memory = { moment: changes, index: memory.index };
    }
    return memory.index;
  });

  return {
    find: async (question) => {
      if (question.text !== null) return stored.find(question);
      const index = await catchUp();
      return index.find(question);
    },
  };
};

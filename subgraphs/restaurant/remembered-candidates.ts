import type { Moment } from '#shared/database/changes/changes.ts';
import { oneAtATime } from '#shared/database/changes/one-at-a-time.ts';
import { treatmentOf } from '#shared/database/changes/read-changes.ts';
import type { Queryable } from '#shared/database/database.ts';
import { RestaurantIndex } from './domain/restaurant-index.ts';
import type { CandidateRepository } from './repositories/candidate-repository.ts';
import { readProfileChanges, readProfiles, toIndexedRestaurant } from './repositories/profile-changes.ts';

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

  const readAll = async (): Promise<Memory> => {
    const { moment } = await readProfileChanges(database, null);
    const index = new RestaurantIndex();
    for (const row of await readProfiles(database)) index.put(toIndexedRestaurant(row));
    return { moment, index };
  };

  let reading: Promise<Memory> | null = null;
  /** One reading for all who ask meanwhile, traced or not; it may have begun before they did. */
  const readShared = (): Promise<Memory> => {
    reading ??= readAll().finally(() => {
      reading = null;
    });
    return reading;
  };
  /** As of a moment after the call. */
  const readAnew = async (): Promise<Memory> => {
    await reading?.catch(() => {});
    return readShared();
  };

  const catchUp = oneAtATime(async (): Promise<RestaurantIndex> => {
    memory ??= await readShared();
    const changes = await readProfileChanges(database, memory.moment);
    const treatment = treatmentOf(changes, memory.moment);
    if (treatment === 'begin anew') memory = await readAnew();
    if (treatment === 'add') {
      for (const row of changes.rows) memory.index.put(toIndexedRestaurant(row));
      memory = { moment: changes.moment, index: memory.index };
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

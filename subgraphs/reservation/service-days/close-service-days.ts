import type { Database } from '#shared/database/database.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import {
  claimDayToClose,
  noteDaysToClose,
  type RestaurantDay,
} from '../repositories/closed-day-repository.ts';
import { type CloseServiceDayParts, closeServiceDay } from './close-service-day.ts';

export interface CloseServiceDaysParts extends CloseServiceDayParts {
  readonly database: Database;
  readonly log: Logger;
  /** No further day is begun once it is aborted. */
  readonly stopping?: AbortSignal;
}

/**
 * Closes service days that are over, each in a transaction of its own, at most so many. Several processes may do it
 * at once: each day is claimed by one. A kill leaves a day as it was, for whoever looks next.
 * @returns how many this call closed
 */
export const closeServiceDays = async (
  { database, log, stopping, ...parts }: CloseServiceDaysParts,
  now: Temporal.Instant,
  most: number,
): Promise<number> => {
  await noteDaysToClose(database, now, most);
  const passed: RestaurantDay[] = [];
  let closed = 0;
  for (let count = 0; count < most && stopping?.aborted !== true; count += 1) {
    let claimed: RestaurantDay | null = null;
    try {
      const isClosed = await database.transaction(
        async (transaction) => {
          claimed = await claimDayToClose(transaction, passed);
          return claimed !== null && (await closeServiceDay(transaction, parts, claimed, now));
        },
        { repeatable: true },
      );
      if (claimed === null) break;
      if (isClosed) closed += 1;
      else passed.push(claimed);
    } catch (error) {
      // One day that cannot be closed keeps no other open.
      if (claimed === null) throw error;
      log.warn({ error }, 'a service day was not closed');
      passed.push(claimed);
    }
  }
  return closed;
};

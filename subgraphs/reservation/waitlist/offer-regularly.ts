import type { Queryable } from '#shared/database/database.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import {
  requestChecksOfExpiredOffers,
  requestChecksOfWaiting,
} from '../repositories/waitlist-offer-repository.ts';

const tickMilliseconds = 1_000;
const ticksBetweenSweeps = 60;
/** A process that finds very many days to look at lets others have some. */
const mostAtOnce = 200;

export interface RegularOffers {
  readonly database: Queryable;
  readonly offerNext: () => Promise<boolean>;
  readonly log: Logger;
}

/** Everything that can be offered now. */
export const offerFreedTables = async (offerNext: () => Promise<boolean>): Promise<void> => {
  for (let count = 0; count < mostAtOnce && (await offerNext()); count += 1);
};

/**
 * Offers freed tables to those who wait: what others freed within a second or so, and once a minute whatever came
 * free without anyone saying so. Every process does it, none leads. Keeps no process alive.
 * @returns what ends it, once what runs is done
 */
export const offerRegularly = ({ database, offerNext, log }: RegularOffers): (() => Promise<void>) => {
  let running: Promise<void> | null = null;
  let ticks = 0;
  const tick = async () => {
    try {
      await requestChecksOfExpiredOffers(database);
      if (ticks % ticksBetweenSweeps === 0) await requestChecksOfWaiting(database);
      ticks += 1;
      await offerFreedTables(offerNext);
    } catch (error) {
      log.warn({ error }, 'freed tables were not offered');
    }
  };
  const timer = setInterval(() => {
    running ??= tick().finally(() => {
      running = null;
    });
  }, tickMilliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
};

import { clearForgottenHolds } from './clear-forgotten-holds.ts';
import { type CloseServiceDaysParts, closeServiceDays } from './close-service-days.ts';

const intervalMilliseconds = 60_000;
const mostDays = 500;

/**
 * Closes service days that are over, and clears holds that nobody cleared, once a minute, in whichever processes run
 * this. Keeps no process alive.
 * @returns what ends it, once what is under way is done
 */
export const keepHouseRegularly = (parts: CloseServiceDaysParts): (() => Promise<void>) => {
  const { database, log } = parts;
  const stop = new AbortController();
  let underWay: Promise<void> | null = null;
  /** What fails at one does not keep the other from being done. */
  const attempt = async (work: () => Promise<unknown>, failure: string) => {
    try {
      await work();
    } catch (error) {
      log.warn({ error }, failure);
    }
  };
  const keepHouse = async () => {
    await attempt(() => clearForgottenHolds(database), 'forgotten holds were not cleared');
    await attempt(
      () => closeServiceDays({ ...parts, stopping: stop.signal }, Temporal.Now.instant(), mostDays),
      'service days were not closed',
    );
  };
  const timer = setInterval(() => {
    underWay ??= keepHouse().finally(() => {
      underWay = null;
    });
  }, intervalMilliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    stop.abort();
    await underWay;
  };
};

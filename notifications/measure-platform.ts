import type { Database } from '#shared/database/database.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { NoticeChannel } from '#shared/notifications/domain/notice-kind.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { areMetricsOn, histogram, observe } from '#shared/telemetry/metrics/instruments.ts';
import { percentLimits } from '#shared/telemetry/metrics/limits.ts';
import { takeNoShowCounts } from './repositories/no-show-repository.ts';
import { type PlatformState, readPlatformState } from './repositories/platform-state-repository.ts';

const intervalMilliseconds = 5_000;
/** No-shows come once a day: this often is enough. */
const intervalsBetweenNoShows = 12;
const mostDays = 500;
const mostRounds = 10;
const deadline = { statementDeadlineMilliseconds: 2_000 };

const noShowRate = histogram({
  name: 'reservation.no_show_rate',
  unit: '%',
  description: 'No-show rate by restaurant and time period',
  limits: percentLimits,
});

/** Each finished service day of a restaurant once, whichever worker comes first. */
export const recordNoShows = async (database: Database): Promise<void> => {
  for (let round = 0; round < mostRounds; round += 1) {
    const counts = await database.transaction(
      (transaction) => takeNoShowCounts(transaction, mostDays),
      deadline,
    );
    for (const { restaurantId, period, parties, noShows } of counts)
      noShowRate((noShows / parties) * 100, {
        'reservation.restaurant_id': restaurantPublicId.encode(restaurantId),
        'reservation.period': period,
      });
    if (counts.length === 0) return;
  }
};

/** @param current undefined where it is not known: then nothing is a number, for collectors keep what was said last */
const observeState = (current: () => PlatformState | undefined) => {
  const gauge = (name: string, unit: string, description: string, of: (state: PlatformState) => number) =>
    observe({ name, unit, description, kind: 'gauge' }, (result) => {
      const state = current();
      result.observe(state === undefined ? Number.NaN : of(state));
    });
  const ends = [
    gauge(
      'reservation.notification.backlog',
      '{notification}',
      'Notices that are due and not sent',
      ({ backlog }) => backlog,
    ),
    gauge(
      'reservation.notification.oldest_due',
      's',
      'How long the oldest notice has been due',
      ({ oldestDueSeconds }) => oldestDueSeconds,
    ),
    gauge(
      'reservation.database.lock_waits',
      '{session}',
      'Sessions that wait for a lock',
      ({ lockWaits }) => lockWaits,
    ),
    gauge(
      'reservation.database.longest_lock_wait',
      's',
      'How long one of them has waited',
      ({ longestLockWaitSeconds }) => longestLockWaitSeconds,
    ),
  ];
  return () => {
    for (const end of ends) end();
  };
};

/**
 * Looks every few seconds at what only the database knows, while metrics are on. Keeps no process alive.
 * @returns what ends it, once what is under way is done
 */
export const measurePlatform = (
  database: Database,
  channels: readonly NoticeChannel[],
  log: Logger,
): (() => Promise<void>) => {
  if (!areMetricsOn()) return () => Promise.resolve();
  let state: PlatformState | undefined;
  let underWay: Promise<void> | null = null;
  let count = 0;
  const look = async () => {
    try {
      state = await database.transaction((transaction) => readPlatformState(transaction, channels), deadline);
    } catch (error) {
      state = undefined;
      log.warn({ error }, 'the state of the platform was not measured');
    }
    try {
      if (count % intervalsBetweenNoShows === 0) await recordNoShows(database);
    } catch (error) {
      log.warn({ error }, 'no-shows were not measured');
    }
    count += 1;
  };
  const begin = () => {
    underWay ??= look().finally(() => {
      underWay = null;
    });
  };
  begin();
  const timer = setInterval(begin, intervalMilliseconds);
  timer.unref();
  const endObserving = observeState(() => state);
  return async () => {
    clearInterval(timer);
    endObserving();
    await underWay;
  };
};

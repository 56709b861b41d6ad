import { setTimeout as pauseFor } from 'node:timers/promises';
import type { Database } from '#shared/database/database.ts';
import type { NoticeChannel } from '#shared/notifications/domain/notice-kind.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { DeliverNotice } from './deliver-notice.ts';
import { claimDue } from './repositories/claim-repository.ts';
import { findContents } from './repositories/content-repository.ts';

export interface PumpParts {
  readonly database: Database;
  readonly channel: NoticeChannel;
  /** How many are on their way at once in this process. */
  readonly concurrency: number;
  readonly deliver: DeliverNotice;
  /** Whether the channel's provider takes messages, as far as is known; while it does not, one is tried now and then. */
  readonly isHealthy: () => boolean;
  /** Whether the process has more pressing things to do: then they go one at a time, with pauses. */
  readonly isBusy: () => boolean;
  readonly clock: () => Temporal.Instant;
  readonly log: Logger;
}

export interface NoticePump {
  /** Takes nothing more, and waits for what is on its way; what takes longer than some seconds is given up. */
  close(): Promise<void>;
}

const pauseMilliseconds = 500;
const pauseWhileBusyMilliseconds = 100;
const pauseAfterFailureMilliseconds = 2_000;
/** Longer than any sender's deadline: what a killed worker had taken is taken again then. */
const lease = { seconds: 60 };
/** Less than a process has to drain. */
const patienceMilliseconds = 4_000;

/** Sends what is due by one channel, from now on. Any number may run beside each other, and none leads. */
export const pumpNotices = (parts: PumpParts): NoticePump => {
  const { database, channel, concurrency, deliver, isHealthy, isBusy, clock, log } = parts;
  const closing = new AbortController();
  const givingUp = new AbortController();
  const underWay = new Set<Promise<void>>();

  const pause = (milliseconds: number) =>
    pauseFor(milliseconds, undefined, { signal: closing.signal }).catch(() => {});

  const begin = (delivery: Promise<void>) => {
    const ended = delivery
      .catch((error) => log.error({ error, channel }, 'a notice is left to its lease'))
      .finally(() => underWay.delete(ended));
    underWay.add(ended);
  };

  /** @returns whether there may be more */
  const takeSome = async (most: number): Promise<boolean> => {
    const now = clock();
    const claimed = await claimDue(database, { channel, most, now, leaseUntil: now.add(lease) });
    if (claimed.length === 0) return false;
    const contents = await findContents(database, claimed);
    for (const notice of claimed)
      begin(deliver(notice, contents.get(notice.noticeId) ?? null, givingUp.signal));
    return true;
  };

  const run = async () => {
    while (!closing.signal.aborted) {
      const healthy = isHealthy();
      const oneByOne = !healthy || isBusy();
      // Half of them at a time, so that claims are few.
      while (underWay.size > (oneByOne ? 0 : concurrency / 2) && !closing.signal.aborted)
        await Promise.race(underWay);
      if (closing.signal.aborted) break;
      try {
        const mayBeMore = await takeSome(oneByOne ? 1 : concurrency - underWay.size);
        if (!healthy) await pause(pauseAfterFailureMilliseconds);
        else if (oneByOne) await pause(pauseWhileBusyMilliseconds);
        else if (!mayBeMore) await pause(pauseMilliseconds);
      } catch (error) {
        log.error({ error, channel }, 'notices could not be taken');
        await pause(pauseAfterFailureMilliseconds);
      }
    }
  };

  const running = run();
  return {
    close: async () => {
      closing.abort();
      const late = setTimeout(() => givingUp.abort(), patienceMilliseconds);
      await running;
      await Promise.all(underWay);
      clearTimeout(late);
    },
  };
};

import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout } from 'node:timers/promises';
import type { Queryable, Transaction } from '#shared/database/database.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { eventsOfChange, type FeedChange } from './domain/feed-change.ts';
import type { NewFeedEvent } from './domain/feed-event.ts';
import { noticesOf } from './domain/feed-notice.ts';
import type { FeedTopic } from './domain/feed-topic.ts';
import { sendNotices, writeEvents } from './repositories/event-writer.ts';

/** Tells listeners of the changes when they are committed, and not if they are not; in the order given. */
export type Publish = (transaction: Transaction, changes: readonly FeedChange[]) => void;

export interface FeedPublisher {
  readonly publish: Publish;
  /** Once gateways were told of what is committed. */
  close(): Promise<void>;
}

export interface FeedPublisherParts {
  readonly database: Queryable;
  readonly log: Logger;
  /** Between two notifications of this process. */
  readonly pauseMilliseconds?: number;
}

/**
 * Events are written by the last statement of the transaction; gateways are told afterwards, of all that committed
 * within some milliseconds at once. That they are is not certain, nor need it be: they look by themselves too.
 */
export const createFeedPublisher = ({
  database,
  log,
  pauseMilliseconds = 15,
}: FeedPublisherParts): FeedPublisher => {
  /** What is told is nobody's request. */
  const outsideRequests = AsyncLocalStorage.snapshot();
  const written = new WeakMap<Transaction, NewFeedEvent[]>();
  const untold = new Set<FeedTopic>();
  let telling: Promise<void> | null = null;

  const tellAll = async () => {
    while (untold.size > 0) {
      const topics = [...untold];
      untold.clear();
      try {
        await sendNotices(database, noticesOf(topics));
      } catch (error) {
        log.warn({ error }, 'gateways were not told of changes');
      }
      await setTimeout(pauseMilliseconds);
    }
  };

  const tell = (events: readonly NewFeedEvent[]) => {
    for (const { topic } of events) untold.add(topic);
    telling ??= outsideRequests(tellAll).finally(() => {
      telling = null;
    });
  };

  return {
    publish: (transaction, changes) => {
      const events = changes.flatMap(eventsOfChange);
      if (events.length === 0) return;
      const before = written.get(transaction);
      if (before !== undefined) {
        before.push(...events);
        return;
      }
      written.set(transaction, events);
      transaction.endWith({ last: () => writeEvents(events), committed: () => tell(events) });
    },
    close: async () => {
      await telling;
    },
  };
};

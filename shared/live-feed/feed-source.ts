import type { Queryable } from '#shared/database/database.ts';
import { listenTo } from '#shared/database/listen.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { FeedEvent } from './domain/feed-event.ts';
import { feedChannel, topicsOfNotice } from './domain/feed-notice.ts';
import type { FeedTopic } from './domain/feed-topic.ts';
import { eventsAfter, type RecentEvents, withNext } from './domain/recent-events.ts';
import { readAfter, readLatest, readNews, type TopicNews } from './repositories/event-reader.ts';

export interface FeedListener {
  /** First of all, and once: what comes is what follows this event. */
  readonly onStart: (lastId: number) => void;
  /** Each once, without a gap, in order. */
  readonly onEvents: (events: readonly FeedEvent[]) => void;
  /** What follows the last event cannot be told any more: it goes on after this one. May come in place of onStart. */
  readonly onReset: (lastId: number) => void;
}

/** What is told in topics, for however many listeners of this process. */
export interface FeedSource {
  /**
   * @param after the last event that the listener knows; null to begin with now
   * @returns what ends it
   */
  listen(topic: FeedTopic, after: number | null, listener: FeedListener): Promise<() => void>;
  close(): Promise<void>;
}

export interface FeedSourceParts {
  readonly database: Queryable;
  /** Of the same database, for a connection that listens. */
  readonly url: string;
  readonly log: Logger;
  /** Between two looks without having been told. */
  readonly intervalMilliseconds?: number;
  /** False to hear of nothing, and only to look. */
  readonly hearsNotices?: boolean;
}

/** Kept in memory of each topic that somebody listens to. */
const mostKept = 200;
/** Whoever missed more reads faster anew. */
const mostMissed = 1_000;
const mostAtOnce = 500;

interface OpenTopic {
  recent: RecentEvents;
  readonly listeners: Set<FeedListener>;
  /** Those who listen, and those who are about to. */
  holders: number;
}

/**
 * One reader a process: it is told by the database which topics have news, looks at all with listeners each second
 * besides, and reads a topic once however many listen to it.
 */
export const createFeedSource = ({
  database,
  url,
  log,
  intervalMilliseconds = 1_000,
  hearsNotices = true,
}: FeedSourceParts): FeedSource => {
  const open = new Map<FeedTopic, OpenTopic>();
  const opening = new Map<FeedTopic, Promise<void>>();
  const dirty = new Set<FeedTopic>();
  let looking: Promise<void> | null = null;

  const restart = (topic: OpenTopic, lastId: number) => {
    topic.recent = { lastId, events: [] };
    for (const listener of topic.listeners) listener.onReset(lastId);
  };

  const take = (topic: OpenTopic, { topic: name, lastId, events }: TopicNews) => {
    const next = withNext(topic.recent, events, mostKept);
    // Purged before it was read, deleted, or another database's, such as a backup's.
    if (next === null || events.length === 0) return restart(topic, lastId);
    topic.recent = next;
    for (const listener of topic.listeners) listener.onEvents(events);
    if (next.lastId < lastId) dirty.add(name);
  };

  const lookAtDirty = async () => {
    while (dirty.size > 0) {
      const seen = new Map<FeedTopic, RecentEvents>();
      for (const name of dirty) {
        const topic = open.get(name);
        if (topic !== undefined) seen.set(name, topic.recent);
      }
      dirty.clear();
      if (seen.size === 0) return;
      const asked = [...seen].map(([topic, { lastId }]) => ({ topic, lastId }));
      for (const news of await readNews(database, asked, mostAtOnce)) {
        const topic = open.get(news.topic);
        if (topic === undefined) continue;
        if (topic.recent === seen.get(news.topic)) take(topic, news);
        // Closed meanwhile, and opened again.
        else dirty.add(news.topic);
      }
    }
  };

  /** Resolves once the topics have been read after this call. */
  const look = (topics: Iterable<FeedTopic>): Promise<void> => {
    for (const topic of topics) if (open.has(topic)) dirty.add(topic);
    looking ??= lookAtDirty().finally(() => {
      looking = null;
    });
    return looking;
  };

  let isFailing = false;
  const lookByItself = async (topics: Iterable<FeedTopic>) => {
    try {
      await look(topics);
      isFailing = false;
    } catch (error) {
      if (!isFailing) log.warn({ error }, 'the live feed cannot be read');
      isFailing = true;
    }
  };
  const timer = setInterval(() => void lookByItself(open.keys()), intervalMilliseconds);
  const listening = hearsNotices
    ? listenTo({
        url,
        channel: feedChannel,
        onNotice: (notice) => void lookByItself(topicsOfNotice(notice)),
        onListening: () => void lookByItself(open.keys()),
        log,
      })
    : null;

  /** The topic, which stays open until it is let go. */
  const hold = async (name: FeedTopic): Promise<OpenTopic> => {
    for (;;) {
      const topic = open.get(name);
      if (topic !== undefined) {
        topic.holders += 1;
        return topic;
      }
      const reading =
        opening.get(name) ??
        readLatest(database, name, mostKept)
          .then(({ lastId, events }) => {
            open.set(name, { recent: { lastId, events }, listeners: new Set(), holders: 0 });
          })
          .finally(() => opening.delete(name));
      opening.set(name, reading);
      await reading;
    }
  };

  const letGo = (name: FeedTopic, topic: OpenTopic) => {
    topic.holders -= 1;
    if (topic.holders === 0) open.delete(name);
  };

  /** What a listener missed, and then the listener among the others. */
  const catchUp = async (name: FeedTopic, topic: OpenTopic, after: number, listener: FeedListener) => {
    // It may have it from a gateway that was quicker.
    if (after > topic.recent.lastId) await look([name]);
    let known = after;
    while (known <= topic.recent.lastId && topic.recent.lastId - known <= mostMissed) {
      const kept = eventsAfter(topic.recent, known);
      const events = kept ?? (await readAfter(database, name, known, mostAtOnce));
      if (kept === null && events[0]?.id !== known + 1) break;
      if (known === after) listener.onStart(after);
      listener.onEvents(events);
      if (kept !== null) {
        topic.listeners.add(listener);
        return;
      }
      known += events.length;
    }
    topic.listeners.add(listener);
    listener.onReset(topic.recent.lastId);
  };

  const join = async (name: FeedTopic, topic: OpenTopic, after: number | null, listener: FeedListener) => {
    if (after !== null) return catchUp(name, topic, after, listener);
    topic.listeners.add(listener);
    listener.onStart(topic.recent.lastId);
  };

  return {
    listen: async (name, after, listener) => {
      const topic = await hold(name);
      try {
        await join(name, topic, after, listener);
      } catch (error) {
        letGo(name, topic);
        throw error;
      }
      return () => {
        if (topic.listeners.delete(listener)) letGo(name, topic);
      };
    },
    close: async () => {
      clearInterval(timer);
      await listening?.close();
      await looking?.catch(() => {});
    },
  };
};

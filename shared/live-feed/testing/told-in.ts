import type { Queryable } from '#shared/database/database.ts';
import type { FeedEvent } from '../domain/feed-event.ts';
import type { FeedTopic } from '../domain/feed-topic.ts';
import { readLatest } from '../repositories/event-reader.ts';

/** Everything that was told in a topic and is kept. */
export const toldIn = async (database: Queryable, topic: FeedTopic): Promise<readonly FeedEvent[]> =>
  (await readLatest(database, topic, 1_000_000)).events;

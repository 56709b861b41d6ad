import type { Queryable } from '#shared/database/database.ts';
import type { FeedEvent, FeedFacts } from '../domain/feed-event.ts';
import type { FeedKind } from '../domain/feed-kind.ts';
import { type FeedTopic, storedTopic } from '../domain/feed-topic.ts';

/** Where a topic stands, and events of it, the first one first. */
export interface TopicNews {
  readonly topic: FeedTopic;
  /** 0 where nothing was ever told in it, or it was deleted. */
  readonly lastId: number;
  readonly events: readonly FeedEvent[];
}

interface Row {
  topic: string;
  last_id: number;
  id: number | null;
  kind: FeedKind;
  occurred_at: Temporal.Instant;
  data: FeedFacts;
}

const toEvents = (rows: readonly Row[]): FeedEvent[] =>
  rows.flatMap(({ id, kind, occurred_at: occurredAt, data: facts }) =>
    id === null ? [] : [{ id, kind, occurredAt, facts }],
  );

const columns = 'coalesce(t.last_id, 0) as last_id, e.id, e.kind, e.occurred_at, e.data';

/**
 * What came after the given events, of all topics where anything did; one statement for any number.
 * @param most events of each topic
 */
export const readNews = async (
  queryable: Queryable,
  seen: readonly { readonly topic: FeedTopic; readonly lastId: number }[],
  most: number,
): Promise<TopicNews[]> => {
  const rows = await queryable.query<Row>({
    name: 'feed.read_news',
    text: `
select seen.topic, ${columns}
from unnest($1::text[], $2::bigint[]) as seen (topic, last_id)
left join feed.topic t on t.topic = seen.topic
left join lateral (
  select * from feed.event e where e.topic = seen.topic and e.id > seen.last_id order by e.id limit $3
) e on t.last_id > seen.last_id
where coalesce(t.last_id, 0) <> seen.last_id
order by seen.topic, e.id`,
    values: [seen.map(({ topic }) => topic), seen.map(({ lastId }) => lastId), most],
  });
  const byTopic = Map.groupBy(rows, (row) => row.topic);
  return [...byTopic].map(([topic, ofTopic]) => ({
    topic: storedTopic(topic),
    lastId: ofTopic[0]?.last_id ?? 0,
    events: toEvents(ofTopic),
  }));
};

/** Where a topic stands now, with its last events. */
export const readLatest = async (
  queryable: Queryable,
  topic: FeedTopic,
  most: number,
): Promise<TopicNews> => {
  const rows = await queryable.query<Row>({
    name: 'feed.read_latest',
    text: `
select asked.topic, ${columns}
from (select $1::text as topic) asked
left join feed.topic t on t.topic = asked.topic
left join lateral (
  select * from feed.event e where e.topic = t.topic and e.id > t.last_id - $2 order by e.id
) e on true
order by e.id`,
    values: [topic, most],
  });
  return { topic, lastId: rows[0]?.last_id ?? 0, events: toEvents(rows) };
};

/** Events after one, at most so many. */
export const readAfter = async (
  queryable: Queryable,
  topic: FeedTopic,
  id: number,
  most: number,
): Promise<FeedEvent[]> => {
  const rows = await queryable.query<Row>({
    name: 'feed.read_after',
    text: 'select * from feed.event where topic = $1 and id > $2 order by id limit $3',
    values: [topic, id, most],
  });
  return toEvents(rows);
};

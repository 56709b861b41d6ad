import type { Queryable, Statement } from '#shared/database/database.ts';
import type { NewFeedEvent } from '../domain/feed-event.ts';
import { feedChannel } from '../domain/feed-notice.ts';
import type { FeedTopic } from '../domain/feed-topic.ts';

/**
 * Numbers and writes events: to be the last statement of a transaction. The topics' rows are locked from here to the
 * commit, in the order of their names, so that numbers follow the order of commits; the time is read under that lock.
 */
export const writeEvents = (events: readonly NewFeedEvent[]): Statement => ({
  name: 'feed.write_events',
  text: `
with given as (
  select topic, kind, data, row_number() over (partition by topic order by place) as number,
    count(*) over (partition by topic) as many
  from unnest($1::text[], $2::text[], $3::jsonb[]) with ordinality as given (topic, kind, data, place)
), numbered as (
  insert into feed.topic as t (topic, last_id)
  select topic, max(many) from given group by topic order by topic
  on conflict (topic) do update set last_id = t.last_id + excluded.last_id
  returning topic, last_id
)
insert into feed.event (topic, id, kind, occurred_at, data)
select topic, last_id - many + number, kind, date_trunc('milliseconds', clock_timestamp()), data
from numbered join given using (topic)`,
  values: [
    events.map(({ topic }) => topic),
    events.map(({ kind }) => kind),
    events.map(({ facts }) => JSON.stringify(facts)),
  ],
});

/**
 * Tells gateways, in a transaction of its own: PostgreSQL lets one transaction that notifies commit at a time. What a
 * crash loses of it, gateways find by themselves, so the commit does not wait for the disk.
 */
export const sendNotices = async (queryable: Queryable, notices: readonly string[]): Promise<void> => {
  await queryable.query({
    name: 'feed.send_notices',
    text: `
select set_config('synchronous_commit', 'off', true), pg_notify('${feedChannel}', notice)
from unnest($1::text[]) as notice`,
    values: [notices],
  });
};

/** Forgets all that was told in a topic; whoever listens is told to read anew. */
export const deleteTopic = async (transaction: Queryable, topic: FeedTopic): Promise<void> => {
  // First the row that every writer locks: after it nobody's events are on their way.
  await transaction.query({ text: 'delete from feed.topic where topic = $1', values: [topic] });
  await transaction.query({ text: 'delete from feed.event where topic = $1', values: [topic] });
};

/**
 * Removes events of before, each topic's oldest first and never from between, of so many topics at most.
 * @returns how many were removed
 */
export const purgeEvents = async (queryable: Queryable, before: Temporal.Instant): Promise<number> => {
  const rows = await queryable.query({
    name: 'feed.purge_events',
    text: `
with old as (
  select topic, max(id) as last_id from feed.event
  where occurred_at < $1::timestamptz
  group by topic limit 500
)
delete from feed.event e using old where e.topic = old.topic and e.id <= old.last_id
returning 1`,
    values: [before.toString()],
  });
  return rows.length;
};

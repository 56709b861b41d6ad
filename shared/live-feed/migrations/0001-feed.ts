import type { Knex } from 'knex';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create table feed.topic (
      topic text primary key check (topic ~ '^(restaurant:[1-9][0-9]*|diner:.+)$'),
      last_id bigint not null check (last_id > 0)
    ) with (fillfactor = 50);

    comment on table feed.topic is
      'What is listened to: a restaurant, or what is a diner''s own. Its row is locked last of all, until the commit.';
    comment on column feed.topic.last_id is
      'Of the last event that was committed: events are numbered from 1 without a gap, in the order of their commits.';

    create table feed.event (
      topic text not null,
      id bigint not null,
      kind text not null,
      occurred_at timestamptz not null,
      data jsonb not null,
      primary key (topic, id)
    );

    create index event_occurred_at on feed.event (occurred_at);

    comment on table feed.event is
      'What changed, for a day: ids, dates and states, nothing personal. Without a foreign key, since it is written hot.';
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop table feed.event, feed.topic;');
};

import type { Knex } from 'knex';
import { idempotencyTable } from '#shared/idempotency/idempotency-table.ts';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create table review.review (
      restaurant_id integer not null,
      review_id uuid not null default uuidv7(),
      party_id uuid not null,
      diner_id text not null,
      overall smallint not null check (overall between 1 and 5),
      food smallint check (food between 1 and 5),
      service smallint check (service between 1 and 5),
      ambience smallint check (ambience between 1 and 5),
      value smallint check (value between 1 and 5),
      text text check (length(text) between 1 and 4000),
      dined_on date not null,
      created_at timestamptz not null default now(),
      published boolean not null default true,
      response text,
      primary key (restaurant_id, review_id),
      constraint review_once_per_visit unique (restaurant_id, party_id)
    );

    create index review_newest on review.review (restaurant_id, created_at desc, review_id desc)
      where published;

    create table review.rating_summary (
      restaurant_id integer primary key,
      review_count integer not null check (review_count >= 0),
      overall_sum integer not null,
      food_count integer not null,
      food_sum integer not null,
      service_count integer not null,
      service_sum integer not null,
      ambience_count integer not null,
      ambience_sum integer not null,
      value_count integer not null,
      value_sum integer not null,
      distribution integer[] not null check (cardinality(distribution) = 5)
    );

    comment on table review.rating_summary is
      'The fold of a restaurant''s published reviews, kept in the transaction that changes them.';
    comment on column review.rating_summary.distribution is
      'How many reviews have an overall rating of 1, 2, 3, 4 and 5.';
  `);
  await knex.raw(idempotencyTable('review'));
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop table review.idempotency, review.rating_summary, review.review');
};

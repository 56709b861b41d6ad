import type { Knex } from 'knex';

const countedDays = `
  select restaurant_id, dined_on, count(*), sum(overall), count(food), coalesce(sum(food), 0),
    count(service), coalesce(sum(service), 0), count(ambience), coalesce(sum(ambience), 0),
    count(value), coalesce(sum(value), 0)
  from review.review where published`;

/** In the order of the statements. */
export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    alter table review.review
      add column status text not null default 'PUBLISHED' check (status in ('PUBLISHED', 'QUEUED', 'REMOVED')),
      add column revision smallint not null default 1 check (revision >= 1),
      add column edited_at timestamptz,
      add column response_by text,
      add column response_role text check (response_role in ('HOST', 'MANAGER', 'OWNER')),
      add column response_at timestamptz,
      add column helpful_count integer not null default 0 check (helpful_count >= 0);

    update review.review set status = 'REMOVED' where not published;
    update review.review set response_role = 'MANAGER', response_at = created_at where response is not null;

    alter table review.review add constraint review_published_by_status check (published = (status = 'PUBLISHED'));

    comment on column review.review.published is 'Whether everybody sees it and it counts: as its status says.';
    comment on column review.review.response_by is 'The subject of whoever answered for the restaurant.';
    comment on column review.review.helpful_count is 'The fold of its helpful votes.';

    create index review_highest on review.review (restaurant_id, overall desc, created_at desc, review_id desc)
      where published;
    -- Turned round, so that each order is one comparison of rows.
    create index review_lowest on review.review (restaurant_id, (-overall) desc, created_at desc, review_id desc)
      where published;
    create index review_most_helpful on review.review
      (restaurant_id, helpful_count desc, created_at desc, review_id desc) where published;

    create table review.revision (
      restaurant_id integer not null,
      review_id uuid not null,
      revision smallint not null check (revision >= 1),
      overall smallint not null,
      food smallint,
      service smallint,
      ambience smallint,
      value smallint,
      text text,
      replaced_at timestamptz not null,
      primary key (restaurant_id, review_id, revision),
      foreign key (restaurant_id, review_id) references review.review
    );
    comment on table review.revision is 'What a review said before each of its edits.';

    create table review.helpful_vote (
      restaurant_id integer not null,
      review_id uuid not null,
      voter_id text not null,
      voted_at timestamptz not null,
      primary key (restaurant_id, review_id, voter_id),
      foreign key (restaurant_id, review_id) references review.review
    );
    create index helpful_vote_voter on review.helpful_vote (voter_id, voted_at);

    create table review.report (
      restaurant_id integer not null,
      review_id uuid not null,
      reporter_id text not null,
      of_restaurant boolean not null,
      revision smallint not null,
      reason text not null check (reason in ('OFFENSIVE', 'PERSONAL_DATA', 'SPAM', 'OFF_TOPIC', 'NOT_GENUINE', 'OTHER')),
      words text,
      reported_at timestamptz not null,
      settled boolean not null default false,
      primary key (restaurant_id, review_id, reporter_id),
      foreign key (restaurant_id, review_id) references review.review
    );
    create index report_reporter on review.report (reporter_id, reported_at);
    comment on column review.report.settled is 'Whether it was decided about.';

    create table review.moderation_queue (
      restaurant_id integer not null,
      review_id uuid not null,
      queued_at timestamptz not null,
      findings text[] not null default '{}',
      primary key (restaurant_id, review_id),
      foreign key (restaurant_id, review_id) references review.review
    );
    create index moderation_queue_oldest on review.moderation_queue (queued_at, restaurant_id, review_id);
    comment on table review.moderation_queue is
      'Reviews that wait for a decision: for what screening found in them, for reports, or for both.';

    create table review.decision (
      restaurant_id integer not null,
      review_id uuid not null,
      sequence smallint not null check (sequence >= 1),
      revision smallint not null,
      verdict text not null check (verdict in ('PUBLISH', 'REMOVE')),
      reason text check (reason in ('OFFENSIVE', 'PERSONAL_DATA', 'SPAM', 'OFF_TOPIC', 'NOT_GENUINE', 'LEGAL', 'OTHER')),
      words text,
      decided_by text not null,
      decided_at timestamptz not null,
      primary key (restaurant_id, review_id, sequence),
      foreign key (restaurant_id, review_id) references review.review,
      check ((verdict = 'REMOVE') = (reason is not null))
    );
    comment on table review.decision is
      'Everything that administrators decided, in order: only ever added to, but that words go when the diner is erased.';

    create function review.refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
    end $$;

    create trigger decision_stands
      before delete or truncate or update of restaurant_id, review_id, sequence, revision, verdict, reason, decided_by,
        decided_at on review.decision
      for each statement execute function review.refuse_change();
    create trigger decision_words_stand
      before update of words on review.decision
      for each row when (new.words is not null)
      execute function review.refuse_change();

    alter table review.rating_summary add column version integer not null default 0;
    comment on column review.rating_summary.version is 'Grows with every change: of two that were told, which is newer.';

    create table review.rating_day (
      restaurant_id integer not null,
      day date not null,
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
      primary key (restaurant_id, day)
    );
    comment on table review.rating_day is
      'The fold of a restaurant''s published reviews by the day of the visit, kept in the transaction that changes them.';

    insert into review.rating_day ${countedDays} group by restaurant_id, dined_on;

    -- A process from before changes a summary without its version, and knows no days: they are counted anew for it.
    create function review.recount_days() returns trigger language plpgsql as $$
    begin
      delete from review.rating_day where restaurant_id = new.restaurant_id;
      insert into review.rating_day ${countedDays} and restaurant_id = new.restaurant_id
      group by restaurant_id, dined_on;
      update review.rating_summary set version = version + 1 where restaurant_id = new.restaurant_id;
      return null;
    end $$;
    create trigger summary_of_version_before after insert on review.rating_summary
      for each row when (new.version = 0) execute function review.recount_days();
    create trigger summary_change_of_version_before after update on review.rating_summary
      for each row when (new.version = old.version) execute function review.recount_days();

    create view review.reviewed_visit as select restaurant_id, party_id from review.review;
    comment on view review.reviewed_visit is
      'For the notifications worker: visits that have a review, whatever became of it. Columns are added, never changed.';

    create function review.erase_reactions(viewer text, erased text) returns void language sql as $$
      update review.helpful_vote set voter_id = erased where voter_id = viewer;
      update review.report set reporter_id = erased, words = null where reporter_id = viewer;
    $$;
    comment on function review.erase_reactions is
      'For the reservation subgraph, which knows who is erased: gives a viewer''s votes and reports to a nobody.';
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    drop function review.erase_reactions;
    drop view review.reviewed_visit;
    drop table review.rating_day, review.decision, review.moderation_queue, review.report, review.helpful_vote,
      review.revision;
    drop function review.refuse_change;
    drop trigger summary_of_version_before on review.rating_summary;
    drop trigger summary_change_of_version_before on review.rating_summary;
    drop function review.recount_days;
    alter table review.rating_summary drop column version;
    drop index review.review_highest, review.review_lowest, review.review_most_helpful;
    alter table review.review
      drop constraint review_published_by_status, drop column status, drop column revision, drop column edited_at,
      drop column response_by, drop column response_role, drop column response_at, drop column helpful_count;
  `);
};

import type { Knex } from 'knex';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create table notification.diner_preference (
      diner_id text primary key,
      locale text,
      mail boolean not null default true,
      texts boolean,
      texts_decided_at timestamptz,
      reminders boolean not null default true,
      review_invitations boolean not null default true,
      unsubscribe_token uuid not null default gen_random_uuid() unique,
      check ((texts is null) = (texts_decided_at is null))
    );

    comment on column notification.diner_preference.texts is
      'Whether the diner agreed to texts, and when; null where they were not asked: each booking says it for itself.';

    create table notification.restaurant_setting (
      restaurant_id integer primary key,
      locale text,
      mail_on text[] not null,
      dashboard_on text[] not null
    );

    create table notification.restaurant_address (
      restaurant_id integer not null,
      address_id integer not null generated always as identity,
      address text not null,
      primary key (restaurant_id, address_id),
      unique (restaurant_id, address)
    );

    comment on column notification.restaurant_address.address_id is
      'What notices name it by: never given to another address.';

    create table notification.planned_reservation (
      restaurant_id integer not null,
      reservation_id uuid not null,
      sequence smallint not null,
      over_at timestamptz not null,
      primary key (restaurant_id, reservation_id)
    );

    comment on table notification.planned_reservation is
      'Up to which event of its history a reservation''s notices are planned; the row is the lock of whoever plans.';

    create index planned_reservation_over on notification.planned_reservation (over_at);

    create table notification.notice (
      restaurant_id integer not null,
      notice_id uuid not null default uuidv7(),
      subject_id uuid not null,
      kind text not null check (kind in ('CONFIRMATION', 'CHANGE', 'CANCELLATION', 'REMINDER', 'WAITLIST_OFFER',
        'REVIEW_INVITATION', 'NO_SHOW', 'RESTAURANT_NEW', 'RESTAURANT_CHANGED', 'RESTAURANT_CANCELLED')),
      channel text not null check (channel in ('MAIL', 'TEXT', 'DASHBOARD')),
      recipient integer not null default 0,
      occasion text not null,
      sequence smallint,
      due_at timestamptz not null,
      state text not null default 'PENDING' check (state in ('PENDING', 'SENT', 'DROPPED', 'FAILED')),
      reason text,
      attempts smallint not null default 0,
      trace_context jsonb,
      created_at timestamptz not null default date_trunc('milliseconds', statement_timestamp()),
      settled_at timestamptz,
      primary key (restaurant_id, notice_id),
      constraint notice_once unique (restaurant_id, subject_id, channel, recipient, kind, occasion),
      check ((state = 'PENDING') = (settled_at is null))
    );

    comment on table notification.notice is
      'One message to one recipient, from being planned to being sent. Ids and times only: who it is for, and what it '
      'says, is read when it goes out.';
    comment on column notification.notice.notice_id is
      'The same at every attempt: mails carry it as Message-ID.';
    comment on column notification.notice.subject_id is 'The reservation, or for an offer the place in the line.';
    comment on column notification.notice.recipient is '0 for the guest or the dashboard, else an address_id.';
    comment on column notification.notice.occasion is 'What makes it the only one of its kind for its subject.';
    comment on column notification.notice.sequence is
      'Of the event that it tells of; those of one subject, channel and recipient go out in this order. Null for what '
      'waits for no other.';
    comment on column notification.notice.due_at is
      'When it is to be sent next. Whoever takes it puts it off by a lease, so that it comes again if they die.';
    comment on column notification.notice.reason is 'Why it was dropped, or why the last attempt failed.';

    create index notice_due on notification.notice (channel, due_at) where state = 'PENDING';
    create index notice_failed on notification.notice (settled_at desc) where state = 'FAILED';
    create index notice_settled on notification.notice (settled_at) where state in ('SENT', 'DROPPED');
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    drop table notification.notice, notification.planned_reservation, notification.restaurant_address,
      notification.restaurant_setting, notification.diner_preference;
  `);
};

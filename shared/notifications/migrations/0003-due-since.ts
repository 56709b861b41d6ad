import type { Knex } from 'knex';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    alter table notification.notice add column due_since timestamptz;

    comment on column notification.notice.due_since is
      'When it was due before anybody tried; null until then, and where it was put off for a better time.';

    create index notice_due_since on notification.notice (due_since)
      where state = 'PENDING' and due_since is not null;
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw('alter table notification.notice drop column due_since;');
};

import type { Knex } from 'knex';

const kinds = `'BOOKED', 'WALK_IN', 'MODIFIED', 'MOVED', 'SWAPPED', 'ARRIVED', 'SEATED', 'COMPLETED', 'CANCELLED', 'NO_SHOW',
  'NO_SHOW_UNDONE'`;

/** One kind of event more. What stands has one of the others: it need not be looked at while everybody waits. */
export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    alter table reservation.reservation_event
      drop constraint reservation_event_kind_check,
      add constraint reservation_event_kind_check check (kind in (${kinds}, 'STEP_UNDONE')) not valid;
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    alter table reservation.reservation_event
      drop constraint reservation_event_kind_check,
      add constraint reservation_event_kind_check check (kind in (${kinds})) not valid;
  `);
};

import type { Knex } from 'knex';

/** The one change that a history ever takes: whoever acted gives way to an erased diner's id. */
export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    drop trigger reservation_event_stands on reservation.reservation_event;

    create trigger reservation_event_stands
      before delete or truncate or update of restaurant_id, reservation_id, sequence, kind, from_status, to_status,
        actor_role, occurred_at, details on reservation.reservation_event
      for each statement execute function reservation.refuse_change();

    create trigger reservation_event_actor_stands
      before update of actor_id on reservation.reservation_event
      for each row when (old.actor_id is null or new.actor_id is null or new.actor_id not like 'erased:%')
      execute function reservation.refuse_change();

    comment on table reservation.reservation_event is
      'Everything that became of a reservation, in order: only ever added to, and nothing personal in it. A diner who '
      'is erased is erased:<uuid> from then on.';

    create index hold_holder on reservation.hold (holder_id, starts_at);
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    drop index reservation.hold_holder;

    drop trigger reservation_event_stands on reservation.reservation_event;
    drop trigger reservation_event_actor_stands on reservation.reservation_event;

    create trigger reservation_event_stands
      before update or delete or truncate on reservation.reservation_event
      for each statement execute function reservation.refuse_change();

    comment on table reservation.reservation_event is
      'Everything that became of a reservation, in order: only ever added to, and nothing personal in it.';
  `);
};

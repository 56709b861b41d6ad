import type { Knex } from 'knex';

/** The views are what the worker may count on of this schema; the tables behind them may change. */
export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    alter table reservation.reservation
      add column guest_locale text,
      add column guest_agrees_to_texts boolean not null default false;
    alter table reservation.waitlist_entry
      add column guest_locale text,
      add column guest_agrees_to_texts boolean not null default false;

    create view reservation.noticed_reservation as
    select restaurant_id, reservation_id, confirmation_code, status, source, diner_id, guest_name, guest_email,
      guest_phone, guest_locale, guest_agrees_to_texts, special_requests, time_zone, service_date, starts_at,
      duration_minutes, party_size
    from reservation.reservation;

    create view reservation.noticed_event as
    select restaurant_id, reservation_id, sequence, kind, actor_role, to_status, occurred_at, details
    from reservation.reservation_event;

    create view reservation.noticed_offer as
    select e.restaurant_id, e.entry_id, e.status, e.diner_id, e.guest_name, e.guest_email, e.guest_phone,
      e.guest_locale, e.guest_agrees_to_texts, e.offer_hold_id, e.offer_expires_at, h.time_zone, h.starts_at,
      h.duration_minutes, h.party_size
    from reservation.waitlist_entry e
    join reservation.hold h on h.restaurant_id = e.restaurant_id and h.hold_id = e.offer_hold_id;
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    drop view reservation.noticed_offer, reservation.noticed_event, reservation.noticed_reservation;
    alter table reservation.reservation drop column guest_locale, drop column guest_agrees_to_texts;
    alter table reservation.waitlist_entry drop column guest_locale, drop column guest_agrees_to_texts;
  `);
};

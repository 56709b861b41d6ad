import type { Knex } from 'knex';

/**
 * Guests of the reservations that stand: by diner where one books under one contact only, as people do for
 * themselves; whoever books for others, a host at the phone, is told apart by whom they booked for.
 */
const backfill = `
  with booked as (
    select restaurant_id, reservation_id, diner_id, guest_name, created_at, lower(guest_email) as email,
      '+' || nullif(regexp_replace(guest_phone, '[^0-9]', '', 'g'), '') as phone
    from reservation.reservation
  ), diner as (
    select restaurant_id, diner_id, count(distinct coalesce(email, phone, lower(guest_name))) = 1 as books_for_self
    from booked group by restaurant_id, diner_id
  )
  update reservation.reservation r
  set guest_id = md5(b.restaurant_id || ' ' || case
      when d.books_for_self then 'diner ' || b.diner_id
      when b.email is not null then 'email ' || b.email
      when b.phone is not null then 'phone ' || b.phone
      else 'name ' || b.diner_id || ' ' || lower(b.guest_name) end)::uuid
  from booked b join diner d using (restaurant_id, diner_id)
  where r.restaurant_id = b.restaurant_id and r.reservation_id = b.reservation_id;

  insert into reservation.guest (restaurant_id, guest_id, diner_id, name, email, phone, created_at)
  select distinct on (r.restaurant_id, r.guest_id) r.restaurant_id, r.guest_id,
    case when r.guest_id = md5(r.restaurant_id || ' diner ' || r.diner_id)::uuid then r.diner_id end,
    r.guest_name, r.guest_email, '+' || nullif(regexp_replace(r.guest_phone, '[^0-9]', '', 'g'), ''),
    min(r.created_at) over (partition by r.restaurant_id, r.guest_id)
  from reservation.reservation r
  order by r.restaurant_id, r.guest_id, r.created_at desc;

  -- Of guests without an account only one has a phone number: the one who came first.
  update reservation.guest g set phone = null
  where g.diner_id is null and exists (
    select from reservation.guest o
    where o.restaurant_id = g.restaurant_id and o.phone = g.phone and o.diner_id is null
      and (o.created_at, o.guest_id) < (g.created_at, g.guest_id));`;

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create function reservation.fold(value text) returns text
      language sql immutable strict parallel safe
      return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFKC)) collate "pg_c_utf8");

    comment on function reservation.fold is 'Names and what people type for them alike: lower case, no accents.';

    create table reservation.guest (
      restaurant_id integer not null,
      guest_id uuid not null,
      diner_id text,
      name text not null,
      email text,
      phone text check (phone ~ '^[+][0-9]+$'),
      notes text,
      tags text[] not null default '{}',
      merged_into uuid,
      created_at timestamptz not null default now(),
      search_key text not null generated always as (
        reservation.fold(name) || coalesce(' ' || lower(email), '') || coalesce(' ' || phone, '')
      ) stored,
      primary key (restaurant_id, guest_id),
      foreign key (restaurant_id, merged_into) references reservation.guest,
      check (merged_into <> guest_id)
    );

    comment on table reservation.guest is
      'The guest books: what one restaurant knows of a guest, and no other restaurant ever sees.';
    comment on column reservation.guest.diner_id is 'Whose account it is; null for who was booked by phone only.';
    comment on column reservation.guest.phone is 'E.164.';
    comment on column reservation.guest.tags is 'A kind, and after a colon what it says: ALLERGY:nuts.';
    comment on column reservation.guest.merged_into is
      'The entry that stands for this one, never itself merged. The row stays: ids and contacts lead on from it.';

    alter table reservation.reservation add column guest_id uuid;

    ${backfill}

    alter table reservation.reservation
      add foreign key (restaurant_id, guest_id) references reservation.guest;

    comment on column reservation.reservation.guest_id is
      'The entry in the guest book; null for a walk-in who left no name.';

    create index reservation_guest on reservation.reservation (restaurant_id, guest_id, starts_at);

    -- What makes one entry of two first bookings at once.
    create unique index guest_diner on reservation.guest (restaurant_id, diner_id) where diner_id is not null;
    create unique index guest_email_alone on reservation.guest (restaurant_id, lower(email))
      where diner_id is null and merged_into is null;
    create unique index guest_phone_alone on reservation.guest (restaurant_id, phone)
      where diner_id is null and merged_into is null;

    create index guest_email on reservation.guest (restaurant_id, lower(email));
    create index guest_phone on reservation.guest (restaurant_id, phone);
    create index guest_merged on reservation.guest (restaurant_id, merged_into) where merged_into is not null;
    create index guest_list on reservation.guest (restaurant_id, name, guest_id) where merged_into is null;
    create index guest_search on reservation.guest
      using gist (restaurant_id, search_key public.gist_trgm_ops) where merged_into is null;
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    alter table reservation.reservation drop column guest_id;
    drop table reservation.guest;
    drop function reservation.fold(text);
  `);
};

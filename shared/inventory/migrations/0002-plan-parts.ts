import type { Knex } from 'knex';

/**
 * A restaurant's plan in parts that hold from dates on. What the earlier tables had holds from the beginning. Tables
 * keep a registry of their numbers: allocations refer to it, and no number is ever given twice.
 */
export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create table inventory.plan_part (
      restaurant_id integer not null references inventory.restaurant on delete cascade,
      part text not null check (part in ('FLOOR_PLAN', 'SHIFTS', 'RULES')),
      valid_from date not null,
      content jsonb not null,
      primary key (restaurant_id, part, valid_from)
    );

    comment on table inventory.plan_part is
      'A part of a plan as a whole, from a service date on (-infinity: from the beginning) until a later one.';

    create table inventory.slot_pacing (
      restaurant_id integer not null references inventory.restaurant on delete cascade,
      service_date date not null,
      minute smallint not null check (minute between 240 and 1679),
      covers smallint check (covers > 0),
      parties smallint check (parties > 0),
      is_paused boolean not null,
      primary key (restaurant_id, service_date, minute)
    );

    insert into inventory.plan_part (restaurant_id, part, valid_from, content)
    select r.restaurant_id, 'FLOOR_PLAN', '-infinity', jsonb_build_object(
      'sections', coalesce((
        select jsonb_agg(jsonb_build_object('sectionId', s.section_id, 'name', s.name) order by s.section_id)
        from inventory.section s where s.restaurant_id = r.restaurant_id), '[]'),
      'tables', coalesce((
        select jsonb_agg(jsonb_build_object('tableId', t.table_id, 'name', t.name, 'sectionId', t.section_id,
          'minimumParty', t.minimum_party, 'maximumParty', t.maximum_party, 'seating', t.seating,
          'priority', 5, 'bookability', 'ONLINE') order by t.table_id)
        from inventory.dining_table t where t.restaurant_id = r.restaurant_id and not t.retired), '[]'),
      'combinations', coalesce((
        select jsonb_agg(jsonb_build_object('combinationId', c.combination_id, 'name', c.name,
          'tableIds', to_jsonb(c.table_ids), 'minimumParty', c.minimum_party,
          'maximumParty', c.maximum_party, 'seating', c.seating) order by c.combination_id)
        from inventory.table_combination c where c.restaurant_id = r.restaurant_id), '[]'))
    from inventory.restaurant r;

    insert into inventory.plan_part (restaurant_id, part, valid_from, content)
    select r.restaurant_id, 'SHIFTS', '-infinity', coalesce((
      select jsonb_agg(jsonb_build_object('shiftId', s.shift_id, 'weekday', s.weekday, 'name', s.name,
        'firstSeatingMinute', s.first_seating_minute, 'lastSeatingMinute', s.last_seating_minute)
        order by s.weekday, s.first_seating_minute)
      from inventory.shift s where s.restaurant_id = r.restaurant_id), '[]')
    from inventory.restaurant r;

    insert into inventory.plan_part (restaurant_id, part, valid_from, content)
    select r.restaurant_id, 'RULES', '-infinity', jsonb_build_object(
      'slotIntervalMinutes', r.slot_interval_minutes, 'bookingWindowDays', r.booking_window_days,
      'slotCutoffMinutes', r.slot_cutoff_minutes, 'shiftCutoffMinutes', null, 'bufferMinutes', 0,
      'smallestParty', r.smallest_party, 'largestParty', r.largest_party,
      'cancellationCutoffMinutes', r.cancellation_cutoff_minutes, 'holdMinutes', r.hold_minutes,
      'turnTimes', coalesce((
        select jsonb_agg(jsonb_build_object('upToGuests', t.up_to_guests, 'minutes', t.minutes)
          order by t.up_to_guests)
        from inventory.turn_time t where t.restaurant_id = r.restaurant_id), '[]'),
      'pacingCovers', r.pacing_covers, 'pacingParties', r.pacing_parties,
      'noShowAfterMinutes', 30, 'waitlistOfferMinutes', 15)
    from inventory.restaurant r;

    alter table inventory.dining_table
      drop column section_id, drop column minimum_party, drop column maximum_party, drop column seating,
      drop column retired;
    comment on table inventory.dining_table is
      'Every table there ever was: its number, never given again, and the name it had last.';

    alter table inventory.restaurant
      drop column slot_interval_minutes, drop column booking_window_days, drop column slot_cutoff_minutes,
      drop column smallest_party, drop column largest_party, drop column cancellation_cutoff_minutes,
      drop column hold_minutes, drop column pacing_covers, drop column pacing_parties;

    drop table inventory.turn_time, inventory.shift, inventory.table_combination, inventory.section;

    -- Parties of a step had one byte: more than 255 may begin at once where the house is large.
    update inventory.service_day d
    set starts = (
      select coalesce(string_agg(
        substring(d.starts from at * 4 + 1 for 2) || '\\x00'::bytea || substring(d.starts from at * 4 + 3 for 2),
        ''::bytea order by at), ''::bytea)
      from generate_series(0, octet_length(d.starts) / 4 - 1) as at)
    where d.starts <> ''::bytea;
    comment on column inventory.service_day.starts is
      'Parties and covers that start in a quarter of an hour: 5 bytes each, step, parties, covers (16 bit).';
  `);
};

export const down = (): Promise<void> => {
  throw new Error('plans in dated parts have no place in the tables before them: restore a backup instead');
};

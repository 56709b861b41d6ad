import knex from 'knex';
import { expect, it } from 'vitest';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { down, up } from './0003-guest-book.ts';

const { database, url } = await createTestDatabase();

it('gives every reservation that stands its guest, and goes back', async () => {
  const connection = knex({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  await connection.transaction(down);
  await database.query({
    text: `
insert into reservation.reservation (restaurant_id, reservation_id, confirmation_code, status, diner_id, guest_name,
  guest_email, guest_phone, time_zone, service_date, starts_at, duration_minutes, party_size, seating, table_ids,
  created_at)
select restaurant, gen_random_uuid(), number::text, 'COMPLETED', diner, name, email, phone, 'Europe/Vienna',
  '2026-01-01', '2026-01-01', 90, 2, 'STANDARD', '{1}', timestamptz '2026-01-01' + number * interval '1 day'
from (values
  (1, 1, 'diner', 'Ada', 'ada@example.org', '+43 1 513'),
  (1, 2, 'diner', 'Ada B.', 'ADA@example.org', '+43 1 513'),
  (2, 3, 'diner', 'Ada', 'ada@example.org', null),
  -- A host at the phone.
  (1, 4, 'host', 'Grace', 'grace@example.org', '+1 202 555'),
  (1, 5, 'host', 'Grace H.', 'grace@example.org', null),
  (1, 6, 'host', 'Mary', null, '+44 20 7'),
  (1, 7, 'host', 'Mary', null, '+44207'),
  (1, 8, 'host', 'Mary’s mother', 'mother@example.org', '+44 20 7'),
  (1, 9, 'host', 'Nobody', null, null),
  (1, 10, 'other', 'Self', null, null)
) as stood (restaurant, number, diner, name, email, phone)`,
    values: [],
  });
  await connection.transaction(up);
  const guests = await database.query({
    text: `
select g.restaurant_id as at, g.diner_id, g.name, g.email, g.phone, count(r.*)::integer as reservations,
  min(r.created_at) = g.created_at as since_first
from reservation.guest g left join reservation.reservation r using (restaurant_id, guest_id)
group by g.restaurant_id, g.guest_id order by g.restaurant_id, g.created_at`,
    values: [],
  });
  const guest = (
    diner_id: string | null,
    name: string,
    email: string | null,
    phone: string | null,
    reservations: number,
    at = 1,
  ) => ({ at, diner_id, name, email, phone, reservations, since_first: true });
  expect(guests).toEqual([
    guest('diner', 'Ada B.', 'ADA@example.org', '+431513', 2),
    guest(null, 'Grace H.', 'grace@example.org', null, 2),
    guest(null, 'Mary', null, '+44207', 2),
    guest(null, 'Mary’s mother', 'mother@example.org', null, 1),
    guest(null, 'Nobody', null, null, 1),
    guest('other', 'Self', null, null, 1),
    guest('diner', 'Ada', 'ada@example.org', null, 1, 2),
  ]);
  const [unlinked] = await database.query({
    text: 'select count(*) from reservation.reservation where guest_id is null',
    values: [],
  });
  expect(unlinked).toEqual({ count: 0 });
  await connection.destroy();
});

import knex from 'knex';
import { expect, it } from 'vitest';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { up as upToFirst } from './0001-reservation.ts';
import { down, up } from './0002-lifecycle.ts';

const { database, url } = await createTestDatabase();

it('keeps reservations from before, and gives each the beginning of its history', async () => {
  const connection = knex({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  await connection.raw('drop schema reservation cascade; create schema reservation;');
  await upToFirst(connection);
  await database.query({
    text: `
insert into reservation.reservation (restaurant_id, reservation_id, confirmation_code, status, diner_id, guest_name,
  time_zone, service_date, starts_at, duration_minutes, party_size, seating, table_ids, created_at, cancelled_at)
values
  (1, '00000000-0000-4000-8000-000000000001', 'A', 'CONFIRMED', 'ada', 'Ada', 'Europe/Vienna', '2026-12-01',
    '2026-12-01 18:00+00', 90, 2, 'STANDARD', '{1}', '2026-11-01 10:00+00', null),
  (1, '00000000-0000-4000-8000-000000000002', 'B', 'CANCELLED', 'bob', 'Bob', 'Europe/Vienna', '2026-12-01',
    '2026-12-01 18:00+00', 90, 8, 'STANDARD', '{3,4}', '2026-11-01 10:00+00', '2026-11-02 10:00+00'),
  (1, '00000000-0000-4000-8000-000000000003', 'C', 'COMPLETED', 'cyd', 'Cyd', 'Europe/Vienna', '2026-11-05',
    '2026-11-05 18:00+00', 90, 2, 'STANDARD', '{1}', '2026-11-01 10:00+00', null)`,
    values: [],
  });
  // There and back again: what can be undone leaves what was there before.
  await up(connection);
  await down(connection);
  await up(connection);
  await connection.destroy();
  const rows = await database.query({
    text: `select status, source, status_changed_at::text as changed from reservation.reservation
      order by confirmation_code`,
    values: [],
  });
  expect(rows).toEqual([
    { status: 'CONFIRMED', source: 'ONLINE', changed: '2026-11-01 10:00:00+00' },
    { status: 'CANCELLED', source: 'ONLINE', changed: '2026-11-02 10:00:00+00' },
    { status: 'COMPLETED', source: 'ONLINE', changed: '2026-11-05 19:30:00+00' },
  ]);
  const events = await database.query({
    text: `select sequence, kind, from_status, to_status, actor_id, actor_role, details
      from reservation.reservation_event order by reservation_id, sequence`,
    values: [],
  });
  const booked = {
    sequence: 1,
    kind: 'BOOKED',
    from_status: null,
    to_status: 'CONFIRMED',
    actor_role: 'DINER',
  };
  const since = (kind: string) => ({
    sequence: 2,
    kind,
    from_status: 'CONFIRMED',
    to_status: kind,
    actor_id: null,
    actor_role: 'SYSTEM',
  });
  const startsAt = '2026-12-01T18:00:00Z';
  const cyd = { startsAt: '2026-11-05T18:00:00Z', partySize: 2, tableIds: [1], overrides: [] };
  expect(events).toEqual([
    { ...booked, actor_id: 'ada', details: { startsAt, partySize: 2, tableIds: [1], overrides: [] } },
    { ...booked, actor_id: 'bob', details: { startsAt, partySize: 8, tableIds: [3, 4], overrides: [] } },
    { ...since('CANCELLED'), details: { startsAt, partySize: 8, tableIds: [3, 4], overrides: [] } },
    { ...booked, actor_id: 'cyd', details: cyd },
    { ...since('COMPLETED'), details: cyd },
  ]);
});

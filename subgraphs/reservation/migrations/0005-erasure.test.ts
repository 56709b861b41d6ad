import { expect, it } from 'vitest';
import { createTestDatabase } from '#shared/testing/test-database.ts';

const { database } = await createTestDatabase();
const run = (text: string) => database.query({ text, values: [] });
const actor = async () =>
  (await run('select actor_id from reservation.reservation_event order by sequence'))[0];

it('lets a history change in nothing but who acted, and that only to somebody erased', async () => {
  await run(`
insert into reservation.reservation_event (restaurant_id, reservation_id, sequence, kind, to_status, actor_id, actor_role)
values (1, '00000000-0000-4000-8000-000000000001', 1, 'BOOKED', 'CONFIRMED', 'ada', 'DINER'),
  (1, '00000000-0000-4000-8000-000000000001', 2, 'COMPLETED', 'COMPLETED', null, 'SYSTEM')`);
  const update = (change: string) => run(`update reservation.reservation_event set ${change}`);
  for (const change of [
    `actor_id = 'bob' where sequence = 1`,
    `actor_id = null where sequence = 1`,
    `actor_id = 'erased:1' where sequence = 2`,
    `kind = 'CANCELLED'`,
    `details = '{}'`,
    `occurred_at = now()`,
    `actor_id = 'erased:1', sequence = 3 where sequence = 1`,
  ])
    await expect(update(change)).rejects.toThrow('only ever added to');
  await expect(run('delete from reservation.reservation_event')).rejects.toThrow('only ever added to');
  await expect(run('truncate reservation.reservation_event')).rejects.toThrow('only ever added to');
  expect(await actor()).toEqual({ actor_id: 'ada' });
  await update(`actor_id = 'erased:1' where sequence = 1`);
  expect(await actor()).toEqual({ actor_id: 'erased:1' });
});

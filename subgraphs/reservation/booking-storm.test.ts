import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { shiftId } from '#shared/identifiers/identifiers.ts';
import type { Weekday } from '#shared/inventory/domain/restaurant-plan.ts';
import { seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import { startReservationSubgraph, viewer } from './testing/reservation-subgraph.ts';

const { ask, database, expectDaysToBeTheFold, makeRestaurant } = await startReservationSubgraph(20);
const diner = viewer('diner');
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const allDay = { name: 'all day', firstSeatingMinute: 4 * 60, lastSeatingMinute: 28 * 60 - 1 };

const documents = {
  create: `mutation ($input: CreateReservationInput!) { createReservation(input: $input) { __typename
    ... on ReservationConfirmed { reservation { id } } } }`,
  hold: 'mutation ($input: HoldTableInput!) { holdTable(input: $input) { __typename ... on Hold { id } } }',
  release: 'mutation ($input: ReleaseHoldInput!) { releaseHold(input: $input) { __typename } }',
  modify: 'mutation ($input: ModifyReservationInput!) { modifyReservation(input: $input) { __typename } }',
  cancel: 'mutation ($input: CancelReservationInput!) { cancelReservation(input: $input) { __typename } }',
};
interface Answer {
  readonly __typename: string;
  readonly id?: string;
  readonly reservation?: { readonly id: string };
}

it('keeps days, tables and reservations in step while everything is done at once on neighbouring days', async () => {
  const { id, publicId } = await makeRestaurant({
    shifts: weekdays.map((weekday) => ({ ...allDay, weekday, shiftId: shiftId(weekday) })),
  });
  const random = seededRandom('storm');
  const below = (count: number) => Math.floor(random() * count);
  const today = Temporal.Now.plainDateISO('Europe/Vienna');
  const table = () => ({
    date: today.add({ days: 5 + below(6) }).toString(),
    time: Temporal.PlainTime.from({ hour: below(24), minute: 15 * below(4) }).toString({
      smallestUnit: 'minute',
    }),
    partySize: 1 + below(8),
  });
  const holds: string[] = [];
  const reservations: string[] = [];
  const send = async (document: string, input: Record<string, unknown>) => {
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    const answer = (await ask(document, variables, diner)) as Answer;
    if (answer.id !== undefined) holds.push(answer.id);
    if (answer.reservation !== undefined) reservations.push(answer.reservation.id);
  };
  /** Holds run out while others book. */
  const letSomeHoldsExpire = () =>
    database.query({
      text: `update inventory.allocation set hold_expires_at = clock_timestamp() + interval '5 milliseconds'
        where restaurant_id = $1 and party_id = (
          select party_id from inventory.allocation
          where restaurant_id = $1 and hold_expires_at is not null limit 1)`,
      values: [id],
    });
  const guest = { name: 'Ada' };
  const one = async () => {
    const holdId = holds[below(holds.length)];
    const reservationId = reservations[below(reservations.length)];
    const chance = random();
    if (chance < 0.1) await letSomeHoldsExpire();
    else if (chance < 0.2 && holdId !== undefined) await send(documents.create, { holdId, guest });
    else if (chance < 0.25 && holdId !== undefined) await send(documents.release, { holdId });
    else if (chance < 0.45 && reservationId !== undefined)
      await send(documents.modify, { reservationId, ...table() });
    else if (chance < 0.5 && reservationId !== undefined) await send(documents.cancel, { reservationId });
    else if (chance < 0.75) await send(documents.hold, { restaurantId: publicId, ...table() });
    else await send(documents.create, { restaurantId: publicId, guest, ...table() });
  };
  const diners = Array.from({ length: 30 }, async () => {
    for (let count = 0; count < 8; count += 1) await one();
  });
  await Promise.all(diners);

  expect(await expectDaysToBeTheFold(id)).toBeGreaterThan(5);
  const tables = await database.query<{ promised: number[]; booked: number[] }>({
    text: `
select r.table_ids as promised, coalesce((
    select array_agg(a.table_id order by a.table_id) from inventory.allocation a
    where a.restaurant_id = r.restaurant_id and a.party_id = r.reservation_id and a.hold_expires_at is null
  ), '{}') as booked
from reservation.reservation r where r.restaurant_id = $1 and r.status = 'CONFIRMED'`,
    values: [id],
  });
  expect(tables.length).toBeGreaterThan(5);
  for (const { promised, booked } of tables) expect(booked).toEqual(promised);
});

import { describe, expect, it } from 'vitest';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { readAllocations } from '#shared/inventory/repositories/allocation-repository.ts';
import { clearForgottenHolds } from './service-days/clear-forgotten-holds.ts';
import { hostOf, inDays, lifecycleClient } from './testing/lifecycle-client.ts';
import { startReservationSubgraph, viewer } from './testing/reservation-subgraph.ts';

const running = await startReservationSubgraph(20);
const { database, expectDaysToBeTheFold, makeRestaurant } = running;
const { extend, hold } = lifecycleClient(running);

const table = (restaurantId: string) => ({ restaurantId, date: inDays(5), time: '19:00', partySize: 2 });
const seconds = (from: string | undefined, to: string | undefined) =>
  Temporal.Instant.from(from ?? '')
    .until(Temporal.Instant.from(to ?? ''))
    .total('seconds');
const letHoldsExpire = (id: RestaurantId) =>
  database.transaction(async (transaction) => {
    for (const [name, column] of [
      ['inventory.allocation', 'hold_expires_at'],
      ['inventory.service_day', 'earliest_hold_expires_at'],
      ['reservation.hold', 'expires_at'],
    ])
      await transaction.query({
        text: `update ${name} set ${column} = now() - interval '2 minutes' where restaurant_id = $1`,
        values: [id],
      });
  });

describe('extending a hold', () => {
  it('gives it as much time again, once, to who holds it', async () => {
    const { publicId } = await makeRestaurant();
    const who = viewer('patient');
    const held = await hold(table(publicId), who);
    expect((await extend({ holdId: held.id }, viewer('other'))).__typename).toBe('NotFound');
    const longer = await extend({ holdId: held.id }, who);
    expect(seconds(held.expiresAt, longer.expiresAt)).toBe(300);
    expect((await extend({ holdId: held.id }, who)).__typename).toBe('HoldAlreadyExtended');
  });

  it('comes too late for one that ran out', async () => {
    const { id, publicId } = await makeRestaurant();
    const who = viewer('late');
    const held = await hold(table(publicId), who);
    await letHoldsExpire(id);
    expect((await extend({ holdId: held.id }, who)).__typename).toBe('HoldExpired');
  });

  it('says of one that was extended and ran out that it ran out', async () => {
    const { id, publicId } = await makeRestaurant();
    const who = viewer('later');
    const held = await hold(table(publicId), who);
    await extend({ holdId: held.id }, who);
    await letHoldsExpire(id);
    expect((await extend({ holdId: held.id }, who)).__typename).toBe('HoldExpired');
  });
});

describe('the most holds of one person', () => {
  it('are five over all restaurants, also when they come at once, and hosts have as many as they like', async () => {
    const places = await Promise.all([makeRestaurant(), makeRestaurant()]);
    const who = viewer('hoarder');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => hold(table(places[index % 2]?.publicId ?? ''), who)),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Hold')).toHaveLength(5);
    expect(answers.find(({ __typename }) => __typename === 'TooManyHolds')).toMatchObject({ most: 5 });
    const { id, publicId } = await makeRestaurant();
    for (let count = 0; count < 5; count += 1) await hold(table(publicId), hostOf(id));
    expect((await hold({ ...table(publicId), time: '21:00' }, hostOf(id))).__typename).toBe('Hold');
  });
});

it('clears holds that ran out where nobody books any more, from two processes at once', async () => {
  const { id, publicId } = await makeRestaurant();
  await hold(table(publicId), viewer('gone'));
  await letHoldsExpire(id);
  await Promise.all([clearForgottenHolds(database), clearForgottenHolds(database)]);
  const now = Date.now();
  expect(await readAllocations(database, id, now, now + 10 * 86_400_000)).toEqual([]);
  expect(await expectDaysToBeTheFold(id)).toBe(3);
  expect(await clearForgottenHolds(database)).toBe(0);
});

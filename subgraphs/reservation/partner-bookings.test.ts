import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readAllocations } from '#shared/inventory/repositories/allocation-repository.ts';
import { holdLimitOf } from './domain/hold.ts';
import { diner, hostOf, inDays, lifecycleClient } from './testing/lifecycle-client.ts';
import { startReservationSubgraph, viewer } from './testing/reservation-subgraph.ts';

const running = await startReservationSubgraph(20);
const { ask, database, makeRestaurant, subgraph } = running;
const client = lifecycleClient(running);

const partner = viewer('partner:one', ['PARTNER']);
const other = viewer('partner:two', ['PARTNER']);
const table = (restaurantId: string, time = '19:00') => ({
  restaurantId,
  date: inDays(5),
  time,
  partySize: 2,
});
const guest = (name: string) => ({ name, email: `${name.toLowerCase()}@example.org` });

const book = async (restaurantId: string, name = 'Ada', who = partner) => {
  const booked = await client.create({ ...table(restaurantId), guest: guest(name) }, who);
  if (booked.reservation === undefined) throw new Error(JSON.stringify(booked));
  return booked.reservation.id;
};
const read = (id: string, who: typeof partner) =>
  ask('query ($id: ID!) { reservation(id: $id) { id guestName history { kind } } }', { id }, who);

describe('a partner', () => {
  it('holds, extends, books, changes and cancels for its guests, in its own name', async () => {
    const { id, publicId } = await makeRestaurant();
    const held = await client.hold(table(publicId), partner);
    expect((await client.extend({ holdId: held.id }, partner)).__typename).toBe('Hold');
    const booked = await client.create({ holdId: held.id, guest: guest('Ada') }, partner);
    const reservationId = booked.reservation?.id ?? '';
    expect(await read(reservationId, partner)).toEqual({
      id: reservationId,
      guestName: 'Ada',
      history: null,
    });
    expect((await client.modify({ reservationId, time: '20:00' }, partner)).__typename).toBe(
      'ReservationModified',
    );
    expect((await client.cancel({ reservationId }, partner)).__typename).toBe('ReservationCancelled');
    const query = `query ($id: ID!) { reservation(id: $id) { source history { kind actorRole } } }`;
    expect(await ask(query, { id: reservationId }, hostOf(id))).toEqual({
      source: 'ONLINE',
      history: ['BOOKED', 'MODIFIED', 'CANCELLED'].map((kind) => ({ kind, actorRole: 'PARTNER' })),
    });
  });

  it('gives a hold back, and lists what it booked itself', async () => {
    const { publicId } = await makeRestaurant();
    const lister = viewer('partner:lister', ['PARTNER']);
    const held = await client.hold(table(publicId), lister);
    const release = `mutation ($id: ID!) { releaseHold(input: { idempotencyKey: "r", holdId: $id }) { __typename } }`;
    expect(await ask(release, { id: held.id }, other)).toEqual({ __typename: 'NotFound' });
    expect(await ask(release, { id: held.id }, lister)).toEqual({ __typename: 'HoldReleased' });
    const ids = [await book(publicId, 'Ada', lister), await book(publicId, 'Bob', lister)];
    await book(publicId, 'Eve', other);
    const list = '{ viewer { id roles reservations { edges { node { id } } } } }';
    const own = z.object({
      id: z.string(),
      roles: z.array(z.string()),
      reservations: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }),
    });
    const { reservations, ...who } = own.parse(await ask(list, {}, lister));
    expect(who).toEqual({ id: 'partner:lister', roles: ['PARTNER'] });
    expect(reservations.edges.map(({ node }) => node.id).sort()).toEqual(ids.sort());
  });

  it("has nothing of another partner's or a diner's, and they nothing of its", async () => {
    const { id, publicId } = await makeRestaurant();
    const ofPartner = await book(publicId);
    const ofDiner = await client.book(publicId);
    const held = await client.hold(table(publicId), partner);
    for (const [reservationId, who] of [
      [ofPartner, other],
      [ofPartner, diner],
      [ofPartner, null],
      [ofDiner, partner],
    ] as const) {
      expect(await read(reservationId, who)).toBeNull();
      if (who === null) continue;
      expect((await client.modify({ reservationId, partySize: 1 }, who)).__typename).toBe('NotFound');
      expect((await client.cancel({ reservationId }, who)).__typename).toBe('NotFound');
    }
    for (const who of [other, diner]) {
      expect((await client.extend({ holdId: held.id }, who)).__typename).toBe('NotFound');
      const taken = await client.create({ holdId: held.id, guest: guest('Eve') }, who);
      expect(taken.__typename).toBe('NotFound');
    }
    const now = Date.now();
    expect(await readAllocations(database, id, now, now + 10 * 86_400_000)).toHaveLength(3);
  });

  it('says how its guest can be reached', async () => {
    const { publicId } = await makeRestaurant();
    const input = { ...table(publicId), guest: { name: 'Ada' } };
    await expect(client.create(input, partner)).rejects.toThrow('"argument":"input.guest"');
    expect((await client.create(input, diner)).__typename).toBe('ReservationConfirmed');
    const phone = { name: 'Ada', phone: '+43 1 5131007' };
    expect((await client.create({ ...input, guest: phone }, partner)).__typename).toBe(
      'ReservationConfirmed',
    );
  });

  it('brings each guest as somebody of their own into the guest book', async () => {
    const { id, publicId } = await makeRestaurant();
    for (const name of ['Ada', 'Bob', 'Ada']) await book(publicId, name);
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Restaurant", id: $id }]) {
      ... on Restaurant { guests { edges { node { name reservations { totalCount } } } } } } }`;
    const node = (name: string, totalCount: number) => ({ node: { name, reservations: { totalCount } } });
    expect(await ask(query, { id: publicId }, hostOf(id))).toEqual([
      { guests: { edges: [node('Ada', 2), node('Bob', 1)] } },
    ]);
  });

  it('waits in no line: a place there is one diner’s', async () => {
    const { publicId } = await makeRestaurant();
    const { partySize, date, restaurantId } = table(publicId);
    const wait = { restaurantId, date, earliest: '19:00', latest: '20:00', partySize, guest: guest('Ada') };
    const { errors } = await subgraph.execute(
      {
        query: 'mutation ($input: JoinWaitlistInput!) { joinWaitlist(input: $input) { __typename } }',
        variables: { input: { idempotencyKey: 'w', ...wait } },
      },
      partner,
    );
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('is held to the cut-off and to the hours as diners are, and takes none of the house’s liberties', async () => {
    const { publicId } = await makeRestaurant();
    const reservationId = await book(publicId);
    await expect(client.modify({ reservationId, partySize: 1, exceedPacing: true }, partner)).rejects.toThrow(
      'input.exceedPacing',
    );
    for (const name of ['markArrived', 'seatParty', 'markNoShow'] as const)
      expect((await client.step(name, { reservationId }, partner)).__typename).toBe('NotFound');
    const inHouse = await client.inHouse({ ...table(publicId), guest: guest('Ada') }, partner);
    expect(inHouse.__typename).toBe('NotFound');
  });
});

describe('the most holds of a partner', () => {
  it.each([
    ['a diner', diner, 5],
    ['a partner', partner, 200],
    ['a host elsewhere', hostOf(8), 5],
  ])('of %s is bounded', (_who, who, most) => {
    if (who === null) throw new Error('nobody');
    const [id] = Object(hostOf(7)).employments;
    expect(holdLimitOf(who, id.restaurantId)?.most).toBe(most);
    expect(holdLimitOf(Object(hostOf(7)), id.restaurantId)).toBeNull();
  });

  it('is counted over all restaurants', async () => {
    const { publicId } = await makeRestaurant();
    const busy = viewer('partner:busy', ['PARTNER']);
    const places = await Promise.all([makeRestaurant(), makeRestaurant(), makeRestaurant()]);
    const answers = await Promise.all(
      [...places, ...places].map((place) => client.hold(table(place.publicId), busy)),
    );
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array.from({ length: 6 }, () => 'Hold'));
    await database.query({
      text: `insert into reservation.hold (restaurant_id, hold_id, holder_id, time_zone, service_date, starts_at,
          duration_minutes, party_size, seating, table_ids, expires_at)
        select 9000, gen_random_uuid(), 'partner:busy', 'Europe/Vienna', current_date, now(), 90, 2, 'STANDARD',
          '{1}', now() + interval '5 minutes' from generate_series(1, 200)`,
      values: [],
    });
    expect(await client.hold(table(publicId), busy)).toMatchObject({ __typename: 'TooManyHolds', most: 200 });
    expect((await client.hold(table(publicId), partner)).__typename).toBe('Hold');
  });
});

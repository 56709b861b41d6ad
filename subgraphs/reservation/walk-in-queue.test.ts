import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tableId } from '#shared/identifiers/identifiers.ts';
import { tablePublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { startReservationSubgraph, viewer } from './testing/reservation-subgraph.ts';

const { ask, database, expectDaysToBeTheFold, makeRestaurant } = await startReservationSubgraph();
const withKey = (input: Record<string, unknown>) => ({ input: { idempotencyKey: randomUUID(), ...input } });

interface Party {
  readonly id: string;
  readonly quotedMinutes: number | null;
}
const partyParts =
  'id name phone partySize seating status position quotedMinutes waitMinutes reservation { id status }';
const documents = {
  join: `mutation ($input: JoinWalkInQueueInput!) { joinWalkInQueue(input: $input) { __typename
    ... on WalkInQueued { party { ${partyParts} } } } }`,
  seat: `mutation ($input: SeatFromWalkInQueueInput!) { seatFromWalkInQueue(input: $input) { __typename
    ... on WalkInSeated { reservation { id status guestName partySize } } } }`,
  remove: `mutation ($input: RemoveFromWalkInQueueInput!) { removeFromWalkInQueue(input: $input) { __typename
    ... on WalkInRemoved { party { status position waitMinutes } } ... on WalkInNotWaiting { status } } }`,
  queue: `query ($id: ID!) { _entities(representations: [{ __typename: "Restaurant", id: $id }]) {
    ... on Restaurant { walkInQueue { ${partyParts} } } } }`,
};

/** Where it is between noon and one, so that every wait ends before the day does. */
const middayZone = () => {
  const behind = Temporal.Now.zonedDateTimeISO('UTC').hour - 12;
  return behind === 0 ? 'Etc/GMT' : `Etc/GMT${behind > 0 ? '+' : ''}${behind}`;
};

/** Tables for two, two, four, four and six; with a host. */
const open = async (overrides: { readonly timeZone?: string } = {}) => {
  const { id, publicId } = await makeRestaurant(overrides);
  const host = viewer(`host-${id}`, ['HOST'], [id]);
  return {
    id,
    publicId,
    host,
    join: async (partySize: number, name = 'Ada') =>
      (
        (await ask(documents.join, withKey({ restaurantId: publicId, name, partySize }), host)) as {
          party: Party;
        }
      ).party,
    seat: (walkInId: string, more: Record<string, unknown> = {}, who: MaybeViewer = host) =>
      ask(documents.seat, withKey({ walkInId, ...more }), who) as Promise<{
        __typename: string;
        reservation: { id: string };
      }>,
    remove: (walkInId: string, who: MaybeViewer = host) => ask(documents.remove, withKey({ walkInId }), who),
    queue: async (who: MaybeViewer = host) => {
      const [restaurant] = (await ask(documents.queue, { id: publicId }, who)) as {
        walkInQueue: Party[] | null;
      }[];
      return restaurant?.walkInQueue ?? null;
    },
  };
};

describe('the queue at the door', () => {
  it('quotes the wait behind those ahead, and again as things stand', async () => {
    const { join, seat, remove, queue } = await open({ timeZone: middayZone() });
    const large: Party[] = [];
    for (let count = 0; count < 2; count += 1) large.push(await join(6));
    // The table for six, then the two for four together, which take five to eight.
    expect(large.map(({ quotedMinutes }) => quotedMinutes)).toEqual([0, 0]);
    const third = await join(6, 'Grace');
    expect(third.quotedMinutes).toBeGreaterThan(120);
    expect(third.quotedMinutes).toBeLessThanOrEqual(150);
    expect((await join(2)).quotedMinutes).toBe(0);
    expect(await queue()).toMatchObject([{ position: 1 }, { position: 2 }, { position: 3 }, { position: 4 }]);

    const [first, second] = large;
    const seated = await seat(first?.id ?? '');
    expect(seated).toMatchObject({
      __typename: 'WalkInSeated',
      reservation: { status: 'SEATED', guestName: 'Ada', partySize: 6 },
    });
    expect(await seat(first?.id ?? '')).toMatchObject({ __typename: 'NotFound' });
    expect(await remove(first?.id ?? '')).toEqual({ __typename: 'WalkInNotWaiting', status: 'SEATED' });
    expect(await remove(second?.id ?? '')).toEqual({
      __typename: 'WalkInRemoved',
      party: { status: 'LEFT', position: null, waitMinutes: null },
    });
    // Whoever left no more stands in the way.
    expect(await queue()).toMatchObject([
      { name: 'Grace', position: 1, waitMinutes: 0, quotedMinutes: third.quotedMinutes },
      { position: 2 },
    ]);
  });

  it('seats a party at the tables that the host names', async () => {
    const { id, join, seat } = await open();
    const { id: walkInId } = await join(2);
    const table = tablePublicId.encode({ restaurantId: id, id: tableId(4) });
    const { reservation } = await seat(walkInId, { tableIds: [table] });
    const [kept] = await database.query<{ table_ids: number[]; status: string }>({
      text: `select r.table_ids, w.status from reservation.walk_in_party w
        join reservation.reservation r using (restaurant_id, reservation_id) where w.restaurant_id = $1`,
      values: [id],
    });
    expect(kept).toEqual({ table_ids: [4], status: 'SEATED' });
    expect(reservation.id).toMatch(/^rsv_/);
  });

  it('gives one table to one of two who are seated at once', async () => {
    const { id, join, seat } = await open();
    const parties = await Promise.all([join(6, 'A'), join(6, 'B'), join(6, 'C')]);
    const table = tablePublicId.encode({ restaurantId: id, id: tableId(5) });
    const answers = await Promise.all(parties.map((party) => seat(party.id, { tableIds: [table] })));
    expect(answers.filter(({ __typename }) => __typename === 'WalkInSeated')).toHaveLength(1);
    await expectDaysToBeTheFold(id);
  });

  it('is the restaurant’s hosts’ alone', async () => {
    const { id, publicId, join, seat, remove, queue } = await open();
    const { id: walkInId } = await join(2);
    const strangers = [
      viewer('diner'),
      viewer('other', ['HOST'], [id + 1]),
      viewer('partner', ['PARTNER'], [id]),
      viewer('admin', ['ADMIN']),
    ];
    for (const who of strangers) {
      expect(await queue(who)).toBeNull();
      expect(await seat(walkInId, {}, who)).toMatchObject({ __typename: 'NotFound' });
      expect(await remove(walkInId, who)).toEqual({ __typename: 'NotFound' });
      const joining = withKey({ restaurantId: publicId, name: 'X', partySize: 2 });
      expect(await ask(documents.join, joining, who)).toEqual({ __typename: 'NotFound' });
    }
    expect(await queue(null)).toBeNull();
    await expect(remove(walkInId, null)).rejects.toThrow('UNAUTHENTICATED');
    expect(await queue()).toHaveLength(1);
  });

  it('names the argument of bad input', async () => {
    const { publicId, host } = await open();
    const join = (input: Record<string, unknown>) =>
      ask(documents.join, withKey({ restaurantId: publicId, name: 'Ada', partySize: 2, ...input }), host);
    await expect(join({ phone: '12' })).rejects.toThrow('input.phone');
    await expect(join({ name: ' ' })).rejects.toThrow('input.name');
    await expect(join({ partySize: 51 })).rejects.toThrow('input.partySize');
  });
});

import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { createAvailabilityCheck } from '#shared/inventory/check-availability.ts';
import { assignTable } from '#shared/inventory/ledger.ts';
import { createPlanSource } from '#shared/inventory/plan-source.ts';
import { topicOfDiner, topicOfRestaurant } from '#shared/live-feed/domain/feed-topic.ts';
import { createFeedPublisher } from '#shared/live-feed/feed-publisher.ts';
import { toldIn } from '#shared/live-feed/testing/told-in.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { lockingCheckSteps } from './bookings/locking-check.ts';
import { createRecordChanges } from './bookings/record-changes.ts';
import { closeServiceDays } from './service-days/close-service-days.ts';
import { hostOf, inDays, lifecycleClient } from './testing/lifecycle-client.ts';
import { newDiner, privacyClient } from './testing/privacy-client.ts';
import { startReservationSubgraph } from './testing/reservation-subgraph.ts';
import { createOfferNext } from './waitlist/offer-freed-tables.ts';
import { offerFreedTables } from './waitlist/offer-regularly.ts';

const running = await startReservationSubgraph(12);
const { ask, database, jobs, makeRestaurant } = running;
const client = lifecycleClient(running);
const { erase } = privacyClient(running);
const log = createLogger('test', 'silent');
const { publish } = createFeedPublisher({ database, log });

const withKey = (input: Record<string, unknown>) => ({ input: { idempotencyKey: randomUUID(), ...input } });
const ofHouse = (id: RestaurantId) => toldIn(database, topicOfRestaurant(id));
const ofDiner = async (who: MaybeViewer) => (who === null ? [] : toldIn(database, topicOfDiner(who.id)));
const kindsOf = (events: Awaited<ReturnType<typeof ofHouse>>) => events.map(({ kind }) => kind);
const secret = { name: 'Ada Byron', email: 'ada@example.org', phone: '+43 1 5131007' };

const open = async () => {
  const { id, publicId } = await makeRestaurant();
  const table = { restaurantId: publicId, date: inDays(5), time: '19:00', partySize: 2, guest: secret };
  const book = async (who: MaybeViewer, changes: Record<string, unknown> = {}) => {
    const { reservation } = await client.create({ ...table, ...changes }, who);
    if (reservation === undefined) throw new Error('not booked');
    return reservation.id;
  };
  return { id, publicId, host: hostOf(id), table, book };
};

describe('the life of a reservation', () => {
  it('is told to the house in full, and to its diner without what is the house’s alone', async () => {
    const { id, publicId, host, book } = await open();
    const diner = newDiner();
    const reservationId = await book(diner, { specialRequests: 'a cake' });
    await client.modify({ reservationId, date: inDays(6), specialRequests: 'no cake' }, diner);
    await client.step('moveParty', { reservationId, tableIds: client.tables(id, 3) }, host);
    await client.step('markArrived', { reservationId }, host);
    await client.step('seatParty', { reservationId }, host);
    await client.step('completeVisit', { reservationId }, host);
    const events = await ofHouse(id);
    const said = events.map(({ kind, facts }) => [kind, facts.sequence, facts.status, facts.serviceDates]);
    expect(said).toEqual([
      ['BOOKED', 1, 'CONFIRMED', [inDays(5)]],
      ['MODIFIED', 2, 'CONFIRMED', [inDays(6), inDays(5)]],
      ['MOVED', 3, 'CONFIRMED', [inDays(6)]],
      ['ARRIVED', 4, 'ARRIVED', [inDays(6)]],
      ['SEATED', 5, 'SEATED', [inDays(6)]],
      ['COMPLETED', 6, 'COMPLETED', [inDays(6)]],
    ]);
    for (const { facts } of events) expect(facts).toMatchObject({ restaurantId: publicId, reservationId });
    expect(kindsOf(await ofDiner(diner))).toEqual(['BOOKED', 'MODIFIED', 'ARRIVED', 'SEATED', 'COMPLETED']);
    expect(JSON.stringify(events)).not.toMatch(/Ada|ada@|5131007|cake/);
  });

  it('is told once, however often its mutation is sent', async () => {
    const { id, table } = await open();
    const diner = newDiner();
    const input = { ...table, idempotencyKey: randomUUID() };
    await Promise.all([
      client.create(input, diner),
      client.create(input, diner),
      client.create(input, diner),
    ]);
    expect(kindsOf(await ofHouse(id))).toEqual(['BOOKED']);
    expect(kindsOf(await ofDiner(diner))).toEqual(['BOOKED']);
  });

  it('of the house’s own is told to nobody else, and what is refused to nobody', async () => {
    const { id, publicId, host, table, book } = await open();
    const diner = newDiner();
    const first = await book(diner);
    const second = await book(diner, { partySize: 3 });
    await client.inHouse({ ...table, date: inDays(8) }, host);
    await client.walkIn({ restaurantId: publicId, partySize: 2 }, host);
    await client.swap({ reservationId: first, otherReservationId: second }, host);
    await client.step('completeVisit', { reservationId: first }, host);
    await client.cancel({ reservationId: first }, diner);
    await client.step('markNoShow', { reservationId: second }, host);
    await client.step('undoNoShow', { reservationId: second }, host);
    const told = kindsOf(await ofHouse(id));
    expect(told.filter((kind) => kind === 'BOOKED')).toHaveLength(3);
    expect(told).toEqual(expect.arrayContaining(['CANCELLED', 'NO_SHOW', 'NO_SHOW_UNDONE']));
    expect(told).not.toContain('COMPLETED');
    expect(kindsOf(await ofDiner(diner))).toEqual([
      'BOOKED',
      'BOOKED',
      'CANCELLED',
      'NO_SHOW',
      'NO_SHOW_UNDONE',
    ]);
    expect(await ofDiner(host)).toEqual([]);
  });

  it('ends with the day', async () => {
    const { id, book } = await open();
    const diner = newDiner();
    await book(diner, { date: inDays(1) });
    await book(newDiner(), { date: inDays(1), time: '20:00' });
    const recordChanges = createRecordChanges(jobs, publish);
    const now = Temporal.PlainDate.from(inDays(2)).toZonedDateTime('UTC').add({ hours: 12 }).toInstant();
    await closeServiceDays({ database, plans: createPlanSource(), recordChanges, log }, now, 100);
    expect(kindsOf(await ofHouse(id))).toEqual(['BOOKED', 'BOOKED', expect.any(String), expect.any(String)]);
    expect(await ofDiner(diner)).toHaveLength(2);
  });
});

const join = `mutation ($input: JoinWaitlistInput!) { joinWaitlist(input: $input) { __typename
  ... on WaitlistJoined { entry { id } } } }`;
const leave = 'mutation ($input: LeaveWaitlistInput!) { leaveWaitlist(input: $input) { __typename } }';

describe('lines and queues', () => {
  /** Nothing is free at seven. */
  const full = async () => {
    const house = await open();
    const bookers: { who: MaybeViewer; id: string }[] = [];
    for (const partySize of [6, 4, 4, 2, 2]) {
      const who = newDiner();
      const { reservation } = await client.create({ ...house.table, partySize }, who);
      if (reservation !== undefined) bookers.push({ who, id: reservation.id });
    }
    const wait = async (who: MaybeViewer) => {
      const input = {
        restaurantId: house.publicId,
        date: inDays(5),
        earliest: '19:00',
        latest: '19:00',
        partySize: 2,
        guest: secret,
      };
      const answer = (await ask(join, withKey(input), who)) as { entry?: { id: string } };
      if (answer.entry === undefined) throw new Error(JSON.stringify(answer));
      return answer.entry.id;
    };
    return { ...house, bookers, wait };
  };
  const offer = () =>
    offerFreedTables(
      createOfferNext({
        database,
        steps: lockingCheckSteps(createPlanSource()),
        createCheck: createAvailabilityCheck,
        assignTable,
        publish,
        jobs,
      }),
    );

  it('of those who wait: joined, offered, booked, left', async () => {
    const { id, bookers, wait } = await full();
    const [lucky, tired] = [newDiner(), newDiner()];
    const entryId = await wait(lucky);
    const other = await wait(tired);
    await ask(leave, withKey({ entryId: other }), tired);
    for (const booker of bookers.slice(-1)) await client.cancel({ reservationId: booker.id }, booker.who);
    await offer();
    const mine = '{ viewer { waitlist { offer { id } } } }';
    const { waitlist } = (await ask(mine, {}, lucky)) as {
      waitlist: { offer: { id: string } | null }[];
    };
    await client.create({ holdId: waitlist[0]?.offer?.id, guest: secret }, lucky);
    expect(kindsOf(await ofDiner(lucky))).toEqual([
      'WAITLIST_JOINED',
      'WAITLIST_OFFERED',
      'WAITLIST_BOOKED',
      'BOOKED',
    ]);
    const [told] = await ofDiner(lucky);
    expect(told?.facts).toMatchObject({
      waitlistEntryId: entryId,
      status: 'WAITING',
      serviceDates: [inDays(5)],
    });
    expect(kindsOf(await ofDiner(tired))).toEqual(['WAITLIST_JOINED', 'WAITLIST_LEFT']);
    const house = await ofHouse(id);
    expect(kindsOf(house).filter((kind) => kind.startsWith('WAITLIST'))).toEqual([
      'WAITLIST_JOINED',
      'WAITLIST_JOINED',
      'WAITLIST_LEFT',
      'WAITLIST_OFFERED',
      'WAITLIST_BOOKED',
    ]);
    expect(JSON.stringify(house)).not.toMatch(/Ada|ada@|5131007/);
  });

  it('of somebody who is erased the house hears that they left, and their own topic is gone', async () => {
    const { id, wait } = await full();
    const diner = newDiner();
    await wait(diner);
    expect(await erase(diner)).toMatchObject({ __typename: 'ViewerErased' });
    expect(await ofDiner(diner)).toEqual([]);
    expect(kindsOf(await ofHouse(id)).slice(-2)).toEqual(['WAITLIST_JOINED', 'WAITLIST_LEFT']);
    const rows = await database.query({
      text: 'select topic from feed.topic where topic like $1 union all select topic from feed.event where topic like $1',
      values: [`%${diner?.id}%`],
    });
    expect(rows).toEqual([]);
  });

  it('of a party at the door: joined, left, seated', async () => {
    const { id, publicId, host } = await open();
    const joinQueue = `mutation ($input: JoinWalkInQueueInput!) { joinWalkInQueue(input: $input) { __typename
      ... on WalkInQueued { party { id } } } }`;
    const removeFromQueue = `mutation ($input: RemoveFromWalkInQueueInput!) { removeFromWalkInQueue(input: $input) { __typename } }`;
    const seat = `mutation ($input: SeatFromWalkInQueueInput!) { seatFromWalkInQueue(input: $input) { __typename } }`;
    const queue = async () => {
      const input = { restaurantId: publicId, name: 'Ada Byron', phone: secret.phone, partySize: 2 };
      return ((await ask(joinQueue, withKey(input), host)) as { party: { id: string } }).party.id;
    };
    const [first, second] = [await queue(), await queue()];
    await ask(removeFromQueue, withKey({ walkInId: first }), host);
    const seated = (await ask(seat, withKey({ walkInId: second }), host)) as { __typename: string };
    const house = await ofHouse(id);
    const expected = ['QUEUE_JOINED', 'QUEUE_JOINED', 'QUEUE_LEFT'];
    // At some hours of the day no table can be had any more.
    if (seated.__typename === 'WalkInSeated') expected.push('WALK_IN', 'QUEUE_SEATED');
    expect(kindsOf(house)).toEqual(expected);
    expect(house[0]?.facts.walkInId).toBe(first);
    expect(JSON.stringify(house)).not.toMatch(/Ada|5131007/);
  });
});

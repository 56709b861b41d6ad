import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { defaultBookingRules } from '#shared/inventory/domain/restaurant-plan.ts';
import { readParty } from '#shared/inventory/repositories/allocation-repository.ts';
import { findVisit } from '#shared/inventory/repositories/visit-repository.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { diner, hostOf, inDays, lifecycleClient, type Step } from './testing/lifecycle-client.ts';
import { startReservationSubgraph, viewer } from './testing/reservation-subgraph.ts';

const running = await startReservationSubgraph(20);
const { ask, database, expectDaysToBeTheFold, makeRestaurant, subgraph } = running;
const client = lifecycleClient(running);
const { book, cancel, eventsAndJobs, inHouse, modify, partyOf, step, swap, tables, walkIn } = client;

const execute = (text: string, values: unknown[]) => database.query({ text, values });
const kinds = (answers: readonly { __typename: string }[]) => answers.map(({ __typename }) => __typename);

describe('the life of a reservation', () => {
  it('goes from booked over arrived and seated to completed, each written down once', async () => {
    const { id, publicId } = await makeRestaurant();
    const host = hostOf(id);
    const reservationId = await book(publicId);
    const party = partyOf(reservationId);
    expect((await step('markArrived', { reservationId }, host)).reservation).toMatchObject({
      status: 'ARRIVED',
    });
    expect(await findVisit(database, id, party)).toBeNull();
    await step('seatParty', { reservationId }, host);
    expect(await findVisit(database, id, party)).toMatchObject({ dinerId: 'diner' });
    const done = await step('completeVisit', { reservationId }, viewer('boss', ['ADMIN']));
    expect(done.reservation).toMatchObject({
      status: 'COMPLETED',
      source: 'ONLINE',
      tableChoice: { rule: 'LOWEST_NUMBER', words: expect.stringContaining('lowest number') },
      tables: [{ name: '1' }],
      history: [
        { kind: 'BOOKED', from: null, to: 'CONFIRMED', actorRole: 'DINER', overrides: [], partySize: 2 },
        { kind: 'ARRIVED', from: 'CONFIRMED', to: 'ARRIVED', actorRole: 'HOST', tables: [{ name: '1' }] },
        { kind: 'SEATED', from: 'ARRIVED', to: 'SEATED', actorRole: 'HOST' },
        { kind: 'COMPLETED', from: 'SEATED', to: 'COMPLETED', actorRole: 'ADMIN' },
      ],
    });
    // It left before its time began: the whole of it is free.
    expect(await readParty(database, id, party)).toBeNull();
    const { events, jobs } = await eventsAndJobs(id);
    expect(events).toHaveLength(4);
    expect(jobs).toEqual(events);
    await expectDaysToBeTheFold(id);
  });

  it('shows tables, choice, source and history to its house alone', async () => {
    const { id, publicId } = await makeRestaurant();
    const reservationId = await book(publicId);
    const text =
      'query ($id: ID!) { reservation(id: $id) { source tables { id } tableChoice { rule } history { kind } } }';
    const nothing = { source: null, tables: null, tableChoice: null, history: null };
    expect(await ask(text, { id: reservationId }, diner)).toEqual(nothing);
    expect(await ask(text, { id: reservationId }, hostOf(id + 1))).toBeNull();
    expect(await ask(text, { id: reservationId }, hostOf(id))).toMatchObject({
      source: 'ONLINE',
      tables: [{ id: expect.stringMatching(/^tbl_/) }],
      history: [{ kind: 'BOOKED' }],
    });
  });

  it('has a history that nobody can change', async () => {
    const { id, publicId } = await makeRestaurant();
    await book(publicId);
    for (const text of [
      `update reservation.reservation_event set kind = 'MOVED' where restaurant_id = ${id}`,
      `delete from reservation.reservation_event where restaurant_id = ${id}`,
      'truncate reservation.reservation_event',
    ])
      await expect(execute(text, [])).rejects.toThrow('only ever added to');
    expect((await eventsAndJobs(id)).events).toHaveLength(1);
  });

  it('writes down changes and cancelling of the diner, with what was before', async () => {
    const { id, publicId } = await makeRestaurant();
    const reservationId = await book(publicId);
    await modify({ reservationId, partySize: 4, specialRequests: 'A secret wish' });
    await cancel({ reservationId, reason: 'A private reason' });
    const rows = await execute(
      'select kind, details from reservation.reservation_event where restaurant_id = $1 order by sequence',
      [id],
    );
    expect(rows).toMatchObject([
      { kind: 'BOOKED', details: { partySize: 2, tableIds: [1], tableChoice: { rule: 'LOWEST_NUMBER' } } },
      { kind: 'MODIFIED', details: { partySize: 4, tableIds: [3], before: { partySize: 2, tableIds: [1] } } },
      { kind: 'CANCELLED', details: { partySize: 4 } },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/secret|private|Ada/);
  });
});

describe('who does not work there', () => {
  const withTables: readonly Step[] = ['moveParty', 'seatParty'];
  it.each<Step>(['markArrived', 'seatParty', 'completeVisit', 'markNoShow', 'undoNoShow', 'moveParty'])(
    'is told by %s that nothing is there',
    async (name) => {
      const { id, publicId } = await makeRestaurant();
      const reservationId = await book(publicId);
      const input = { reservationId, ...(withTables.includes(name) ? { tableIds: tables(id, 2) } : {}) };
      const others = [diner, hostOf(id + 1), viewer('partner', ['PARTNER'], [id])];
      const answers = await Promise.all(others.map((who) => step(name, input, who)));
      expect(kinds(answers)).toEqual(['NotFound', 'NotFound', 'NotFound']);
      expect((await eventsAndJobs(id)).events).toHaveLength(1);
    },
  );

  it('neither swaps, books in house nor seats anybody, and needs to say who it is', async () => {
    const { id, publicId } = await makeRestaurant();
    const [one, other] = [await book(publicId), await book(publicId)];
    const inputs = { reservationId: one, otherReservationId: other };
    const table = {
      restaurantId: publicId,
      date: inDays(5),
      time: '19:00',
      partySize: 2,
      guest: { name: 'Ada' },
    };
    const stranger = hostOf(id + 1);
    expect(
      kinds([
        await swap(inputs, stranger),
        await inHouse(table, stranger),
        await walkIn({ restaurantId: publicId, partySize: 2 }, stranger),
        await inHouse({ ...table, restaurantId: 'rst_zzzz' }, viewer('boss', ['ADMIN'])),
      ]),
    ).toEqual(['NotFound', 'NotFound', 'NotFound', 'NotFound']);
    const text = 'mutation ($input: MarkArrivedInput!) { markArrived(input: $input) { __typename } }';
    const variables = { input: { idempotencyKey: 'key', reservationId: one } };
    const { errors } = await subgraph.execute({ query: text, variables }, null);
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('does not see the book or the records', async () => {
    const { id, publicId } = await makeRestaurant();
    await book(publicId);
    const text = `query ($of: [_Any!]!, $date: LocalDate!) { _entities(representations: $of) { ... on Restaurant {
      book(date: $date) { guestName status tables { name } } serviceRecords(from: $date, to: $date) { parties } } } }`;
    const of = [{ __typename: 'Restaurant', id: publicId }];
    const variables = { of, date: inDays(5) };
    for (const who of [null, diner, hostOf(id + 1)])
      expect(await ask(text, variables, who)).toEqual([{ book: null, serviceRecords: null }]);
    expect(await ask(text, variables, hostOf(id))).toEqual([
      { book: [{ guestName: 'Ada', status: 'CONFIRMED', tables: [{ name: '1' }] }], serviceRecords: [] },
    ]);
  });
});

describe('what the status does not allow', () => {
  const cases: [Step[], Step, string, string][] = [
    [[], 'completeVisit', 'CONFIRMED', 'COMPLETED'],
    [['markArrived'], 'markArrived', 'ARRIVED', 'ARRIVED'],
    [['seatParty'], 'markArrived', 'SEATED', 'ARRIVED'],
    [['seatParty'], 'markNoShow', 'SEATED', 'NO_SHOW'],
    [['seatParty', 'completeVisit'], 'seatParty', 'COMPLETED', 'SEATED'],
    [['markNoShow'], 'seatParty', 'NO_SHOW', 'SEATED'],
    [[], 'undoNoShow', 'CONFIRMED', 'CONFIRMED'],
  ];
  it.each(cases)('after %j refuses %s: from %s to %s', async (before, name, from, to) => {
    const { id, publicId } = await makeRestaurant();
    const reservationId = await book(publicId);
    for (const one of before) await step(one, { reservationId }, hostOf(id));
    expect(await step(name, { reservationId }, hostOf(id))).toMatchObject({
      __typename: 'InvalidTransition',
      from,
      to,
    });
    expect((await eventsAndJobs(id)).events).toHaveLength(before.length + 1);
  });

  it('is for the diner what has begun: an arrived party is not cancelled by phone', async () => {
    const { id, publicId } = await makeRestaurant();
    const reservationId = await book(publicId);
    await step('markArrived', { reservationId }, hostOf(id));
    expect((await cancel({ reservationId })).__typename).toBe('InvalidTransition');
    expect((await cancel({ reservationId }, hostOf(id))).__typename).toBe('ReservationCancelled');
  });
});

describe('no-shows', () => {
  const noShow = async (changes: Record<string, unknown> = {}) => {
    const { id, publicId } = await makeRestaurant();
    const reservationId = await book(publicId, changes);
    const host = hostOf(id);
    return { id, publicId, reservationId, host, undo: () => step('undoNoShow', { reservationId }, host) };
  };

  it('free the table, and get it back with the status that they had', async () => {
    const { id, reservationId, host, undo } = await noShow({ partySize: 8 });
    await step('markArrived', { reservationId }, host);
    await step('markNoShow', { reservationId }, host);
    expect(await readParty(database, id, partyOf(reservationId))).toBeNull();
    expect((await undo()).reservation).toMatchObject({
      status: 'ARRIVED',
      tables: [{ name: '3' }, { name: '4' }],
    });
    await expectDaysToBeTheFold(id);
  });

  it('get the best fit where their own table went to others, and are refused where none is left', async () => {
    const { id, publicId, reservationId, host, undo } = await noShow();
    await step('markNoShow', { reservationId }, host);
    expect(await book(publicId)).toBeDefined();
    expect((await undo()).reservation).toMatchObject({ status: 'CONFIRMED', tables: [{ name: '2' }] });
    await step('markNoShow', { reservationId }, host);
    for (let party = 0; party < 4; party += 1) await book(publicId);
    expect(await undo()).toMatchObject({ __typename: 'SlotUnavailable', reason: 'NO_TABLE' });
    await expectDaysToBeTheFold(id);
  });

  it('are undone once by two who do it at once, and not after 24 hours', async () => {
    const { id, reservationId, host, undo } = await noShow();
    await step('markNoShow', { reservationId }, host);
    const both = kinds(await Promise.all([undo(), undo()]));
    expect(both.sort()).toEqual(['InvalidTransition', 'ReservationChanged']);
    await step('markNoShow', { reservationId }, host);
    await execute(
      `update reservation.reservation set status_changed_at = now() - interval '24 hours' where restaurant_id = $1`,
      [id],
    );
    expect(await undo()).toMatchObject({ __typename: 'InvalidTransition', from: 'NO_SHOW' });
  });

  it('race with another booking for the table without both having it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, publicId, reservationId, host, undo } = await noShow({ partySize: 8 });
      await step('markNoShow', { reservationId }, host);
      const [undone, booked] = await Promise.all([
        undo(),
        book(publicId, { partySize: 8 }).catch(() => null),
      ]);
      expect([undone.__typename === 'ReservationChanged', booked !== null].filter(Boolean)).toHaveLength(1);
      await expectDaysToBeTheFold(id);
    }
  });
});

describe('moving and swapping', () => {
  it('gives a party the tables that were named, with what was set aside', async () => {
    const { floorPlan } = planFixture();
    const inside = floorPlan.tables.map((table) =>
      table.tableId === 5 ? { ...table, bookability: 'IN_HOUSE_ONLY' as const } : table,
    );
    const { id, publicId } = await makeRestaurant({ floorPlan: { ...floorPlan, tables: inside } });
    const reservationId = await book(publicId);
    const moved = await step('moveParty', { reservationId, tableIds: tables(id, 5) }, hostOf(id));
    expect(moved.reservation).toMatchObject({ tables: [{ name: '5' }], tableChoice: { rule: 'HOST' } });
    expect(moved.reservation?.history?.at(-1)).toMatchObject({
      kind: 'MOVED',
      from: 'CONFIRMED',
      to: 'CONFIRMED',
      overrides: ['NOT_ONLINE_TABLE', 'HOST_CHOICE'],
    });
    await expectDaysToBeTheFold(id);
  });

  it('has those looked at who wait for the table that it leaves', async () => {
    const { id, publicId } = await makeRestaurant();
    const reservationId = await book(publicId);
    const waiting = `insert into reservation.waitlist_entry (restaurant_id, entry_id, diner_id, guest_name, time_zone,
      service_date, earliest_minute, latest_minute, party_size)
      values ($1, gen_random_uuid(), 'eve', 'Eve', 'Europe/Vienna', $2, 1140, 1200, 2)`;
    await execute(waiting, [id, inDays(5)]);
    await step('moveParty', { reservationId, tableIds: tables(id, 3) }, hostOf(id));
    expect(
      await execute('select service_date from reservation.waitlist_check where restaurant_id = $1', [id]),
    ).toEqual([{ service_date: inDays(5) }]);
  });

  it('says who has the tables, and refuses tables that there are not', async () => {
    const { id, publicId } = await makeRestaurant();
    const [one, other] = [await book(publicId), await book(publicId)];
    expect(
      await step('moveParty', { reservationId: one, tableIds: tables(id, 2, 3) }, hostOf(id)),
    ).toMatchObject({
      __typename: 'TablesTaken',
      tables: [{ table: { name: '2' }, reservation: { id: other } }],
    });
    const { __typename } = await step(
      'moveParty',
      { reservationId: one, tableIds: tables(id, 99) },
      hostOf(id),
    );
    expect(__typename).toBe('TablesUnknown');
    expect((await eventsAndJobs(id)).events).toHaveLength(2);
    await expectDaysToBeTheFold(id);
  });

  it('exchanges the tables of two parties, one event and job for each', async () => {
    const { id, publicId } = await makeRestaurant();
    const [one, other] = [await book(publicId), await book(publicId, { partySize: 4, time: '19:30' })];
    const swapped = await swap({ reservationId: one, otherReservationId: other }, hostOf(id));
    expect(swapped).toMatchObject({
      __typename: 'PartiesSwapped',
      reservation: { id: one, tables: [{ name: '3' }] },
      otherReservation: { id: other, tables: [{ name: '1' }] },
    });
    expect(swapped.otherReservation?.history?.at(-1)?.overrides).toEqual([
      'OUTSIDE_TABLE_SIZE',
      'HOST_CHOICE',
    ]);
    const { events, jobs } = await eventsAndJobs(id);
    expect(events).toHaveLength(4);
    expect(jobs).toEqual(events);
    await expectDaysToBeTheFold(id);
  });

  it('is done by many at once without a deadlock', async () => {
    const { id, publicId } = await makeRestaurant();
    const [one, other] = [await book(publicId), await book(publicId)];
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        swap(
          index % 2 === 0
            ? { reservationId: one, otherReservationId: other }
            : { reservationId: other, otherReservationId: one },
          hostOf(id),
        ),
      ),
    );
    expect(new Set(kinds(answers))).toEqual(new Set(['PartiesSwapped']));
    expect((await eventsAndJobs(id)).events).toHaveLength(2 + 24);
    await expectDaysToBeTheFold(id);
  });
});

describe('in house', () => {
  const phone = (restaurantId: string, changes: Record<string, unknown> = {}) => ({
    restaurantId,
    date: inDays(5),
    time: '19:00',
    partySize: 2,
    guest: { name: 'Grace', phone: '+43 1 5131007' },
    ...changes,
  });

  it('books the best fit of what the house can have, and shows it to the house alone', async () => {
    const { id, publicId } = await makeRestaurant();
    const booked = await inHouse(phone(publicId, { durationMinutes: 45 }), hostOf(id));
    expect(booked.reservation).toMatchObject({
      status: 'CONFIRMED',
      source: 'IN_HOUSE',
      tables: [{ name: '1' }],
    });
    expect(booked.reservation?.tableChoice?.rule).not.toBe('HOST');
    const read = 'query ($id: ID!) { reservation(id: $id) { durationMinutes } }';
    const variables = { id: booked.reservation?.id };
    expect(await ask(read, variables, hostOf(id))).toEqual({ durationMinutes: 45 });
    expect(await ask(read, variables, viewer('host', ['HOST', 'DINER'], [id + 1]))).toBeNull();
    await step('seatParty', { reservationId: booked.reservation?.id }, hostOf(id));
    expect(await findVisit(database, id, partyOf(booked.reservation?.id ?? ''))).toBeNull();
  });

  it('passes the kitchen’s limit only when told to, and writes that down', async () => {
    const { id, publicId } = await makeRestaurant({ rules: { ...defaultBookingRules, pacingParties: 1 } });
    await book(publicId);
    expect(await inHouse(phone(publicId), hostOf(id))).toMatchObject({ reason: 'PACING_LIMIT' });
    expect(await inHouse(phone(publicId, { tableIds: tables(id, 5) }), hostOf(id))).toMatchObject({
      reason: 'PACING_LIMIT',
    });
    const exceeded = await inHouse(phone(publicId, { exceedPacing: true }), hostOf(id));
    expect(exceeded.reservation?.history?.[0]).toMatchObject({
      kind: 'BOOKED',
      overrides: ['EXCEEDED_PACING'],
    });
    const later = await book(publicId, { time: '20:00' });
    expect(await modify({ reservationId: later, time: '19:00' }, hostOf(id))).toMatchObject({
      reason: 'PACING_LIMIT',
    });
    const modified = await modify({ reservationId: later, time: '19:00', exceedPacing: true }, hostOf(id));
    expect(modified.reservation?.history?.at(-1)).toMatchObject({ overrides: ['EXCEEDED_PACING'] });
    await expectDaysToBeTheFold(id);
  });

  it('lets no diner pass the kitchen’s limit', async () => {
    const { publicId } = await makeRestaurant();
    const reservationId = await book(publicId);
    await expect(modify({ reservationId, time: '20:00', exceedPacing: true })).rejects.toThrow(
      'input.exceedPacing',
    );
  });

  it('names tables that are too small or for walk-ins only, but none that others have', async () => {
    const { id, publicId } = await makeRestaurant();
    const named = await inHouse(phone(publicId, { partySize: 3, tableIds: tables(id, 1) }), hostOf(id));
    expect(named.reservation?.history?.[0]?.overrides).toEqual(['OUTSIDE_TABLE_SIZE', 'HOST_CHOICE']);
    expect(await inHouse(phone(publicId, { tableIds: tables(id, 1) }), hostOf(id))).toMatchObject({
      __typename: 'TablesTaken',
      tables: [{ table: { name: '1' }, reservation: { id: named.reservation?.id } }],
    });
    expect(await inHouse(phone(publicId, { time: '03:00' }), hostOf(id))).toMatchObject({
      reason: 'OUTSIDE_SERVICE_HOURS',
    });
    const far = phone(publicId, { date: inDays(900) });
    await expect(inHouse(far, hostOf(id))).rejects.toThrow('input.date');
    await expect(
      inHouse(phone(publicId, { tableIds: tables(id, 1).concat('tbl_zz_1') }), hostOf(id)),
    ).rejects.toThrow('input.tableIds');
  });
});

describe('walk-ins', () => {
  it('sit at once, also at tables that nobody can book, until nothing is left', async () => {
    const { floorPlan } = planFixture();
    const tablesForWalkIns = floorPlan.tables.map((table) => ({
      ...table,
      bookability: 'WALK_IN_ONLY' as const,
    }));
    const { id, publicId } = await makeRestaurant({
      floorPlan: { ...floorPlan, tables: tablesForWalkIns, combinations: [] },
      rules: { ...defaultBookingRules, pacingParties: 1 },
    });
    const host = hostOf(id);
    const seated = await walkIn({ restaurantId: publicId, partySize: 2, durationMinutes: 60 }, host);
    expect(seated.reservation).toMatchObject({
      status: 'SEATED',
      source: 'WALK_IN',
      tables: [{ name: '1' }],
    });
    expect(seated.reservation?.history).toMatchObject([
      { kind: 'WALK_IN', from: null, to: 'SEATED', actorRole: 'HOST', overrides: [] },
    ]);
    const others = [];
    for (let party = 0; party < 5; party += 1)
      others.push(await walkIn({ restaurantId: publicId, partySize: 2 }, host));
    expect(kinds(others)).toEqual([...Array(4).fill('WalkInSeated'), 'SlotUnavailable']);
    const gone = await step('completeVisit', { reservationId: seated.reservation?.id }, host);
    expect(gone.reservation?.status).toBe('COMPLETED');
    const next = await walkIn({ restaurantId: publicId, partySize: 2, tableIds: tables(id, 1) }, host);
    expect(next.reservation?.history?.[0]?.overrides).toEqual(['HOST_CHOICE']);
    const { events, jobs } = await eventsAndJobs(id);
    expect(jobs).toEqual(events);
    await expectDaysToBeTheFold(id);
  });

  it('leave the queue by sitting down, once', async () => {
    const { id, publicId } = await makeRestaurant();
    const host = hostOf(id);
    const join = `mutation ($input: JoinWalkInQueueInput!) { joinWalkInQueue(input: $input) {
      ... on WalkInQueued { party { id } } } }`;
    const party = { idempotencyKey: randomUUID(), restaurantId: publicId, name: 'Grace', partySize: 2 };
    const queued = JSON.parse(JSON.stringify(await ask(join, { input: party }, host)));
    const input = { restaurantId: publicId, partySize: 2, walkInId: queued.party.id };
    const both = await Promise.all([walkIn(input, host), walkIn(input, host)]);
    expect(kinds(both).sort()).toEqual(['NotFound', 'WalkInSeated']);
    const rows = await execute(
      'select w.status, r.guest_name from reservation.walk_in_party w join reservation.reservation r using (restaurant_id, reservation_id) where restaurant_id = $1',
      [id],
    );
    expect(rows).toEqual([{ status: 'SEATED', guest_name: 'Grace' }]);
  });
});

describe('every mutation of the house', () => {
  it('gives the first answer again, and refuses the key with another input', async () => {
    const { id, publicId } = await makeRestaurant();
    const host = hostOf(id);
    const [one, other] = [await book(publicId), await book(publicId)];
    const table = {
      restaurantId: publicId,
      date: inDays(6),
      time: '19:00',
      partySize: 2,
      guest: { name: 'Ada' },
    };
    const sends: [(input: Record<string, unknown>) => Promise<unknown>, object][] = [
      [(input) => step('moveParty', input, host), { reservationId: one, tableIds: tables(id, 3) }],
      [(input) => swap(input, host), { reservationId: one, otherReservationId: other }],
      [(input) => step('markArrived', input, host), { reservationId: one }],
      [(input) => step('seatParty', input, host), { reservationId: one }],
      [(input) => step('completeVisit', input, host), { reservationId: one }],
      [(input) => step('markNoShow', input, host), { reservationId: other }],
      [(input) => step('undoNoShow', input, host), { reservationId: other }],
      [(input) => walkIn(input, host), { restaurantId: publicId, partySize: 2 }],
      [(input) => inHouse(input, host), table],
    ];
    for (const [send, input] of sends) {
      const keyed = { idempotencyKey: randomUUID(), ...input };
      const [first, again] = await Promise.all([send(keyed), send(keyed)]);
      expect(again).toEqual(first);
      expect(JSON.stringify(first)).toContain('"history"');
      const changed = 'restaurantId' in input ? { partySize: 3 } : { reservationId: 'rsv_1_x' };
      expect(await send({ ...keyed, ...changed })).toMatchObject({ __typename: 'IdempotencyKeyReused' });
    }
    const { events, jobs } = await eventsAndJobs(id);
    expect(events).toHaveLength(2 + 1 + 2 + 5 + 2);
    expect(jobs).toEqual(events);
  });
});

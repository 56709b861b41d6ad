import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { parseIdempotencyKey } from '#shared/idempotency/idempotency-key.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { createAvailabilityCheck } from '#shared/inventory/check-availability.ts';
import { assignTable } from '#shared/inventory/ledger.ts';
import { createPlanSource } from '#shared/inventory/plan-source.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import { lockingCheckSteps } from './bookings/locking-check.ts';
import { createEraseViewer } from './privacy/erase-viewer.ts';
import {
  ada,
  eraseDocument,
  inDays,
  kinds,
  newDiner,
  privacyClient,
  type Records,
  withKey,
} from './testing/privacy-client.ts';
import { startReservationSubgraph, viewer } from './testing/reservation-subgraph.ts';
import { createOfferNext } from './waitlist/offer-freed-tables.ts';
import { offerFreedTables } from './waitlist/offer-regularly.ts';

const running = await startReservationSubgraph(20);
const { ask, database, expectDaysToBeTheFold, jobs, url } = running;
const { client, erase, pageOf, recordsOf, rowsOf, open } = privacyClient(running);

const joinDocument = `mutation ($input: JoinWaitlistInput!) { joinWaitlist(input: $input) { __typename
  ... on WaitlistJoined { entry { id } } } }`;

describe('what is kept of a diner', () => {
  it('is theirs to take along, each kind with all that it has', async () => {
    const { publicId, host, book, guestOf, updateGuest } = await open();
    const diner = newDiner();
    const kept = await book(diner, { specialRequests: 'By the window' });
    await client.step('seatParty', { reservationId: kept }, host);
    const gone = await book(diner, { date: inDays(6) });
    await client.cancel({ reservationId: gone, reason: 'The flu' }, diner);
    await client.hold({ restaurantId: publicId, date: inDays(7), time: '19:00', partySize: 2 }, diner);
    const notes = { notes: 'Writes programs', tags: [{ kind: 'ALLERGY', text: 'nuts' }] };
    await updateGuest(await guestOf(kept), notes);
    const records = await recordsOf(diner);
    expect(records.slice(0, 4)).toMatchObject([
      {
        __typename: 'ReservationRecord',
        reservation: { id: kept, guestName: 'Ada Byron', specialRequests: 'By the window' },
        guestEmail: ada.email,
        guestPhone: ada.phone,
        source: 'ONLINE',
        tables: [{ name: expect.any(String) }],
        history: [
          { kind: 'BOOKED', actorRole: 'DINER' },
          { kind: 'SEATED', actorRole: 'HOST' },
        ],
        seatedAt: expect.any(String),
      },
      { reservation: { id: gone }, cancellationReason: 'The flu', cancelledAt: expect.any(String) },
      { __typename: 'HoldRecord', hold: { partySize: 2 }, releasedAt: null },
      { __typename: 'GuestBookRecord', restaurant: { id: publicId }, isWithheld: false, ...notes },
    ]);
    expect(kinds(records.slice(4))).toEqual(Array.from({ length: 4 }, () => 'RequestKeyRecord'));
  });

  it('comes in pages, each record once', async () => {
    const { book } = await open();
    const diner = newDiner();
    for (const day of [5, 6, 7, 8]) await book(diner, { date: inDays(day) });
    const all = await recordsOf(diner);
    expect(all).toHaveLength(9);
    const walked: Awaited<ReturnType<typeof recordsOf>> = [];
    let after: string | null = null;
    for (let page = 0; page < 5; page += 1) {
      const found: Records | null = await pageOf(diner, 2, after);
      expect(found?.totalCount).toBe(9);
      expect(found?.pageInfo.hasNextPage).toBe(page < 4);
      walked.push(...(found?.edges ?? []).map(({ node }) => node));
      after = found?.pageInfo.endCursor ?? null;
    }
    expect(walked).toEqual(all);
    expect(await pageOf(diner, 2, Buffer.from('at:50').toString('base64url'))).toMatchObject({
      totalCount: 9,
      edges: [],
    });
  });

  it('is nothing for those who are no diners, and of nobody else for those who are', async () => {
    const { book, host } = await open();
    await book(newDiner());
    const partner = viewer(`partner-${randomUUID()}`, ['PARTNER', 'DINER']);
    for (const who of [host, partner]) expect(await pageOf(who)).toBeNull();
    expect(await recordsOf(newDiner())).toEqual([]);
    const entity = `query ($id: ID!) { _entities(representations: [{ __typename: "Viewer", id: $id }]) {
      ... on Viewer { personalRecords { totalCount } } } }`;
    const [diner, other] = [newDiner(), newDiner()];
    await book(diner, { date: inDays(9) });
    expect(await ask(entity, { id: diner?.id }, other)).toEqual([null]);
    expect(await ask(entity, { id: diner?.id }, null)).toEqual([null]);
    expect(await ask(entity, { id: diner?.id }, diner)).toEqual([{ personalRecords: { totalCount: 3 } }]);
  });

  it('leaves out what a restaurant knew of the contact before its diner came', async () => {
    const { book, inHouse, updateGuest } = await open();
    const { guest } = await inHouse();
    await updateGuest(guest.id, { notes: 'Of somebody else, perhaps' });
    const stranger = newDiner();
    await book(stranger, { date: inDays(6), guest: { name: 'Mallory', phone: ada.phone } });
    const records = await recordsOf(stranger);
    expect(records.filter(({ __typename }) => __typename === 'GuestBookRecord')).toMatchObject([
      { isWithheld: true, name: null, email: null, phone: null, notes: null, tags: [] },
    ]);
    expect(kinds(records).filter((kind) => kind === 'ReservationRecord')).toHaveLength(1);
  });
});

describe('erasing', () => {
  it('is for a diner who is nothing else, and who means it', async () => {
    const { id } = await open();
    for (const roles of [['HOST'], ['DINER', 'HOST'], ['PARTNER'], ['DINER', 'PARTNER'], ['ADMIN']] as const)
      await expect(erase(viewer('somebody', [...roles], [id]))).rejects.toThrow('FORBIDDEN');
    await expect(erase(null)).rejects.toThrow();
    const diner = newDiner();
    const input = { idempotencyKey: randomUUID(), confirmViewerId: 'somebody else' };
    await expect(ask(eraseDocument, { input }, diner)).rejects.toThrow('input.confirmViewerId');
  });

  it('waits until no restaurant expects them, and says which do', async () => {
    const { book, host } = await open();
    const diner = newDiner();
    const later = await book(diner, { date: inDays(6) });
    const sooner = await book(diner);
    await client.step('seatParty', { reservationId: sooner }, host);
    const key = randomUUID();
    const refused = await erase(diner, key);
    expect(refused).toMatchObject({
      __typename: 'ReservationsOpen',
      reservations: [
        { id: sooner, status: 'SEATED' },
        { id: later, status: 'CONFIRMED' },
      ],
    });
    await client.step('completeVisit', { reservationId: sooner }, host);
    await client.cancel({ reservationId: later }, diner);
    // The first answer stands for its key.
    expect(await erase(diner, key)).toMatchObject({ __typename: 'ReservationsOpen' });
    expect(await rowsOf(diner)).toBeGreaterThan(0);
    expect(await erase(diner)).toMatchObject({ __typename: 'ViewerErased' });
    expect(await rowsOf(diner)).toBe(0);
  });

  it('gives holds back, and what was offered goes to the next in the line', async () => {
    const { id, publicId, book } = await open();
    const others: string[] = [];
    const booker = newDiner('booker');
    for (const partySize of [2, 2, 4, 4, 6])
      others.push(await book(booker, { partySize, date: inDays(5), time: '18:30' }));
    const [diner, next] = [newDiner(), newDiner('next')];
    const wait = {
      restaurantId: publicId,
      date: inDays(5),
      earliest: '18:30',
      latest: '18:30',
      partySize: 2,
    };
    for (const who of [diner, next])
      expect(await ask(joinDocument, withKey({ ...wait, guest: ada }), who)).toMatchObject({
        __typename: 'WaitlistJoined',
      });
    for (const days of [6, 7]) {
      const held = { restaurantId: publicId, date: inDays(days), time: '19:00', partySize: 2 };
      expect(await client.hold(held, diner)).toMatchObject({ __typename: 'Hold' });
    }
    const steps = lockingCheckSteps(createPlanSource());
    const offerNext = createOfferNext({
      database,
      steps,
      createCheck: createAvailabilityCheck,
      assignTable,
      publish: () => {},
      jobs,
    });
    await client.cancel({ reservationId: others[0] }, booker);
    await offerFreedTables(offerNext);
    const statusOf = async (who: MaybeViewer) => {
      const waits = (await recordsOf(who)).filter(({ __typename }) => __typename === 'WaitlistRecord');
      return waits.map(({ entry }) => entry);
    };
    expect(await statusOf(diner)).toMatchObject([{ status: 'OFFERED' }]);
    expect(await erase(diner)).toMatchObject({ __typename: 'ViewerErased' });
    await expectDaysToBeTheFold(id);
    await offerFreedTables(offerNext);
    expect(await statusOf(next)).toMatchObject([{ status: 'OFFERED' }]);
    expect(await rowsOf(diner)).toBe(0);
    const left = await database.query({
      text: `select party_id from inventory.allocation a where restaurant_id = $1 and hold_expires_at is not null
        and not exists (select from reservation.hold h where h.hold_id = a.party_id and h.holder_id = $2)`,
      values: [id, next?.id],
    });
    expect(left).toEqual([]);
    const told = await database.query({
      text: `select from jobs.job where name = 'waitlist.offered' and (data->>'restaurantId')::integer = $1`,
      values: [id],
    });
    expect(told).toHaveLength(1);
  });

  it('leaves what the house expects by itself to the house, and takes what it had from before', async () => {
    const { host, book, inHouse, readReservation, updateGuest } = await open();
    const diner = newDiner();
    const own = await book(diner);
    await client.cancel({ reservationId: own }, diner);
    const over = await inHouse({ date: inDays(6), specialRequests: 'The corner' });
    await client.cancel({ reservationId: over.id, reason: 'Called again' }, host);
    const coming = await inHouse({ date: inDays(7) });
    expect([over.guest.id, coming.guest.id]).toEqual([over.guest.id, over.guest.id]);
    await updateGuest(over.guest.id, { notes: 'Tips well' });
    await erase(diner);
    expect(await readReservation(over.id)).toMatchObject({
      guestName: 'Erased guest',
      specialRequests: null,
      guest: { id: over.guest.id, name: 'Erased guest', email: null, phone: null, notes: null, tags: [] },
    });
    const still = await readReservation(coming.id);
    expect(still).toMatchObject({
      guestName: ada.name,
      guest: { name: ada.name, email: ada.email, notes: null },
    });
    expect(still).not.toMatchObject({ guest: { id: over.guest.id } });
  });

  it('lets the same token come again as somebody new', async () => {
    const { book, readReservation } = await open();
    const diner = newDiner();
    await client.cancel({ reservationId: await book(diner) }, diner);
    const key = randomUUID();
    const first = await erase(diner, key);
    const booked = await book(diner);
    // The repeated request is answered, and erases nothing.
    expect(await erase(diner, key)).toEqual(first);
    const records = await recordsOf(diner);
    expect(kinds(records)).toEqual(['ReservationRecord', 'GuestBookRecord', 'RequestKeyRecord']);
    expect(await readReservation(booked)).toMatchObject({ guest: { name: ada.name } });
    await client.cancel({ reservationId: booked }, diner);
    await erase(diner);
    const erased = await database.query<{ diner_id: string }>({
      text: `select distinct diner_id from reservation.reservation_event e join reservation.reservation r
        using (restaurant_id, reservation_id) where e.actor_id = r.diner_id and r.diner_id like 'erased:%'
        and r.reservation_id = any($1)`,
      values: [[client.partyOf(booked)]],
    });
    expect(erased).toHaveLength(1);
  });

  it('is done once though its connection is lost in the middle', async () => {
    const { book } = await open();
    const diner = newDiner();
    const reservationId = await book(diner);
    await client.step('seatParty', { reservationId }, viewer('admin', ['ADMIN']));
    await client.step('completeVisit', { reservationId }, viewer('admin', ['ADMIN']));
    let kills = 2;
    const killing: JobSender = {
      enqueue: async (transaction, queue, payload) => {
        await jobs.enqueue(transaction, queue, payload);
        if (kills === 0) return;
        kills -= 1;
        const [row] = await transaction.query<{ pid: number }>({
          text: 'select pg_backend_pid() as pid',
          values: [],
        });
        await database.query({ text: 'select pg_terminate_backend($1)', values: [row?.pid] });
      },
    };
    if (diner === null) throw new Error('somebody');
    const key = parseIdempotencyKey('once');
    const use = { viewerId: diner.id, key, input: {}, restaurantId: null };
    const answer = await createEraseViewer({ database, jobs: killing, publish: () => {} })(diner, use);
    expect(answer).toMatchObject({ kind: 'erased' });
    expect(kills).toBe(0);
    expect(await rowsOf(diner)).toBe(0);
    const sent = await database.query({
      text: `select from jobs.job where name = 'diner.erased' and data->'visits'->0->>'reservationId' = $1`,
      values: [client.partyOf(reservationId)],
    });
    expect(sent).toHaveLength(1);
  });
});

/** Whoever books waits in the middle of it, the idempotency key had, until the work here is over. */
const whileDayIsLocked = async <Result>(id: RestaurantId, work: () => Promise<Result>): Promise<Result> => {
  const other = new Client({ connectionString: url });
  await other.connect();
  try {
    await other.query('begin');
    await other.query('select from inventory.service_day where restaurant_id = $1 for update', [id]);
    return await work();
  } finally {
    await other.query('rollback');
    await other.end();
  }
};
const waitersFor = async (lock: string) => {
  const rows = await database.query({
    text: `select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and wait_event = $1`,
    values: [lock],
  });
  return rows.length;
};

describe('a hold that ran out', () => {
  it("is erased without its restaurant's book", async () => {
    const { id, publicId } = await open();
    const diner = newDiner();
    const held = { restaurantId: publicId, date: inDays(5), time: '19:00', partySize: 2 };
    expect(await client.hold(held, diner)).toMatchObject({ __typename: 'Hold' });
    await database.query({
      text: `update reservation.hold set expires_at = starts_at - interval '30 days' where holder_id = $1`,
      values: [diner?.id],
    });
    await whileDayIsLocked(id, async () => {
      expect(await erase(diner)).toMatchObject({ __typename: 'ViewerErased' });
    });
    expect(await rowsOf(diner)).toBe(0);
  });
});

describe('a booking that runs meanwhile', () => {
  it.each(['booking', 'hold'] as const)('is waited for: a %s', async (what) => {
    const { id, publicId, book } = await open();
    const diner = newDiner();
    // The days are there then, and can be locked.
    await book(newDiner('other'));
    const table = { restaurantId: publicId, date: inDays(5), time: '21:00', partySize: 2 };
    const both = await whileDayIsLocked(id, async () => {
      const begun =
        what === 'hold' ? client.hold(table, diner) : client.create({ ...table, guest: ada }, diner);
      await expect.poll(() => waitersFor('transactionid'), { timeout: 5_000 }).toBeGreaterThan(0);
      const waiting = erase(diner);
      await expect.poll(() => waitersFor('advisory'), { timeout: 5_000 }).toBeGreaterThan(0);
      return { begun, waiting };
    });
    const [begun, erasing] = [await both.begun, await both.waiting];
    if (what === 'booking') {
      expect(erasing).toMatchObject({ __typename: 'ReservationsOpen' });
      expect(erasing.reservations).toMatchObject([{ id: begun.reservation?.id }]);
    } else {
      expect(begun).toMatchObject({ __typename: 'Hold' });
      expect(erasing).toMatchObject({ __typename: 'ViewerErased' });
      expect(await rowsOf(diner)).toBe(0);
    }
    await expectDaysToBeTheFold(id);
  });
});

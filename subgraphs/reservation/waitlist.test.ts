import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { describe, expect, it, vi } from 'vitest';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { createAvailabilityCheck } from '#shared/inventory/check-availability.ts';
import { assignTable } from '#shared/inventory/ledger.ts';
import { createPlanSource } from '#shared/inventory/plan-source.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import { createFeedPublisher } from '#shared/live-feed/feed-publisher.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { lockingCheckSteps } from './bookings/locking-check.ts';
import {
  requestChecksOfExpiredOffers,
  requestChecksOfWaiting,
} from './repositories/waitlist-offer-repository.ts';
import { startReservationSubgraph, viewer } from './testing/reservation-subgraph.ts';
import { createOfferNext } from './waitlist/offer-freed-tables.ts';
import { offerFreedTables, offerRegularly } from './waitlist/offer-regularly.ts';

const { ask, database, expectDaysToBeTheFold, jobs, makeRestaurant } = await startReservationSubgraph(20);
const inDays = (days: number) => Temporal.Now.plainDateISO('Europe/Vienna').add({ days }).toString();
const friday = inDays(5);
const withKey = (input: Record<string, unknown>) => ({ input: { idempotencyKey: randomUUID(), ...input } });

interface Entry {
  readonly id: string;
  readonly status: string;
  readonly position: number | null;
  readonly offer: { readonly id: string; readonly slot: { readonly time: string } } | null;
}
const entryParts = `id date earliest latest partySize seating guestName status position restaurant { id }
  offer { id partySize slot { time seating } }`;
const documents = {
  join: `mutation ($input: JoinWaitlistInput!) { joinWaitlist(input: $input) { __typename
    ... on WaitlistJoined { entry { ${entryParts} } } ... on AlreadyOnWaitlist { entry { id } }
    ... on TableAvailable { slots { time } } ... on SlotUnavailable { reason } } }`,
  leave: `mutation ($input: LeaveWaitlistInput!) { leaveWaitlist(input: $input) { __typename
    ... on WaitlistLeft { entry { status } } ... on WaitlistEntryClosed { status } } }`,
  decline: `mutation ($input: DeclineWaitlistOfferInput!) { declineWaitlistOffer(input: $input) { __typename
    ... on WaitlistOfferDeclined { entry { status } } ... on WaitlistEntryClosed { status } } }`,
  book: `mutation ($input: CreateReservationInput!) { createReservation(input: $input) { __typename
    ... on ReservationConfirmed { reservation { id time } } } }`,
  cancel: 'mutation ($input: CancelReservationInput!) { cancelReservation(input: $input) { __typename } }',
  release: 'mutation ($input: ReleaseHoldInput!) { releaseHold(input: $input) { __typename } }',
  mine: `{ viewer { waitlist { ${entryParts} } } }`,
  line: `query ($id: ID!, $date: LocalDate!) {
    _entities(representations: [{ __typename: "Restaurant", id: $id }]) { ... on Restaurant {
      waitlist(date: $date) { ${entryParts} } } } }`,
};
const guest = { name: 'Ada Byron', phone: '+43 1 5131007' };

const { publish } = createFeedPublisher({ database, log: createLogger('test', 'silent') });
const partsWith = (sender: JobSender) => ({
  database,
  steps: lockingCheckSteps(createPlanSource()),
  createCheck: createAvailabilityCheck,
  assignTable,
  publish,
  jobs: sender,
});
const offerNext = createOfferNext(partsWith(jobs));
const offerAll = () => offerFreedTables(offerNext);

/** A restaurant with so many tables, all booked from 19:00: nobody else fits in, and whoever is offered one fills it. */
const open = async (tables = 1) => {
  const { floorPlan } = planFixture();
  const like = floorPlan.tables[2];
  if (like === undefined) throw new Error('the fixture has a table 3');
  const numbers = Array.from({ length: tables }, (_, index) => index + 1);
  const all = planFixture().floorPlan.tables;
  const { id, publicId } = await makeRestaurant({
    floorPlan: {
      ...floorPlan,
      combinations: [],
      tables: numbers.map((number) => {
        const tableId = all[number - 1]?.tableId;
        if (tableId === undefined) throw new Error('more tables than the fixture has');
        return { ...like, tableId, name: String(number), minimumParty: 1 };
      }),
    },
  });
  const book = async (who: MaybeViewer, time = '19:00') => {
    const table = { restaurantId: publicId, date: friday, time, partySize: 2 };
    const { reservation } = (await ask(documents.book, withKey({ ...table, guest }), who)) as {
      reservation: { id: string };
    };
    return reservation.id;
  };
  const booked: string[] = [];
  for (const number of numbers) booked.push(await book(viewer(`booker-${number}`)));
  const join = (who: MaybeViewer, wanted: Record<string, unknown> = {}) =>
    ask(
      documents.join,
      withKey({
        restaurantId: publicId,
        date: friday,
        earliest: '18:30',
        latest: '19:45',
        partySize: 2,
        guest,
        ...wanted,
      }),
      who,
    ) as Promise<{ __typename: string; entry: Entry }>;
  const host = viewer(`host-${id}`, ['HOST'], [id]);
  return {
    id,
    publicId,
    host,
    booked,
    book,
    join,
    cancel: (number: number) =>
      ask(documents.cancel, withKey({ reservationId: booked[number - 1] }), viewer(`booker-${number}`)),
    line: async (who: MaybeViewer = host) => {
      const [restaurant] = (await ask(documents.line, { id: publicId, date: friday }, who)) as {
        waitlist: Entry[] | null;
      }[];
      return restaurant?.waitlist ?? null;
    },
  };
};

/** The viewer's latest entry. */
const mine = async (who: MaybeViewer): Promise<Entry> => {
  const { waitlist } = (await ask(documents.mine, {}, who)) as { waitlist: Entry[] };
  const [entry] = waitlist;
  if (entry === undefined) throw new Error('the viewer waits for nothing');
  return entry;
};
const diner = (name: string) => viewer(`${name}-${randomUUID()}`);
const statuses = (viewers: readonly MaybeViewer[]) =>
  Promise.all(viewers.map(async (who) => (await mine(who)).status));
const checksOf = (id: RestaurantId) =>
  database.query({ text: 'select * from reservation.waitlist_check where restaurant_id = $1', values: [id] });
const jobsOf = (id: RestaurantId) =>
  database.query<{ entry_id: string }>({
    text: `select data->>'entryId' as entry_id from jobs.job
      where name = 'waitlist.offered' and (data->>'restaurantId')::integer = $1`,
    values: [id],
  });

/** As if the holds had been made long ago, by the database's clock. */
const letHoldsExpire = async (id: RestaurantId) => {
  const past = `now() - interval '1 second'`;
  for (const text of [
    `update inventory.allocation set hold_expires_at = ${past}
      where restaurant_id = $1 and hold_expires_at is not null`,
    `update inventory.service_day set earliest_hold_expires_at = ${past} where restaurant_id = $1`,
    `update reservation.hold set expires_at = ${past} where restaurant_id = $1`,
    `update reservation.waitlist_entry set offer_expires_at = ${past}
      where restaurant_id = $1 and status = 'OFFERED'`,
  ])
    await database.query({ text, values: [id] });
};

describe('joining', () => {
  it('gives a place in the line, one for each diner and day', async () => {
    const { id, publicId, join } = await open();
    const [first, second] = [diner('first'), diner('second')];
    const joined = await join(first);
    expect(joined).toMatchObject({
      __typename: 'WaitlistJoined',
      entry: {
        date: friday,
        earliest: '18:30',
        latest: '19:45',
        partySize: 2,
        seating: null,
        guestName: 'Ada Byron',
        status: 'WAITING',
        position: 1,
        restaurant: { id: publicId },
        offer: null,
      },
    });
    expect(await join(second)).toMatchObject({ entry: { position: 2 } });
    expect(await join(first, { partySize: 4 })).toEqual({
      __typename: 'AlreadyOnWaitlist',
      entry: { id: joined.entry.id },
    });
    expect(await mine(second)).toMatchObject({ status: 'WAITING', position: 2 });
    await expectDaysToBeTheFold(id);
  });

  it('is needless where there is a table, and says when', async () => {
    const { join } = await open();
    expect(await join(diner('one'), { earliest: '20:00', latest: '20:45' })).toEqual({
      __typename: 'TableAvailable',
      slots: [{ time: '20:30' }, { time: '20:45' }],
    });
  });

  it('is refused where nothing can come free', async () => {
    const { join } = await open();
    const reasons: [Record<string, unknown>, string][] = [
      [{ partySize: 30 }, 'PARTY_TOO_LARGE'],
      [{ seating: 'BAR' }, 'NO_SUCH_SEATING'],
      [{ earliest: '12:00', latest: '14:00' }, 'OUTSIDE_SERVICE_HOURS'],
      [{ earliest: '23:30', latest: '01:00' }, 'OUTSIDE_SERVICE_HOURS'],
      [{ date: inDays(200) }, 'BEYOND_BOOKING_WINDOW'],
    ];
    for (const [wanted, reason] of reasons)
      expect(await join(diner('one'), wanted)).toEqual({ __typename: 'SlotUnavailable', reason });
    expect(await join(diner('one'), { restaurantId: 'rst_zzz' })).toEqual({ __typename: 'NotFound' });
  });

  it.each([
    ['latest before earliest', { earliest: '20:00', latest: '19:45' }, 'input.latest'],
    ['a date that is past', { date: inDays(-2) }, 'input.date'],
    ['a party of none', { partySize: 0 }, 'input.partySize'],
    ['no time', { earliest: '25:00' }, 'input.earliest'],
  ])('%s names its argument', async (_name, wanted, argument) => {
    const { join } = await open();
    await expect(join(diner('one'), wanted)).rejects.toThrow(argument);
  });

  it('is for diners', async () => {
    const { join, host } = await open();
    for (const who of [viewer('partner', ['PARTNER']), host])
      await expect(join(who)).rejects.toThrow('FORBIDDEN');
    await expect(join(null)).rejects.toThrow('UNAUTHENTICATED');
  });
});

describe('who sees the line', () => {
  it('is the restaurant’s hosts, and each diner their own place', async () => {
    const { id, join, line, host } = await open();
    const [first, second] = [diner('first'), diner('second')];
    const { entry } = await join(first);
    await join(second);
    expect(await line(host)).toMatchObject([{ position: 1 }, { position: 2 }]);
    const strangers = [null, first, viewer('x', ['HOST'], [id + 1]), viewer('x', ['PARTNER'], [id])];
    for (const who of strangers) expect(await line(who)).toBeNull();
    for (const who of [second, viewer('x', ['HOST'], [id + 1]), viewer('x', ['PARTNER'], [id])]) {
      expect(await ask(documents.leave, withKey({ entryId: entry.id }), who)).toEqual({
        __typename: 'NotFound',
      });
      expect(await ask(documents.decline, withKey({ entryId: entry.id }), who)).toEqual({
        __typename: 'NotFound',
      });
    }
    expect(await ask(documents.leave, withKey({ entryId: entry.id }), host)).toEqual({
      __typename: 'WaitlistLeft',
      entry: { status: 'WITHDRAWN' },
    });
    expect(await line(host)).toMatchObject([{ position: 1 }]);
    expect(await statuses([first, second])).toEqual(['WITHDRAWN', 'WAITING']);
  });
});

describe('a freed table', () => {
  it('is held for the longest waiting whom it fits, and booked from there', async () => {
    const { id, join, cancel, line } = await open();
    const [large, first, second] = [diner('large'), diner('first'), diner('second')];
    // First in the line, and too many for the table.
    await join(large, { partySize: 4 });
    await join(first);
    await join(second);
    await database.query({
      text: 'update reservation.waitlist_entry set party_size = 6 where diner_id = $1',
      values: [large?.id],
    });
    expect(await checksOf(id)).toEqual([]);
    await cancel(1);
    expect(await checksOf(id)).toHaveLength(1);
    await offerAll();
    expect(await checksOf(id)).toEqual([]);
    expect(await statuses([large, first, second])).toEqual(['WAITING', 'OFFERED', 'WAITING']);
    const { id: entryId, offer } = await mine(first);
    expect(offer).toMatchObject({ partySize: 2, slot: { time: '18:30', seating: 'STANDARD' } });
    expect(await line()).toMatchObject([{ position: 1 }, { status: 'OFFERED' }, { position: 2 }]);
    expect((await jobsOf(id)).map((job) => job.entry_id)).toHaveLength(1);
    const accept = (who: MaybeViewer) => ask(documents.book, withKey({ holdId: offer?.id, guest }), who);
    expect(await accept(second)).toMatchObject({ __typename: 'NotFound' });
    expect(await accept(first)).toMatchObject({
      __typename: 'ReservationConfirmed',
      reservation: { time: '18:30' },
    });
    expect(await mine(first)).toMatchObject({ id: entryId, status: 'BOOKED', offer: null });
    const sources = await database.query({
      text: `select source from reservation.reservation where restaurant_id = $1 and diner_id = $2`,
      values: [id, first?.id],
    });
    expect(sources).toEqual([{ source: 'WAITLIST' }]);
    await expectDaysToBeTheFold(id);
  });

  it('goes to the next when the offer is declined, its hold released, given up or run out', async () => {
    const { id, join, cancel, host } = await open();
    const all = ['declines', 'releases', 'leaves', 'is withdrawn', 'sleeps', 'books'].map(diner);
    const [declines, releases, leaves, withdrawn, sleeps, books] = all;
    for (const who of all) await join(who ?? null);
    await cancel(1);
    await offerAll();
    const offered = async (who: MaybeViewer | undefined) => {
      const entry = await mine(who ?? null);
      expect(entry.status).toBe('OFFERED');
      return entry;
    };
    const input = async (who: MaybeViewer | undefined) => withKey({ entryId: (await offered(who)).id });

    expect(await ask(documents.decline, await input(declines), declines ?? null)).toMatchObject({
      entry: { status: 'DECLINED' },
    });
    await offerAll();
    const held = (await offered(releases)).offer?.id;
    expect(await ask(documents.release, withKey({ holdId: held }), releases ?? null)).toMatchObject({
      __typename: 'HoldReleased',
    });
    await offerAll();
    await ask(documents.leave, await input(leaves), leaves ?? null);
    await offerAll();
    await ask(documents.leave, await input(withdrawn), host);
    await offerAll();
    const missed = (await offered(sleeps)).offer?.id;
    await letHoldsExpire(id);
    await requestChecksOfExpiredOffers(database);
    await offerAll();
    expect(await ask(documents.book, withKey({ holdId: missed, guest }), sleeps ?? null)).toMatchObject({
      __typename: 'HoldExpired',
    });
    expect(await statuses(all)).toEqual([
      'DECLINED',
      'DECLINED',
      'WITHDRAWN',
      'WITHDRAWN',
      'EXPIRED',
      'OFFERED',
    ]);
    expect(
      await ask(documents.decline, withKey({ entryId: (await mine(declines ?? null)).id }), declines ?? null),
    ).toEqual({
      __typename: 'WaitlistEntryClosed',
      status: 'DECLINED',
    });
    await offered(books);
    expect(await jobsOf(id)).toHaveLength(6);
    await expectDaysToBeTheFold(id);
  });

  it('asks for no look where nobody waits', async () => {
    const { id, cancel } = await open();
    await cancel(1);
    expect(await checksOf(id)).toEqual([]);
  });

  it('is found by the look that comes every minute where nobody said so', async () => {
    const { id, join, cancel } = await open();
    const who = diner('one');
    await join(who);
    await cancel(1);
    await database.query({ text: 'delete from reservation.waitlist_check', values: [] });
    await offerAll();
    expect(await mine(who)).toMatchObject({ status: 'WAITING' });
    await requestChecksOfWaiting(database);
    await offerAll();
    expect(await mine(who)).toMatchObject({ status: 'OFFERED' });
    await expectDaysToBeTheFold(id);
  });

  it('is offered by a process that just runs', async () => {
    const { join, cancel } = await open();
    const who = diner('one');
    await join(who);
    const stop = offerRegularly({ database, offerNext, log: createLogger('test', 'error') });
    await cancel(1);
    await expect.poll(async () => (await mine(who)).status, { timeout: 10_000 }).toBe('OFFERED');
    await stop();
  });

  it('helps nobody whose day is over', async () => {
    const { id, join } = await open();
    const who = diner('one');
    await join(who);
    await database.query({
      text: `update reservation.waitlist_entry set service_date = service_date - 6 where restaurant_id = $1`,
      values: [id],
    });
    await requestChecksOfWaiting(database);
    await offerAll();
    expect(await mine(who)).toMatchObject({ status: 'EXPIRED', position: null });
    expect(await checksOf(id)).toEqual([]);
  });
});

describe('many at once', () => {
  it('get each table once and in the order of the line, though a transaction is killed in the middle', async () => {
    const tables = 4;
    const { id, join, cancel, book } = await open(tables);
    const line = Array.from({ length: 10 }, (_, index) => diner(`waits-${index}`));
    for (const who of line) await join(who);
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
    const unlucky = createOfferNext(partsWith(killing));
    let failures = 0;
    let isOver = false;
    const offering = async () => {
      while (!isOver || kills > 0)
        await offerFreedTables(unlucky).catch(() => {
          failures += 1;
        });
    };
    const numbers = Array.from({ length: tables }, (_, index) => index + 1);
    const declining = async (who: MaybeViewer) => {
      for (let round = 0; round < 15; round += 1) {
        const entry = await mine(who);
        if (entry.status === 'OFFERED') await ask(documents.decline, withKey({ entryId: entry.id }), who);
      }
    };
    const offerings = [offering(), offering(), offering()];
    await Promise.all([
      ...numbers.map(cancel),
      declining(line[0] ?? null),
      declining(line[3] ?? null),
      // Somebody who never waited may have a table too, if they are quicker.
      book(diner('quick')).catch(() => null),
    ]);
    isOver = true;
    await Promise.all(offerings);
    await offerAll();
    expect(failures).toBeGreaterThanOrEqual(2);

    const found = await statuses(line);
    const served = found.findLastIndex((status) => status !== 'WAITING');
    expect(found.slice(0, served + 1)).not.toContain('WAITING');
    const offers = found.filter((status) => status === 'OFFERED').length;
    expect(offers).toBeGreaterThanOrEqual(tables - 1);
    expect(offers).toBeLessThanOrEqual(tables);
    // One job for each offer that was made, and none for those of killed transactions.
    const sent = (await jobsOf(id)).map((job) => job.entry_id);
    expect(new Set(sent).size).toBe(sent.length);
    expect(sent).toHaveLength(found.filter((status) => status !== 'WAITING').length);
    await expectDaysToBeTheFold(id);
  });
});

describe('a look at the line', () => {
  it('reads all offers in one statement', async () => {
    const { cancel, join, line } = await open(3);
    for (const name of ['one', 'two', 'three']) await join(diner(name));
    for (const number of [1, 2, 3]) await cancel(number);
    await offerAll();
    const query = vi.spyOn(Client.prototype, 'query');
    const shown = await line();
    const read = query.mock.calls.map(([sent]: unknown[]) =>
      typeof sent === 'object' && sent !== null && 'name' in sent ? sent.name : sent,
    );
    query.mockRestore();
    expect(shown?.map(({ status, offer }) => [status, offer !== null])).toEqual(
      Array.from({ length: 3 }, () => ['OFFERED', true]),
    );
    // What was changed before is told of meanwhile.
    expect(read.filter((name) => name !== 'feed.send_notices')).toEqual([
      'reservation.list_waitlist_of_day',
      'reservation.find_holds',
    ]);
  });
});

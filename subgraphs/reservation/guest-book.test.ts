import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { countStatements } from '#shared/testing/count-statements.ts';
import { createReservationSubgraph } from './subgraph.ts';
import { startReservationSubgraph, viewer } from './testing/reservation-subgraph.ts';

const { ask, database, jobs, makeRestaurant, webhooks } = await startReservationSubgraph(20);
const diner = viewer('diner');
const inDays = (days: number) => Temporal.Now.plainDateISO('Europe/Vienna').add({ days }).toString();
const withKey = (input: Record<string, unknown>) => ({ input: { idempotencyKey: randomUUID(), ...input } });

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly visitCount: number;
}
const entryParts = `id name email phone notes tags { kind text }
  visitCount noShowCount cancellationCount lastVisitOn reservations { totalCount edges { node { date } } }`;
const bookDocument = `mutation ($input: CreateReservationInput!) { createReservation(input: $input) { __typename
  ... on ReservationConfirmed { reservation { id guest { id } } } } }`;
const updateDocument = `mutation ($input: UpdateGuestInput!) { updateGuest(input: $input) { __typename
  ... on GuestUpdated { guest { ${entryParts} } } ... on GuestContactInUse { guest { id } } } }`;
const mergeDocument = `mutation ($input: MergeGuestsInput!) { mergeGuests(input: $input) { __typename
  ... on GuestsMerged { guest { ${entryParts} } } } }`;
const entityDocument = (
  field: string,
) => `query ($id: ID!, $text: String, $first: Int, $after: String, $guest: ID!) {
  _entities(representations: [{ __typename: "Restaurant", id: $id }]) { ... on Restaurant {
    guests(text: $text, first: $first, after: $after) { totalCount pageInfo { endCursor }
      edges { node { ${field} } } }
    guest(id: $guest) { id } } } }`;

const readBook = async (id: string, who: MaybeViewer, args: Record<string, unknown> = {}) => {
  const variables = { id, guest: '', ...args };
  const [restaurant] = (await ask(entityDocument(entryParts), variables, who)) as {
    guests: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: Entry }[] } | null;
    guest: { id: string } | null;
  }[];
  return restaurant;
};
const entriesOf = async (id: string, who: MaybeViewer, text?: string) =>
  ((await readBook(id, who, { text }))?.guests?.edges ?? []).map(({ node }) => node);

let lastDay = 0;
/** Another evening each time: there are tables. */
const nextDay = () => {
  lastDay = (lastDay + 1) % 60;
  return 3 + lastDay;
};

/** A restaurant with a host of its own. */
const open = async () => {
  const { id, publicId } = await makeRestaurant();
  const host = viewer(`host-${id}`, ['HOST'], [id]);
  const book = (who: MaybeViewer, guest: Record<string, unknown>, days = nextDay()) =>
    ask(
      bookDocument,
      withKey({ restaurantId: publicId, date: inDays(days), time: '19:00', partySize: 2, guest }),
      who,
    ) as Promise<{ __typename: string; reservation: { id: string; guest: { id: string } | null } }>;
  /** As if the reservations had become so. */
  const become = (status: string, email: string) =>
    database.query({
      text: 'update reservation.reservation set status = $3 where restaurant_id = $1 and guest_email = $2',
      values: [id, email, status],
    });
  return { id, publicId, host, book, become };
};

const ada = { name: 'Ada Byron', email: 'ada@example.org', phone: '+43 1 5131007' };

describe('a booking', () => {
  it('makes the guest once, and finds them again by account, mail address or phone number', async () => {
    const { publicId, host, book } = await open();
    await book(diner, ada);
    await book(diner, { name: 'A. Byron', email: 'other@example.org' });
    await book(host, { name: 'Byron', email: 'ADA@example.org' });
    await book(host, { name: 'Byron', phone: '+4315131007' });
    const entries = await entriesOf(publicId, host);
    expect(entries).toMatchObject([
      { name: 'Ada Byron', email: 'ada@example.org', phone: '+4315131007', reservations: { totalCount: 4 } },
    ]);
  });

  it('gives an entry that the phone made to the diner who books for themselves with the same contact', async () => {
    const { publicId, host, book } = await open();
    await book(host, ada);
    await book(diner, { name: 'Ada', email: ada.email });
    await book(diner, { name: 'Ada' });
    expect(await entriesOf(publicId, host)).toMatchObject([{ reservations: { totalCount: 3 } }]);
    // Another account with the same address, as of a couple, is another guest.
    await book(viewer('spouse'), { name: 'William', email: ada.email });
    expect(await entriesOf(publicId, host)).toHaveLength(2);
  });

  it('makes one entry of many first bookings at once', async () => {
    const { publicId, host, book } = await open();
    await Promise.all(Array.from({ length: 8 }, (_, day) => book(diner, ada, 3 + day)));
    const phone = { name: 'Mary', phone: '+43 1 4000' };
    await Promise.all(Array.from({ length: 8 }, (_, day) => book(host, phone, 3 + day)));
    expect(await entriesOf(publicId, host)).toMatchObject([
      { name: 'Ada Byron', reservations: { totalCount: 8 } },
      { name: 'Mary', reservations: { totalCount: 8 } },
    ]);
  });

  it('that is refused makes nobody', async () => {
    const { publicId, host, book } = await open();
    expect(await book(diner, ada, 200)).toMatchObject({ __typename: 'SlotUnavailable' });
    expect(await entriesOf(publicId, host)).toEqual([]);
  });
});

describe('who sees the guest book', () => {
  it('is the restaurant’s own hosts and nobody else', async () => {
    const { id, publicId, host, book } = await open();
    const other = await open();
    const { reservation } = await book(diner, ada);
    const [entry] = await entriesOf(publicId, host);
    const guest = entry?.id ?? '';
    const document = 'query ($id: ID!) { reservation(id: $id) { guest { id } } }';
    const seen = async (who: MaybeViewer) => ({
      ...(await readBook(publicId, who, { guest })),
      mine: ((await ask(document, { id: reservation.id }, who)) as { guest: unknown } | null)?.guest ?? null,
    });
    expect(await seen(host)).toMatchObject({
      guests: { totalCount: 1 },
      guest: { id: guest },
      mine: { id: guest },
    });
    const strangers = [
      null,
      diner,
      other.host,
      viewer('partner', ['PARTNER'], [id]),
      viewer('both', ['PARTNER', 'HOST'], [id]),
      viewer('diner', ['DINER'], [id]),
      viewer('admin', ['ADMIN']),
    ];
    for (const who of strangers) expect(await seen(who)).toEqual({ guests: null, guest: null, mine: null });
    // Nor does one restaurant's book lead into another's.
    expect((await readBook(other.publicId, other.host, { guest }))?.guest).toBeNull();
    for (const who of [diner, other.host, viewer('admin', ['ADMIN'])]) {
      expect(await ask(updateDocument, withKey({ guestId: guest, notes: 'x' }), who)).toEqual({
        __typename: 'NotFound',
      });
      const mergeId = guest.replace(/.$/, guest.endsWith('A') ? 'Q' : 'A');
      const merge = withKey({ restaurantId: publicId, keepId: guest, mergeId });
      expect(await ask(mergeDocument, merge, who)).toEqual({ __typename: 'NotFound' });
    }
    expect(await entriesOf(publicId, host)).toMatchObject([{ notes: null }]);
  });
});

describe('finding a guest', () => {
  it('goes by the beginning of a name, a part of it, a near miss, phone digits and mail', async () => {
    const { publicId, host, book } = await open();
    await book(host, ada, 3);
    await book(host, { name: 'Mária Kovács', email: 'kovacs@example.com', phone: '+36 1 234 5678' }, 4);
    await book(host, { name: 'Byrne 100%', phone: '+43 664 1234567' }, 5);
    const find = async (text: string) => (await entriesOf(publicId, host, text)).map(({ name }) => name);
    expect(await find('')).toEqual(['Ada Byron', 'Byrne 100%', 'Mária Kovács']);
    expect(await find('by')).toEqual(['Byrne 100%', 'Ada Byron']);
    expect(await find('KOVACS')).toEqual(['Mária Kovács']);
    expect(await find('Kovatcs')).toEqual(['Mária Kovács']);
    expect(await find('0664 123')).toEqual(['Byrne 100%']);
    expect(await find('5131007')).toEqual(['Ada Byron']);
    expect(await find('ada@')).toEqual(['Ada Byron']);
    expect(await find('100%')).toEqual(['Byrne 100%']);
    expect(await find('%')).toEqual(['Byrne 100%']);
    expect(await find('nobody')).toEqual([]);
  });

  it('gives pages', async () => {
    const { publicId, host, book } = await open();
    for (const name of ['C', 'A', 'B']) await book(host, { name }, 3);
    const first = await readBook(publicId, host, { first: 2 });
    expect(first?.guests?.edges.map(({ node }) => node.name)).toEqual(['A', 'B']);
    const rest = await readBook(publicId, host, { first: 2, after: first?.guests?.pageInfo.endCursor });
    expect(rest?.guests).toMatchObject({ totalCount: 3, edges: [{ node: { name: 'C' } }] });
  });

  it('costs as many statements for many guests as for one', async () => {
    const { id, publicId, host, book } = await open();
    const counting = countStatements(database);
    const log = createLogger('test', 'error');
    const subgraph = await createReservationSubgraph({
      database: counting.database,
      jobs,
      log,
      webhooks,
      offersTables: false,
    });
    const read = async () => {
      counting.statements.length = 0;
      const variables = { id: publicId, guest: '', first: 100 };
      const result = await subgraph.execute({ query: entityDocument(entryParts), variables }, host);
      expect(result.errors).toBeUndefined();
      return counting.statements.length;
    };
    await book(diner, ada);
    const forOne = await read();
    await database.query({
      text: `
insert into reservation.guest (restaurant_id, guest_id, name)
select $1, gen_random_uuid(), 'Guest ' || number from generate_series(1, 99) as number`,
      values: [id],
    });
    expect(await read()).toBe(forOne);
    expect(forOne).toBe(4);
    await subgraph.close();
  });
});

describe('changing an entry', () => {
  it('keeps what is left out and takes away what is null', async () => {
    const { publicId, host, book, become } = await open();
    await book(diner, ada, 3);
    await become('COMPLETED', ada.email);
    await book(diner, ada, 4);
    await book(diner, ada, 5);
    const [entry] = await entriesOf(publicId, host);
    const change = (input: Record<string, unknown>) =>
      ask(updateDocument, withKey({ guestId: entry?.id, ...input }), host);
    const tags = [{ kind: 'VIP' }, { kind: 'ALLERGY', text: 'nuts' }, { kind: 'ALLERGY', text: 'Nuts' }];
    expect(await change({ notes: 'Window', tags, phone: '+43 1 999 9999' })).toMatchObject({
      __typename: 'GuestUpdated',
      guest: {
        name: 'Ada Byron',
        phone: '+4319999999',
        notes: 'Window',
        tags: [
          { kind: 'VIP', text: null },
          { kind: 'ALLERGY', text: 'nuts' },
        ],
        visitCount: 1,
        noShowCount: 0,
        cancellationCount: 0,
        lastVisitOn: inDays(3),
        reservations: { totalCount: 3, edges: [5, 4, 3].map((days) => ({ node: { date: inDays(days) } })) },
      },
    });
    expect(await change({ name: 'Countess of Lovelace', notes: null, tags: [] })).toMatchObject({
      guest: { name: 'Countess of Lovelace', phone: '+4319999999', notes: null, tags: [] },
    });
  });

  it('is refused where another entry has the contact', async () => {
    const { publicId, host, book } = await open();
    await book(host, { name: 'One', email: 'one@example.org' });
    await book(host, { name: 'Two', email: 'two@example.org' });
    const [one, two] = await entriesOf(publicId, host);
    const change = (email: string) => ask(updateDocument, withKey({ guestId: two?.id, email }), host);
    expect(await change('ONE@example.org')).toEqual({
      __typename: 'GuestContactInUse',
      guest: { id: one?.id },
    });
    expect(await change('three@example.org')).toMatchObject({ __typename: 'GuestUpdated' });
  });

  it('leaves nothing personal beside the idempotency key', async () => {
    const { publicId, host, book } = await open();
    await book(host, ada);
    const [entry] = await entriesOf(publicId, host);
    await ask(updateDocument, withKey({ guestId: entry?.id, notes: 'Secretly famous' }), host);
    const kept = await database.query({ text: 'select * from reservation.idempotency', values: [] });
    for (const text of ['Byron', 'ada@', '5131007', 'famous'])
      expect(JSON.stringify(kept)).not.toContain(text);
  });
});

describe('merging', () => {
  const merge = (host: MaybeViewer, restaurantId: string, keepId?: string, mergeId?: string) =>
    ask(mergeDocument, withKey({ restaurantId, keepId, mergeId }), host) as Promise<{
      __typename: string;
      guest: { id: string };
    }>;

  it('moves reservations, joins notes, tags and contacts, and leads on from the old ID', async () => {
    const { publicId, host, book, become } = await open();
    await book(host, { name: 'Ada', email: ada.email }, 3);
    await book(host, { name: 'Byron', phone: ada.phone }, 4);
    await become('NO_SHOW', ada.email);
    const [one, two] = await entriesOf(publicId, host);
    const change = (guestId: string | undefined, input: Record<string, unknown>) =>
      ask(updateDocument, withKey({ guestId, ...input }), host);
    await change(one?.id, { notes: 'Window', tags: [{ kind: 'VIP' }] });
    await change(two?.id, {
      notes: 'Quiet',
      tags: [{ kind: 'VIP' }, { kind: 'OTHER', text: 'Left-handed' }],
    });
    const merged = {
      __typename: 'GuestsMerged',
      guest: {
        id: one?.id,
        name: 'Ada',
        email: ada.email,
        phone: '+4315131007',
        notes: 'Window\nQuiet',
        tags: [{ kind: 'VIP' }, { kind: 'OTHER', text: 'Left-handed' }],
        noShowCount: 1,
        reservations: { totalCount: 2 },
      },
    };
    expect(await merge(host, publicId, one?.id, two?.id)).toMatchObject(merged);
    expect(await merge(host, publicId, two?.id, one?.id)).toMatchObject(merged);
    expect((await readBook(publicId, host, { guest: two?.id }))?.guest).toEqual({ id: one?.id });
    expect(await change(two?.id, { notes: 'New' })).toMatchObject({ guest: { id: one?.id, notes: 'New' } });
    // The contacts of both find the one.
    await book(host, { name: 'B', phone: ada.phone }, 5);
    expect(await entriesOf(publicId, host)).toMatchObject([{ id: one?.id, reservations: { totalCount: 3 } }]);
  });

  it('refuses one entry twice, and entries of two restaurants', async () => {
    const [one, other] = [await open(), await open()];
    for (const { host, book } of [one, other]) await book(host, ada);
    const [mine] = await entriesOf(one.publicId, one.host);
    const [theirs] = await entriesOf(other.publicId, other.host);
    const ofBoth = viewer('group', ['HOST'], [one.id, other.id]);
    await expect(merge(ofBoth, one.publicId, mine?.id, mine?.id)).rejects.toThrow('input.mergeId');
    await expect(merge(ofBoth, one.publicId, mine?.id, theirs?.id)).rejects.toThrow('input.mergeId');
    await expect(merge(ofBoth, one.publicId, theirs?.id, mine?.id)).rejects.toThrow('input.keepId');
  });

  it('takes a booking along that found the entry just before', async () => {
    const { id, publicId, host, book } = await open();
    await book(host, { name: 'Ada', email: ada.email }, 3);
    await book(host, { name: 'Byron', phone: ada.phone }, 4);
    const [one, two] = await database.query<{ guest_id: string }>({
      text: 'select guest_id from reservation.guest where restaurant_id = $1 order by name',
      values: [id],
    });
    const waiting = () =>
      database.query({
        text: `select 1 as waits from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
        values: [],
      });
    let booking: ReturnType<typeof book> | undefined;
    await database.transaction(async (transaction) => {
      // As a merge does: first the lock, then the mark.
      await transaction.query({
        text: 'select from reservation.guest where restaurant_id = $1 and guest_id = $2 for update',
        values: [id, two?.guest_id],
      });
      await transaction.query({
        text: 'update reservation.guest set merged_into = $2 where restaurant_id = $1 and guest_id = $3',
        values: [id, one?.guest_id, two?.guest_id],
      });
      booking = book(host, { name: 'Byron', phone: ada.phone }, 5);
      await expect.poll(waiting, { timeout: 10_000 }).toHaveLength(1);
    });
    const booked = await booking;
    const [kept] = await entriesOf(publicId, host);
    expect(booked?.reservation.guest).toEqual({ id: kept?.id });
    const astray = await database.query({
      text: 'select guest_id from reservation.reservation where restaurant_id = $1 and guest_id = $2',
      values: [id, two?.guest_id],
    });
    // Only the one from before, which a real merge would have moved.
    expect(astray).toHaveLength(1);
  });

  it('is safe while others merge, book and cancel', async () => {
    const { id, publicId, host, book } = await open();
    const names = ['A', 'B', 'C', 'D', 'E'];
    for (const name of names) await book(host, { name, email: `${name}@example.org` }, 3);
    const ids = (await entriesOf(publicId, host)).map((entry) => entry.id);
    const pairs = ids.flatMap((keep) =>
      ids.filter((each) => each !== keep).map((each) => [keep, each] as const),
    );
    const cancel = `mutation ($input: CancelReservationInput!) { cancelReservation(input: $input) { __typename } }`;
    const answers = await Promise.all([
      ...pairs.map(([keep, each]) => merge(host, publicId, keep, each)),
      ...names.map(async (name, index) => {
        const booked = await book(host, { name, email: `${name}@example.org` }, 4 + index);
        await ask(cancel, withKey({ reservationId: booked.reservation.id }), host);
        return booked;
      }),
    ]);
    for (const { __typename } of answers)
      expect(['GuestsMerged', 'ReservationConfirmed']).toContain(__typename);
    const entries = await entriesOf(publicId, host);
    expect(entries).toMatchObject([
      { cancellationCount: names.length, reservations: { totalCount: 2 * names.length } },
    ]);
    const astray = await database.query({
      text: `
select r.reservation_id from reservation.reservation r join reservation.guest g using (restaurant_id, guest_id)
where r.restaurant_id = $1 and g.merged_into is not null`,
      values: [id],
    });
    expect(astray).toEqual([]);
    const deadlocks = 'select deadlocks from pg_stat_database where datname = current_database()';
    expect(await database.query({ text: deadlocks, values: [] })).toEqual([{ deadlocks: 0 }]);
  });
});

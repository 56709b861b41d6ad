import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { waitlistEntryId } from '#shared/identifiers/identifiers.ts';
import { reservationPublicId, waitlistEntryPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { insertWaitlistEntry } from './repositories/waitlist-repository.ts';
import { inDays, lifecycleClient } from './testing/lifecycle-client.ts';
import { startReservationSubgraph, viewer } from './testing/reservation-subgraph.ts';

const running = await startReservationSubgraph();
const { ask, database, makeRestaurant } = running;
const { book, tables } = lifecycleClient(running);

const elsewhere = 900;
type Restaurant = Awaited<ReturnType<typeof makeRestaurant>>;
type Input = Record<string, unknown>;

const send = async (name: string, input: Input, who: MaybeViewer, success = ''): Promise<unknown> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${success} } }`,
    { input },
    who,
  );
};
const withKey = (input: Input) => ({ idempotencyKey: randomUUID(), ...input });
const owner = ({ id }: Restaurant) => viewer('host', ['HOST'], [id]);

const step = async (name: string, id: string, at: Restaurant) => {
  await send(name, withKey({ reservationId: id }), owner(at));
  return { reservationId: id };
};
const nextEvening = { date: inDays(6), time: '19:00', partySize: 2 };

const queued = async (at: Restaurant): Promise<Input> => {
  const answer = await send(
    'joinWalkInQueue',
    withKey({ restaurantId: at.publicId, name: 'Ada', partySize: 2 }),
    owner(at),
    '... on WalkInQueued { party { id } }',
  );
  return { walkInId: Object(answer).party.id };
};
const guestOf = async (at: Restaurant, name: string): Promise<string> => {
  const answer = await send(
    'createReservation',
    withKey({ restaurantId: at.publicId, ...nextEvening, guest: { name, email: `${name}@example.org` } }),
    owner(at),
    '... on ReservationConfirmed { reservation { guest { id } } }',
  );
  return Object(answer).reservation.guest.id;
};
const webhookOf = ({ publicId }: Restaurant): Input => ({
  restaurantId: publicId,
  url: 'https://webhooks.example.org/',
  eventTypes: ['RESERVATION_CREATED'],
});
const webhookAt = async (at: Restaurant): Promise<Input> => {
  const success = '... on WebhookCreated { webhook { id } }';
  const answer = await send('createWebhook', withKey(webhookOf(at)), owner(at), success);
  return { webhookId: Object(answer).webhook.id };
};
const waiting = async ({ id: restaurantId }: Restaurant): Promise<Input> => {
  const entryId = waitlistEntryId(randomUUID());
  await database.transaction((transaction) =>
    insertWaitlistEntry(transaction, {
      ...{ restaurantId, entryId, dinerId: Object(viewer('diner')).id, timeZone: 'Europe/Vienna' },
      ...{ serviceDate: inDays(5), earliestMinute: 1_140, latestMinute: 1_200, partySize: 2, seating: null },
      guest: { name: 'Ada', email: null, phone: null },
    }),
  );
  return { entryId: waitlistEntryPublicId.encode({ restaurantId, id: entryId }) };
};

/** What hosts do, each with an input that can be done once. */
const mutations: readonly [string, (at: Restaurant) => Promise<Input>, string][] = [
  ['markArrived', async ({ publicId }) => ({ reservationId: await book(publicId) }), 'ReservationChanged'],
  ['seatParty', async ({ publicId }) => ({ reservationId: await book(publicId) }), 'ReservationChanged'],
  ['completeVisit', async (at) => step('seatParty', await book(at.publicId), at), 'ReservationChanged'],
  ['markNoShow', async ({ publicId }) => ({ reservationId: await book(publicId) }), 'ReservationChanged'],
  ['undoVisitStep', async (at) => step('seatParty', await book(at.publicId), at), 'ReservationChanged'],
  ['undoNoShow', async (at) => step('markNoShow', await book(at.publicId), at), 'ReservationChanged'],
  [
    'moveParty',
    async ({ id, publicId }) => ({ reservationId: await book(publicId), tableIds: tables(id, 4) }),
    'ReservationChanged',
  ],
  [
    'swapParties',
    async ({ publicId }) => ({
      reservationId: await book(publicId),
      otherReservationId: await book(publicId),
    }),
    'PartiesSwapped',
  ],
  ['seatWalkIn', async ({ publicId }) => ({ restaurantId: publicId, partySize: 2 }), 'WalkInSeated'],
  [
    'bookInHouse',
    async ({ publicId }) => ({ restaurantId: publicId, ...nextEvening, guest: { name: 'Ada' } }),
    'ReservationConfirmed',
  ],
  [
    'createReservation',
    async ({ publicId }) => ({ restaurantId: publicId, ...nextEvening, guest: { name: 'Ada' } }),
    'ReservationConfirmed',
  ],
  [
    'modifyReservation',
    async ({ publicId }) => ({ reservationId: await book(publicId), partySize: 1 }),
    'ReservationModified',
  ],
  [
    'modifyReservation',
    async (at) => ({ ...(await step('markNoShow', await book(at.publicId), at)), partySize: 1 }),
    'InvalidTransition',
  ],
  [
    'cancelReservation',
    async ({ publicId }) => ({ reservationId: await book(publicId) }),
    'ReservationCancelled',
  ],
  ['cancelReservation', async (at) => step('markNoShow', await book(at.publicId), at), 'InvalidTransition'],
  ['leaveWaitlist', waiting, 'WaitlistLeft'],
  [
    'joinWalkInQueue',
    async ({ publicId }) => ({ restaurantId: publicId, name: 'Ada', partySize: 2 }),
    'WalkInQueued',
  ],
  ['seatFromWalkInQueue', queued, 'WalkInSeated'],
  [
    'seatFromWalkInQueue',
    async (at) => {
      const tableIds = tables(at.id, 1);
      await send('seatWalkIn', withKey({ restaurantId: at.publicId, partySize: 2, tableIds }), owner(at));
      return { ...(await queued(at)), tableIds };
    },
    'TablesTaken',
  ],
  ['removeFromWalkInQueue', queued, 'WalkInRemoved'],
  ['updateGuest', async (at) => ({ guestId: await guestOf(at, 'ada'), notes: 'Quiet' }), 'GuestUpdated'],
  [
    'mergeGuests',
    async (at) => ({
      restaurantId: at.publicId,
      keepId: await guestOf(at, 'ada'),
      mergeId: await guestOf(at, 'bob'),
    }),
    'GuestsMerged',
  ],
  ['createWebhook', async (at) => webhookOf(at), 'WebhookCreated'],
  ['changeWebhook', async (at) => ({ ...(await webhookAt(at)), isEnabled: false }), 'WebhookChanged'],
  ['rotateWebhookSecret', webhookAt, 'WebhookSecretRotated'],
  ['deleteWebhook', webhookAt, 'WebhookDeleted'],
];

describe('a key that was used before its host left', () => {
  it.each(mutations)(
    '%s: shows nothing any more, and the same again to who came back',
    async (name, prepare, success) => {
      const at = await makeRestaurant();
      const input = withKey(await prepare(at));
      expect(await send(name, input, owner(at))).toEqual({ __typename: success });
      for (const left of [viewer('host', ['HOST']), viewer('host', ['HOST', 'DINER'], [elsewhere])])
        expect(await send(name, input, left)).toEqual({ __typename: 'NotFound' });
      expect(await send(name, input, owner(at))).toEqual({ __typename: success });
    },
  );

  const ofHosts = mutations.filter(([name]) => name !== 'createReservation');
  it.each(ofHosts)('%s: is nothing to others, whatever they work as', async (name, prepare) => {
    const at = await makeRestaurant();
    const input = await prepare(at);
    const strangers = [
      viewer('diner-2', ['DINER']),
      viewer('partner:other', ['PARTNER']),
      viewer('host-2', ['HOST'], [elsewhere]),
    ];
    for (const who of strangers)
      expect(await send(name, withKey(input), who)).toEqual({ __typename: 'NotFound' });
  });
});

describe('what somebody is at a restaurant', () => {
  it('only managers merge guests, and administrators never see the guest book', async () => {
    const at = await makeRestaurant();
    const input = {
      restaurantId: at.publicId,
      keepId: await guestOf(at, 'ada'),
      mergeId: await guestOf(at, 'bob'),
    };
    const refused = [viewer('host', ['HOST'], [at.id], 'HOST'), viewer('admin', ['ADMIN'])];
    for (const who of refused)
      expect(await send('mergeGuests', withKey(input), who)).toEqual({ __typename: 'NotFound' });
    const manager = viewer('host', ['HOST'], [at.id], 'MANAGER');
    expect(await send('mergeGuests', withKey(input), manager)).toEqual({ __typename: 'GuestsMerged' });
  });

  it.each<[string, (id: number) => MaybeViewer, boolean, boolean]>([
    ['nobody', () => null, false, false],
    ['a host', (id) => viewer('host', ['HOST'], [id], 'HOST'), true, false],
    ['a manager', (id) => viewer('host', ['HOST'], [id], 'MANAGER'), true, true],
    ['an owner', (id) => viewer('host', ['HOST'], [id], 'OWNER'), true, true],
    ["another's owner", () => viewer('host', ['HOST'], [elsewhere], 'OWNER'), false, false],
    ['an administrator', () => viewer('admin', ['ADMIN']), true, true],
    ['a partner', () => viewer('partner:one', ['PARTNER']), false, false],
  ])('%s reads what is theirs of the days', async (_who, of, book, records) => {
    const { id, publicId } = await makeRestaurant();
    const query = `query ($id: ID!, $day: LocalDate!) { _entities(representations: [{ __typename: "Restaurant", id: $id }]) {
      ... on Restaurant { book(date: $day) { id } serviceRecords(from: $day, to: $day) { parties } } } }`;
    expect(await ask(query, { id: publicId, day: inDays(1) }, of(id))).toEqual([
      { book: book ? [] : null, serviceRecords: records ? [] : null },
    ]);
  });

  it('is what the viewer is told, and nobody else has', async () => {
    const query = '{ viewer { id employments { role restaurant { id } } } }';
    const who = viewer('host', ['HOST'], [7], 'MANAGER');
    expect(await ask(query, {}, who)).toEqual({
      id: 'host',
      employments: [{ role: 'MANAGER', restaurant: { id: 'rst_7' } }],
    });
    expect(await ask(query, {}, viewer('diner'))).toEqual({ id: 'diner', employments: [] });
    const entity = `query ($id: ID!) { _entities(representations: [{ __typename: "Viewer", id: $id }]) {
      ... on Viewer { employments { role } reservations { totalCount } } } }`;
    expect(await ask(entity, { id: 'host' }, viewer('diner'))).toEqual([null]);
  });

  it('an administrator seats nobody of the queue by its ID', async () => {
    const at = await makeRestaurant();
    const { walkInId } = await queued(at);
    const input = { restaurantId: at.publicId, partySize: 2, walkInId };
    expect(await send('seatWalkIn', withKey(input), viewer('admin', ['ADMIN']))).toEqual({
      __typename: 'NotFound',
    });
  });
});

it('shows of a reservation by its reference what is the viewer’s to see', async () => {
  const at = await makeRestaurant();
  const id = await book(at.publicId);
  const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Reservation", id: $id }]) {
    ... on Reservation { id source tables { id } tableChoice { rule } history { kind } guest { name } } } }`;
  const hidden = { source: null, tables: null, tableChoice: null, history: null, guest: null };
  const isHouse = expect.objectContaining({ id, source: 'ONLINE', history: [{ kind: 'BOOKED' }] });
  const seen: readonly [MaybeViewer, unknown][] = [
    [null, null],
    [viewer('diner'), { id, ...hidden }],
    [viewer('diner-2'), null],
    [viewer('host', ['HOST'], [at.id], 'HOST'), isHouse],
    [viewer('host', ['HOST'], [elsewhere]), null],
    [viewer('partner:one', ['PARTNER']), null],
    [viewer('admin', ['ADMIN']), isHouse],
  ];
  for (const [who, expected] of seen) expect(await ask(query, { id }, who)).toEqual([expected]);
  const unknown = reservationPublicId.encode({
    restaurantId: at.id,
    id: Object(reservationPublicId.decode(id)).id.replace(/^./, '0'),
  });
  expect(await ask(query, { id: unknown }, viewer('diner'))).toEqual([null]);
});

import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { defaultBookingRules } from '#shared/inventory/domain/restaurant-plan.ts';
import { readAllocations } from '#shared/inventory/repositories/allocation-repository.ts';
import { startReservationSubgraph, viewer } from './testing/reservation-subgraph.ts';

const { ask, database, expectDaysToBeTheFold, makeRestaurant, subgraph } = await startReservationSubgraph(20);
const diner = viewer('diner');
const inDays = (days: number) => Temporal.Now.plainDateISO('Europe/Vienna').add({ days }).toString();
const friday = inDays(5);

const reservationParts = `id confirmationCode status startsAt date time durationMinutes partySize seating guestName
  specialRequests restaurant { id }`;
const refusals = `... on Refusal { message }
  ... on SlotUnavailable { reason alternatives { time seating } }
  ... on InvalidTransition { from to }
  ... on HoldExpired { expiredAt }
  ... on PastCancellationCutoff { cutoff }`;
const createDocument = `mutation ($input: CreateReservationInput!) { createReservation(input: $input) {
  __typename ... on ReservationConfirmed { reservation { ${reservationParts} } } ${refusals.replace('... on InvalidTransition { from to }', '').replace('... on PastCancellationCutoff { cutoff }', '')} } }`;
const holdDocument = `mutation ($input: HoldTableInput!) { holdTable(input: $input) {
  __typename ... on Hold { id partySize expiresAt slot { time seating } } ... on Refusal { message }
  ... on SlotUnavailable { reason } } }`;
const releaseDocument = `mutation ($input: ReleaseHoldInput!) { releaseHold(input: $input) {
  __typename ... on HoldReleased { holdId } ... on Refusal { message } } }`;
const modifyDocument = `mutation ($input: ModifyReservationInput!) { modifyReservation(input: $input) {
  __typename ... on ReservationModified { reservation { ${reservationParts} } }
  ${refusals.replace('... on HoldExpired { expiredAt }', '')} } }`;
const cancelDocument = `mutation ($input: CancelReservationInput!) { cancelReservation(input: $input) {
  __typename ... on ReservationCancelled { reservation { status } } ... on Refusal { message }
  ... on InvalidTransition { from to } ... on PastCancellationCutoff { cutoff } } }`;

const guest = { name: 'Ada Byron', email: 'ada@example.org', phone: '+43 1 5131007' };
const key = () => randomUUID();
const tableAt = (restaurantId: string, overrides: Record<string, unknown> = {}) => ({
  restaurantId,
  date: friday,
  time: '19:00',
  partySize: 2,
  ...overrides,
});
const bookAs = (who: typeof diner, table: Record<string, unknown>) =>
  ask(createDocument, { input: { idempotencyKey: key(), guest, ...table } }, who);
const book = (restaurantId: string, overrides: Record<string, unknown> = {}) =>
  bookAs(diner, tableAt(restaurantId, overrides));
const hold = (restaurantId: string, overrides: Record<string, unknown> = {}) =>
  ask(holdDocument, { input: { idempotencyKey: key(), ...tableAt(restaurantId, overrides) } }, diner);

/** As if the holds had been made long ago, by the database's clock. */
const letHoldsExpire = (id: RestaurantId) =>
  database.transaction(async (transaction) => {
    const past = `now() - interval '1 second'`;
    await transaction.query({
      text: `update inventory.allocation set hold_expires_at = ${past}
        where restaurant_id = $1 and hold_expires_at is not null`,
      values: [id],
    });
    await transaction.query({
      text: `update inventory.service_day set earliest_hold_expires_at = ${past} where restaurant_id = $1`,
      values: [id],
    });
    await transaction.query({
      text: `update reservation.hold set expires_at = ${past} where restaurant_id = $1`,
      values: [id],
    });
  });

describe('booking', () => {
  it('confirms a table and shows it to its diner alone', async () => {
    const { id, publicId } = await makeRestaurant();
    const answer = await book(publicId, { specialRequests: 'A quiet corner' });
    expect(answer).toMatchObject({
      __typename: 'ReservationConfirmed',
      reservation: {
        status: 'CONFIRMED',
        date: friday,
        time: '19:00',
        durationMinutes: 90,
        partySize: 2,
        seating: 'STANDARD',
        guestName: 'Ada Byron',
        specialRequests: 'A quiet corner',
        restaurant: { id: publicId },
      },
    });
    const { reservation } = answer as {
      reservation: { id: string; startsAt: string; confirmationCode: string };
    };
    expect(reservation.startsAt).toMatch(new RegExp(`^${friday}T19:00:00\\+0[12]:00$`));
    expect(reservation.confirmationCode).toMatch(/^[0-9A-Z]{7}$/);
    const read = 'query ($id: ID!) { reservation(id: $id) { guestName } }';
    expect(await ask(read, { id: reservation.id }, diner)).toEqual({ guestName: 'Ada Byron' });
    for (const stranger of [null, viewer('other'), viewer('host', ['HOST'], [id + 1])])
      expect(await ask(read, { id: reservation.id }, stranger)).toBeNull();
    expect(await ask(read, { id: reservation.id }, viewer('host', ['HOST'], [id]))).toEqual({
      guestName: 'Ada Byron',
    });
    const entities = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Reservation { guestName } } }`;
    const of = [{ __typename: 'Reservation', id: reservation.id }];
    expect(await ask(entities, { of }, diner)).toEqual([{ guestName: 'Ada Byron' }]);
    expect(await ask(entities, { of }, viewer('other'))).toEqual([null]);
    expect(await expectDaysToBeTheFold(id)).toBeGreaterThan(0);
  });

  it('refuses with reason and alternatives when every suitable table is taken, and takes none twice', async () => {
    const { id, publicId } = await makeRestaurant();
    const kinds = [];
    for (let party = 0; party < 6; party += 1)
      kinds.push(((await book(publicId)) as { __typename: string }).__typename);
    expect(kinds).toEqual([...Array.from({ length: 5 }, () => 'ReservationConfirmed'), 'SlotUnavailable']);
    const refused = (await book(publicId)) as { reason: string; alternatives: { time: string }[] };
    expect(refused.reason).toBe('NO_TABLE');
    expect(refused.alternatives.map((slot) => slot.time)).toContain('20:30');
    await expectDaysToBeTheFold(id);
  });

  it('is refused without a token, and to who has no role', async () => {
    const { publicId } = await makeRestaurant();
    const refused = [
      [null, 'UNAUTHENTICATED'],
      [viewer('nobody', []), 'FORBIDDEN'],
    ] as const;
    for (const [who, code] of refused) {
      const variables = { input: { idempotencyKey: key(), guest, ...tableAt(publicId) } };
      const result = await subgraph.execute({ query: createDocument, variables }, who);
      expect(result.errors?.[0]?.extensions?.code).toBe(code);
    }
  });

  it('finds nothing at a restaurant that there is not', async () => {
    expect(await book('rst_zzzz')).toMatchObject({ __typename: 'NotFound' });
    expect(await book('nonsense')).toMatchObject({ __typename: 'NotFound' });
  });

  it('gives the first answer again for the same key and input, and refuses the key for another', async () => {
    const { id, publicId } = await makeRestaurant();
    const input = { idempotencyKey: key(), guest, ...tableAt(publicId) };
    const [first, ...others] = await Promise.all(
      Array.from({ length: 5 }, () => ask(createDocument, { input }, diner)),
    );
    for (const other of others) expect(other).toEqual(first);
    const changed = { ...input, partySize: 3 };
    expect(await ask(createDocument, { input: changed }, diner)).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect(await readAllocations(database, id, Date.now(), Date.now() + 10 * 86_400_000)).toHaveLength(1);
  });

  it('gives 200 diners at once exactly the tables that there are', async () => {
    const { id, publicId } = await makeRestaurant();
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => bookAs(viewer(`racer-${index}`), tableAt(publicId))),
    );
    const kinds = answers.map((answer) => (answer as { __typename: string }).__typename);
    expect(kinds.filter((kind) => kind === 'ReservationConfirmed')).toHaveLength(5);
    expect(kinds.filter((kind) => kind === 'SlotUnavailable')).toHaveLength(195);
    await expectDaysToBeTheFold(id);
  });
});

describe('bad input', () => {
  const cases: [string, Record<string, unknown>, string][] = [
    ['party of none', { partySize: 0 }, 'input.partySize'],
    ['party of 51', { partySize: 51 }, 'input.partySize'],
    ['past date', { date: '2020-01-01' }, 'input.date'],
    ['a day that does not exist', { date: '2027-02-29' }, 'input.date'],
    ['24:00', { time: '24:00' }, 'input.time'],
    ['half a time', { time: '7pm' }, 'input.time'],
    ['a key of nothing', { idempotencyKey: '' }, 'input.idempotencyKey'],
    ['a nameless guest', { guest: { name: '  ' } }, 'input.guest.name'],
    ['no mail address', { guest: { name: 'Ada', email: 'ada' } }, 'input.guest.email'],
    ['no phone number', { guest: { name: 'Ada', phone: '12' } }, 'input.guest.phone'],
    ['too long a wish', { specialRequests: 'x'.repeat(1_001) }, 'input.specialRequests'],
    ['hold and table', { holdId: 'hld_1_AAAAAAAAAAAAAAAAAAAAAA' }, 'input.restaurantId'],
    ['neither hold nor restaurant', { restaurantId: null }, 'input.restaurantId'],
  ];
  it.each(cases)('%s names its argument', async (_name, overrides, argument) => {
    const { publicId } = await makeRestaurant();
    const input = { idempotencyKey: key(), guest, ...tableAt(publicId), ...overrides };
    const result = await subgraph.execute({ query: createDocument, variables: { input } }, diner);
    expect(result.errors?.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
    expect(result.errors?.[0]?.message).toContain(argument);
  });
});

describe('a hold', () => {
  it('keeps the table from everyone else, and becomes the reservation', async () => {
    const { id, publicId } = await makeRestaurant();
    const held = (await hold(publicId, { partySize: 8 })) as { __typename: string; id: string };
    expect(held).toMatchObject({
      __typename: 'Hold',
      partySize: 8,
      slot: { time: '19:00', seating: 'STANDARD' },
    });
    expect(await book(publicId, { partySize: 8 })).toMatchObject({
      __typename: 'SlotUnavailable',
      reason: 'NO_TABLE',
    });
    const booked = await bookAs(diner, { holdId: held.id });
    expect(booked).toMatchObject({ __typename: 'ReservationConfirmed', reservation: { partySize: 8 } });
    expect(await bookAs(diner, { holdId: held.id })).toMatchObject({ __typename: 'NotFound' });
    await letHoldsExpire(id);
    expect(await book(publicId, { partySize: 8 })).toMatchObject({ __typename: 'SlotUnavailable' });
    await expectDaysToBeTheFold(id);
  });

  it('is another diner’s to nobody', async () => {
    const { publicId } = await makeRestaurant();
    const held = (await hold(publicId)) as { id: string };
    expect(await bookAs(viewer('thief'), { holdId: held.id })).toMatchObject({ __typename: 'NotFound' });
    const release = { input: { idempotencyKey: key(), holdId: held.id } };
    expect(await ask(releaseDocument, release, viewer('thief'))).toMatchObject({ __typename: 'NotFound' });
  });

  it('runs out by the database’s clock and frees its table', async () => {
    const { id, publicId } = await makeRestaurant();
    const held = (await hold(publicId, { partySize: 8 })) as { id: string };
    await letHoldsExpire(id);
    expect(await bookAs(diner, { holdId: held.id })).toMatchObject({ __typename: 'HoldExpired' });
    expect(await book(publicId, { partySize: 8 })).toMatchObject({ __typename: 'ReservationConfirmed' });
    await expectDaysToBeTheFold(id);
  });

  it('can be given back once', async () => {
    const { id, publicId } = await makeRestaurant();
    const held = (await hold(publicId, { partySize: 8 })) as { id: string };
    const release = () => ask(releaseDocument, { input: { idempotencyKey: key(), holdId: held.id } }, diner);
    expect(await release()).toEqual({ __typename: 'HoldReleased', holdId: held.id });
    expect(await release()).toMatchObject({ __typename: 'NotFound' });
    expect(await bookAs(diner, { holdId: held.id })).toMatchObject({ __typename: 'HoldExpired' });
    expect(await book(publicId, { partySize: 8 })).toMatchObject({ __typename: 'ReservationConfirmed' });
    await expectDaysToBeTheFold(id);
  });
});

describe('changing', () => {
  const booked = async (restaurantId: string, overrides: Record<string, unknown> = {}) =>
    ((await book(restaurantId, overrides)) as { reservation: { id: string; confirmationCode: string } })
      .reservation;
  const modify = (reservationId: string, change: Record<string, unknown>, who = diner) =>
    ask(modifyDocument, { input: { idempotencyKey: key(), reservationId, ...change } }, who);

  it('moves the party, also onto times that its own table fills, and keeps what was not named', async () => {
    const { id, publicId } = await makeRestaurant();
    const { id: reservationId, confirmationCode } = await booked(publicId, {
      partySize: 8,
      specialRequests: 'Cake',
    });
    const moved = await modify(reservationId, { time: '20:00' });
    expect(moved).toMatchObject({
      __typename: 'ReservationModified',
      reservation: { confirmationCode, time: '20:00', partySize: 8, specialRequests: 'Cake' },
    });
    expect(
      await modify(reservationId, { date: inDays(6), partySize: 2, specialRequests: null }),
    ).toMatchObject({
      reservation: {
        date: inDays(6),
        time: '20:00',
        partySize: 2,
        durationMinutes: 90,
        specialRequests: null,
      },
    });
    await expectDaysToBeTheFold(id);
  });

  it('keeps the old table where the new one cannot be had', async () => {
    const { id, publicId } = await makeRestaurant();
    const mine = await booked(publicId, { partySize: 8 });
    await booked(publicId, { partySize: 8, time: '21:30' });
    expect(await modify(mine.id, { time: '21:00' })).toMatchObject({
      __typename: 'SlotUnavailable',
      reason: 'NO_TABLE',
    });
    const read = 'query ($id: ID!) { reservation(id: $id) { time status } }';
    expect(await ask(read, { id: mine.id }, diner)).toEqual({ time: '19:00', status: 'CONFIRMED' });
    expect(await book(publicId, { partySize: 8 })).toMatchObject({ __typename: 'SlotUnavailable' });
    await expectDaysToBeTheFold(id);
  });

  it('cancels once and frees the table; what is cancelled cannot be changed', async () => {
    const { id, publicId } = await makeRestaurant();
    const mine = await booked(publicId, { partySize: 8 });
    const cancel = (who = diner) =>
      ask(cancelDocument, { input: { idempotencyKey: key(), reservationId: mine.id } }, who);
    expect(await cancel(viewer('other'))).toMatchObject({ __typename: 'NotFound' });
    expect(await cancel()).toEqual({
      __typename: 'ReservationCancelled',
      reservation: { status: 'CANCELLED' },
    });
    expect(await cancel()).toMatchObject({
      __typename: 'InvalidTransition',
      from: 'CANCELLED',
      to: 'CANCELLED',
    });
    expect(await modify(mine.id, { time: '20:00' })).toMatchObject({ __typename: 'InvalidTransition' });
    expect(await book(publicId, { partySize: 8 })).toMatchObject({ __typename: 'ReservationConfirmed' });
    await expectDaysToBeTheFold(id);
  });

  it('is refused to diners inside the restaurant’s window, not to its hosts', async () => {
    const rules = { ...defaultBookingRules, cancellationCutoffMinutes: 10 * 24 * 60 };
    const { id, publicId } = await makeRestaurant({ rules });
    const mine = await booked(publicId);
    expect(await modify(mine.id, { time: '20:00' })).toMatchObject({ __typename: 'PastCancellationCutoff' });
    const host = viewer('host', ['HOST'], [id]);
    expect(await modify(mine.id, { time: '20:00' }, host)).toMatchObject({
      __typename: 'ReservationModified',
    });
  });
});

it('lists the viewer’s own reservations by pages, the coming ones soonest first', async () => {
  const { publicId } = await makeRestaurant();
  const who = viewer('regular');
  for (const days of [7, 3, 5]) await bookAs(who, tableAt(publicId, { date: inDays(days) }));
  const document = `query ($after: String, $upcomingOnly: Boolean) { viewer { id roles
    reservations(first: 2, after: $after, upcomingOnly: $upcomingOnly) { totalCount
      pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { date } } } } }`;
  interface Answer {
    reservations: {
      totalCount: number;
      pageInfo: { endCursor: string };
      edges: { node: { date: string } }[];
    };
  }
  const read = (variables: Record<string, unknown>) => ask(document, variables, who) as Promise<Answer>;
  const dates = ({ reservations }: Answer) => reservations.edges.map((edge) => edge.node.date);
  const first = await read({});
  expect(first).toMatchObject({ id: 'regular', roles: ['DINER'], reservations: { totalCount: 3 } });
  expect(dates(first)).toEqual([inDays(7), inDays(5)]);
  const after = first.reservations.pageInfo.endCursor;
  expect(dates(await read({ after }))).toEqual([inDays(3)]);
  expect(dates(await read({ upcomingOnly: true }))).toEqual([inDays(3), inDays(5)]);
  expect(await ask('{ viewer { id } }', {}, null)).toBeNull();
});

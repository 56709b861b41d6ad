import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type PartyId, type RestaurantId, waitlistEntryId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { purgeNotices } from '#shared/notifications/repositories/planning-repository.ts';
import { createPlanOfferNotice } from './notices/plan-offer-notice.ts';
import { createPlanReservationNotices } from './notices/plan-reservation-notices.ts';
import { diner, hostOf, inDays, lifecycleClient } from './testing/lifecycle-client.ts';
import { startReservationSubgraph, viewer } from './testing/reservation-subgraph.ts';

const running = await startReservationSubgraph(20);
const { ask, database, makeRestaurant, subgraph } = running;
const { book, cancel, inHouse, modify, partyOf, walkIn } = lifecycleClient(running);

const traceContext = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
const planAllOf = createPlanReservationNotices(database);
const plan = (wanted: { restaurantId: RestaurantId; id: PartyId }, ...sequences: number[]) =>
  planAllOf(sequences.map((sequence) => ({ ...wanted, sequence, traceContext })));

const guest = { name: 'Ada', email: 'ada@example.org', phone: '+43 1 5131234' };
const linesOf = async (id: RestaurantId) => {
  const rows = await database.query<{ line: string }>({
    text: `select kind || ' ' || channel || ' ' || state || coalesce(' ' || sequence, '') as line
      from notification.notice where restaurant_id = $1 order by sequence nulls last, due_at, channel, kind`,
    values: [id],
  });
  return rows.map(({ line }) => line);
};
const planAll = async (id: RestaurantId, reservationId: string) => {
  const party = partyOf(reservationId);
  const rows = await database.query<{ sequence: number }>({
    text: `select sequence from reservation.reservation_event where restaurant_id = $1 and reservation_id = $2
      order by sequence`,
    values: [id, party],
  });
  const wanted = { restaurantId: id, id: party };
  return { wanted, sequences: rows.map(({ sequence }) => sequence) };
};
const planUpTo = async (id: RestaurantId, reservationId: string) => {
  const { wanted, sequences } = await planAll(id, reservationId);
  for (const sequence of sequences) await plan(wanted, sequence);
};

const setPreferences = (input: object, who: MaybeViewer) =>
  ask(
    `mutation ($input: SetNotificationPreferencesInput!) { setNotificationPreferences(input: $input) { __typename
      ... on NotificationPreferencesSet { preferences { locale mail texts textsDecidedAt reminders reviewInvitations } }
      ... on Refusal { message } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    who,
  );
const setSettings = (input: object, who: MaybeViewer) =>
  ask(
    `mutation ($input: SetNotificationSettingsInput!) { setNotificationSettings(input: $input) { __typename
      ... on NotificationSettingsSet { settings { locale mailAddresses mailOn dashboardOn } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    who,
  );

describe('the notices of a reservation', () => {
  it('are planned once for each event, in whichever order and however often its jobs come', async () => {
    const { id, publicId } = await makeRestaurant();
    const reservationId = await book(publicId, { guest });
    await modify({ reservationId, time: '20:00' });
    await cancel({ reservationId });
    const { wanted, sequences } = await planAll(id, reservationId);
    expect(sequences).toEqual([1, 2, 3]);
    await Promise.all([plan(wanted, 2, 1), plan(wanted, 3), plan(wanted, 1, 3, 3), plan(wanted, 2)]);
    const lines = await linesOf(id);
    // Reminders of a visit that was cancelled by the time they were planned are there or not, but none is sent.
    expect(lines.filter((line) => line.startsWith('REMINDER') && !line.includes('DROPPED'))).toEqual([]);
    expect(lines.filter((line) => !line.startsWith('REMINDER'))).toEqual([
      'RESTAURANT_NEW DASHBOARD PENDING 1',
      'CONFIRMATION MAIL PENDING 1',
      'RESTAURANT_CHANGED DASHBOARD PENDING 2',
      'CHANGE MAIL PENDING 2',
      'RESTAURANT_CANCELLED DASHBOARD PENDING 3',
      'CANCELLATION MAIL PENDING 3',
    ]);
  });

  it('are none of what is long past: a book that was there before is not told again', async () => {
    const { id, publicId } = await makeRestaurant();
    const reservationId = await book(publicId, { guest });
    const old = `insert into reservation.reservation_event (restaurant_id, reservation_id, sequence, kind, from_status,
        to_status, actor_role, occurred_at, details)
      select restaurant_id, reservation_id, 2, 'CANCELLED', 'CONFIRMED', 'CANCELLED', 'DINER',
        occurred_at + interval '73 hours', details
      from reservation.reservation_event where restaurant_id = $1 and reservation_id = $2`;
    await database.query({ text: old, values: [id, partyOf(reservationId)] });
    const { wanted } = await planAll(id, reservationId);
    await plan(wanted, 2);
    expect((await linesOf(id)).map((line) => line.split(' ')[0])).toEqual([
      'RESTAURANT_CANCELLED',
      'CANCELLATION',
    ]);
  });

  it('carry the trace of the change where they tell of one', async () => {
    const { id, publicId } = await makeRestaurant();
    await planUpTo(id, await book(publicId, { guest }));
    const rows = await database.query({
      text: 'select distinct kind, trace_context from notification.notice where restaurant_id = $1 order by kind',
      values: [id],
    });
    expect(rows).toEqual([
      { kind: 'CONFIRMATION', trace_context: traceContext },
      { kind: 'REMINDER', trace_context: null },
      { kind: 'RESTAURANT_NEW', trace_context: traceContext },
    ]);
  });

  it('remind of the time that holds, also after it was moved there and back', async () => {
    const { id, publicId } = await makeRestaurant();
    const reservationId = await book(publicId, { guest });
    await planUpTo(id, reservationId);
    await modify({ reservationId, time: '20:00' });
    await planUpTo(id, reservationId);
    const pending = async () =>
      (
        await database.query<{ occasion: string }>({
          text: `select occasion from notification.notice
            where restaurant_id = $1 and kind = 'REMINDER' and state = 'PENDING' order by occasion`,
          values: [id],
        })
      ).map(({ occasion }) => occasion.replace(/ .*T/, ' '));
    const at = (time: string) =>
      Temporal.PlainDateTime.from(`${inDays(5)}T${time}`)
        .toZonedDateTime('Europe/Vienna')
        .toInstant()
        .toString({ smallestUnit: 'second' })
        .replace(/.*T/, '');
    expect(await pending()).toEqual([`DAY_BEFORE ${at('20:00')}`, `SAME_DAY ${at('20:00')}`]);
    await modify({ reservationId, time: '19:00' });
    await planUpTo(id, reservationId);
    expect(await pending()).toEqual([`DAY_BEFORE ${at('19:00')}`, `SAME_DAY ${at('19:00')}`]);
  });

  it('follow the preferences of a diner for their own bookings only', async () => {
    const { id, publicId } = await makeRestaurant();
    const loud = viewer('wants-texts-alone');
    await setPreferences({ texts: true, mail: false, reminders: false }, loud);
    const own = await running.ask(
      `mutation ($input: CreateReservationInput!) { createReservation(input: $input) {
        ... on ReservationConfirmed { reservation { id } } } }`,
      {
        input: {
          idempotencyKey: 'k',
          restaurantId: publicId,
          date: inDays(5),
          time: '18:00',
          partySize: 2,
          guest,
        },
      },
      loud,
    );
    await planUpTo(id, JSON.parse(JSON.stringify(own)).reservation.id);
    expect(await linesOf(id)).toEqual([
      'RESTAURANT_NEW DASHBOARD PENDING 1',
      'CONFIRMATION MAIL PENDING 1',
      'CONFIRMATION TEXT PENDING 1',
    ]);
  });

  it('of a booking by phone go to its guest, and not to the house that made it', async () => {
    const { id, publicId } = await makeRestaurant();
    const table = { restaurantId: publicId, date: inDays(1), time: '21:00', partySize: 2 };
    const booked = await inHouse({ ...table, guest: { ...guest, agreesToTexts: true } }, hostOf(id));
    await planUpTo(id, booked.reservation?.id ?? '');
    const lines = (await linesOf(id)).filter((line) => !line.startsWith('REMINDER'));
    expect(lines).toEqual(['CONFIRMATION MAIL PENDING 1', 'CONFIRMATION TEXT PENDING 1']);
  });

  it('are none for a walk-in', async () => {
    const { id, publicId } = await makeRestaurant();
    const seated = await walkIn({ restaurantId: publicId, partySize: 2, guestName: 'Grace' }, hostOf(id));
    expect(seated.__typename).toBe('WalkInSeated');
    await planUpTo(id, seated.reservation?.id ?? '');
    expect(await linesOf(id)).toEqual([]);
  });

  it('are shown to the people of the restaurant alone', async () => {
    const { id, publicId } = await makeRestaurant();
    const reservationId = await book(publicId, { guest });
    await planUpTo(id, reservationId);
    const text = `query ($id: ID!) { reservation(id: $id) {
      notices { kind channel state attempts reason settledAt dueAt } } }`;
    const shown = await ask(text, { id: reservationId }, hostOf(id));
    expect(shown).toMatchObject({
      notices: expect.arrayContaining([
        {
          kind: 'CONFIRMATION',
          channel: 'MAIL',
          state: 'PENDING',
          attempts: 0,
          reason: null,
          settledAt: null,
          dueAt: expect.stringMatching(/\+0[12]:00$/),
        },
      ]),
    });
    expect(await ask(text, { id: reservationId }, diner)).toEqual({ notices: null });
    expect(await ask(text, { id: reservationId }, hostOf(id + 1))).toBeNull();
  });

  it('go with the time: settled ones after two months, what waits and what failed stays', async () => {
    const { id, publicId } = await makeRestaurant();
    const reservationId = await book(publicId, { guest });
    await planUpTo(id, reservationId);
    await database.query({
      text: `update notification.notice set state = case kind when 'CONFIRMATION' then 'SENT' else 'FAILED' end,
        settled_at = now() - interval '61 days' where restaurant_id = $1 and sequence is not null`,
      values: [id],
    });
    expect(await purgeNotices(database)).toBe(1);
    expect((await linesOf(id)).map((line) => line.split(' ')[0])).toEqual([
      'RESTAURANT_NEW',
      'REMINDER',
      'REMINDER',
    ]);
    // It was planned: what comes of its job a second time is nothing.
    await planUpTo(id, reservationId);
    expect(await linesOf(id)).toHaveLength(3);
  });
});

describe('the notice of an offer', () => {
  it('is planned once for each table that is held for who waited', async () => {
    const { id } = await makeRestaurant();
    const [entryId, holdId] = [waitlistEntryId(randomUUID()), randomUUID()];
    await database.query({
      text: `insert into reservation.waitlist_entry (restaurant_id, entry_id, diner_id, guest_name, guest_email, guest_phone,
          guest_agrees_to_texts, time_zone, service_date, earliest_minute, latest_minute, party_size, status, offer_hold_id,
          offer_expires_at)
        values ($1, $2, 'waiting', 'Ada', 'ada@example.org', '+4315131234', true, 'Europe/Vienna', current_date, 1140, 1200,
          2, 'OFFERED', $3, now() + interval '10 minutes')`,
      values: [id, entryId, holdId],
    });
    const planOffer = createPlanOfferNotice(database);
    await Promise.all([1, 2, 3].map(() => planOffer({ restaurantId: id, id: entryId })));
    expect(await linesOf(id)).toEqual(['WAITLIST_OFFER MAIL PENDING', 'WAITLIST_OFFER TEXT PENDING']);
    await database.query({
      text: `update reservation.waitlist_entry set status = 'EXPIRED' where restaurant_id = $1`,
      values: [id],
    });
    await planOffer({ restaurantId: id, id: entryId });
    expect(await linesOf(id)).toHaveLength(2);
  });
});

describe('preferences', () => {
  const usual = {
    locale: null,
    mail: true,
    texts: null,
    textsDecidedAt: null,
    reminders: true,
    reviewInvitations: true,
  };
  const read = (who: MaybeViewer) =>
    ask(
      '{ viewer { notificationPreferences { locale mail texts textsDecidedAt reminders reviewInvitations } } }',
      {},
      who,
    );

  it('are the usual ones until the diner says something, and change by what is said', async () => {
    const ada = viewer('preferring');
    expect(await read(ada)).toEqual({ notificationPreferences: usual });
    const agreed = await setPreferences({ texts: true, locale: 'de-at' }, ada);
    const set = {
      ...usual,
      locale: 'de-AT',
      texts: true,
      textsDecidedAt: expect.stringMatching(/Z$|\+00:00$/),
    };
    expect(agreed).toEqual({ __typename: 'NotificationPreferencesSet', preferences: set });
    const before = JSON.parse(JSON.stringify(await read(ada)));
    await setPreferences({ texts: true, reviewInvitations: false }, ada);
    expect(await read(ada)).toEqual({
      notificationPreferences: { ...before.notificationPreferences, reviewInvitations: false },
    });
    await setPreferences({ locale: null, texts: false }, ada);
    expect(await read(ada)).toMatchObject({ notificationPreferences: { locale: null, texts: false } });
  });

  it('are diners’ alone, and go when the diner is erased', async () => {
    const gone = viewer('to-be-erased');
    await setPreferences({ reminders: false }, gone);
    await ask(
      `mutation ($input: EraseViewerInput!) { eraseViewer(input: $input) { __typename } }`,
      { input: { idempotencyKey: 'erase', confirmViewerId: 'to-be-erased' } },
      gone,
    );
    expect(await read(gone)).toEqual({ notificationPreferences: usual });
    expect(await read(viewer('boss', ['ADMIN']))).toEqual({ notificationPreferences: null });
    await expect(setPreferences({ mail: false }, viewer('boss', ['ADMIN']))).rejects.toThrow('FORBIDDEN');
    await expect(setPreferences({ mail: false }, null)).rejects.toThrow('UNAUTHENTICATED');
  });
});

describe('a restaurant’s settings', () => {
  const manager = (id: number) => viewer('manager', ['HOST'], [id], 'MANAGER');
  const host = (id: number) => viewer('host', ['HOST'], [id], 'HOST');
  const text = `query ($id: ID!) { _entities(representations: [{ __typename: "Restaurant", id: $id }]) {
    ... on Restaurant { notificationSettings { locale mailAddresses mailOn dashboardOn } } } }`;

  it('are its managers’ to say and see', async () => {
    const { id, publicId } = await makeRestaurant();
    const input = {
      restaurantId: publicId,
      mailAddresses: ['b@example.org', 'a@example.org', 'b@example.org'],
      mailOn: ['RESTAURANT_NEW'],
    };
    expect(await setSettings(input, host(id))).toEqual({ __typename: 'NotFound' });
    const settings = {
      locale: null,
      mailAddresses: ['b@example.org', 'a@example.org'],
      mailOn: ['RESTAURANT_NEW'],
      dashboardOn: ['RESTAURANT_NEW', 'RESTAURANT_CHANGED', 'RESTAURANT_CANCELLED'],
    };
    expect(await setSettings(input, manager(id))).toEqual({
      __typename: 'NotificationSettingsSet',
      settings,
    });
    expect(await ask(text, { id: publicId }, manager(id))).toEqual([{ notificationSettings: settings }]);
    expect(await ask(text, { id: publicId }, host(id))).toEqual([{ notificationSettings: null }]);
    expect(await ask(text, { id: publicId }, manager(id + 1))).toEqual([{ notificationSettings: null }]);
  });

  it('keep the ids of addresses that stay, and never give them to others', async () => {
    const { id, publicId } = await makeRestaurant();
    const addressesOf = async () =>
      database.query<{ address: string; address_id: number }>({
        text: 'select address, address_id from notification.restaurant_address where restaurant_id = $1 order by address_id',
        values: [id],
      });
    const set = (...mailAddresses: string[]) =>
      setSettings({ restaurantId: publicId, mailAddresses }, manager(id));
    await set('a@example.org', 'b@example.org');
    const [a, b] = await addressesOf();
    await set('a@example.org');
    await set('c@example.org', 'a@example.org');
    const after = await addressesOf();
    expect(after[0]).toEqual(a);
    expect(after[1]?.address).toBe('c@example.org');
    expect(after[1]?.address_id).toBeGreaterThan(b?.address_id ?? Number.NaN);
  });

  it.each([
    [{ mailAddresses: ['no address'] }, 'input.mailAddresses'],
    [{ mailAddresses: ['a@example.org\r\nBcc: all@example.org'] }, 'input.mailAddresses'],
    [
      { mailAddresses: Array.from({ length: 6 }, (_, index) => `${index}@example.org`) },
      'input.mailAddresses',
    ],
    [{ mailAddresses: [], locale: 'no language' }, 'input.locale'],
  ])('%#: name the argument of bad input', async (input, argument) => {
    const { id, publicId } = await makeRestaurant();
    const { errors } = await subgraph.execute(
      {
        query:
          'mutation ($input: SetNotificationSettingsInput!) { setNotificationSettings(input: $input) { __typename } }',
        variables: { input: { idempotencyKey: 'k', restaurantId: publicId, ...input } },
      },
      manager(id),
    );
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
    expect(JSON.stringify(errors)).not.toContain('example.org');
  });
});

import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { shiftId } from '#shared/identifiers/identifiers.ts';
import type { Weekday } from '#shared/inventory/domain/restaurant-plan.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import { findDaysApartFromFold } from '#shared/testing/days-apart-from-fold.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { startReservationSubgraph, viewer } from './testing/reservation-subgraph.ts';

const { ask, database, expectDaysToBeTheFold, makeRestaurant, subgraph } = await startReservationSubgraph();
const diner = viewer('diner');
const inDays = (days: number) => Temporal.Now.plainDateISO('Europe/Vienna').add({ days }).toString();

const slotUnavailable = '... on SlotUnavailable { reason alternatives { startsAt } }';
const createDocument = `mutation ($input: CreateReservationInput!) { createReservation(input: $input) { __typename
  ... on ReservationConfirmed { reservation { id } } ${slotUnavailable} } }`;
const modifyDocument = `mutation ($input: ModifyReservationInput!) { modifyReservation(input: $input) { __typename
  ... on ReservationModified { reservation { date time partySize seating } } ${slotUnavailable} } }`;

const withKey = (input: Record<string, unknown>) => ({ idempotencyKey: randomUUID(), ...input });
const book = (restaurantId: string, changes: Record<string, unknown> = {}) => {
  const table = { restaurantId, date: inDays(5), time: '19:00', partySize: 2, ...changes };
  return ask(createDocument, { input: withKey({ guest: { name: 'Ada' }, ...table }) }, diner);
};
const booked = async (restaurantId: string, changes: Record<string, unknown> = {}) => {
  const { reservation } = (await book(restaurantId, changes)) as { reservation: { id: string } };
  return reservation.id;
};
const modify = (reservationId: string, change: Record<string, unknown>) =>
  ask(modifyDocument, { input: withKey({ reservationId, ...change }) }, diner);

describe('a date that nobody can book for long', () => {
  const beyond = { __typename: 'SlotUnavailable', reason: 'BEYOND_BOOKING_WINDOW', alternatives: [] };
  const daysOf = (id: number) =>
    database.query<{ service_date: string }>({
      text: 'select service_date from inventory.service_day where restaurant_id = $1 order by service_date',
      values: [id],
    });

  it.each(['2500-01-01', '2999-12-31'])('%s is refused and leaves no service day behind', async (date) => {
    const { id, publicId } = await makeRestaurant();
    expect(await book(publicId, { date })).toEqual(beyond);
    expect(await daysOf(id)).toEqual([]);
    const reservationId = await booked(publicId);
    expect(await modify(reservationId, { date })).toEqual(beyond);
    expect((await daysOf(id)).map((day) => day.service_date)).toEqual([inDays(4), inDays(5), inDays(6)]);
  });
});

describe('a party that moves', () => {
  it('is offered nothing of the day that it leaves', async () => {
    const { floorPlan } = planFixture();
    const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
    const morning = { name: 'breakfast', firstSeatingMinute: 4 * 60, lastSeatingMinute: 12 * 60 };
    const { publicId } = await makeRestaurant({
      floorPlan: { ...floorPlan, tables: floorPlan.tables.slice(0, 2), combinations: [] },
      shifts: weekdays.map((weekday) => ({ ...morning, weekday, shiftId: shiftId(weekday) })),
    });
    const reservationId = await booked(publicId, { date: inDays(8), time: '10:00' });
    const refused = await modify(reservationId, { date: inDays(5), time: '03:00' });
    const { alternatives } = refused as { alternatives: { startsAt: string }[] };
    expect(alternatives.map(({ startsAt }) => startsAt.slice(0, 16))).toEqual(
      ['04:00', '04:15', '04:30', '04:45', '05:00'].map((time) => `${inDays(5)}T${time}`),
    );
  });

  it('keeps its kind of seat where that is free, and gets another where it is not', async () => {
    const { publicId } = await makeRestaurant();
    const reservationId = await booked(publicId, { seating: 'OUTDOOR' });
    expect(await modify(reservationId, { time: '20:00' })).toMatchObject({
      reservation: { time: '20:00', seating: 'OUTDOOR' },
    });
    expect(await modify(reservationId, { partySize: 8 })).toMatchObject({
      reservation: { partySize: 8, seating: 'STANDARD' },
    });
    expect(await modify(reservationId, { seating: 'OUTDOOR' })).toMatchObject({
      __typename: 'SlotUnavailable',
      reason: 'NO_SUCH_SEATING',
    });
  });
});

it('answers each mutation of one operation with what it made of the reservation', async () => {
  const { publicId } = await makeRestaurant();
  const reservationId = await booked(publicId);
  const document = `mutation ($modify: ModifyReservationInput!, $cancel: CancelReservationInput!) {
    modifyReservation(input: $modify) { ... on ReservationModified { reservation { status } } }
    cancelReservation(input: $cancel) { ... on ReservationCancelled { reservation { status } } } }`;
  const variables = {
    modify: withKey({ reservationId, time: '20:00' }),
    cancel: withKey({ reservationId }),
  };
  expect((await subgraph.execute({ query: document, variables }, diner)).data).toEqual({
    modifyReservation: { reservation: { status: 'CONFIRMED' } },
    cancelReservation: { reservation: { status: 'CANCELLED' } },
  });
});

describe('a service day that says less than its allocations', () => {
  it('is made anew where the exclusion constraint finds out, and the booking gets another table', async () => {
    const { id, publicId } = await makeRestaurant();
    await book(publicId);
    const forget = `update inventory.service_day set occupancy = '', starts = '' where restaurant_id = $1`;
    await database.query({ text: forget, values: [id] });
    expect(await book(publicId)).toMatchObject({ __typename: 'ReservationConfirmed' });
    await expectDaysToBeTheFold(id);
    for (let party = 2; party < 5; party += 1) await book(publicId);
    await database.query({ text: forget, values: [id] });
    expect(await book(publicId)).toMatchObject({ __typename: 'SlotUnavailable', reason: 'NO_TABLE' });
    await expectDaysToBeTheFold(id);
  });
});

describe('a restaurant whose time zone changes', () => {
  const cancelDocument =
    'mutation ($input: CancelReservationInput!) { cancelReservation(input: $input) { __typename } }';

  it.each(['Asia/Tokyo', 'America/New_York'])('to %s has its book by the new one', async (timeZone) => {
    const { id, publicId, plan } = await makeRestaurant();
    const [kept, cancelled, moved] = [await booked(publicId), await booked(publicId), await booked(publicId)];
    await database.transaction((transaction) => writePlans(transaction, [{ ...plan, timeZone }]));
    expect(await ask(cancelDocument, { input: withKey({ reservationId: cancelled }) }, diner)).toEqual({
      __typename: 'ReservationCancelled',
    });
    expect(await modify(moved, { date: inDays(7) })).toMatchObject({ __typename: 'ReservationModified' });
    expect((await findDaysApartFromFold(database, id, timeZone)).apart).toEqual([]);
    expect(await modify(kept, { partySize: 3 })).toBeDefined();
    expect((await findDaysApartFromFold(database, id, timeZone)).apart).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { readParty } from '#shared/inventory/repositories/allocation-repository.ts';
import { findVisit } from '#shared/inventory/repositories/visit-repository.ts';
import { topicOfRestaurant } from '#shared/live-feed/domain/feed-topic.ts';
import { toldIn } from '#shared/live-feed/testing/told-in.ts';
import { hostOf, lifecycleClient, type Step } from './testing/lifecycle-client.ts';
import { startReservationSubgraph } from './testing/reservation-subgraph.ts';

const running = await startReservationSubgraph();
const { database, expectDaysToBeTheFold, makeRestaurant } = running;
const { book, cancel, eventsAndJobs, partyOf, step, tables, walkIn } = lifecycleClient(running);

const open = async () => {
  const { id, publicId } = await makeRestaurant();
  const host = hostOf(id);
  const undo = (reservationId: string) => step('undoVisitStep', { reservationId }, host);
  return { id, publicId, host, undo };
};

const timesOf = async (id: RestaurantId) => {
  const [row] = await database.query<Record<string, unknown>>({
    text: `select arrived_at is null as arrived, seated_at is null as seated, completed_at is null as completed,
      cancelled_at is null as cancelled from reservation.reservation where restaurant_id = $1`,
    values: [id],
  });
  return Object.entries(row ?? {}).flatMap(([name, isNull]) => (isNull === true ? [] : [name]));
};

describe('the last step of the house is taken back', () => {
  it.each<[Step[], string, string[]]>([
    [['markArrived'], 'CONFIRMED', []],
    [['seatParty'], 'CONFIRMED', []],
    [['markArrived', 'seatParty'], 'ARRIVED', ['arrived']],
    [['markArrived', 'seatParty', 'completeVisit'], 'SEATED', ['arrived', 'seated']],
  ])('after %j, and it is %s again', async (steps, status, times) => {
    const { id, publicId, host, undo } = await open();
    const reservationId = await book(publicId, { partySize: 8 });
    const had = await readParty(database, id, partyOf(reservationId));
    for (const one of steps) await step(one, { reservationId }, host);
    const undone = await undo(reservationId);
    expect(undone.reservation).toMatchObject({ status, tables: [{ name: '3' }, { name: '4' }] });
    expect(undone.reservation?.history?.at(-1)).toMatchObject({ kind: 'STEP_UNDONE', to: status });
    expect(await timesOf(id)).toEqual(times);
    expect(await readParty(database, id, partyOf(reservationId))).toEqual(had);
    const visit = await findVisit(database, id, partyOf(reservationId));
    expect(visit !== null).toBe(status === 'SEATED');
    await expectDaysToBeTheFold(id);
    const { events, jobs } = await eventsAndJobs(id);
    expect(jobs).toEqual(events);
    const told = await toldIn(database, topicOfRestaurant(id));
    expect(told.at(-1)).toMatchObject({ kind: 'STEP_UNDONE', facts: { status } });
    // Once, and not step by step back to the beginning.
    expect(await undo(reservationId)).toMatchObject({ __typename: 'InvalidTransition', from: status });
  });

  it('after a cancellation by the house, at its table or the best that is left', async () => {
    const { id, publicId, host, undo } = await open();
    const reservationId = await book(publicId);
    await cancel({ reservationId }, host);
    expect((await undo(reservationId)).reservation).toMatchObject({
      status: 'CONFIRMED',
      tables: [{ name: '1' }],
    });
    expect(await timesOf(id)).toEqual([]);
    await cancel({ reservationId }, host);
    await book(publicId);
    expect((await undo(reservationId)).reservation).toMatchObject({
      status: 'CONFIRMED',
      tables: [{ name: '2' }],
    });
    await cancel({ reservationId }, host);
    for (let party = 0; party < 4; party += 1) await book(publicId);
    expect(await undo(reservationId)).toMatchObject({ __typename: 'SlotUnavailable', reason: 'NO_TABLE' });
    await expectDaysToBeTheFold(id);
  });

  it('never a diner’s cancellation, and nothing after ten minutes', async () => {
    const { id, publicId, host, undo } = await open();
    const cancelled = await book(publicId);
    await cancel({ reservationId: cancelled });
    expect(await undo(cancelled)).toMatchObject({ __typename: 'InvalidTransition', from: 'CANCELLED' });
    const seated = await book(publicId);
    await step('seatParty', { reservationId: seated }, host);
    // A history is only ever added to: it is older where its triggers do not look.
    await database.transaction(async (transaction) => {
      await transaction.query({ text: `set local session_replication_role = 'replica'`, values: [] });
      await transaction.query({
        text: `update reservation.reservation_event set occurred_at = occurred_at - interval '10 minutes'
          where restaurant_id = $1`,
        values: [id],
      });
    });
    expect(await undo(seated)).toMatchObject({ __typename: 'InvalidTransition', from: 'SEATED' });
  });

  it('by one of two who do it at once', async () => {
    const { publicId, host, undo } = await open();
    const reservationId = await book(publicId);
    await step('seatParty', { reservationId }, host);
    const both = await Promise.all([undo(reservationId), undo(reservationId)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'InvalidTransition',
      'ReservationChanged',
    ]);
  });
});

describe('a walk-in', () => {
  it('that is taken back never sat: it is cancelled, and its table is free', async () => {
    const { id, publicId, host, undo } = await open();
    const seated = await walkIn({ restaurantId: publicId, partySize: 2 }, host);
    const reservationId = seated.reservation?.id ?? '';
    expect((await undo(reservationId)).reservation?.status).toBe('CANCELLED');
    expect(await readParty(database, id, partyOf(reservationId))).toBeNull();
    await expectDaysToBeTheFold(id);
    const other = await walkIn({ restaurantId: publicId, partySize: 2 }, host);
    expect(other.reservation?.tables).toEqual(seated.reservation?.tables);
  });

  it('of the queue waits there again, and the house is told', async () => {
    const { id, publicId, host, undo } = await open();
    const seated = await walkIn({ restaurantId: publicId, partySize: 2 }, host);
    const reservationId = seated.reservation?.id ?? '';
    await database.query({
      text: `insert into reservation.walk_in_party
        (restaurant_id, walk_in_id, time_zone, service_date, name, party_size, status, reservation_id)
        values ($1, gen_random_uuid(), 'Europe/Vienna', current_date, 'Ada', 2, 'SEATED', $2)`,
      values: [id, partyOf(reservationId)],
    });
    await undo(reservationId);
    const rows = await database.query({
      text: 'select status, reservation_id from reservation.walk_in_party where restaurant_id = $1',
      values: [id],
    });
    expect(rows).toEqual([{ status: 'WAITING', reservation_id: null }]);
    const told = await toldIn(database, topicOfRestaurant(id));
    expect(told.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['QUEUE_JOINED', 'STEP_UNDONE']));
  });

  it('that left sits again, unless others sit there by now', async () => {
    const { id, publicId, host, undo } = await open();
    const sit = async () => {
      const input = { restaurantId: publicId, partySize: 2, tableIds: tables(id, 2) };
      return (await walkIn(input, host)).reservation?.id ?? '';
    };
    const first = await sit();
    await step('completeVisit', { reservationId: first }, host);
    expect((await undo(first)).reservation?.status).toBe('SEATED');
    await step('completeVisit', { reservationId: first }, host);
    const second = await sit();
    expect(await undo(first)).toMatchObject({
      __typename: 'TablesTaken',
      tables: [{ table: { name: '2' }, reservation: { id: second } }],
    });
    await expectDaysToBeTheFold(id);
  });
});

import { describe, expect, it } from 'vitest';
import type { Database } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { defaultBookingRules } from '#shared/inventory/domain/restaurant-plan.ts';
import { createPlanSource } from '#shared/inventory/plan-source.ts';
import { findVisit } from '#shared/inventory/repositories/visit-repository.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { createRecordChanges } from '../bookings/record-changes.ts';
import { diner, hostOf, inDays, lifecycleClient } from '../testing/lifecycle-client.ts';
import { startReservationSubgraph } from '../testing/reservation-subgraph.ts';
import { closeServiceDays } from './close-service-days.ts';

const running = await startReservationSubgraph(20);
const { ask, database, jobs, makeRestaurant } = running;
const { book, cancel, eventsAndJobs, partyOf, step } = lifecycleClient(running);

const parts = {
  database,
  plans: createPlanSource(),
  recordChanges: createRecordChanges(jobs, () => {}),
  log: createLogger('test', 'silent'),
};
/** Four o'clock in the morning after the day that is so many days ahead, and so many minutes. */
const afterDay = (days: number, minutes = 0) =>
  Temporal.PlainDate.from(inDays(days + 1))
    .toZonedDateTime({ timeZone: 'Europe/Vienna', plainTime: '04:00' })
    .add({ minutes })
    .toInstant();
const close = (now: Temporal.Instant) => closeServiceDays(parts, now, 100);

const statusesOf = async (id: RestaurantId) => {
  const rows = await database.query<{ status: string }>({
    text: 'select status from reservation.reservation where restaurant_id = $1 order by created_at',
    values: [id],
  });
  return rows.map(({ status }) => status);
};
const recordsOf = (restaurantId: string, id: RestaurantId, days: number, by = 'DAY') => {
  const text = `query ($of: [_Any!]!, $from: LocalDate!, $to: LocalDate!, $by: RecordPeriod!) { _entities(representations: $of) {
    ... on Restaurant { serviceRecords(from: $from, to: $to, by: $by) { from to shift parties covers noShows noShowCovers
      noShowRate cancelled walkIns completed bookings cancellationRate partySizes { partySize parties }
      leadTime { underADay underAWeek } } } } }`;
  const of = [{ __typename: 'Restaurant', id: restaurantId }];
  return ask(text, { of, from: inDays(0), to: inDays(days), by }, hostOf(id));
};

/** A day with a party of every kind. */
const fullDay = async (days: number, noShowAfterMinutes: number | null = 30) => {
  const made = await makeRestaurant({ rules: { ...defaultBookingRules, noShowAfterMinutes } });
  const { id, publicId } = made;
  const date = inDays(days);
  const host = hostOf(id);
  const [never, arrived, seated, cancelled] = [
    await book(publicId, { date, partySize: 1 }),
    await book(publicId, { date }),
    await book(publicId, { date, partySize: 3 }),
    await book(publicId, { date, partySize: 4 }),
  ];
  await step('markArrived', { reservationId: arrived }, host);
  await step('seatParty', { reservationId: seated }, host);
  await cancel({ reservationId: cancelled }, diner);
  return { ...made, host, never, arrived, seated };
};

describe('closing a service day', () => {
  it('waits for four o’clock; then who never came did not come, and the others were there', async () => {
    const { id, publicId, never, arrived } = await fullDay(1);
    await close(afterDay(1, -1));
    expect(await statusesOf(id)).toEqual(['CONFIRMED', 'ARRIVED', 'SEATED', 'CANCELLED']);
    await close(afterDay(1));
    expect(await statusesOf(id)).toEqual(['NO_SHOW', 'COMPLETED', 'COMPLETED', 'CANCELLED']);
    expect(await findVisit(database, id, partyOf(arrived))).not.toBeNull();
    expect(await findVisit(database, id, partyOf(never))).toBeNull();
    const { events, jobs: sent } = await eventsAndJobs(id);
    expect(events).toHaveLength(4 + 3 + 3);
    expect(sent).toEqual(events);
    const record = {
      shift: null,
      parties: 3,
      covers: 6,
      noShows: 1,
      noShowCovers: 1,
      noShowRate: 1 / 3,
      cancelled: 1,
      walkIns: 0,
      completed: 2,
      bookings: 4,
      cancellationRate: 1 / 4,
      partySizes: [1, 2, 3].map((partySize) => ({ partySize, parties: 1 })),
      leadTime: expect.toSatisfy(({ underADay, underAWeek }) => underADay + underAWeek === 4),
    };
    const day = { ...record, from: inDays(1), to: inDays(1) };
    expect(await recordsOf(publicId, id, 5)).toEqual([{ serviceRecords: [day] }]);
    for (const by of ['WEEK', 'MONTH'])
      expect(await recordsOf(publicId, id, 5, by)).toEqual([{ serviceRecords: [day] }]);
    expect(await recordsOf(publicId, id, 5, 'SHIFT')).toEqual([
      { serviceRecords: [{ ...day, shift: 'dinner', partySizes: null, leadTime: null }] },
    ]);
  });

  it('waits for four o’clock on each restaurant’s own clock', async () => {
    const [vienna, newYork] = [
      await makeRestaurant(),
      await makeRestaurant({ timeZone: 'America/New_York' }),
    ];
    for (const { publicId } of [vienna, newYork]) await book(publicId, { date: inDays(2) });
    await close(afterDay(2));
    expect([await statusesOf(vienna.id), await statusesOf(newYork.id)]).toEqual([['NO_SHOW'], ['CONFIRMED']]);
    await close(afterDay(2, 6 * 60 - 1));
    expect(await statusesOf(newYork.id)).toEqual(['CONFIRMED']);
    await close(afterDay(2, 6 * 60));
    expect(await statusesOf(newYork.id)).toEqual(['NO_SHOW']);
  });

  it('takes everyone to have been there where the restaurant has no rule for no-shows', async () => {
    const { id, never } = await fullDay(1, null);
    await close(afterDay(1));
    expect(await statusesOf(id)).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED', 'CANCELLED']);
    expect(await findVisit(database, id, partyOf(never))).not.toBeNull();
  });

  it('waits for a party that may still come by the rule', async () => {
    const { id } = await fullDay(1, 720);
    await close(afterDay(1));
    expect((await statusesOf(id))[0]).toBe('CONFIRMED');
    await close(afterDay(1, 180));
    expect((await statusesOf(id))[0]).toBe('NO_SHOW');
  });

  it('records a day on which nothing was open any more, and counts an undone no-show anew', async () => {
    const { id, publicId } = await makeRestaurant();
    const reservationId = await book(publicId, { date: inDays(1) });
    await step('markNoShow', { reservationId }, hostOf(id));
    await database.query({
      text: `update reservation.reservation set service_date = service_date - 3,
        starts_at = starts_at - interval '3 days' where restaurant_id = $1`,
      values: [id],
    });
    const records = () =>
      database.query({
        text: `select service_date, no_shows, completed from reservation.service_day_record where restaurant_id = $1`,
        values: [id],
      });
    await close(Temporal.Now.instant());
    expect(await records()).toEqual([{ service_date: inDays(-2), no_shows: 1, completed: 0 }]);
    const undone = await step('undoNoShow', { reservationId }, hostOf(id));
    expect(undone.reservation?.status).toBe('COMPLETED');
    expect(await findVisit(database, id, partyOf(reservationId))).not.toBeNull();
    expect(await records()).toEqual([{ service_date: inDays(-2), no_shows: 0, completed: 1 }]);
  });

  it('is done once by several processes at once', async () => {
    const days = await Promise.all(Array.from({ length: 6 }, () => fullDay(1)));
    const closed = await Promise.all(Array.from({ length: 4 }, () => close(afterDay(1))));
    expect(closed.reduce((sum, count) => sum + count)).toBe(6);
    for (const { id } of days) {
      const { events, jobs: sent } = await eventsAndJobs(id);
      expect(events).toHaveLength(10);
      expect(sent).toEqual(events);
    }
    expect(await close(afterDay(1))).toBe(0);
  });

  it('leaves a day as it was when it is killed in the middle, and the next one closes it', async () => {
    const { id, publicId } = await fullDay(1);
    const killed: Database = {
      ...database,
      transaction: (work) =>
        database.transaction(async (transaction) => {
          const result = await work(transaction);
          // All is written, nothing committed: the server ends the connection.
          await transaction.query({ text: 'select pg_terminate_backend(pg_backend_pid())', values: [] });
          return result;
        }),
    };
    expect(await closeServiceDays({ ...parts, database: killed }, afterDay(1), 1)).toBe(0);
    expect(await statusesOf(id)).toEqual(['CONFIRMED', 'ARRIVED', 'SEATED', 'CANCELLED']);
    expect((await eventsAndJobs(id)).jobs).toHaveLength(7);
    expect(await recordsOf(publicId, id, 5)).toEqual([{ serviceRecords: [] }]);
    expect(await close(afterDay(1))).toBe(1);
    expect((await eventsAndJobs(id)).jobs).toHaveLength(10);
  });
});

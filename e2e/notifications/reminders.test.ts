import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDeliverNotice } from '#notifications/deliver-notice.ts';
import { pumpNotices } from '#notifications/pump-notices.ts';
import { type PartyId, partyId, restaurantId } from '#shared/identifiers/identifiers.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { createPlanReservationNotices } from '#subgraphs/reservation/notices/plan-reservation-notices.ts';
import { saveProfiles } from '#subgraphs/restaurant/repositories/profile-writer.ts';
import { sampleProfile } from '#subgraphs/restaurant/testing/sample-profile.ts';

const { database } = await createTestDatabase(20);
const log = createLogger('test', 'error');
const planNotices = createPlanReservationNotices(database);
const vienna = 'Europe/Vienna';
const house = restaurantId(1);
await saveProfiles(database, [sampleProfile(house, { timeZone: vienna })]);

const at = (local: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(vienna).toInstant();
const local = (instant: Temporal.Instant): string =>
  instant.toZonedDateTimeISO(vienna).toPlainDateTime().toString({ smallestUnit: 'minute' });

interface Happening {
  readonly at: string;
  readonly kind: 'BOOKED' | 'MODIFIED' | 'CANCELLED';
  readonly startsAt: string;
}

/** A reservation to which this happens, each at its time. */
const reservationOf = async (name: string, [first, ...later]: readonly [Happening, ...Happening[]]) => {
  const id = partyId(randomUUID());
  const startsAt = at(first.startsAt).toString();
  await database.query({
    text: `insert into reservation.reservation (restaurant_id, reservation_id, confirmation_code, status, diner_id,
        guest_name, guest_email, time_zone, service_date, starts_at, duration_minutes, party_size, seating, table_ids)
      values ($1, $2, $3, 'CONFIRMED', 'ada', $3, 'ada@example.org', $4, $5::date, $6, 90, 2, 'STANDARD', '{1}')`,
    values: [house, id, name, vienna, first.startsAt.slice(0, 10), startsAt],
  });
  return { id, name, happenings: [first, ...later] };
};

type Reservation = Awaited<ReturnType<typeof reservationOf>>;

/** What its diner does, as a booking's transaction would write it, and what is planned of it. */
const letHappen = async (
  id: PartyId,
  happening: Happening,
  sequence: number,
  before: Happening | undefined,
) => {
  const sitting = (one: Happening) => ({
    startsAt: at(one.startsAt).toString(),
    partySize: 2,
    tableIds: [1],
  });
  const status = happening.kind === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED';
  const details = {
    ...sitting(happening),
    overrides: [],
    ...(before === undefined || before.startsAt === happening.startsAt ? {} : { before: sitting(before) }),
  };
  await database.query({
    text: `with changed as (
        update reservation.reservation set status = $5, starts_at = $7 where restaurant_id = $1 and reservation_id = $2)
      insert into reservation.reservation_event (restaurant_id, reservation_id, sequence, kind, to_status, actor_role,
        occurred_at, details) values ($1, $2, $3, $4, $5, 'DINER', $6, $8)`,
    values: [
      ...[house, id, sequence, happening.kind, status],
      ...[at(happening.at).toString(), at(happening.startsAt).toString(), JSON.stringify(details)],
    ],
  });
  await planNotices([{ restaurantId: house, id, sequence, traceContext: null }]);
};

/** Lets the days pass, half an hour at a time. @returns which reminder of which reservation went out when, on the restaurant's clock */
const live = async (reservations: readonly Reservation[], from: string, until: string): Promise<string[]> => {
  let now = at(from);
  const sent: string[] = [];
  const deliver = createDeliverNotice({
    database,
    handOver: async ({ claimed, notice }) => {
      if (notice.kind === 'REMINDER')
        sent.push(`${notice.guestName}: ${claimed.occasion.split(' ')[0]} at ${local(now)}, ${notice.when}`);
      return { kind: 'accepted' };
    },
    pages: { diner: null, dashboard: null, gateway: new URL('https://api.example') },
    clock: () => now,
    log,
  });
  const never = { isHealthy: () => true, isBusy: () => false };
  const pump = pumpNotices({
    database,
    channel: 'MAIL',
    concurrency: 8,
    deliver,
    ...never,
    clock: () => now,
    log,
  });
  onTestFinished(() => pump.close());
  const isQuiet = async () => {
    const [row] = await database.query<{ count: number }>({
      text: `select count(*) as count from notification.notice where channel = 'MAIL' and state = 'PENDING' and due_at <= $1`,
      values: [now.toString()],
    });
    return row?.count === 0;
  };
  /** Leased ones are due in a minute: nothing is under way where everything due has an end. */
  const isSettled = async () => {
    const [row] = await database.query<{ count: number }>({
      text: `select count(*) as count from notification.notice
        where channel = 'MAIL' and state = 'PENDING' and due_at <= $1::timestamptz + interval '1 minute' and attempts > 0`,
      values: [now.toString()],
    });
    return row?.count === 0;
  };
  for (; Temporal.Instant.compare(now, at(until)) < 0; now = now.add({ minutes: 30 })) {
    for (const { id, happenings } of reservations)
      for (const [index, happening] of happenings.entries())
        if (at(happening.at).equals(now)) await letHappen(id, happening, index + 1, happenings[index - 1]);
    await expect
      .poll(async () => (await isQuiet()) && (await isSettled()), { timeout: 20_000, interval: 10 })
      .toBe(true);
  }
  return sent.sort();
};

describe('reminders', () => {
  it('come by the restaurant’s clock over the night when it goes forward, and of what still stands', async () => {
    const dinner = '2026-03-29T19:00';
    const reservations = await Promise.all([
      reservationOf('as booked', [{ at: '2026-03-27T10:00', kind: 'BOOKED', startsAt: dinner }]),
      reservationOf('brunch', [{ at: '2026-03-27T10:00', kind: 'BOOKED', startsAt: '2026-03-29T11:00' }]),
      reservationOf('breakfast', [{ at: '2026-03-27T10:00', kind: 'BOOKED', startsAt: '2026-03-29T09:00' }]),
      reservationOf('cancelled', [
        { at: '2026-03-27T10:00', kind: 'BOOKED', startsAt: dinner },
        { at: '2026-03-29T12:00', kind: 'CANCELLED', startsAt: dinner },
      ]),
      reservationOf('moved', [
        { at: '2026-03-27T10:00', kind: 'BOOKED', startsAt: dinner },
        { at: '2026-03-29T10:00', kind: 'MODIFIED', startsAt: '2026-03-29T21:00' },
      ]),
      reservationOf('same day', [{ at: '2026-03-29T11:00', kind: 'BOOKED', startsAt: dinner }]),
      reservationOf('at once', [{ at: '2026-03-29T17:00', kind: 'BOOKED', startsAt: dinner }]),
    ]);
    // The day before a dinner is 24 hours before it, which on this weekend is an hour earlier by the clock.
    expect(await live(reservations, '2026-03-27T10:00', '2026-03-29T22:00')).toEqual([
      'as booked: DAY_BEFORE at 2026-03-28T18:00, TOMORROW',
      'as booked: SAME_DAY at 2026-03-29T16:00, TODAY',
      // 06:00 is night: the evening before.
      'breakfast: DAY_BEFORE at 2026-03-28T08:00, TOMORROW',
      'breakfast: SAME_DAY at 2026-03-28T20:30, TOMORROW',
      'brunch: DAY_BEFORE at 2026-03-28T10:00, TOMORROW',
      'brunch: SAME_DAY at 2026-03-29T08:00, TODAY',
      'cancelled: DAY_BEFORE at 2026-03-28T18:00, TOMORROW',
      'moved: DAY_BEFORE at 2026-03-28T18:00, TOMORROW',
      'moved: SAME_DAY at 2026-03-29T18:00, TODAY',
      'same day: SAME_DAY at 2026-03-29T16:00, TODAY',
    ]);
  }, 120_000);
});

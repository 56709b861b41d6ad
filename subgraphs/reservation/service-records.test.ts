import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partyId, viewerId } from '#shared/identifiers/identifiers.ts';
import { dayRulesOf } from '#shared/inventory/domain/day-rules.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { serviceDateAt } from '#shared/inventory/domain/service-day.ts';
import { recordsOf } from './domain/service-day-record.ts';
import { insertClosedDays } from './repositories/history-bulk-writer.ts';
import { insertReservationsInBulk, type PastReservation } from './repositories/reservation-bulk-writer.ts';
import { hostOf } from './testing/lifecycle-client.ts';
import { startReservationSubgraph } from './testing/reservation-subgraph.ts';

const { ask, database, makeRestaurant } = await startReservationSubgraph();
const timeZone = 'Europe/Vienna';
const statuses = ['COMPLETED', 'COMPLETED', 'NO_SHOW', 'CANCELLED'] as const;

interface Drawn {
  /** Minutes after the evening before clocks go back. */
  readonly after: number;
  /** Minutes before the visit; below 0 for a party that the house wrote down later. */
  readonly lead: number;
  readonly partySize: number;
  readonly status: (typeof statuses)[number];
  readonly isWalkIn: boolean;
}

const evening = Temporal.ZonedDateTime.from('2026-10-24T18:00[Europe/Vienna]');

const toReservation = (
  { restaurantId }: RestaurantPlan,
  { after, lead, partySize, status, isWalkIn }: Drawn,
): PastReservation => {
  const startsAt = evening.add({ minutes: after }).toInstant();
  return {
    restaurantId,
    reservationId: partyId(randomUUID()),
    status: isWalkIn && status === 'CANCELLED' ? 'COMPLETED' : status,
    statusChangedAt: startsAt,
    source: isWalkIn ? 'WALK_IN' : 'ONLINE',
    dinerId: viewerId(randomUUID()),
    guest: { name: 'Ada', email: null, phone: null },
    specialRequests: null,
    timeZone,
    serviceDate: serviceDateAt(startsAt.epochMilliseconds, timeZone),
    startsAt,
    durationMinutes: 90,
    partySize,
    seating: 'STANDARD',
    tableIds: [],
    tableChoice: null,
    createdAt: startsAt.subtract({ minutes: isWalkIn ? 0 : lead }),
    ...{ seatedAt: null, completedAt: null, cancelledAt: null, cancellationReason: null },
    isInClosedDay: true,
  };
};

const write = async (plan: RestaurantPlan, reservations: readonly PastReservation[]) => {
  const days = [...Map.groupBy(reservations, ({ serviceDate }) => serviceDate)].map(([serviceDate, of]) => ({
    restaurantId: plan.restaurantId,
    serviceDate,
    records: recordsOf(serviceDate, dayRulesOf(plan, serviceDate), of),
  }));
  await database.transaction(async (transaction) => {
    await insertReservationsInBulk(transaction, reservations);
    await insertClosedDays(transaction, days, evening.toInstant());
  });
};

const read = async (restaurant: Awaited<ReturnType<typeof makeRestaurant>>, by: string) => {
  const text = `query ($of: [_Any!]!, $by: RecordPeriod!) { _entities(representations: $of) { ... on Restaurant {
    serviceRecords(from: "2026-09-01", to: "2027-04-30", by: $by) { from to parties covers bookings cancelled cancellationRate
      leadTime { medianMinutes underADay underAWeek underAMonth longer } partySizes { partySize parties } } } } }`;
  const of = [{ __typename: 'Restaurant', id: restaurant.publicId }];
  const [{ serviceRecords }] = Object(await ask(text, { of, by }, hostOf(restaurant.id)));
  return serviceRecords;
};

const keyOf = { DAY: 10, MONTH: 7 } as const;

/** As the restaurant's clock has them apart. */
const naiveLead = ({ createdAt, startsAt }: PastReservation) => {
  const [from, to] = [createdAt, startsAt].map((instant) =>
    instant.toZonedDateTimeISO(timeZone).toPlainDateTime(),
  );
  if (from === undefined || to === undefined) throw new Error('no times');
  return Math.max(0, from.until(to, { largestUnit: 'minute' }).minutes);
};

const naive = (reservations: readonly PastReservation[]) => {
  const booked = reservations.filter(({ source }) => source !== 'WALK_IN');
  const leads = booked.map(naiveLead).sort((one, other) => one - other);
  const cancelled = booked.filter(({ status }) => status === 'CANCELLED').length;
  const counted = reservations.filter(({ status }) => status !== 'CANCELLED');
  const between = (from: number, until: number) =>
    leads.filter((lead) => lead >= from * 1_440 && lead < until * 1_440).length;
  return {
    parties: counted.length,
    bookings: booked.length,
    cancelled,
    cancellationRate: booked.length === 0 ? null : cancelled / booked.length,
    leadTime: {
      medianMinutes: leads[Math.ceil(leads.length / 2) - 1] ?? null,
      underADay: between(0, 1),
      underAWeek: between(1, 7),
      underAMonth: between(7, 30),
      longer: between(30, 10_000),
    },
    partySizes: [...Map.groupBy(counted, ({ partySize }) => partySize)]
      .map(([partySize, of]) => ({ partySize, parties: of.length }))
      .sort((one, other) => one.partySize - other.partySize),
  };
};

const aDay = 1_440;
const drawn: fc.Arbitrary<Drawn> = fc.record({
  after: fc.oneof(fc.nat(600), fc.nat(20 * aDay)).map((minutes) => minutes - (minutes % 15)),
  lead: fc.oneof(
    fc.integer({ min: -30, max: 3 * aDay }),
    fc.constantFrom(aDay - 60, aDay - 1, aDay, aDay + 60, 7 * aDay, 7 * aDay - 1, 30 * aDay, 30 * aDay - 1),
    fc.nat(60 * aDay),
  ),
  partySize: fc.integer({ min: 1, max: 9 }),
  status: fc.constantFrom(...statuses),
  isWalkIn: fc.constantFrom(false, false, false, true),
});

describe('service records', () => {
  it('have the bookings, lead times and sizes that a recount has, by day and by month', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { minLength: 5, maxLength: 60, size: 'max' }), async (parties) => {
        const restaurant = await makeRestaurant();
        const reservations = parties.map((party) => toReservation(restaurant.plan, party));
        await write(restaurant.plan, reservations);
        for (const by of ['DAY', 'MONTH'] as const) {
          const expected = [
            ...Map.groupBy(reservations, ({ serviceDate }) => serviceDate.slice(0, keyOf[by])),
          ]
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([, of]) => expect.objectContaining(naive(of)));
          expect(await read(restaurant, by)).toEqual(expected);
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('take a day before for a day, also over the night on which clocks go back', async () => {
    const restaurant = await makeRestaurant();
    const sunday = { after: 25 * 60, partySize: 2, status: 'COMPLETED', isWalkIn: false } as const;
    const leads = [24 * 60 + 59, 25 * 60];
    await write(
      restaurant.plan,
      leads.map((lead) => toReservation(restaurant.plan, { ...sunday, lead })),
    );
    const [record] = await read(restaurant, 'WEEK');
    expect(record.leadTime).toEqual({
      medianMinutes: aDay - 1,
      underADay: 1,
      underAWeek: 1,
      underAMonth: 0,
      longer: 0,
    });
  });

  it('by shift have bookings and no figures', async () => {
    const restaurant = await makeRestaurant();
    const party = { after: 0, lead: 60, partySize: 2, status: 'CANCELLED', isWalkIn: false } as const;
    await write(restaurant.plan, [toReservation(restaurant.plan, party)]);
    expect(await read(restaurant, 'SHIFT')).toMatchObject([
      { bookings: 1, cancellationRate: 1, leadTime: null, partySizes: null },
    ]);
  });
});

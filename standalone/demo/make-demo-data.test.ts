import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/database/database.ts';
import { restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { dayRulesOf } from '#shared/inventory/domain/day-rules.ts';
import { occupancyToBytes } from '#shared/inventory/domain/occupancy.ts';
import { calendarOf, serviceDateAt, stepMilliseconds } from '#shared/inventory/domain/service-day.ts';
import { foldAllocations } from '#shared/inventory/domain/service-day-state.ts';
import { isSlotStep } from '#shared/inventory/domain/slot.ts';
import { readAllocations } from '#shared/inventory/repositories/allocation-repository.ts';
import { loadPlans } from '#shared/inventory/repositories/plan-repository.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { noteDaysToClose } from '#subgraphs/reservation/repositories/closed-day-repository.ts';
import { listReservations } from '#subgraphs/reservation/repositories/reservation-repository.ts';
import { bayesianMean } from '#subgraphs/review/domain/rating-tally.ts';
import { findRatingTallies } from '#subgraphs/review/repositories/rating-repository.ts';
import { type DemoCounts, makeDemoData, shouldMakeDemoData } from './make-demo-data.ts';

const now = Temporal.Now.instant();
const restaurants = 30;
const restaurantIds = Array.from({ length: restaurants }, (_, index) => restaurantId(index + 1));
const parts = { seed: 5, restaurants, now };

let database: Database;
let made: DemoCounts | null;
const progress: DemoCounts[] = [];

const select = (text: string) => database.query({ text, values: [] });
const countRows = async () => {
  const [row] = await select(`
    select (select count(*) from restaurant.profile) as restaurants,
      (select count(*) from reservation.reservation) as reservations,
      (select count(*) from review.review) as reviews`);
  return row;
};

beforeAll(async () => {
  ({ database } = await createTestDatabase());
  expect(await shouldMakeDemoData(database)).toBe(true);
  made = await makeDemoData({ ...parts, database, onProgress: (counts) => progress.push(counts) });
});

describe('demo data', () => {
  it('is counted as it is there', async () => {
    expect(await countRows()).toEqual(made);
    expect(made?.restaurants).toBe(restaurants);
    expect(made?.reservations).toBeGreaterThan(restaurants * 60);
    expect(progress.at(-1)).toEqual(made);
  });

  it('is made once only', async () => {
    expect(await shouldMakeDemoData(database)).toBe(false);
    expect(await makeDemoData({ ...parts, database, seed: 6 })).toBeNull();
    expect(await countRows()).toEqual(made);
  });

  it('has service days that equal the fold of their allocations, and allocations inside shifts', async () => {
    const plans = await loadPlans(database, restaurantIds);
    let checked = 0;
    for (const plan of plans) {
      const parties = await readAllocations(database, plan.restaurantId, 0, 4_000_000_000_000);
      const rows = await database.query<{ service_date: string; occupancy: Buffer; starts: Buffer }>({
        text: 'select service_date, occupancy, starts from inventory.service_day where restaurant_id = $1',
        values: [plan.restaurantId],
      });
      const dates = new Set(rows.map((row) => row.service_date));
      for (const row of rows) {
        const fold = foldAllocations(calendarOf(row.service_date, plan.timeZone), parties);
        expect(row.occupancy.equals(occupancyToBytes(fold.occupancy))).toBe(true);
        expect(row.starts.equals(fold.starts)).toBe(true);
        checked += 1;
      }
      for (const { startsAt } of parties) {
        const date = serviceDateAt(startsAt, plan.timeZone);
        const calendar = calendarOf(date, plan.timeZone);
        expect(dates).toContain(date);
        expect(
          isSlotStep(
            dayRulesOf(plan, date),
            calendar,
            (startsAt - calendar.firstInstant) / stepMilliseconds,
            'ONLINE',
          ),
        ).toBe(true);
      }
    }
    expect(checked).toBeGreaterThan(restaurants * 15);
  });

  it('keeps tables for every reservation that stands, and for no other', async () => {
    const mismatches = await select(`
      select r.reservation_id from reservation.reservation r
      left join lateral (
        select array_agg(a.table_id order by a.table_id) as table_ids, min(lower(a.during)) as starts_at,
          max(a.covers) as covers
        from inventory.allocation a
        where a.restaurant_id = r.restaurant_id and a.party_id = r.reservation_id
      ) kept on true
      where (r.status = 'CANCELLED') = (kept.table_ids is not null)
        or kept.table_ids <> r.table_ids or kept.starts_at <> r.starts_at or kept.covers <> r.party_size`);
    expect(mismatches).toEqual([]);
    const [allocations] = await select(`
      select count(distinct party_id) as parties from inventory.allocation`);
    const [standing] = await select(`
      select count(*) as parties from reservation.reservation where status <> 'CANCELLED'`);
    expect(allocations).toEqual(standing);
  });

  it('has a visit for everybody who was seated, and reviews of theirs', async () => {
    const [row] = await select(`
      select count(*) filter (where (r.status in ('COMPLETED', 'SEATED')) <> (v.party_id is not null)) as wrong,
        count(v.party_id) as visits,
        count(w.review_id) filter (where r.status <> 'COMPLETED' or w.diner_id <> r.diner_id) as wrong_reviews
      from reservation.reservation r
      left join inventory.visit v on v.restaurant_id = r.restaurant_id and v.party_id = r.reservation_id
      left join review.review w on w.restaurant_id = r.restaurant_id and w.party_id = r.reservation_id`);
    expect(row).toMatchObject({ wrong: 0, wrong_reviews: 0 });
    expect(row?.visits).toBeGreaterThan(restaurants * 20);
  });

  it('has ratings in the profiles that agree with the reviews', async () => {
    const tallies = await findRatingTallies(database, restaurantIds);
    expect(tallies.size).toBeGreaterThan(restaurants * 0.7);
    const profiles = await database.query<{ restaurant_id: number; rating_count: number; rating: number }>({
      text: 'select restaurant_id, rating_count, rating from restaurant.profile',
      values: [],
    });
    for (const profile of profiles) {
      const overall = tallies.get(restaurantId(profile.restaurant_id))?.tally.overall ?? { count: 0, sum: 0 };
      expect(profile.rating_count).toBe(overall.count);
      expect(profile.rating).toBeCloseTo(bayesianMean(overall), 9);
    }
  });

  it('has confirmation codes that are all different', async () => {
    const [row] = await select(`
      select count(*) - count(distinct confirmation_code) as repeated from reservation.reservation`);
    expect(row).toEqual({ repeated: 0 });
  });

  it('gives the first diner visits to review and reservations to come', async () => {
    const diner = viewerId('demo-diner-1');
    const page = { offset: 0, first: 50 };
    const coming = await listReservations(database, diner, page, true);
    expect(coming.totalCount).toBe(3);
    const visits = await database.query({
      text: `
        select v.party_id, w.review_id from inventory.visit v
        left join review.review w on w.restaurant_id = v.restaurant_id and w.party_id = v.party_id
        where v.diner_id = $1`,
      values: [diner],
    });
    expect(visits.map(({ review_id }) => review_id)).toEqual([null, null, null, null]);
  });

  it('has the beginning of every history, and a record of every day that is over', async () => {
    const [counts] = await select(`
      select (select count(*) from reservation.reservation) - (select count(*) from reservation.reservation_event) as missing,
        (select count(*) from reservation.reservation where in_closed_day and status in ('CONFIRMED', 'ARRIVED', 'SEATED')) as open,
        (select count(*) from reservation.reservation where in_closed_day and status <> 'CANCELLED')
          - (select sum(parties) from reservation.service_day_record) as unrecorded,
        (select count(*) from reservation.closed_service_day where closed_at is null) as due`);
    expect(counts).toEqual({ missing: 0, open: 0, unrecorded: 0, due: 0 });
    await noteDaysToClose(database, now, 10);
    const [due] = await select(
      'select count(*) as days from reservation.closed_service_day where closed_at is null',
    );
    expect(due).toEqual({ days: 0 });
  });

  it('counts the restaurants of its places', async () => {
    const cities = await select(`
      select name, restaurant_count from restaurant.place where kind = 'city' order by name`);
    expect(cities.map((city) => city.restaurant_count)).toEqual([5, 5, 5, 5, 5, 5]);
  });
});

it('leaves nothing, and every constraint, when it is broken off', async () => {
  const { database: other } = await createTestDatabase();
  const definitions = async (of: Database) => {
    const rows = await of.query<{ definition: string }>({
      text: `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as definition
             from pg_constraint where connamespace in ('inventory'::regnamespace, 'reservation'::regnamespace)
             union all select indexdef from pg_indexes where schemaname in ('inventory', 'reservation')
             order by 1`,
      values: [],
    });
    return rows.map(({ definition }) => definition);
  };
  const before = await definitions(other);
  const breakOff = () => {
    throw new Error('no more');
  };
  await expect(makeDemoData({ ...parts, database: other, onProgress: breakOff })).rejects.toThrow('no more');
  expect(await shouldMakeDemoData(other)).toBe(true);
  expect(await definitions(other)).toEqual(before);
  expect(await definitions(database)).toEqual(before);
});

it('is made by one of two who start at once', async () => {
  const { database: other } = await createTestDatabase();
  const both = await Promise.all(
    [1, 2].map(() => makeDemoData({ ...parts, restaurants: 6, database: other })),
  );
  expect(both.filter((counts) => counts === null)).toHaveLength(1);
});

import { beforeEach, describe, expect, it } from 'vitest';
import { loadPlans, lockPlanVersion } from '#shared/inventory/repositories/plan-repository.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { createProfileRepository } from '../../repositories/profile-repository.ts';
import { findSourceReferences } from '../../repositories/source-reference-repository.ts';
import { osmElement, overpassText } from '../../testing/osm-element.ts';
import { type ReadOptions, type ReadResult, readRestaurants } from '../read-restaurants.ts';
import { storeRestaurants } from './store-restaurants.ts';

const { database } = await createTestDatabase();

const options: ReadOptions = { today: Temporal.PlainDate.from('2026-11-22'), assumedHours: null };

const read = async (
  elements: readonly unknown[],
  differing: Partial<ReadOptions> = {},
): Promise<ReadResult> => {
  const content = new TextEncoder().encode(overpassText(...elements));
  const steps = readRestaurants([{ name: 'a.json', content }], { ...options, ...differing });
  for (;;) {
    const step = await steps.next();
    if (step.done === true) return step.value;
  }
};

const takeLock = { text: 'select pg_advisory_xact_lock(7461002612)', values: [] };
const isSomebodyWaiting = async () => {
  const waiting = await database.query({
    text: `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    values: [],
  });
  return waiting.length > 0;
};

const ignored = { onWait: () => {}, onProgress: () => {} };

const store = async (
  elements: readonly unknown[],
  differing: Partial<ReadOptions> = {},
): Promise<[created: number, updated: number, unchanged: number]> => {
  const { restaurants, places } = await read(elements, differing);
  const { created, changed, unchangedCount } = await storeRestaurants(database, restaurants, places, ignored);
  return [created.length, changed.length, unchangedCount];
};

const restaurantOf = async (reference: string) => {
  const found = (await findSourceReferences(database, 'osm', [reference])).get(reference);
  if (found === undefined) throw new Error(`${reference} was not imported`);
  const [plan] = await loadPlans(database, [found.restaurantId]);
  const [profile] = await createProfileRepository(database).load([found.restaurantId]);
  if (plan === undefined || profile === undefined) throw new Error(`${reference} is not whole`);
  return { id: found.restaurantId, plan, profile };
};

const importedTables = [
  ...['profile', 'source_reference', 'place', 'restaurant_place'].map((name) => `restaurant.${name}`),
  ...['restaurant', 'plan_part', 'dining_table', 'special_day', 'slot_pacing'].map(
    (name) => `inventory.${name}`,
  ),
];

/** Where every row lies, and which transaction wrote it. */
const rowVersions = async () => {
  const versions: unknown[] = [];
  for (const table of importedTables)
    versions.push(
      await database.query({
        text: `select '${table}' as name, ctid::text, xmin::text, xmax::text from ${table} order by ctid`,
        values: [],
      }),
    );
  return versions;
};

beforeEach(async () => {
  await database.query({
    text: 'truncate restaurant.profile, restaurant.place, inventory.restaurant restart identity cascade',
    values: [],
  });
});

describe('storeRestaurants', () => {
  it('makes restaurants that can be found and booked', async () => {
    const tags = {
      capacity: '40',
      opening_hours: 'Mo-Fr 11:00-14:00,18:00-22:00; PH off',
      phone: '01 5322865',
    };
    expect(await store([osmElement(1, tags), osmElement(2)])).toEqual([2, 0, 0]);
    const { plan, profile } = await restaurantOf('node/1');
    expect(profile).toMatchObject({
      name: 'Gasthaus 1',
      address: { city: 'Wien', countryCode: 'AT' },
      phone: '+43 1 5322865',
      timeZone: 'Europe/Vienna',
    });
    expect(plan).toMatchObject({ version: 1, bookableOnline: true, timeZone: 'Europe/Vienna' });
    expect(plan.shifts.length).toBe(10);
    expect(plan.specialDays.find(({ serviceDate }) => serviceDate === '2027-01-01')?.periods).toEqual([]);
    const { floorPlan, rules } = plan;
    expect(floorPlan.tables.reduce((seats, { maximumParty }) => seats + maximumParty, 0)).toBe(40);
    const fits = [...floorPlan.tables, ...floorPlan.combinations].some(
      ({ minimumParty, maximumParty }) =>
        rules.largestParty >= minimumParty && rules.largestParty <= maximumParty,
    );
    expect(fits).toBe(true);
    const assumed = await database.query({
      text: 'select name, floor_plan_assumed from restaurant.profile order by name',
      values: [],
    });
    expect(assumed).toEqual([
      { name: 'Gasthaus 1', floor_plan_assumed: false },
      { name: 'Gasthaus 2', floor_plan_assumed: true },
    ]);
  });

  it.each([
    [{ opening_hours: '' }, null],
    [{ opening_hours: 'whenever 7 of us are hungry' }, 'whenever 7 of us are hungry'],
    [{ reservation: 'no' }, 'Mo-Su 11:00-22:00'],
    [{ disused: 'yes' }, 'Mo-Su 11:00-22:00'],
  ])('lists those with %j, and takes no bookings for them', async (tags, text) => {
    await store([osmElement(1, tags)]);
    const { id, plan } = await restaurantOf('node/1');
    expect(plan.bookableOnline).toBe(false);
    expect(plan.floorPlan.tables.length).toBeGreaterThan(3);
    const [row] = await database.query({
      text: 'select opening_hours_text, hours_assumed from restaurant.profile where restaurant_id = $1',
      values: [id],
    });
    expect(row).toEqual({ opening_hours_text: text, hours_assumed: false });
  });

  it('changes no row the second time', async () => {
    const elements = [
      osmElement(1),
      osmElement(2, { opening_hours: 'Mo-Sa 11:00-22:00; PH off' }),
      osmElement(3),
    ];
    await store(elements);
    const before = await rowVersions();
    expect(await store(elements)).toEqual([0, 0, 3]);
    expect(await rowVersions()).toEqual(before);
  });

  it('changes what has changed, under the same ID', async () => {
    await store([osmElement(1), osmElement(2)]);
    const [first, second] = [await restaurantOf('node/1'), await restaurantOf('node/2')];
    expect(await store([osmElement(1), osmElement(2, { name: 'Zum Wirt' }), osmElement(3)])).toEqual([
      1, 1, 1,
    ]);
    expect(await restaurantOf('node/1')).toEqual(first);
    const renamed = await restaurantOf('node/2');
    expect(renamed).toEqual({ ...second, profile: { ...second.profile, name: 'Zum Wirt' } });
  });

  it('takes assumed hours up, and gives them up again', async () => {
    const elements = [osmElement(1, { opening_hours: '' }), osmElement(2)];
    await store(elements);
    const bare = (await restaurantOf('node/1')).plan;
    expect(await store(elements, { assumedHours: 'Tu-Su 17:30-22:30' })).toEqual([0, 1, 1]);
    const { plan } = await restaurantOf('node/1');
    expect([plan.bookableOnline, plan.shifts.length, plan.version]).toEqual([true, 6, 2]);
    expect(await store(elements)).toEqual([0, 1, 1]);
    expect((await restaurantOf('node/1')).plan).toEqual({ ...bare, version: 3 });
  });

  it('makes another floor plan where there are other hints for it', async () => {
    await store([osmElement(1)]);
    const before = (await restaurantOf('node/1')).plan;
    const [rules, shifts] = [{ ...before.rules, pacingCovers: 12 }, before.shifts];
    await database.transaction((transaction) => writePlans(transaction, [{ ...before, rules }]));
    await store([osmElement(1, { capacity: '12' })]);
    const { plan } = await restaurantOf('node/1');
    expect(plan.floorPlan.tables.reduce((seats, { maximumParty }) => seats + maximumParty, 0)).toBe(12);
    expect(plan.rules).toEqual({ ...rules, largestParty: plan.rules.largestParty });
    expect(plan.rules.largestParty).toBeLessThanOrEqual(12);
    expect(plan.shifts).toEqual(shifts);
  });

  it('leaves what the host has arranged, whatever the source says anew', async () => {
    await store([osmElement(1)]);
    const { plan } = await restaurantOf('node/1');
    const arranged = {
      ...plan,
      bookableOnline: false,
      floorPlan: { ...plan.floorPlan, combinations: [] },
      shifts: plan.shifts.slice(2),
      specialDays: [{ serviceDate: '2027-05-04', periods: [], note: 'Wedding' }],
    };
    await database.transaction((transaction) => writePlans(transaction, [arranged]));
    const changes = [
      { phone: '01 5322865' },
      { phone: '01 5322866', capacity: '200' },
      { phone: '01 5322866', capacity: '200', opening_hours: 'Tu-Su 17:00-23:00; PH off', reservation: 'no' },
      { opening_hours: 'Tu-Su 17:00-23:00' },
    ];
    for (const tags of changes) {
      expect(await store([osmElement(1, tags)])).toEqual([0, 1, 0]);
      const { version } = (await restaurantOf('node/1')).plan;
      expect((await restaurantOf('node/1')).plan).toEqual({ ...arranged, version });
    }
  });

  it('leaves what the host has arranged from a date on, and the days that differ from it', async () => {
    await store([osmElement(1, { opening_hours: 'Mo-Sa 11:00-22:00; PH off' })]);
    const { plan } = await restaurantOf('node/1');
    const { floorPlan, shifts } = plan;
    const validFrom = '2027-02-01';
    const arranged = {
      ...plan,
      changes: [{ validFrom, floorPlan: { ...floorPlan, combinations: [] }, shifts: shifts.slice(2) }],
    };
    await database.transaction((transaction) => writePlans(transaction, [arranged]));
    await store([osmElement(1, { opening_hours: 'Tu-Su 17:00-23:00', capacity: '200' })]);
    const { version } = (await restaurantOf('node/1')).plan;
    expect((await restaurantOf('node/1')).plan).toEqual({ ...arranged, version });
  });

  it('reads no plan that a host is about to change', async () => {
    await store([osmElement(1)]);
    const { id, plan } = await restaurantOf('node/1');
    const { imported } = await database.transaction(async (transaction) => {
      await lockPlanVersion(transaction, id);
      const importing = store([osmElement(1, { opening_hours: 'Tu-Su 17:00-23:00' })]);
      await expect.poll(isSomebodyWaiting).toBe(true);
      await writePlans(transaction, [{ ...plan, bookableOnline: false }]);
      return { imported: importing };
    });
    await imported;
    expect((await restaurantOf('node/1')).plan).toMatchObject({ bookableOnline: false });
  });

  it('adds the holidays of the year to come', async () => {
    const elements = [osmElement(1, { opening_hours: 'Mo-Sa 11:00-22:00; PH off' })];
    await store(elements);
    const { plan } = await restaurantOf('node/1');
    const closed = { serviceDate: '2027-05-04', periods: [], note: 'Wedding' };
    await database.transaction((transaction) =>
      writePlans(transaction, [{ ...plan, specialDays: [...plan.specialDays, closed] }]),
    );
    expect(await store(elements, { today: Temporal.PlainDate.from('2027-01-02') })).toEqual([0, 1, 0]);
    const days = (await restaurantOf('node/1')).plan.specialDays;
    expect(days).toEqual(expect.arrayContaining([...plan.specialDays, closed]));
    expect(days.some(({ serviceDate }) => serviceDate === '2028-12-25')).toBe(true);
  });

  it('keeps price and popularity, which the source does not know', async () => {
    const values = async () =>
      await database.query({
        text: 'select name, price_level, popularity, rating from restaurant.profile',
        values: [],
      });
    await store([osmElement(1)]);
    expect(await values()).toEqual([{ name: 'Gasthaus 1', price_level: null, popularity: 0.5, rating: 3.5 }]);
    await database.query({
      text: 'update restaurant.profile set price_level = 3, popularity = 0.9, rating = 4',
      values: [],
    });
    await store([osmElement(1, { name: 'Zum Wirt' })]);
    expect(await values()).toEqual([{ name: 'Zum Wirt', price_level: 3, popularity: 0.9, rating: 4 }]);
  });

  it('stores nothing of an import that fails', async () => {
    await store([osmElement(1)]);
    const before = await rowVersions();
    const { restaurants, places } = await read([osmElement(1, { name: 'Zum Wirt' }), osmElement(2)]);
    const failing = storeRestaurants(database, restaurants, places, {
      ...ignored,
      onProgress: () => {
        throw new Error('pulled the plug');
      },
    });
    await expect(failing).rejects.toThrow('pulled the plug');
    // Apart from xmax, in which a transaction that was rolled back is still to be seen.
    const withoutXmax = (versions: unknown) =>
      JSON.parse(JSON.stringify(versions), (name, value) => (name === 'xmax' ? undefined : value));
    expect(withoutXmax(await rowVersions())).toEqual(withoutXmax(before));
    expect(await store([osmElement(1, { name: 'Zum Wirt' }), osmElement(2)])).toEqual([1, 1, 0]);
  });

  it('has two imports at once write one after the other', async () => {
    const { restaurants, places } = await read([osmElement(1), osmElement(2)]);
    const waits = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const both = await database.transaction(async (transaction) => {
      await transaction.query(takeLock);
      const imports = waits.map(({ resolve }) =>
        storeRestaurants(database, restaurants, places, { ...ignored, onWait: resolve }),
      );
      await Promise.all(waits.map(({ promise }) => promise));
      return { imports };
    });
    const comparisons = await Promise.all(both.imports);
    expect(comparisons.map(({ created }) => created.length).sort()).toEqual([0, 2]);
    expect(comparisons.map(({ unchangedCount }) => unchangedCount).sort()).toEqual([0, 2]);
  });

  it('gives up where another import does not end', async () => {
    const { restaurants, places } = await read([osmElement(1)]);
    const blocked = database.transaction(async (transaction) => {
      await transaction.query(takeLock);
      await storeRestaurants(database, restaurants, places, { ...ignored, longestWaitMilliseconds: 0 });
    });
    await expect(blocked).rejects.toThrow('Another import has not ended yet.');
  });
});

describe('places', () => {
  const places = async () =>
    await database.query<{ key: string; restaurant_count: number; latitude: number }>({
      text: 'select key, restaurant_count, latitude from restaurant.place order by key',
      values: [],
    });
  const inTown = (id: number, city = 'Kirchdorf') => ({
    ...osmElement(id, { 'addr:city': city }),
    lat: 47.5 + id / 1_000,
    lon: 14.9,
  });

  it('count their restaurants from all imports together', async () => {
    await store([inTown(1), inTown(2), inTown(3)]);
    const [town] = await places();
    expect(town).toMatchObject({ key: 'AT/kirchdorf', restaurant_count: 3 });
    await store([inTown(3), inTown(9)]);
    expect(await places()).toEqual([{ ...town, restaurant_count: 4 }]);
    await store([inTown(3, 'Neudorf'), inTown(4, 'Neudorf')]);
    expect(await places()).toMatchObject([
      { key: 'AT/kirchdorf', restaurant_count: 3 },
      { key: 'AT/neudorf', restaurant_count: 2 },
    ]);
  });

  it('move only for a file that knows them as well', async () => {
    const whole = [inTown(1), inTown(2), inTown(3)];
    await store(whole);
    const [town] = await places();
    await store([inTown(9)]);
    expect((await places())[0]?.latitude).toBe(town?.latitude);
    await store([...whole, inTown(8), inTown(9)]);
    expect((await places())[0]?.latitude).not.toBe(town?.latitude);
  });
});

it('stores nothing of nothing', async () => {
  expect(await store([])).toEqual([0, 0, 0]);
});

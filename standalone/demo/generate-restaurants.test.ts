import { describe, expect, it } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { normaliseCuisine } from '#subgraphs/restaurant/domain/cuisines.ts';
import { haversineKm } from '#subgraphs/restaurant/domain/geo-point.ts';
import { findTimeZone } from '#subgraphs/restaurant/import/tags/time-zone.ts';
import { demoPlaces } from './demo-places.ts';
import { generateRestaurants } from './generate-restaurants.ts';
import { houseStyles } from './house-styles.ts';

const now = Temporal.Instant.from('2026-03-18T12:00:00Z');
const restaurantIds = Array.from({ length: 600 }, (_, index) => restaurantId(index + 1));
const generate = (seed: number) => [...generateRestaurants({ seed, restaurantIds, now })];
const restaurants = generate(7);
const places = new Map(demoPlaces().map((place) => [place.key, place]));

describe('generated restaurants', () => {
  it('are the same for the same seed, whatever their IDs, and others for another', () => {
    const withoutIds = (list: typeof restaurants) =>
      list.map(({ profile, plan, ...rest }) => ({
        ...rest,
        profile: { ...profile, restaurantId: 0 },
        plan: { ...plan, restaurantId: 0 },
      }));
    const shifted = restaurantIds.map((id) => restaurantId(id + 5_000));
    expect(withoutIds([...generateRestaurants({ seed: 7, restaurantIds: shifted, now })])).toEqual(
      withoutIds(restaurants),
    );
    expect(generate(8).map(({ profile }) => profile.name)).not.toEqual(
      restaurants.map(({ profile }) => profile.name),
    );
  });

  it('are dealt to six cities evenly, with a name of their own in each', () => {
    const byZone = Map.groupBy(restaurants, ({ profile }) => profile.timeZone);
    expect([...byZone.values()].map((list) => list.length)).toEqual([100, 100, 100, 100, 100, 100]);
    for (const list of byZone.values())
      expect(new Set(list.map(({ profile }) => profile.name)).size).toBe(list.length);
  });

  it('are as near to each other however many there are, where a city has a number of them', () => {
    const spread = [...generateRestaurants({ seed: 7, restaurantIds, now, restaurantsACity: 40 })];
    const cities = Array.from({ length: 15 }, (_, city) => spread.slice(city * 40, city * 40 + 40));
    const zones = cities.map((city) => [...new Set(city.map(({ profile }) => profile.timeZone))]);
    expect(zones.map((ofCity) => ofCity.length)).toEqual(Array.from({ length: 15 }, () => 1));
    expect(zones[6]).toEqual(zones[0]);
    expect(new Set(zones.slice(0, 6).flat()).size).toBe(6);
    const distances = (one: typeof spread, other: typeof spread) =>
      one.flatMap(({ profile }) =>
        other.map((near) => haversineKm(profile.coordinates, near.profile.coordinates)),
      );
    for (const again of [6, 12]) {
      expect(Math.max(...distances(cities[again] ?? [], cities[again] ?? []))).toBeLessThan(30);
      expect(Math.min(...distances(cities[again] ?? [], cities[again - 6] ?? []))).toBeGreaterThan(50);
    }
  });

  it('lie in their districts and zones', () => {
    for (const { profile, placeKeys } of restaurants) {
      const [city, ...districts] = placeKeys.map((key) => places.get(key));
      expect(city?.kind).toBe('city');
      expect(districts.length).toBeGreaterThan(0);
      const district = districts.at(-1);
      expect(district && haversineKm(district.center, profile.coordinates)).toBeLessThan(1.5);
      expect(city && haversineKm(city.center, profile.coordinates)).toBeLessThan(15);
      expect(profile.address.countryCode).toBe(city?.countryCode);
      expect(findTimeZone(profile.coordinates)).toBe(profile.timeZone);
    }
  });

  it('have phone numbers of fiction only', () => {
    const phones = restaurants.flatMap(({ profile }) => profile.phone ?? []);
    expect(phones.length).toBe(300);
    for (const phone of phones)
      expect(phone).toMatch(/^(\+44 20 7946 0\d{3}|\+1 212-555-01\d\d|\+61 2 5550 \d{4})$/);
  });

  it('have plans that the database takes', () => {
    for (const { plan, profile } of restaurants) {
      expect(plan.floorPlan.tables.length).toBeGreaterThanOrEqual(3);
      for (const { tableIds, minimumParty, maximumParty } of plan.floorPlan.combinations) {
        expect(new Set(tableIds).size).toBe(tableIds.length);
        expect(minimumParty).toBeLessThanOrEqual(maximumParty);
        expect(maximumParty).toBeLessThanOrEqual(50);
      }
      expect(plan.shifts.length).toBeGreaterThanOrEqual(6);
      for (const shift of plan.shifts) {
        expect(shift.firstSeatingMinute).toBeGreaterThanOrEqual(240);
        expect(shift.lastSeatingMinute).toBeGreaterThan(shift.firstSeatingMinute);
        expect(shift.lastSeatingMinute).toBeLessThanOrEqual(1_679);
      }
      expect(profile.openingHours).toHaveLength(1);
    }
  });

  it('differ in their booking rules', () => {
    const share = (holds: (restaurant: (typeof restaurants)[number]) => boolean) =>
      restaurants.filter(holds).length / restaurants.length;
    expect(share(({ plan }) => plan.rules.slotIntervalMinutes === 30)).toBeCloseTo(0.25, 1);
    expect(share(({ plan }) => plan.rules.pacingCovers !== null)).toBeCloseTo(0.2, 1);
    expect(share(({ plan }) => plan.bookableOnline)).toBeGreaterThan(0.95);
    expect(share(({ plan }) => plan.specialDays.length > 0)).toBeGreaterThan(0.02);
  });

  it('stay apart when there are many more than names', () => {
    const many = Array.from({ length: 6_000 }, (_, index) => restaurantId(index + 1));
    const names = [...generateRestaurants({ seed: 1, restaurantIds: many, now })]
      .filter((_, index) => index % 6 === 0)
      .map(({ profile }) => profile.name);
    expect(new Set(names).size).toBe(1_000);
  });
});

it('house styles name cuisines as searches do', () => {
  for (const cuisine of Object.values(houseStyles).flatMap(({ cuisines }) => cuisines))
    expect(normaliseCuisine(cuisine)).toEqual([cuisine]);
});

it('the places of the demo have the names that people search', () => {
  expect(places.get('AT/vienna')).toMatchObject({
    name: 'Vienna',
    alternativeNames: expect.arrayContaining(['Wien']),
  });
  expect(places.get('BR/sao-paulo')?.alternativeNames).toContain('Sao Paulo');
  expect(places.get('US/new-york/soho')).toMatchObject({ kind: 'district', cityKey: 'US/new-york' });
});

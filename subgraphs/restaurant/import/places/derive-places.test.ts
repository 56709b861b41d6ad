import { iso1A2Code } from '@rapideditor/country-coder';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocatedRestaurant } from './assign-cities.ts';
import { derivePlaces } from './derive-places.ts';
import { gazetteer } from './gazetteer.ts';
import { foldPlaceName } from './place-name.ts';

let nextId = 0;
const at = (
  latitude: number,
  longitude: number,
  stated: Partial<Omit<LocatedRestaurant, 'position'>> = {},
): LocatedRestaurant => ({
  sourceReference: `node/${++nextId}`,
  position: { latitude, longitude },
  countryCode: 'AT',
  postalCode: null,
  statedCity: null,
  statedDistricts: [],
  ...stated,
});
const us = { countryCode: 'US' };
const stephansplatz = [48.2085, 16.3725] as const;
const namesOf = (restaurants: LocatedRestaurant[]) =>
  Object.fromEntries(derivePlaces(restaurants).places.map(({ key, name }) => [key, name]));
const placesOf = (restaurant: LocatedRestaurant, ...others: LocatedRestaurant[]) =>
  derivePlaces([restaurant, ...others]).ofRestaurants.get(restaurant.sourceReference);

describe('cities', () => {
  it('are found by all their names', () => {
    const { places } = derivePlaces([at(...stephansplatz, { statedCity: 'Wien' })]);
    const vienna = places.find(({ key }) => key === 'AT/vienna');
    expect(vienna).toMatchObject({ kind: 'city', name: 'Vienna', countryCode: 'AT', cityKey: null });
    expect(vienna?.alternativeNames).toContain('Wien');
  });

  it('complete an address that has none, in the local language', () => {
    expect(placesOf(at(...stephansplatz))?.city).toBe('Wien');
    expect(placesOf(at(51.51, -0.12, { countryCode: 'GB' }))?.city).toBe('London');
    expect(placesOf(at(48.14, 11.58, { countryCode: 'DE' }))?.city).toBe('München');
  });

  it('are those across the border only where the country says so', () => {
    const nearBratislava = [48.12, 17.05] as const;
    expect(placesOf(at(...nearBratislava, { countryCode: 'SK' }))?.placeKeys).toEqual(['SK/bratislava']);
    expect(placesOf(at(...nearBratislava))?.placeKeys).toEqual([]);
  });

  it('dominate by their people: Newark keeps its own centre beside New York', () => {
    expect(placesOf(at(40.736, -74.172, us))?.placeKeys[0]).toBe('US/newark');
    expect(placesOf(at(40.714, -74.0, us))?.placeKeys[0]).toBe('US/new-york');
  });

  it('gain the name that most addresses around their centre use', () => {
    const local = Array.from({ length: 3 }, () => at(...stephansplatz, { statedCity: 'Beč' }));
    const { places, ofRestaurants } = derivePlaces([...local, at(48.21, 16.38)]);
    expect(places.find(({ key }) => key === 'AT/vienna')?.alternativeNames).toContain('Beč');
    expect([...ofRestaurants.values()].map(({ city }) => city)).toEqual(['Beč', 'Beč', 'Beč', 'Beč']);
  });

  it('do not gain the name of a suburb, though all addresses have it', () => {
    const suburb = Array.from({ length: 3 }, () => at(48.305, 16.325, { statedCity: 'Klosterneuburg' }));
    const brooklyn = Array.from({ length: 3 }, () => at(40.69, -73.99, { ...us, statedCity: 'Brooklyn' }));
    const { places } = derivePlaces([...suburb, ...brooklyn]);
    expect(
      places.filter(({ kind }) => kind === 'city').flatMap(({ alternativeNames }) => alternativeNames),
    ).not.toEqual(expect.arrayContaining([expect.stringMatching(/Klosterneuburg|Brooklyn/)]));
  });

  it('come from addresses outside the reach of all known ones', () => {
    const town = [
      at(47.07, 13.1, { statedCity: 'Heiligenblut' }),
      at(47.08, 13.12, { statedCity: 'heiligenblut' }),
    ];
    const neighbour = at(47.2, 13.2);
    const { places, ofRestaurants } = derivePlaces([...town, neighbour]);
    expect(places.map(({ key, kind, name }) => [key, kind, name])).toEqual([
      ['AT/heiligenblut', 'city', 'Heiligenblut'],
    ]);
    expect(ofRestaurants.get(neighbour.sourceReference)).toEqual({
      city: 'Heiligenblut',
      placeKeys: ['AT/heiligenblut'],
    });
  });

  it('are two where two towns far apart have one name', () => {
    const keys = Object.keys(
      namesOf([
        at(39.8, -89.6, { ...us, statedCity: 'Springfield' }),
        at(42.1, -72.6, { ...us, statedCity: 'Springfield' }),
      ]),
    );
    expect(keys.length).toBe(2);
  });

  it('are never missing from an address', () => {
    expect(placesOf(at(47.07, 13.1))).toEqual({ city: 'Salzburg', placeKeys: [] });
    expect(placesOf(at(0, 0, { countryCode: 'FJ' }))).toEqual({ city: 'Fiji', placeKeys: [] });
  });

  it('follow the neighbours where an address says nothing', () => {
    const neighbours = [1, 2, 3].map((step) =>
      at(48.305 + step / 1_000, 16.325, { statedCity: 'Klosterneuburg' }),
    );
    expect(placesOf(at(48.304, 16.325), ...neighbours)?.city).toBe('Klosterneuburg');
    expect(placesOf(at(48.25, 16.35), ...neighbours)?.city).toBe('Wien');
  });
});

describe('districts', () => {
  it('are what the address names beside the city', () => {
    const restaurant = at(48.305, 16.325, { statedCity: 'Klosterneuburg', statedDistricts: ['Weidling'] });
    expect(placesOf(restaurant)).toEqual({
      city: 'Klosterneuburg',
      placeKeys: ['AT/vienna', 'AT/vienna/klosterneuburg', 'AT/vienna/weidling'],
    });
    const { places } = derivePlaces([restaurant]);
    expect(places.find(({ key }) => key === 'AT/vienna/klosterneuburg')).toEqual({
      key: 'AT/vienna/klosterneuburg',
      kind: 'district',
      name: 'Klosterneuburg',
      alternativeNames: [],
      countryCode: 'AT',
      center: { latitude: 48.305, longitude: 16.325 },
      cityKey: 'AT/vienna',
    });
  });

  it('go by the postal code where the city has such, else by nearness', () => {
    expect(placesOf(at(...stephansplatz, { postalCode: '1070' }))?.placeKeys).toContain('AT/vienna/neubau');
    expect(placesOf(at(...stephansplatz))?.placeKeys).toContain('AT/vienna/innere-stadt');
    expect(placesOf(at(40.755, -73.985, us))?.placeKeys).toContain('US/new-york/manhattan');
    expect(placesOf(at(51.513, -0.133, { countryCode: 'GB' }))?.placeKeys).toContain('GB/london/soho');
  });

  it('of the gazetteer keep their name and centre, whatever the address calls them', () => {
    const { places } = derivePlaces([at(40.82, -73.92, { ...us, statedCity: 'Bronx' })]);
    expect(places.find(({ kind }) => kind === 'district')).toMatchObject({
      key: 'US/new-york/the-bronx',
      name: 'The Bronx',
      alternativeNames: ['Bronx'],
      center: { latitude: 40.837, longitude: -73.886 },
    });
  });

  it('are in one city, though its reach ends in their midst', () => {
    const town = [48.08, 48.09, 48.1, 48.11, 48.12].map((latitude) =>
      at(latitude, 16.27, { statedCity: 'Perchtoldsdorf' }),
    );
    const found = Object.keys(namesOf(town)).filter((key) => key.includes('perchtoldsdorf'));
    expect(found.length).toBe(1);
  });
});

describe('derivePlaces', () => {
  it('does not depend on the order of the restaurants', () => {
    const cities = ['Wien', 'WIEN', 'Klosterneuburg', 'Mödling', null];
    const anyRestaurant = fc
      .tuple(
        fc.double({ min: 47.9, max: 48.5, noNaN: true }),
        fc.double({ min: 16, max: 16.8, noNaN: true }),
        fc.constantFrom(...cities),
      )
      .map(([latitude, longitude, statedCity]) => at(latitude, longitude, { statedCity }));
    fc.assert(
      fc.property(fc.array(anyRestaurant, { maxLength: 30 }), (restaurants) => {
        const [forward, backward] = [derivePlaces(restaurants), derivePlaces(restaurants.toReversed())];
        expect(backward.places).toEqual(forward.places);
        const keys = new Set(forward.places.map(({ key }) => key));
        for (const [reference, { city, placeKeys }] of forward.ofRestaurants) {
          expect(backward.ofRestaurants.get(reference)).toEqual({ city, placeKeys });
          expect(city).not.toBe('');
          expect(placeKeys.every((key) => keys.has(key))).toBe(true);
        }
      }),
    );
  });
});

describe('the gazetteer', () => {
  it('has every city in its country', () => {
    const abroad = gazetteer.filter(({ center: { latitude, longitude }, countryCode }) => {
      return iso1A2Code([longitude, latitude], { level: 'territory' }) !== countryCode;
    });
    expect(abroad).toEqual([]);
  });

  it('has no name twice in a country, in any spelling', () => {
    const names = gazetteer.flatMap(({ names: all, countryCode }) =>
      [...new Set(all.map(foldPlaceName))].map((name) => `${countryCode}/${name}`),
    );
    expect(names.length).toBe(new Set(names).size);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notBookableReason, openingHoursLines } from './bookability.ts';
import { countByReason, formatReport } from './import-issue.ts';
import {
  type ReadOptions,
  type ReadProgress,
  type ReadResult,
  readRestaurants,
  type SourceFile,
} from './read-restaurants.ts';

const options: ReadOptions = { today: Temporal.PlainDate.from('2026-11-22'), assumedHours: null };

const readAll = async (
  files: readonly SourceFile[],
  with_: Partial<ReadOptions> = {},
): Promise<ReadResult & { progress: ReadProgress[] }> => {
  const steps = readRestaurants(files, { ...options, ...with_ });
  const progress: ReadProgress[] = [];
  for (;;) {
    const step = await steps.next();
    if (step.done === true) return { ...step.value, progress };
    progress.push(step.value);
  }
};

const element = (id: number, tags: Record<string, string>, lat = 48.2, lon = 16.37) => ({
  type: 'node',
  id,
  lat,
  lon,
  tags: { amenity: 'restaurant', name: `Gasthaus ${id}`, ...tags },
});
const file = (name: string, ...elements: unknown[]): SourceFile => ({
  name,
  content: new TextEncoder().encode(JSON.stringify({ elements })),
});

describe('readRestaurants', () => {
  it('makes of a feature what is known of the restaurant', async () => {
    const tags = {
      cuisine: 'regional;heuriger',
      'addr:street': 'Selzergasse',
      'addr:housenumber': '38',
      'addr:postcode': '1150',
      'contact:phone': '01 5322865',
      'contact:website': 'heidingers.at',
      opening_hours: 'Mo-Fr 11:00-22:00',
      outdoor_seating: 'yes',
      capacity: '50-100',
    };
    const { restaurants, issues } = await readAll([file('a.json', element(7, tags))]);
    expect(issues).toEqual([]);
    expect(restaurants).toMatchObject([
      {
        sourceReference: 'node/7',
        name: 'Gasthaus 7',
        description: null,
        cuisines: ['regional', 'heuriger'],
        position: { latitude: 48.2, longitude: 16.37 },
        timeZone: 'Europe/Vienna',
        address: { street: 'Selzergasse 38', postalCode: '1150', city: 'Wien', countryCode: 'AT' },
        phone: '+43 1 5322865',
        website: 'https://heidingers.at/',
        email: null,
        capacity: 75,
        outdoorSeating: true,
        bar: false,
        reservation: null,
        disused: false,
        openingTimes: { kind: 'stated', text: 'Mo-Fr 11:00-22:00' },
        placeKeys: ['AT/vienna', 'AT/vienna/rudolfsheim-funfhaus'],
      },
    ]);
  });

  it.each([
    ['no_name', element(1, { name: '' })],
    ['not_a_restaurant', element(1, { amenity: 'cafe' })],
    ['not_a_restaurant', element(1, { amenity: '', 'disused:amenity': 'restaurant' })],
    ['no_time_zone', element(1, {}, 5, -20)],
    ['no_position', { ...element(1, {}), type: 'way' }],
  ])('rejects for %s', async (reason, rejected) => {
    const { restaurants, issues } = await readAll([file('a.json', rejected)]);
    expect(restaurants).toEqual([]);
    expect(issues).toMatchObject([
      { severity: 'rejected', file: 'a.json', feature: `${rejected.type}/1`, reason },
    ]);
  });

  it('warns of what it leaves out', async () => {
    const tags = {
      phone: '12',
      website: 'soon',
      email: 'none',
      capacity: 'many',
      opening_hours: 'late',
      disused: 'yes',
    };
    const { restaurants, issues } = await readAll([file('a.json', element(1, tags))]);
    expect(restaurants.length).toBe(1);
    expect([...countByReason(issues).keys()].sort()).toEqual([
      'capacity_dropped',
      'disused',
      'email_dropped',
      'hours_unparsable',
      'phone_dropped',
      'website_dropped',
    ]);
    const lines = formatReport(issues).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(issues);
  });

  it('takes the English name where there is no other, and the name that stands last of an element', async () => {
    const { restaurants, issues } = await readAll([
      file('a.json', element(1, { name: 'Old' }), element(2, { name: '', 'name:en': 'Palace' })),
      file('b.json', element(1, { name: 'New' })),
    ]);
    expect(restaurants.map(({ name }) => name)).toEqual(['New', 'Palace']);
    expect(issues).toMatchObject([{ file: 'a.json', feature: 'node/1', reason: 'duplicate' }]);
  });

  it('reads nothing where one of the files is broken', async () => {
    const steps = readRestaurants([file('a.json', element(1, {})), file('b.json', 7)], options);
    await expect(steps.next()).rejects.toThrow('b.json: element 0: not an object');
  });

  it('tells how far it is', async () => {
    const elements = Array.from({ length: 250 }, (_, index) => element(index + 1, {}));
    const { progress } = await readAll([file('a.json', ...elements)]);
    expect(progress.map(({ done, total }) => `${done}/${total}`)).toEqual([
      '0/250',
      '100/250',
      '200/250',
      '250/250',
    ]);
  });

  it('does not depend on the order of files without common elements', async () => {
    const [one, other] = [
      file('a.json', element(1, { 'addr:city': 'Wien' })),
      file('b.json', element(2, {})),
    ];
    const [forward, backward] = [await readAll([one, other]), await readAll([other, one])];
    expect(backward.restaurants).toEqual(forward.restaurants);
    expect(backward.places).toEqual(forward.places);
  });
});

describe('notBookableReason', () => {
  const assumedHours = 'Tu-Su 11:30-14:30,17:30-22:30';

  it.each([
    [{ opening_hours: '10:00-22:00' }, null, null, ['10:00-22:00']],
    [{}, null, 'hours_absent', []],
    [{}, assumedHours, null, [assumedHours]],
    [{ opening_hours: 'late' }, null, 'hours_unparsable', ['late']],
    [{ opening_hours: 'late' }, assumedHours, null, ['late']],
    [{ opening_hours: '10:00-22:00', disused: 'yes' }, null, 'disused', ['10:00-22:00']],
    [{ opening_hours: '10:00-22:00', reservation: 'no' }, null, 'takes_no_reservations', ['10:00-22:00']],
  ])('%j with assumed hours %j: %j', async (tags, assumed, reason, lines) => {
    const { restaurants } = await readAll([file('a.json', element(1, { ...tags }))], {
      assumedHours: assumed,
    });
    expect(restaurants.map(notBookableReason)).toEqual([reason]);
    expect(restaurants.map(openingHoursLines)).toEqual([lines]);
  });
});

const extracts = ['london', 'new-york', 'vienna'].map((name) => ({
  name: `${name}.geojson`,
  url: new URL(`../../../../shared/data/osm/${name}.geojson`, import.meta.url),
}));

describe.skipIf(!extracts.every(({ url }) => existsSync(url)))('three cities of OpenStreetMap', () => {
  it('are 12,814 restaurants', { timeout: 120_000 }, async () => {
    const files = extracts.map(({ name, url }) => ({ name, content: readFileSync(url) }));
    const { featureCount, restaurants, places, issues } = await readAll(files);
    expect(featureCount).toBe(12_982);
    expect(restaurants.length).toBe(12_814);
    expect(countByReason(issues).get('no_name')).toBe(168);
    expect(issues.filter(({ severity }) => severity === 'rejected').length).toBe(168);

    const count = (key: string): number =>
      restaurants.filter(({ placeKeys }) => placeKeys.includes(key)).length;
    expect(count('AT/vienna')).toBeGreaterThan(2_400);
    expect(count('US/new-york/brooklyn')).toBeGreaterThan(500);
    expect(count('US/new-york/manhattan')).toBeGreaterThan(1_500);
    expect(count('GB/london/soho')).toBeGreaterThan(200);
    expect(places.filter(({ kind }) => kind === 'district').length).toBeGreaterThan(100);
    expect(new Set(restaurants.map(({ timeZone }) => timeZone))).toEqual(
      new Set(['Europe/London', 'America/New_York', 'Europe/Vienna']),
    );
    expect(restaurants.filter(({ openingTimes }) => openingTimes.kind === 'stated').length).toBeGreaterThan(
      3_100,
    );
  });
});

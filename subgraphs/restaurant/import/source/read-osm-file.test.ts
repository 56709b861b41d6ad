import { describe, expect, it } from 'vitest';
import { readOsmFile } from './read-osm-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (document: unknown) => readOsmFile(bytes(JSON.stringify(document)), 'some.json');
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const feature = (geometry: unknown, properties: unknown = {}, id: unknown = 'node/1') => ({
  type: 'Feature',
  id,
  properties,
  geometry,
});
const point = { type: 'Point', coordinates: [16.37, 48.2] };
const square = [
  [0, 0],
  [0, 2],
  [2, 2],
  [2, 0],
  [0, 0],
];

describe('readOsmFile', () => {
  it('takes a byte order mark away', () => {
    expect(readOsmFile(bytes(`\uFEFF${JSON.stringify(collection())}`), 'a.geojson')).toEqual([]);
  });

  it.each([
    ['{"type": "FeatureCollection",\n  "features": [tru]}', 'line 2, column 16: not JSON: unknown word'],
    ['{"a": 1,\n}', 'line 2, column 1: not JSON: a property name in double quotes is expected'],
    ['{"a": [1 2]}', 'line 1, column 10: not JSON: a comma is expected'],
    ['{"a": "b', 'line 1, column 7: not JSON: unfinished string'],
    ['', 'line 1, column 1: not JSON: a value is expected'],
    ['[1, // two\n2]', 'line 1, column 5: not JSON: comments are not allowed'],
    ['{"a": 1}}', 'line 1, column 9: not JSON: text after the end of the document'],
    ['{"type": "Topology"}', 'neither a GeoJSON FeatureCollection nor an answer of the Overpass API in JSON'],
    ['[]', 'neither a GeoJSON FeatureCollection nor an answer of the Overpass API in JSON'],
    ['{"type": "FeatureCollection"}', 'a FeatureCollection needs a list of features'],
    ['{"elements": {}}', 'elements is not a list'],
  ])('refuses %j', (text, message) => {
    expect(() => readOsmFile(bytes(text), 'b.json')).toThrow(`b.json: ${message}`);
  });

  it('refuses what is not UTF-8', () => {
    expect(() => readOsmFile(Uint8Array.of(0x7b, 0xff, 0x7d), 'b.json')).toThrow('b.json: not UTF-8 text');
  });
});

describe('GeoJSON', () => {
  it.each([
    ['node/7', {}],
    [null, { '@id': 'node/7' }],
    [7, { type: 'node', id: 7, tags: {} }],
  ])('finds the element with id %j and properties %j', (id, properties) => {
    expect(read(collection(feature(point, properties, id)))[0]?.id).toBe('node/7');
  });

  it('has no id where the file gives none of an element', () => {
    expect(read(collection(feature(point, {}, 'place/x')))[0]?.id).toBeNull();
  });

  it('reads tags flat or nested, trimmed, and leaves empty ones out', () => {
    const tags = { name: ' Zum  Adler ', capacity: 20, fixme: '  ', junk: { a: 1 } };
    const expected = new Map([
      ['name', 'Zum  Adler'],
      ['capacity', '20'],
    ]);
    expect(read(collection(feature(point, tags)))[0]?.tags).toEqual(expected);
    expect(read(collection(feature(point, { type: 'node', id: 1, tags })))[0]?.tags).toEqual(expected);
  });

  it.each([
    ['Point', [1, 2], { latitude: 2, longitude: 1 }],
    [
      'LineString',
      [
        [0, 0],
        [1, 1],
        [2, 0],
      ],
      { latitude: 1, longitude: 1 },
    ],
    ['Polygon', [square], { latitude: 1, longitude: 1 }],
    [
      'MultiPolygon',
      [
        [
          [
            [9, 9],
            [9, 9.1],
            [9.1, 9],
            [9, 9],
          ],
        ],
        [square],
      ],
      { latitude: 1, longitude: 1 },
    ],
  ])('places a %s', (type, coordinates, position) => {
    const found = read(collection(feature({ type, coordinates })))[0]?.position;
    expect(found?.latitude).toBeCloseTo(position.latitude, 4);
    expect(found?.longitude).toBeCloseTo(position.longitude, 4);
  });

  it('takes a feature that its file does not place', () => {
    expect(read(collection(feature(null)))[0]?.position).toBeNull();
  });

  it.each([
    [null, 'not an object'],
    [{ type: 'Point' }, 'its type is not Feature'],
    [{ type: 'Feature', id: 'node/1', properties: {} }, 'no geometry'],
    [feature(point, 'x'), 'its properties are not an object'],
    [feature('x'), 'its geometry is not an object'],
    [feature({ type: 'Circle' }), 'unknown type of geometry'],
    [
      feature({ type: 'Point', coordinates: [181, 0] }),
      'coordinates out of range: longitude 181, latitude 0',
    ],
    [
      feature({ type: 'Point', coordinates: [0, -91] }),
      'coordinates out of range: longitude 0, latitude -91',
    ],
    [feature({ type: 'Point', coordinates: ['1', 0] }), 'malformed coordinates'],
    [feature({ type: 'Polygon', coordinates: [square.slice(1)] }), 'a polygon whose ring is not closed'],
    [feature({ type: 'Polygon', coordinates: [] }), 'a polygon: too few coordinates'],
  ])('refuses the whole file for %j', (broken, problem) => {
    const label = broken === null || !('id' in broken) ? 'feature 1' : 'feature 1 (node/1)';
    expect(() => read(collection(feature(point), broken))).toThrow(`some.json: ${label}: ${problem}`);
  });
});

describe('Overpass JSON', () => {
  const tags = { amenity: 'restaurant' };
  const corners = square.map(([lon, lat]) => ({ lat, lon }));

  it.each([
    ['a node', { type: 'node', id: 5, lat: 1, lon: 1, tags }],
    ['a way with its centre', { type: 'way', id: 5, center: { lat: 1, lon: 1 }, tags }],
    ['a way with its geometry', { type: 'way', id: 5, geometry: corners, tags }],
    [
      'a way with its bounds',
      { type: 'way', id: 5, bounds: { minlat: 0, minlon: 0, maxlat: 2, maxlon: 2 }, tags },
    ],
    [
      'a relation with its members',
      {
        type: 'relation',
        id: 5,
        members: [
          { role: 'inner', geometry: [{ lat: 1.1, lon: 1 }] },
          { role: 'outer', geometry: corners },
          { role: 'outer' },
        ],
        tags,
      },
    ],
  ])('places %s', (_, element) => {
    const [found] = read({ version: 0.6, elements: [element] });
    expect(found?.id).toBe(`${element.type}/5`);
    expect(found?.position?.latitude).toBeCloseTo(1, 4);
    expect(found?.position?.longitude).toBeCloseTo(1, 4);
    expect(found?.tags.get('amenity')).toBe('restaurant');
  });

  it('places a way by nodes that stand beside it, which are no features themselves', () => {
    const nodes = corners.slice(1).map((corner, index) => ({ type: 'node', id: index + 1, ...corner }));
    const features = read({ elements: [{ type: 'way', id: 9, nodes: [1, 2, 3, 4, 1], tags }, ...nodes] });
    expect(features.map(({ id }) => id)).toEqual(['way/9']);
    expect(features[0]?.position?.latitude).toBeCloseTo(1, 4);
  });

  it('takes a way that nothing places', () => {
    expect(read({ elements: [{ type: 'way', id: 9, nodes: [1], tags }] })[0]?.position).toBeNull();
  });

  it('refuses the answer to a query that failed, though its elements are a list', () => {
    const remark = 'runtime error: Query timed out in "query" at line 3 after 25 seconds.';
    expect(() => read({ elements: [], remark })).toThrow(
      `some.json: the Overpass query did not finish: ${remark}`,
    );
  });

  it.each([
    [7, 'element 0: not an object'],
    [{ type: 'area', id: 1 }, 'element 0: no type (node, way or relation) with a positive id'],
    [{ type: 'node', id: 1, lat: 1 }, 'element 0 (node/1): malformed coordinates'],
    [{ type: 'node', id: 1, lat: 99, lon: 1 }, 'element 0 (node/1): coordinates out of range'],
    [{ type: 'node', id: 1, lat: 9, lon: 1, tags: [] }, 'element 0 (node/1): its tags are not an object'],
  ])('refuses the whole file for %j', (element, problem) => {
    expect(() => read({ elements: [element] })).toThrow(problem);
  });
});

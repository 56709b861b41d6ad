import { isRecord } from '#shared/domain/is-record.ts';
import type { GeoPoint } from '../../domain/geo-point.ts';
import { ImportFileError } from './import-file-error.ts';
import { type OsmFeature, osmId, readTags } from './osm-feature.ts';
import {
  type Coordinate,
  isClosed,
  middleOfLine,
  pointInPolygon,
  pointInPolygons,
  type Ring,
} from './representative-point.ts';

type Properties = Readonly<Record<string, unknown>>;

/**
 * The features of a GeoJSON FeatureCollection (RFC 7946) as the Overpass exporters write it: tags flat in
 * `properties`, or under `properties.tags`.
 * @throws ImportFileError for the first feature whose structure is broken
 */
export const readGeoJson = (document: Properties, file: string): OsmFeature[] => {
  if (!Array.isArray(document.features)) {
    throw new ImportFileError(file, null, 'a FeatureCollection needs a list of features');
  }
  return document.features.map((feature: unknown, index) => readFeature(feature, index, file));
};

const readFeature = (feature: unknown, index: number, file: string): OsmFeature => {
  const refuse = (problem: string): never => {
    const id = isRecord(feature) ? featureId(feature) : null;
    throw new ImportFileError(file, `feature ${index}${id === null ? '' : ` (${id})`}`, problem);
  };
  if (!isRecord(feature)) return refuse('not an object');
  if (feature.type !== 'Feature') return refuse('its type is not Feature');
  const properties = feature.properties ?? {};
  if (!isRecord(properties)) return refuse('its properties are not an object');
  if (feature.geometry === undefined) return refuse('no geometry');
  return {
    file,
    index,
    id: featureId(feature),
    tags: readTags(isRecord(properties.tags) ? properties.tags : properties),
    position: readPosition(feature.geometry, refuse),
  };
};

const featureId = (feature: Properties): string | null => {
  const properties = isRecord(feature.properties) ? feature.properties : {};
  return (
    osmId(feature.id) ??
    osmId(properties['@id']) ??
    osmId(`${String(properties.type)}/${String(properties.id)}`)
  );
};

/** Null for what RFC 7946 calls an unlocated feature. */
const readPosition = (geometry: unknown, refuse: (problem: string) => never): GeoPoint | null => {
  if (geometry === null) return null;
  if (!isRecord(geometry)) return refuse('its geometry is not an object');
  const { coordinates } = geometry;

  const list = (value: unknown, atLeast: number, what: string): readonly unknown[] =>
    Array.isArray(value) && value.length >= atLeast ? value : refuse(`${what}: too few coordinates`);
  const coordinate = (value: unknown): Coordinate => {
    const [longitude, latitude]: readonly unknown[] = Array.isArray(value) ? value : [];
    if (typeof longitude !== 'number' || typeof latitude !== 'number') return refuse('malformed coordinates');
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
      return refuse(`coordinates out of range: longitude ${longitude}, latitude ${latitude}`);
    }
    return [longitude, latitude];
  };
  const line = (value: unknown): Ring => list(value, 2, 'a line').map(coordinate);
  const polygon = (value: unknown): Ring[] =>
    list(value, 1, 'a polygon').map((ring) => {
      const corners = line(ring);
      return isClosed(corners) ? corners : refuse('a polygon whose ring is not closed');
    });

  switch (geometry.type) {
    case 'Point':
      return middleOfLine([coordinate(coordinates)]);
    case 'MultiPoint':
      return middleOfLine([coordinate(list(coordinates, 1, 'a group of points')[0])]);
    case 'LineString':
      return middleOfLine(line(coordinates));
    case 'Polygon':
      return pointInPolygon(polygon(coordinates));
    case 'MultiPolygon':
      return pointInPolygons(list(coordinates, 1, 'a group of polygons').map(polygon));
    case 'MultiLineString':
      return middleOfLine(line(list(coordinates, 1, 'a group of lines')[0]));
    case 'GeometryCollection':
      return null;
    default:
      return refuse('unknown type of geometry');
  }
};

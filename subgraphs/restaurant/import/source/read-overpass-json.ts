import { isRecord } from '#shared/domain/is-record.ts';
import type { GeoPoint } from '../../domain/geo-point.ts';
import { ImportFileError } from './import-file-error.ts';
import { type OsmFeature, osmId, readTags } from './osm-feature.ts';
import {
  type Coordinate,
  isClosed,
  middleOfLine,
  pointInPolygon,
  type Ring,
} from './representative-point.ts';

type Properties = Readonly<Record<string, unknown>>;

/**
 * The tagged elements of an Overpass API answer in JSON, whatever its `out` statement was: `center`, `geom`,
 * `bb`, or `body` with the nodes beside the ways.
 * @throws ImportFileError for a query that failed (`remark`), or the first element whose structure is broken
 */
export const readOverpassJson = (document: Properties, file: string): OsmFeature[] => {
  const { elements, remark } = document;
  if (typeof remark === 'string' && remark.trim() !== '') {
    throw new ImportFileError(file, null, `the Overpass query did not finish: ${remark.trim()}`);
  }
  if (!Array.isArray(elements)) throw new ImportFileError(file, null, 'elements is not a list');
  const parsed = elements.map((element: unknown, index) => readElement(element, index, file));
  const positions = new Map(parsed.map(({ id, position }) => [id, position]));
  return parsed
    .filter(({ tags }) => tags.size > 0)
    .map(({ nodeIds, ...feature }) => ({
      ...feature,
      position: feature.position ?? positionOfNodes(nodeIds, positions),
    }));
};

type Element = OsmFeature & { readonly nodeIds: readonly string[] };

const readElement = (element: unknown, index: number, file: string): Element => {
  const id = isRecord(element) ? osmId(`${String(element.type)}/${String(element.id)}`) : null;
  const refuse = (problem: string): never => {
    throw new ImportFileError(file, `element ${index}${id === null ? '' : ` (${id})`}`, problem);
  };
  if (!isRecord(element)) return refuse('not an object');
  if (id === null) return refuse('no type (node, way or relation) with a positive id');
  const { tags = {}, nodes = [] } = element;
  if (!isRecord(tags)) return refuse('its tags are not an object');
  if (!Array.isArray(nodes)) return refuse('its nodes are not a list');
  return {
    file,
    index,
    id,
    tags: readTags(tags),
    position: readPosition(element, refuse),
    nodeIds: nodes.map((node: unknown) => `node/${String(node)}`),
  };
};

const readPosition = (element: Properties, refuse: (problem: string) => never): GeoPoint | null => {
  const coordinate = (latitude: unknown, longitude: unknown): Coordinate => {
    if (typeof latitude !== 'number' || typeof longitude !== 'number') return refuse('malformed coordinates');
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
      return refuse(`coordinates out of range: longitude ${longitude}, latitude ${latitude}`);
    }
    return [longitude, latitude];
  };
  const { type, geometry, center, bounds, members } = element;
  if (type === 'node') return middleOfLine([coordinate(element.lat, element.lon)]);
  const outline = longestLine(type === 'relation' ? members : [element], coordinate);
  if (outline !== null) return positionOfLine(outline);
  if (isRecord(center)) return middleOfLine([coordinate(center.lat, center.lon)]);
  if (isRecord(bounds)) {
    const [west, south] = coordinate(bounds.minlat, bounds.minlon);
    const [east, north] = coordinate(bounds.maxlat, bounds.maxlon);
    return { latitude: (south + north) / 2, longitude: (west + east) / 2 };
  }
  return geometry === undefined ? null : refuse('its geometry has no points');
};

/** Of a way the way itself, of a relation its longest outer way; parts outside the query's box are null. */
const longestLine = (
  parts: unknown,
  coordinate: (latitude: unknown, longitude: unknown) => Coordinate,
): Ring | null => {
  let longest: Ring | null = null;
  for (const part of Array.isArray(parts) ? parts : []) {
    if (!isRecord(part) || part.role === 'inner' || !Array.isArray(part.geometry)) continue;
    const line = part.geometry.filter(isRecord).map(({ lat, lon }) => coordinate(lat, lon));
    if (line.length > (longest?.length ?? 0)) longest = line;
  }
  return longest;
};

const positionOfNodes = (
  nodeIds: readonly string[],
  positions: ReadonlyMap<string | null, GeoPoint | null>,
): GeoPoint | null => {
  const line: Coordinate[] = [];
  for (const nodeId of nodeIds) {
    const position = positions.get(nodeId);
    if (position != null) line.push([position.longitude, position.latitude]);
  }
  return line.length === 0 ? null : positionOfLine(line);
};

const positionOfLine = (line: Ring): GeoPoint =>
  isClosed(line) ? pointInPolygon([line]) : middleOfLine(line);

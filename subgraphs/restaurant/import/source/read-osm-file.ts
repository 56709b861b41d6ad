import { isRecord } from '#shared/domain/is-record.ts';
import { ImportFileError } from './import-file-error.ts';
import type { OsmFeature } from './osm-feature.ts';
import { parseJsonText } from './parse-json-text.ts';
import { readGeoJson } from './read-geojson.ts';
import { readOverpassJson } from './read-overpass-json.ts';

/**
 * The elements of a GeoJSON or Overpass JSON file; which of the two it is shows in its content.
 * @throws ImportFileError naming the line and column, or the feature
 */
export const readOsmFile = (content: Uint8Array, file: string): OsmFeature[] => {
  const document = parseJsonText(decode(content, file), file);
  if (isRecord(document)) {
    if (document.type === 'FeatureCollection') return readGeoJson(document, file);
    if ('elements' in document) return readOverpassJson(document, file);
  }
  throw new ImportFileError(
    file,
    null,
    'neither a GeoJSON FeatureCollection nor an answer of the Overpass API in JSON',
  );
};

/** The decoder also takes the byte order mark away. */
const decode = (content: Uint8Array, file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (cause) {
    throw new ImportFileError(file, null, 'not UTF-8 text', { cause });
  }
};

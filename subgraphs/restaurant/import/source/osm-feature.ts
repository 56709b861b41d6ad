import type { GeoPoint } from '../../domain/geo-point.ts';

/** An OpenStreetMap element, whichever format it came in. */
export interface OsmFeature {
  readonly file: string;
  /** From 0, in the file's list. */
  readonly index: number;
  /** Such as `way/123`; null where the file gives none. */
  readonly id: string | null;
  readonly tags: ReadonlyMap<string, string>;
  /** A point inside the element; null where the file does not place it. */
  readonly position: GeoPoint | null;
}

export const featureLabel = (feature: { readonly id: string | null; readonly index: number }): string =>
  feature.id ?? `feature ${feature.index}`;

const idPattern = /^(?:node|way|relation)\/[1-9]\d*$/;

export const osmId = (candidate: unknown): string | null =>
  typeof candidate === 'string' && idPattern.test(candidate) ? candidate : null;

/** Tags as trimmed text; empty ones and those that are neither text, number nor boolean are left out. */
export const readTags = (properties: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> => {
  const tags = new Map<string, string>();
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue;
    const text = String(value).normalize('NFC').trim();
    if (text !== '') tags.set(key, text);
  }
  return tags;
};

import { find } from 'geo-tz/all';
import type { GeoPoint } from '../../domain/geo-point.ts';

/**
 * The IANA zone at the point; of several in disputed areas the first that this runtime knows. Null at sea,
 * where only Etc zones are found, and no restaurant stands.
 */
export const findTimeZone = ({ latitude, longitude }: GeoPoint): string | null => {
  for (const zone of find(latitude, longitude)) {
    if (!zone.startsWith('Etc/') && isKnown(zone)) return zone;
  }
  return null;
};

const known = new Map<string, boolean>();

const isKnown = (zone: string): boolean => {
  let result = known.get(zone);
  if (result === undefined) {
    try {
      Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
      result = true;
    } catch {
      result = false;
    }
    known.set(zone, result);
  }
  return result;
};

import { feature, iso1A2Code } from '@rapideditor/country-coder';
import type { GeoPoint } from '../../domain/geo-point.ts';

type Tags = ReadonlyMap<string, string>;

/** The parts of an address that tags state; the city is worked out with all restaurants at hand. */
export interface StatedAddress {
  readonly street: string | null;
  readonly postalCode: string | null;
}

/** House numbers stand after the street except in countries that write them before it. */
const numberFirst = new Set([
  'AU',
  'CA',
  'FR',
  'GB',
  'GG',
  'HK',
  'IE',
  'IL',
  'IM',
  'IN',
  'JE',
  'KE',
  'LK',
  'LU',
  'MT',
  'MY',
  'NG',
  'NZ',
  'PH',
  'PK',
  'PR',
  'SG',
  'TH',
  'TW',
  'US',
  'VN',
  'ZA',
]);

export const readAddress = (tags: Tags, countryCode: string): StatedAddress => ({
  street: readStreet(tags, countryCode),
  postalCode: tags.get('addr:postcode') ?? tags.get('postal_code') ?? tags.get('addr:zip') ?? null,
});

const readStreet = (tags: Tags, countryCode: string): string | null => {
  const street = tags.get('addr:street') ?? tags.get('addr:place');
  if (street === undefined) return tags.get('addr:full') ?? null;
  const number = tags.get('addr:housenumber') ?? tags.get('addr:housename');
  if (number === undefined) return street;
  const isNumber = /\d/.test(number);
  if (!isNumber) return `${number}, ${street}`;
  return numberFirst.has(countryCode) ? `${number} ${street}` : `${street} ${number}`;
};

/** ISO 3166-1 alpha-2 of `addr:country` where that is a country, else of the point; null on the high seas. */
export const findCountry = (tags: Tags, position: GeoPoint): string | null => {
  const stated = tags.get('addr:country');
  return (
    (stated === undefined ? null : countryNamed(stated)) ??
    iso1A2Code([position.longitude, position.latitude], { level: 'territory' })
  );
};

const countryNamed = (text: string): string | null => {
  const { level, iso1A2 } = feature(text, { level: 'territory' })?.properties ?? {};
  // The European Union has a code as well.
  return level === 'country' || level === 'territory' ? (iso1A2 ?? null) : null;
};

import { featuresContaining } from '@rapideditor/country-coder';
import { readCuisines } from '../domain/cuisines.ts';
import type { ImportIssue, RejectionReason, WarningReason } from './import-issue.ts';
import type { ImportedRestaurant } from './imported-restaurant.ts';
import type { OpeningTimesReader } from './opening-times/opening-times-reader.ts';
import type { LocatedRestaurant } from './places/assign-cities.ts';
import { cleanPlaceName } from './places/place-name.ts';
import { featureLabel, type OsmFeature } from './source/osm-feature.ts';
import { findCountry, readAddress, type StatedAddress } from './tags/address.ts';
import { readCapacity } from './tags/capacity.ts';
import { type ReadTag, readEmail, readPhone, readWebsite } from './tags/contact.ts';
import { hasBar, hasOutdoorSeating, isDisused, readReservationPolicy } from './tags/seating-hints.ts';
import { findTimeZone } from './tags/time-zone.ts';

/** A restaurant but for its city and places, which are worked out from all of them together. */
export interface RestaurantDraft {
  readonly restaurant: Omit<ImportedRestaurant, 'address' | 'placeKeys'>;
  readonly address: StatedAddress;
  readonly location: LocatedRestaurant;
}

/** Reads the tags of one feature; reports why it cannot be used, or what of it is left out. */
export const draftRestaurant = (
  feature: OsmFeature,
  readOpeningTimes: OpeningTimesReader,
  report: (issue: ImportIssue) => void,
): RestaurantDraft | null => {
  const { file, id, position, tags } = feature;
  const reject = (reason: RejectionReason, detail: string): null => {
    report({ severity: 'rejected', file, feature: featureLabel(feature), reason, detail });
    return null;
  };
  const warn = (reason: WarningReason, detail: string): void =>
    report({ severity: 'warning', file, feature: featureLabel(feature), reason, detail });
  const keep = <Value>({ value, dropped }: ReadTag<Value>, reason: WarningReason): Value | null => {
    if (dropped !== null) warn(reason, dropped);
    return value;
  };

  if (tags.get('amenity') !== 'restaurant') {
    return reject('not_a_restaurant', `amenity=${tags.get('amenity') ?? ''}`);
  }
  if (id === null) return reject('no_source_id', 'neither id nor @id is such as node/123');
  const name = tags.get('name') ?? tags.get('name:en');
  if (name === undefined) return reject('no_name', 'neither name nor name:en');
  if (position === null) return reject('no_position', 'the file does not place it');
  const timeZone = findTimeZone(position);
  if (timeZone === null) return reject('no_time_zone', `${position.latitude}, ${position.longitude}`);
  const countryCode = findCountry(tags, position);
  if (countryCode === null) return reject('no_country', `${position.latitude}, ${position.longitude}`);

  const openingTimes = readOpeningTimes(tags.get('opening_hours') ?? null, {
    ...position,
    countryCode,
    state: stateOf(tags, countryCode, [position.longitude, position.latitude]),
  });
  if (openingTimes.kind === 'unparsable') warn('hours_unparsable', openingTimes.text);
  if (openingTimes.kind === 'assumed' && openingTimes.text !== null)
    warn('hours_unparsable', openingTimes.text);
  const disused = isDisused(tags);
  if (disused) warn('disused', 'the source says that it is not in use');
  const address = readAddress(tags, countryCode);

  return {
    restaurant: {
      sourceReference: id,
      name,
      description: tags.get('description') ?? null,
      cuisines: readCuisines(tags.get('cuisine')),
      position,
      timeZone,
      phone: keep(readPhone(tags, countryCode), 'phone_dropped'),
      website: keep(readWebsite(tags), 'website_dropped'),
      email: keep(readEmail(tags), 'email_dropped'),
      capacity: keep(readCapacity(tags), 'capacity_dropped'),
      outdoorSeating: hasOutdoorSeating(tags),
      bar: hasBar(tags),
      reservation: readReservationPolicy(tags),
      disused,
      openingTimes,
    },
    address,
    location: {
      sourceReference: id,
      position,
      countryCode,
      postalCode: address.postalCode,
      statedCity: firstPlaceName(tags, [
        'addr:city',
        'addr:town',
        'addr:village',
        'addr:municipality',
        'addr:hamlet',
      ]),
      statedDistricts: ['addr:district', 'addr:suburb', 'addr:borough'].flatMap(
        (key) => cleanPlaceName(tags.get(key)) ?? [],
      ),
    },
  };
};

const firstPlaceName = (tags: ReadonlyMap<string, string>, keys: readonly string[]): string | null => {
  for (const key of keys) {
    const name = cleanPlaceName(tags.get(key));
    if (name !== null) return name;
  }
  return null;
};

/** The part of the country that has public holidays of its own, as far as it can be told. */
const stateOf = (
  tags: ReadonlyMap<string, string>,
  countryCode: string,
  coordinate: [number, number],
): string => {
  // Of the United Kingdom only its parts have holidays.
  if (countryCode === 'GB') {
    return (
      featuresContaining(coordinate).find(({ properties }) => properties.level === 'territory')?.properties
        .nameEn ?? 'England'
    );
  }
  return tags.get('addr:state') ?? tags.get('addr:province') ?? '';
};

import { type CountryCode, getCountries } from 'libphonenumber-js';

const makeCountriesOfZones = (): Map<string, CountryCode[]> => {
  const found = new Map<string, CountryCode[]>();
  for (const country of getCountries())
    for (const zone of new Intl.Locale(`und-${country}`).getTimeZones() ?? [])
      found.set(zone, [...(found.get(zone) ?? []), country]);
  return found;
};

let countriesOfZones: Map<string, CountryCode[]> | undefined;

/** The countries that keep the time of an IANA zone, mostly one; none for UTC and for offsets. */
export const countriesOf = (timeZone: string): readonly CountryCode[] => {
  countriesOfZones ??= makeCountriesOfZones();
  return countriesOfZones.get(timeZone) ?? [];
};

import type { NewPlace } from '#subgraphs/restaurant/domain/place.ts';
import { type GazetteerCity, gazetteer } from '#subgraphs/restaurant/import/places/gazetteer.ts';
import { placeSlug } from '#subgraphs/restaurant/import/places/place-name.ts';
import { demoCities } from './cities/demo-cities.ts';
import type { DemoBorough, DemoCity, DemoDistrict } from './cities/demo-city.ts';

const inGazetteer = ({ name, countryCode }: DemoCity): GazetteerCity => {
  const found = gazetteer.find((city) => city.name === name && city.countryCode === countryCode);
  if (found === undefined) throw new RangeError(`the gazetteer has no ${name}`);
  return found;
};

/** The city as its addresses write it, such as Wien. */
export const addressCity = (city: DemoCity): string => inGazetteer(city).localName;

/** Made as the import makes them, so that both speak of the same places. */
const cityKey = ({ name, countryCode }: DemoCity): string => `${countryCode}/${placeSlug(name)}`;
const districtKey = (city: DemoCity, name: string): string => `${cityKey(city)}/${placeSlug(name)}`;

/** The places that a district's restaurants lie in: the city first. */
export const placeKeysOf = (city: DemoCity, district: DemoDistrict): string[] => [
  cityKey(city),
  ...(district.within === undefined ? [] : [districtKey(city, district.within)]),
  districtKey(city, district.name),
];

const placesOf = (city: DemoCity): NewPlace[] => {
  const { center, names } = inGazetteer(city);
  const { countryCode } = city;
  const districts: (DemoBorough & { readonly alternativeNames?: readonly string[] })[] = [
    ...(city.boroughs ?? []),
    ...city.districts,
  ];
  return [
    {
      key: cityKey(city),
      kind: 'city',
      name: city.name,
      alternativeNames: names.filter((name) => name !== city.name),
      countryCode,
      center,
      cityKey: null,
    },
    ...districts.map(
      (district): NewPlace => ({
        key: districtKey(city, district.name),
        kind: 'district',
        name: district.name,
        alternativeNames: district.alternativeNames ?? [],
        countryCode,
        center: { latitude: district.latitude, longitude: district.longitude },
        cityKey: cityKey(city),
      }),
    ),
  ];
};

/** The cities and their districts. */
export const demoPlaces = (): NewPlace[] => demoCities.flatMap(placesOf);

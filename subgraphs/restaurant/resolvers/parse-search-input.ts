import { BadInput } from '#shared/graph/bad-input.ts';
import {
  parseInteger,
  parseLocalDate,
  parseLocalTime,
  parseOptionalText,
  parseText,
} from '#shared/graph/parse-input.ts';
import type { PackedSearchCriteria } from '#shared/search/search-criteria.ts';
import { normaliseCuisine } from '../domain/cuisines.ts';
import type { GeoPoint } from '../domain/geo-point.ts';
import type { SearchQuestion } from '../domain/restaurant-search.ts';
import { canonicalText, countWords } from '../domain/search-words.ts';
import type { GeoPointInput, SearchRestaurantsInput } from '../generated/resolver-types.ts';

export const longestText = 100;
const mostWords = 8;
const largestRadiusKm = 50;
const usualRadiusKm = 5;
const largestParty = 50;
const mostCuisines = 20;
const longestCuisine = 40;
const mostListed = 20;

const parseDegrees = (argument: string, value: number, largest: number): number => {
  if (value >= -largest && value <= largest) return value;
  throw new BadInput(argument, `degrees from -${largest} to ${largest}`);
};

const parsePoint = (near: GeoPointInput): GeoPoint => ({
  latitude: parseDegrees('input.near.latitude', near.latitude, 90),
  longitude: parseDegrees('input.near.longitude', near.longitude, 180),
});

const parseOrigin = ({ near, location }: SearchRestaurantsInput): SearchQuestion['origin'] => {
  if (near != null && location != null)
    throw new BadInput('input.location', 'give either near or location, not both');
  if (near != null) return { kind: 'point', point: parsePoint(near) };
  if (location != null) return { kind: 'place', name: parseText('input.location', location, longestText) };
  throw new BadInput('input.near', 'give near or location');
};

const parseRadius = (value: number | null | undefined): number => {
  const radiusKm = value ?? usualRadiusKm;
  if (radiusKm > 0 && radiusKm <= largestRadiusKm) return radiusKm;
  throw new BadInput('input.radiusKm', `above 0, at most ${largestRadiusKm}`);
};

const parseSearchText = (value: string | null | undefined): string | null => {
  const text = parseOptionalText('input.text', value, longestText);
  if (text === null) return null;
  const words = countWords(text);
  if (words >= 1 && words <= mostWords) return canonicalText(text);
  throw new BadInput(
    'input.text',
    words === 0 ? 'at least one letter or digit' : `at most ${mostWords} words`,
  );
};

/** Each value once; an empty list means the same as none: any. */
const parseList = <Value, Parsed>(
  argument: string,
  values: readonly Value[] | null | undefined,
  most: number,
  parse: (value: Value) => readonly Parsed[],
): readonly Parsed[] | null => {
  if (values == null || values.length === 0) return null;
  if (values.length > most) throw new BadInput(argument, `at most ${most}`);
  return [...new Set(values.flatMap(parse))];
};

/** In the form that profiles have; a word that says nothing matches nothing. */
const parseCuisine = (value: string): readonly string[] => {
  const text = parseText('input.cuisines', value, longestCuisine);
  const forms = normaliseCuisine(text);
  return forms.length > 0 ? forms : [text.toLowerCase()];
};

const parsePriceLevel = (value: number) => [parseInteger('input.priceLevels', value, 1, 4)];

const parseCriteria = (input: SearchRestaurantsInput): PackedSearchCriteria => ({
  date: parseLocalDate('input.date', input.date).toString(),
  time: parseLocalTime('input.time', input.time).toString({ smallestUnit: 'minute' }),
  partySize: parseInteger('input.partySize', input.partySize, 1, largestParty),
  seating: parseList('input.seating', input.seating, mostListed, (seating) => [seating]),
  priceLevels: parseList('input.priceLevels', input.priceLevels, mostListed, parsePriceLevel),
  radiusKm: parseRadius(input.radiusKm),
  includeUnavailable: input.includeUnavailable ?? false,
  sort: input.sort ?? 'BEST_MATCH',
});

/** @throws BadInput naming the argument as input.… */
export const parseSearchInput = (input: SearchRestaurantsInput): SearchQuestion => ({
  origin: parseOrigin(input),
  text: parseSearchText(input.text),
  cuisines: parseList('input.cuisines', input.cuisines, mostCuisines, parseCuisine),
  criteria: parseCriteria(input),
});

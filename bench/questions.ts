import { SearchDocument, type SearchQueryVariables } from '#schema/operations/generated/graphql.ts';

/** Where the generated restaurants are: the middles of the demo's cities. */
const centres = [
  { latitude: 48.2082, longitude: 16.3738 },
  { latitude: 51.5134, longitude: -0.1281 },
  { latitude: 40.7359, longitude: -73.9911 },
  { latitude: -23.5617, longitude: -46.6559 },
  { latitude: 35.6716, longitude: 139.7645 },
  { latitude: -33.8732, longitude: 151.2069 },
] as const;
const times = ['18:30', '19:00', '19:30', '20:00'] as const;
const partySizes = [2, 2, 2, 3, 4, 6] as const;
/** Within this radius of a centre are some hundred of twenty thousand restaurants. */
const radiusKm = 1.5;

const at = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
};

/** The body of a search's request. */
export interface Question {
  readonly query: string;
  readonly variables: SearchQueryVariables;
}

/**
 * So many different searches such as diners make, the same whenever the dates are. Sixty over ten dates are of sixty
 * different evenings of a city.
 */
export const makeQuestions = (count: number, serviceDates: readonly string[]): Question[] =>
  Array.from({ length: count }, (_, index) => ({
    query: SearchDocument.toString(),
    variables: {
      first: 20,
      input: {
        near: at(centres, index),
        radiusKm,
        date: at(serviceDates.slice(0, 10), Math.floor(index / 6)),
        time: at(times, Math.floor(index / 3)),
        partySize: at(partySizes, Math.floor(index / 5)),
      },
    },
  }));

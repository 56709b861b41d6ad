/** What telemetry-contract.json wants to know of a search before it runs. */
export type SearchAttributes = Readonly<{
  'reservation.location': string;
  'reservation.cuisine': string;
  'reservation.party_size': number;
  'reservation.date': string;
  'reservation.time_preference': string;
  'reservation.price_range': string;
}>;

/** Clients write these; a span is no place for a novel. */
const longestText = 100;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longestText) : '');

/** Two decimals, about a kilometre; never a negative zero. */
const rounded = (degrees: unknown): string =>
  typeof degrees === 'number' ? (Math.round(degrees * 100) / 100 + 0).toFixed(2) : '';

const locationOf = ({ location, near }: Readonly<Record<string, unknown>>): string => {
  if (typeof location === 'string') return textOf(location);
  return isObject(near) ? `${rounded(near.latitude)},${rounded(near.longitude)}` : '';
};

const joined = (values: unknown): string =>
  Array.isArray(values) && values.length > 0 ? values.join(',').slice(0, longestText) : 'any';

/** @param input SearchRestaurantsInput as GraphQL coerced it; the subgraph has not judged it yet */
export const searchAttributes = (input: unknown): SearchAttributes => {
  const asked = isObject(input) ? input : {};
  return {
    'reservation.location': locationOf(asked),
    'reservation.cuisine': joined(asked.cuisines),
    'reservation.party_size': typeof asked.partySize === 'number' ? asked.partySize : 0,
    'reservation.date': textOf(asked.date),
    'reservation.time_preference': textOf(asked.time),
    'reservation.price_range': joined(asked.priceLevels),
  };
};

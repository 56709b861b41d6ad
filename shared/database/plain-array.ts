/**
 * An array for a statement's parameter, of values that need no quotes in Postgres' array text: numbers, booleans,
 * UUIDs, dates, names without blanks and signs. A good deal cheaper than what pg makes of an array, which is for
 * anything; worth it where very many rows are written.
 */
export const plainArray = (values: readonly (string | number | boolean | null)[]): string =>
  `{${values.map((value) => value ?? 'NULL').join(',')}}`;

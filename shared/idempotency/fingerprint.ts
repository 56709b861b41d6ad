import { createHash } from 'node:crypto';

const byName = ([one]: [string, unknown], [other]: [string, unknown]) =>
  one < other ? -1 : Number(one > other);

const withSortedNames = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(byName))
    : value;

/**
 * The SHA-256 of a mutation's name and its input as JSON whose names are in order, in hexadecimal. It stands in for
 * the input, which is personal and never stored. A field that is null differs from one that is absent.
 */
export const fingerprintOf = (operation: string, input: object): string =>
  createHash('sha256')
    .update(JSON.stringify([operation, input], withSortedNames))
    .digest('hex');

import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';

/** Representations without repetitions, and for each of the original ones where its entity now is. */
export interface DistinctRepresentations {
  readonly representations: readonly unknown[];
  readonly placeOf: readonly number[];
}

/** Undefined where nothing repeats: ten reviews of one restaurant ask for it ten times, a search never does. */
export const distinctRepresentations = (
  representations: readonly unknown[],
): DistinctRepresentations | undefined => {
  if (representations.length < 2) return undefined;
  const places = new Map<string, number>();
  const distinct: unknown[] = [];
  const placeOf = representations.map((representation) => {
    const key = JSON.stringify(representation);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, distinct.length);
    return distinct.push(representation) - 1;
  });
  return distinct.length === representations.length ? undefined : { representations: distinct, placeOf };
};

const atOriginalPlaces = (error: GraphQLFormattedError, placeOf: readonly number[]) => {
  const [root, place, ...rest] = error.path ?? [];
  if (root !== '_entities' || typeof place !== 'number') return [error];
  return placeOf.flatMap((at, original) =>
    at === place ? [{ ...error, path: [root, original, ...rest] }] : [],
  );
};

/**
 * The result as it had been without deduplication. Every entity is an object of its own, since the gateway merges
 * into them.
 */
export const fanOut = (
  result: FormattedExecutionResult,
  placeOf: readonly number[],
): FormattedExecutionResult => {
  const entities = result.data?._entities;
  const taken = new Set<number>();
  const copyAt = (place: number): unknown => {
    if (!Array.isArray(entities)) return undefined;
    if (taken.has(place)) return structuredClone(entities[place]);
    taken.add(place);
    return entities[place];
  };
  return {
    ...result,
    ...(Array.isArray(entities) && { data: { ...result.data, _entities: placeOf.map(copyAt) } }),
    ...(result.errors && { errors: result.errors.flatMap((error) => atOriginalPlaces(error, placeOf)) }),
  };
};

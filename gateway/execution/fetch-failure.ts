import { ERRORS, errorCodeDef } from '@apollo/federation-internals';
import { generateHydratedPaths } from '@apollo/gateway/dist/executeQueryPlan.js';
import type { FetchNode, ResponsePath } from '@apollo/query-planner';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { JsonObject } from './json-object.ts';

/** Where in the answer a fetch belongs: `@` stands for every element of a list. */
export interface FetchPlace {
  readonly path: ResponsePath;
  /** All that is known of the answer. */
  readonly whole: JsonObject;
}

/** From a place in a subgraph's answer to the one in the client's. */
const createPathOf = ({ requires }: FetchNode, { path, whole }: FetchPlace) => {
  let hydrated: ResponsePath[] | undefined;
  return (errorPath: ResponsePath | undefined): ResponsePath | undefined => {
    if (errorPath === undefined) return undefined;
    const [, place, ...rest] = errorPath;
    if (requires === undefined || typeof place !== 'number') return [...path, ...errorPath];
    if (hydrated === undefined) {
      hydrated = [];
      generateHydratedPaths([], path, whole, hydrated);
    }
    return [...(hydrated[place] ?? []), ...rest];
  };
};

/** The errors of a subgraph's answer as `@apollo/gateway` tells of them. */
export const fetchFailures = (
  fetch: FetchNode,
  place: FetchPlace,
  errors: readonly GraphQLFormattedError[],
): GraphQLError[] => {
  const pathOf = createPathOf(fetch, place);
  return errors.map((error) => {
    const message = error.message || `Error while fetching subquery from service "${fetch.serviceName}"`;
    const path = pathOf(error.path === undefined ? undefined : [...error.path]);
    const options = {
      originalError: { name: 'GraphQLError', ...error },
      path,
      extensions: { ...error.extensions, serviceName: fetch.serviceName },
    };
    const definition = errorCodeDef(error);
    if (definition === undefined && error.extensions?.code) return new GraphQLError(message, options);
    return (definition ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(message, options);
  });
};

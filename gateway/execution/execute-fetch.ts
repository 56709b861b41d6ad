import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLDataSourceRequestKind } from '@apollo/gateway/dist/datasources/types.js';
import { deepMerge } from '@apollo/gateway/dist/utilities/deepMerge.js';
import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { GatewayRequest } from './compiled-executor.ts';
import { type FetchPlace, fetchFailures } from './fetch-failure.ts';
import { withinSpan } from './gateway-spans.ts';
import { isObject, type JsonObject, ownValue } from './json-object.ts';
import { selectRepresentation } from './select-representation.ts';

/** One execution of a plan. */
export interface Execution {
  readonly request: GatewayRequest;
  readonly services: Readonly<Record<string, GraphQLDataSource>>;
  readonly supergraph: GraphQLSchema;
  readonly isTraced: boolean;
  /** What went wrong so far. */
  readonly errors: GraphQLError[];
}

/** A place in the answer, and what is there. */
export interface Cursor extends FetchPlace {
  readonly found: unknown;
}

const variablesOf = ({ variableUsages = [] }: FetchNode, { request }: Execution): JsonObject => {
  const provided = request.request.variables ?? {};
  const variables: JsonObject = Object.create(null);
  for (const name of variableUsages) {
    const value = ownValue(provided, name);
    if (value !== undefined) variables[name] = value;
  }
  return variables;
};

const send = async (
  fetch: FetchNode,
  place: FetchPlace,
  execution: Execution,
  service: GraphQLDataSource,
  variables: JsonObject,
) => {
  const { request } = execution;
  const { data, errors, extensions } = await service.process({
    kind: GraphQLDataSourceRequestKind.INCOMING_OPERATION,
    request: {
      query: fetch.operation,
      variables,
      ...(fetch.operationName !== undefined && { operationName: fetch.operationName }),
    },
    incomingRequestContext: request,
    context: request.context,
    ...(fetch.operationDocumentNode !== undefined && { document: fetch.operationDocumentNode }),
    pathInIncomingRequest: place.path,
  });
  if (errors) {
    execution.errors.push(...fetchFailures(fetch, place, errors));
    if (!extensions?.ftv1) {
      const paths = errors.map(({ path }) => ({ subgraph: fetch.serviceName, path }));
      const { metrics } = request;
      metrics.nonFtv1ErrorPaths = [...(metrics.nonFtv1ErrorPaths ?? []), ...paths];
    }
  }
  return data;
};

/** Asks for what is required, entity by entity, and gives each what came for it. */
const fetchEntities = async (
  fetch: FetchNode,
  entities: readonly unknown[],
  { supergraph }: Execution,
  variables: JsonObject,
  ask: (variables: JsonObject) => ReturnType<typeof send>,
): Promise<void> => {
  const representations: JsonObject[] = [];
  const asked: JsonObject[] = [];
  for (const entity of entities) {
    if (!isObject(entity)) continue;
    const representation = selectRepresentation(supergraph, entity, fetch.requires ?? []);
    if (!representation?.__typename) continue;
    representations.push(representation);
    asked.push(entity);
  }
  if (representations.length === 0) return;
  if ('representations' in variables) throw new Error('Variables cannot contain key "representations"');
  const answer = await ask({ ...variables, representations });
  if (!answer) return;
  const received: unknown = answer._entities;
  if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array');
  if (received.length !== representations.length)
    throw new Error(`Expected "data._entities" to contain ${representations.length} elements`);
  for (const [index, entity] of asked.entries()) {
    const part: unknown = received[index];
    if (isObject(part) && !part.__typename) part.__typename = entity.__typename;
    deepMerge(entity, part);
  }
};

/** One fetch of a plan: asks the subgraph, and merges its answer into what is known. */
export const executeFetch = (fetch: FetchNode, cursor: Cursor, execution: Execution): Promise<void> =>
  withinSpan(execution.isTraced, 'gateway.fetch', { service: fetch.serviceName }, async () => {
    const service = execution.services[fetch.serviceName];
    if (service === undefined) throw new Error(`Couldn't find service with name "${fetch.serviceName}"`);
    const { found } = cursor;
    const entities: unknown[] = Array.isArray(found)
      ? found.filter((entity) => entity !== null && entity !== undefined)
      : [found];
    if (entities.length === 0) return;
    const variables = variablesOf(fetch, execution);
    const ask = (given: JsonObject) => send(fetch, cursor, execution, service, given);
    if (fetch.requires !== undefined) return fetchEntities(fetch, entities, execution, variables, ask);
    const answer = await ask(variables);
    for (const entity of entities) deepMerge(entity, answer);
  });

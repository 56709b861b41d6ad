import { buildSchema as buildFederationSchema, type Schema } from '@apollo/federation-internals';
import type { ApolloGateway } from '@apollo/gateway';
import { context, trace } from '@opentelemetry/api';
import { suppressTracing } from '@opentelemetry/core';
import {
  buildSchema,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
  printSchema,
} from 'graphql';
import {
  type CompiledOperation,
  compileOperation,
  type DidResolvePlan,
  type PlannedOperation,
} from './compiled-operation.ts';
import type { Execution } from './execute-fetch.ts';
import { executePlan } from './execute-plan.ts';
import { failSpan, withinSpan } from './gateway-spans.ts';
import type { JsonObject } from './json-object.ts';

type Executor = ApolloGateway['executor'];
export type GatewayRequest = Parameters<Executor>[0];
type GatewayResult = Awaited<ReturnType<Executor>>;
type SchemaListener = Parameters<ApolloGateway['onSchemaLoadOrUpdate']>[0];

export interface CompiledExecutor {
  readonly execute: Executor;
  /** To be told of every plan. */
  readonly didResolvePlan: DidResolvePlan;
  /** To be told of every schema: what was compiled for the one before is let go. */
  readonly schemaChanged: SchemaListener;
}

interface Schemas {
  /** What clients see. */
  readonly api: GraphQLSchema;
  readonly federation: Schema;
  readonly supergraph: GraphQLSchema;
  readonly operations: WeakMap<OperationDefinitionNode, PlannedOperation>;
  /** Null for what is left to `@apollo/gateway`. */
  readonly compiled: WeakMap<OperationDefinitionNode, CompiledOperation | null>;
}

const findCompiled = (schemas: Schemas, { operation }: GatewayRequest): CompiledOperation | null => {
  const known = schemas.compiled.get(operation);
  if (known !== undefined) return known;
  const planned = schemas.operations.get(operation);
  if (planned === undefined) return null;
  const compiled = compileOperation(planned, schemas.federation) ?? null;
  schemas.compiled.set(operation, compiled);
  return compiled;
};

const failWith = (error: unknown): GatewayResult => {
  if (error instanceof GraphQLError) return { errors: [error] };
  if (error instanceof Error) return { errors: [new GraphQLError(error.message, { originalError: error })] };
  return { errors: [new GraphQLError('Unexpected error during query plan execution')] };
};

const shape = (
  { shape: shapeAnswer }: CompiledOperation,
  { request, errors, isTraced }: Execution,
  fetched: JsonObject,
): Promise<GatewayResult> =>
  withinSpan(isTraced, 'gateway.postprocessing', {}, async (span) => {
    try {
      const { data, misfits } = shapeAnswer(fetched, request.request.variables ?? {});
      if (errors.length > 0) return { errors, data };
      if (misfits.length === 0) return { data };
      failSpan(span);
      return { extensions: { valueCompletion: misfits }, data };
    } catch (error) {
      failSpan(span);
      return failWith(error);
    }
  });

const fetchAndShape = async (compiled: CompiledOperation, execution: Execution): Promise<GatewayResult> => {
  const fetched: JsonObject = Object.create(null);
  const { node, operation } = compiled;
  if (node !== undefined)
    await executePlan(node, { path: [], found: fetched, whole: fetched }, execution, operation);
  return shape(compiled, execution, fetched);
};

const mistakesOf = (schemas: Schemas, { operation, request }: GatewayRequest, isTraced: boolean) =>
  withinSpan(isTraced, 'gateway.validate', {}, async (span) => {
    const { variableDefinitions = [] } = operation;
    if (variableDefinitions.length === 0) return [];
    const { errors = [] } = getVariableValues(schemas.api, variableDefinitions, request.variables ?? {});
    if (errors.length > 0) failSpan(span);
    return errors;
  });

const run = (
  schemas: Schemas,
  compiled: CompiledOperation,
  request: GatewayRequest,
): Promise<GatewayResult> => {
  // Where nothing is around, the first span decides whether it is kept.
  const isAround = trace.getActiveSpan()?.isRecording() !== false;
  const name = request.operationName;
  const attributes = {
    ...(name && { operationName: name, 'graphql.operation.name': name }),
    'graphql.operation.type': request.operation.operation,
  };
  return withinSpan(isAround, 'gateway.request', attributes, async (span) => {
    const isTraced = span?.isRecording() === true;
    const mistakes = await mistakesOf(schemas, request, isTraced);
    if (mistakes.length > 0) {
      failSpan(span);
      return { errors: mistakes };
    }
    const result = await withinSpan(isTraced, 'gateway.execute', {}, async (executing) => {
      const { serviceMap: services } = compiled.planned.resolved;
      const execution = { request, services, supergraph: schemas.supergraph, isTraced, errors: [] };
      const answer = await fetchAndShape(compiled, execution);
      if (answer.errors) failSpan(executing);
      return answer;
    });
    if (result.errors) failSpan(span);
    return result;
  });
};

/**
 * Executes operations that `@apollo/gateway` planned: its answers in less time. What it has not planned yet, and what is
 * not compiled, goes to its own executor; answers that do not fit the schema go through its own shaping.
 */
export const createCompiledExecutor = (stock: Executor, didFindPlan: DidResolvePlan): CompiledExecutor => {
  let schemas: Schemas | undefined;
  /** A subscription is planned by `@apollo/gateway` too, which then says that it executes none. */
  const planFirst = async (known: Schemas, request: GatewayRequest): Promise<GatewayResult> => {
    const refusal = await context
      .with(suppressTracing(context.active()), () => stock(request))
      .catch((error: unknown) => ({ error }));
    const compiled = findCompiled(known, request);
    if (compiled !== null) return run(known, compiled, request);
    if ('error' in refusal) throw refusal.error;
    return refusal;
  };
  return {
    schemaChanged: ({ apiSchema, coreSupergraphSdl }) => {
      schemas = {
        api: apiSchema,
        federation: buildFederationSchema(printSchema(apiSchema)),
        supergraph: buildSchema(coreSupergraphSdl, { assumeValid: true, assumeValidSDL: true }),
        operations: new WeakMap(),
        compiled: new WeakMap(),
      };
    },
    didResolvePlan: (resolved) => {
      didFindPlan(resolved);
      const { requestContext, ...rest } = resolved;
      const { document } = requestContext;
      schemas?.operations.set(rest.operationContext.operation, { document, resolved: rest });
    },
    execute: async (request) => {
      if (schemas === undefined || request.metrics.captureTraces) return stock(request);
      const compiled = findCompiled(schemas, request);
      if (compiled === null)
        return request.operation.operation === OperationTypeNode.SUBSCRIPTION
          ? planFirst(schemas, request)
          : stock(request);
      didFindPlan({ ...compiled.planned.resolved, requestContext: request });
      return run(schemas, compiled, request);
    },
  };
};

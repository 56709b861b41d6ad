import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { context, ROOT_CONTEXT } from '@opentelemetry/api';
import { type DocumentNode, type FormattedExecutionResult, type GraphQLSchema, isScalarType } from 'graphql';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { ToldChange } from '#shared/live-feed/domain/told-change.ts';
import { isTraced } from '#shared/telemetry/is-sampled.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { measureGraphql } from '#shared/telemetry/metrics/measure-graphql.ts';
import { traceSchema } from '#shared/telemetry/trace-schema.ts';
import { withoutDocumentSource } from '#shared/telemetry/without-document-source.ts';
import { maskError } from './mask-error.ts';
import { createOperationRunner, type OperationRequest } from './run-operation.ts';

/** What the gateway sends a subgraph. */
export interface SubgraphRequest extends OperationRequest {
  /** Of a subscription, which is answered like a query each time that the gateway asks: what happened meanwhile. */
  readonly extensions?: { readonly change: ToldChange } | undefined;
}

/** A subgraph, however it is reached: in this process, or behind serveSubgraph. */
export interface Subgraph {
  readonly name: string;
  /** Answers one operation for one viewer, with loaders of its own. Errors are in the result, never thrown. */
  execute(request: SubgraphRequest, viewer: MaybeViewer): Promise<FormattedExecutionResult>;
  /** Throws while the subgraph cannot answer. */
  checkReady(): Promise<void>;
  close(): Promise<void>;
}

type ResolverMap = NonNullable<
  Exclude<Parameters<typeof buildSubgraphSchema>[0], unknown[] | DocumentNode>['resolvers']
>;

/** Generated resolver types say more than Apollo's map does, which asks for an index signature. */
const isResolverMap = (resolvers: object): resolvers is ResolverMap =>
  Object.values(resolvers).every(
    (type: unknown) =>
      isScalarType(type) ||
      (typeof type === 'object' &&
        type !== null &&
        Object.values(type).every(
          (field: unknown) => typeof field === 'function' || typeof field === 'string',
        )),
  );

export interface SubgraphParts<Context extends BaseContext> {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  /** By type name: scalars, and objects of resolver functions. */
  readonly resolvers: object;
  /**
   * Called once an operation: loaders live as long as one.
   * @param change what a subscription's answer is about; null for its first one, and for everything else
   */
  readonly context: (viewer: MaybeViewer, change: ToldChange | null) => Context;
  readonly log: Logger;
  readonly checkReady: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const startServer = async <Context extends BaseContext>(
  { name, log }: SubgraphParts<Context>,
  schema: GraphQLSchema,
): Promise<ApolloServer<Context>> => {
  const server = new ApolloServer<Context>({
    schema,
    formatError: maskError(log),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      withoutDocumentSource,
      measureGraphql({ attributes: { 'graphql.subgraph.name': name } }),
    ],
  });
  await server.start();
  return server;
};

export const createSubgraph = async <Context extends BaseContext>(
  parts: SubgraphParts<Context>,
): Promise<Subgraph> => {
  const { typeDefs, resolvers } = parts;
  if (!isResolverMap(resolvers)) throw new TypeError(`${parts.name}: not every resolver is a function`);
  const buildSchema = () => buildSubgraphSchema([{ typeDefs, resolvers }]);
  const run = createOperationRunner<Context>({
    schema: buildSchema(),
    formatError: maskError(parts.log),
    attributes: { 'graphql.subgraph.name': parts.name },
  });
  /** Of operations that are traced: what wraps its fields costs nothing where nothing is. */
  let tracedServer: Promise<ApolloServer<Context>> | undefined;
  const executeTraced = async (
    { query, operationName, variables }: SubgraphRequest,
    contextValue: Context,
  ): Promise<FormattedExecutionResult> => {
    // Not a part of the operation that happens to be the first.
    tracedServer ??= context.with(ROOT_CONTEXT, () => startServer(parts, traceSchema(buildSchema())));
    const server = await tracedServer;
    const response = await server.executeOperation(
      { query, ...(operationName === undefined ? {} : { operationName }), variables: { ...variables } },
      { contextValue },
    );
    if (response.body.kind !== 'single') throw new Error('a subgraph answers in one piece');
    return response.body.singleResult;
  };
  return {
    name: parts.name,
    execute: (request, viewer) => {
      const contextValue = parts.context(viewer, request.extensions?.change ?? null);
      return isTraced() ? executeTraced(request, contextValue) : run(request, contextValue);
    },
    checkReady: parts.checkReady,
    close: async () => {
      await (await tracedServer)?.stop();
      await parts.close();
    },
  };
};

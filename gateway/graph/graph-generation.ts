import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { GatewayContext } from '../gateway-context.ts';
import type { Executor } from '../telemetry/trace-operations.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { createPlanStore, warmableOperations } from './operation-stores.ts';
import { createSupergraphGateway, type SubgraphCallers } from './supergraph-gateway.ts';
import { type WarmableOperation, type WarmUpReport, warmUpServer } from './warm-up.ts';

export interface GraphOptions {
  readonly supergraphSdl: string;
  readonly callers: SubgraphCallers;
  /** Put around the execution of every operation but those of a warm-up. */
  readonly around: (execute: Executor) => Executor;
  readonly log: Logger;
  /** Introspection, and suggestions in error messages. */
  readonly developmentTools: boolean;
}

/** What executes operations on one supergraph, from its loading until another one takes over. */
export interface GraphGeneration {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly server: ApolloServer<GatewayContext>;
  /**
   * Parses, validates and plans each, as a request would that finds nothing prepared; no subgraph is called. What
   * does not fit the schema is reported, and stops nothing. Others are answered meanwhile.
   */
  warmUp(operations: Iterable<WarmableOperation>): Promise<WarmUpReport>;
  /** What is under way is still answered; nothing new is. */
  close(): Promise<void>;
}

/** @throws Error where the supergraph is none that can be executed */
export const createGraph = async (options: GraphOptions): Promise<GraphGeneration> => {
  const { log, developmentTools } = options;
  let schema: GraphQLSchema | undefined;
  const gateway = createSupergraphGateway({ ...options, planStore: createPlanStore() });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  const server = createGraphqlServer({ gateway, log, developmentTools });
  await server.start();
  if (schema === undefined) throw new Error('the supergraph gave no schema');
  let isClosed = false;
  return {
    schema,
    server,
    warmUp: (operations) =>
      warmUpServer({ server, operations, mostOperations: warmableOperations, log, isClosed: () => isClosed }),
    close: async () => {
      isClosed = true;
      await server.stop();
    },
  };
};

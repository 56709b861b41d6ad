import '#shared/config/without-apollo-telemetry.ts';
import { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { SubgraphName } from '#schema/compose.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { SubgraphCaller } from './data-sources/subgraph-caller.ts';
import { SubgraphDataSource } from './data-sources/subgraph-data-source.ts';
import type { Executor } from './telemetry/trace-operations.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<object>['gateway'];
export type SubgraphCallers = Readonly<Record<SubgraphName, SubgraphCaller>>;

export interface SupergraphGatewayOptions {
  readonly supergraphSdl: string;
  readonly callers: SubgraphCallers;
  readonly log: Logger;
  /** Put around the execution of every operation. */
  readonly around: (execute: Executor) => Executor;
}

const isSubgraphName = (callers: SubgraphCallers, name: string): name is SubgraphName =>
  Object.hasOwn(callers, name);

/** `@apollo/gateway` over our own callers; the addresses in the supergraph are never used. */
export const createSupergraphGateway = (options: SupergraphGatewayOptions): GatewayInterface => {
  const { supergraphSdl, callers, around } = options;
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: options.log.child({}, { level: 'warn' }),
    __exposeQueryPlanExperimental: false,
    telemetry: { includeDocument: false, recordExceptions: false },
    buildService: ({ name }) => {
      if (!isSubgraphName(callers, name)) throw new Error(`the supergraph has an unknown subgraph: ${name}`);
      return new SubgraphDataSource(callers[name]);
    },
  });
  const execute = around((request) => gateway.executor(request));
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    load: async (loadOptions) => {
      await gateway.load(loadOptions);
      return { executor: execute };
    },
    stop: () => gateway.stop(),
  };
};

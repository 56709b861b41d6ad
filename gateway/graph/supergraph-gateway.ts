import '#shared/config/without-apollo-telemetry.ts';
import { ApolloGateway, type GatewayConfig } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { SubgraphName } from '#schema/compose.ts';
import { sampleVariables } from '#shared/operations/sample-variables.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { SubgraphCaller } from '../data-sources/subgraph-caller.ts';
import { SubgraphDataSource } from '../data-sources/subgraph-data-source.ts';
import { createCompiledExecutor } from '../execution/compiled-executor.ts';
import { measureFetches } from '../telemetry/fetch-metrics.ts';
import { createPlanMeter } from '../telemetry/plan-metrics.ts';
import type { Executor } from '../telemetry/trace-operations.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<object>['gateway'];
export type SubgraphCallers = Readonly<Record<SubgraphName, SubgraphCaller>>;

export interface SupergraphGatewayOptions {
  readonly supergraphSdl: string;
  readonly callers: SubgraphCallers;
  readonly planStore: NonNullable<NonNullable<GatewayConfig['queryPlannerConfig']>['cache']>;
  readonly log: Logger;
  /** Put around the execution of every operation but those of a warm-up. */
  readonly around: (execute: Executor) => Executor;
}

const isSubgraphName = (callers: SubgraphCallers, name: string): name is SubgraphName =>
  Object.hasOwn(callers, name);

/** Plans are kept by the name that the client gave, if any: one plan, whether it named its only operation or not. */
const byItsOwnName =
  (execute: Executor): Executor =>
  (request) => {
    const operationName = request.operation.name?.value;
    if (operationName === undefined || operationName === request.request.operationName)
      return execute(request);
    return execute({ ...request, request: { ...request.request, operationName } });
  };

const cannotBePlanned = () =>
  new GraphQLError('The operation cannot be planned', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });

/** Plans the operation and drops the answer, in which there is nothing; errors come back, and nobody's log has them. */
const withoutAnswer =
  (execute: Executor): Executor =>
  async (request) => {
    try {
      const variables = sampleVariables(request.schema, request.operation);
      const { errors } = await execute({ ...request, request: { ...request.request, variables } });
      return errors === undefined ? { data: null } : { errors: [cannotBePlanned()] };
    } catch {
      return { errors: [cannotBePlanned()] };
    }
  };

/** `@apollo/gateway` over our own callers; the addresses in the supergraph are never used. */
export const createSupergraphGateway = (options: SupergraphGatewayOptions): GatewayInterface => {
  const { supergraphSdl, callers, around } = options;
  const planMeter = createPlanMeter();
  const compiled = createCompiledExecutor((request) => gateway.executor(request), planMeter.didResolvePlan);
  const gateway = new ApolloGateway({
    supergraphSdl,
    // Not left to NODE_ENV: a supergraph may also come while requests are answered from another one.
    validateSupergraph: true,
    queryPlannerConfig: { cache: options.planStore },
    logger: options.log.child({}, { level: 'warn' }),
    __exposeQueryPlanExperimental: false,
    telemetry: { includeDocument: false, recordExceptions: false },
    experimental_didResolveQueryPlan: compiled.didResolvePlan,
    buildService: ({ name }) => {
      if (!isSubgraphName(callers, name)) throw new Error(`the supergraph has an unknown subgraph: ${name}`);
      return new SubgraphDataSource(measureFetches(name, callers[name]));
    },
  });
  gateway.onSchemaLoadOrUpdate(compiled.schemaChanged);
  const execute = byItsOwnName(planMeter.around(compiled.execute));
  const answer = around(execute);
  const prepare = withoutAnswer(execute);
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    load: async (loadOptions) => {
      await gateway.load(loadOptions);
      return {
        executor: (request) => (request.context.isWarmUp === true ? prepare(request) : answer(request)),
      };
    },
    stop: () => gateway.stop(),
  };
};

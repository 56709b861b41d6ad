import type { GatewayConfig } from '@apollo/gateway';
import { areMetricsOn, counter } from '#shared/telemetry/metrics/instruments.ts';
import { beginProcessing } from '#shared/telemetry/metrics/measure-graphql.ts';
import type { Executor } from './trace-operations.ts';

type DidResolvePlan = NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>;

const cacheRequests = counter({
  name: 'graphql.query_plan.cache.requests',
  unit: '{request}',
  description: 'Operations that were planned already, and those that were not',
});

export interface PlanMeter {
  /** To be put right around the gateway's executor. */
  readonly around: (execute: Executor) => Executor;
  readonly didResolvePlan: DidResolvePlan;
}

/** Times planning, and counts for how many operations it was done before. What is only prepared is not counted. */
export const createPlanMeter = (): PlanMeter => {
  const planning = new WeakMap<object, () => void>();
  const known = new WeakSet<object>();
  return {
    around: (execute) => (request) => {
      if (areMetricsOn()) planning.set(request, beginProcessing('plan'));
      return execute(request);
    },
    didResolvePlan: ({ queryPlan, requestContext }) => {
      if (!areMetricsOn()) return;
      const isKnown = known.has(queryPlan);
      known.add(queryPlan);
      if (requestContext.context.isWarmUp === true) return;
      cacheRequests(1, { 'graphql.query_plan.cache.result': isKnown ? 'hit' : 'miss' });
      // Nothing is planned for a hit.
      if (!isKnown) planning.get(requestContext)?.();
    },
  };
};

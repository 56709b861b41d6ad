import type { FormattedExecutionResult } from 'graphql';
import { failureCodeOf } from '#shared/graph/failure-code.ts';
import { failureType } from '#shared/telemetry/metrics/failure-type.ts';
import { histogram } from '#shared/telemetry/metrics/instruments.ts';
import { durationLimits } from '#shared/telemetry/metrics/limits.ts';
import { measured, type Settled } from '#shared/telemetry/metrics/measured.ts';
import { type SubgraphCaller, SubgraphUnavailable } from '../data-sources/subgraph-caller.ts';

const duration = histogram({
  name: 'graphql.subgraph.fetch.duration',
  unit: 's',
  description: "Time of a subgraph's answer, as the gateway waits for it",
  limits: durationLimits,
});

const failureOf = (settled: Settled<FormattedExecutionResult>): string | undefined => {
  if (settled.kind === 'failed')
    return settled.error instanceof SubgraphUnavailable ? 'SUBGRAPH_UNAVAILABLE' : failureType(settled.error);
  return failureCodeOf(settled.result.errors);
};

/** Times each fetch from a subgraph. */
export const measureFetches = (subgraph: string, call: SubgraphCaller): SubgraphCaller =>
  measured((settled, seconds) => {
    const failure = failureOf(settled);
    duration(seconds, {
      'graphql.subgraph.name': subgraph,
      ...(failure === undefined ? {} : { 'error.type': failure }),
    });
  }, call);

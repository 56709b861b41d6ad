import type { ApolloGateway } from '@apollo/gateway';
import { failureAttributes } from '#shared/telemetry/metrics/failure-type.ts';
import { areMetricsOn, histogram, upDownCounter } from '#shared/telemetry/metrics/instruments.ts';
import { durationLimits, latencyLimits } from '#shared/telemetry/metrics/limits.ts';
import { countSearchStage } from '#shared/telemetry/metrics/search-step-metrics.ts';
import { isClientMistake } from '../client-mistake.ts';
import { metricLocation } from '../domain/metric-location.ts';
import { resultsCount } from '../domain/results-count.ts';
import { type AskedSearch, errorsOfSearch } from './find-searches.ts';

type Result = Awaited<ReturnType<ApolloGateway['executor']>>;

const latency = histogram({
  name: 'reservation.search_latency_ms',
  unit: 'ms',
  description: 'Restaurant search response time',
  limits: latencyLimits,
});

const duration = histogram({
  name: 'reservation.search.duration',
  unit: 's',
  description: 'Restaurant search response time',
  limits: durationLimits,
});

const concurrent = upDownCounter({
  name: 'reservation.concurrent_searches',
  description: 'Number of restaurant searches currently in progress',
});

const recordLatency = (seconds: number, { attributes }: AskedSearch, wasFound: boolean) =>
  latency(seconds * 1_000, {
    'reservation.location': metricLocation(attributes['reservation.location'], wasFound),
  });

const recordAnswered = (seconds: number, search: AskedSearch, result: Result) => {
  const errors = errorsOfSearch(search, result.errors);
  const failure = errors.find((error) => !isClientMistake(error));
  recordLatency(seconds, search, errors.length === 0);
  duration(seconds, failure === undefined ? {} : failureAttributes(failure));
  countSearchStage('returned', resultsCount(search.place, result.data));
};

/** Times and counts the searches of an operation, all over the same time. */
export const measureSearches = async (
  searches: readonly AskedSearch[],
  execute: () => Promise<Result>,
): Promise<Result> => {
  if (searches.length === 0 || !areMetricsOn()) return execute();
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1_000;
  concurrent(searches.length);
  try {
    const result = await execute();
    for (const search of searches) recordAnswered(seconds(), search, result);
    return result;
  } catch (error) {
    for (const search of searches) {
      recordLatency(seconds(), search, false);
      duration(seconds(), failureAttributes(error));
    }
    throw error;
  } finally {
    concurrent(-searches.length);
  }
};

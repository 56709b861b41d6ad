import type { ApolloGateway } from '@apollo/gateway';
import { failureAttributes } from '#shared/telemetry/metrics/failure-type.ts';
import { areMetricsOn, upDownCounter } from '#shared/telemetry/metrics/instruments.ts';
import { latencyAndDuration } from '#shared/telemetry/metrics/latency-and-duration.ts';
import { countSearchStage } from '#shared/telemetry/metrics/search-step-metrics.ts';
import { isClientMistake } from '../client-mistake.ts';
import { metricLocation } from '../domain/metric-location.ts';
import { resultsCount } from '../domain/results-count.ts';
import { type AskedSearch, errorsOfSearch } from './find-searches.ts';

type Result = Awaited<ReturnType<ApolloGateway['executor']>>;

const recordTime = latencyAndDuration({
  latency: 'reservation.search_latency_ms',
  duration: 'reservation.search.duration',
  description: 'Restaurant search response time',
});

const concurrent = upDownCounter({
  name: 'reservation.concurrent_searches',
  description: 'Number of restaurant searches currently in progress',
});

const locationOf = ({ attributes }: AskedSearch, wasFound: boolean) => ({
  'reservation.location': metricLocation(attributes['reservation.location'], wasFound),
});

const recordAnswered = (seconds: number, search: AskedSearch, result: Result) => {
  const errors = errorsOfSearch(search, result.errors);
  const failure = errors.find((error) => !isClientMistake(error));
  const failed = failure === undefined ? {} : failureAttributes(failure);
  recordTime(seconds, locationOf(search, errors.length === 0), failed);
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
    for (const search of searches) recordTime(seconds(), locationOf(search, false), failureAttributes(error));
    throw error;
  } finally {
    concurrent(-searches.length);
  }
};

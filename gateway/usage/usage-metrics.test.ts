import { metrics } from '@opentelemetry/api';
import {
  AggregationTemporality,
  type DataPoint,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { afterAll, expect, it } from 'vitest';
import { partnerId } from '#shared/identifiers/identifiers.ts';
import type { PartnerCall } from '#shared/partners/usage/usage-recorder.ts';
import { withUsageMetrics } from './usage-metrics.ts';

const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
const provider = new MeterProvider({ readers: [reader] });
metrics.setGlobalMeterProvider(provider);
afterAll(() => provider.shutdown());

const pointsOf = async (name: string) => {
  exporter.reset();
  await provider.forceFlush();
  return exporter
    .getMetrics()
    .flatMap((resource) => resource.scopeMetrics)
    .filter((scope) => scope.scope.name === 'reservation.platform')
    .flatMap((scope) => scope.metrics)
    .filter((metric) => metric.descriptor.name === name)
    .flatMap((metric): readonly DataPoint<unknown>[] => metric.dataPoints);
};

it('counts calls by client, version, registered operation and outcome, and no name that a client made up', async () => {
  const recorded: PartnerCall[] = [];
  const recorder = withUsageMetrics({ record: (call) => recorded.push(call), close: async () => {} });
  const call: PartnerCall = {
    partner: { id: partnerId(1), slug: 'city-guide' },
    clientVersion: '1.0',
    operation: { documentId: 'a', operationName: 'Search' },
    operationName: undefined,
    latencyMilliseconds: 120,
    outcome: 'ok',
  };
  recorder.record(call);
  recorder.record(call);
  recorder.record({ ...call, outcome: 'error' });
  for (let index = 0; index < 100; index += 1)
    recorder.record({
      ...call,
      clientVersion: `2.${index}`,
      operation: undefined,
      operationName: `Made${index}`,
    });
  expect(recorded).toHaveLength(103);

  const requests = await pointsOf('graphql.client.requests');
  expect(requests.slice(0, 2).map(({ attributes, value }) => ({ ...attributes, value }))).toEqual([
    {
      'graphql.client.name': 'city-guide',
      'graphql.client.version': '1.0',
      'graphql.operation.name': 'Search',
      'graphql.client.outcome': 'ok',
      value: 2,
    },
    {
      'graphql.client.name': 'city-guide',
      'graphql.client.version': '1.0',
      'graphql.operation.name': 'Search',
      'graphql.client.outcome': 'error',
      value: 1,
    },
  ]);
  // 19 further versions and all the others.
  expect(requests).toHaveLength(2 + 19 + 1);
  expect(requests.at(-1)).toMatchObject({
    attributes: { 'graphql.client.name': 'city-guide', 'graphql.client.version': '(other)' },
    value: 81,
  });

  const durations = await pointsOf('graphql.client.request.duration');
  expect(durations.map(({ attributes }) => attributes)).toEqual([
    { 'graphql.client.name': 'city-guide', 'graphql.operation.name': 'Search' },
    { 'graphql.client.name': 'city-guide' },
  ]);
  expect(durations[0]?.value).toMatchObject({ count: 3, min: 0.12, max: 0.12 });
});

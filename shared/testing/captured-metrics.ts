import { type Attributes, metrics } from '@opentelemetry/api';
import {
  AggregationTemporality,
  type DataPoint,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { afterAll } from 'vitest';
import { turnMetricsOn } from '#shared/telemetry/metrics/instruments.ts';
import { createMetricViews } from '#shared/telemetry/metrics/metric-views.ts';

export interface CapturedPoint {
  readonly attributes: Attributes;
  /** A number, or for a histogram how often something was recorded and the sum of it. */
  readonly value: unknown;
}

export interface CapturedMetric {
  readonly name: string;
  readonly unit: string;
  readonly description: string;
  readonly scope: string;
  readonly points: readonly CapturedPoint[];
}

export interface CapturedMetrics {
  /** As collected now, everything since the file began. */
  all(): Promise<readonly CapturedMetric[]>;
  /** Of the metric of that name; none where nothing was recorded. */
  pointsOf(name: string): Promise<readonly CapturedPoint[]>;
}

const isHistogram = (value: unknown): value is { count: number; sum: number } =>
  typeof value === 'object' && value !== null && 'count' in value && 'sum' in value;

const toPoint = ({ attributes, value }: DataPoint<unknown>): CapturedPoint => ({
  attributes,
  value: isHistogram(value) ? { count: value.count, sum: value.sum } : value,
});

/** Switches metrics on for the calling test file, with the platform's views: all are kept in memory. */
export const captureMetrics = (): CapturedMetrics => {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  const provider = new MeterProvider({ readers: [reader], views: createMetricViews() });
  metrics.setGlobalMeterProvider(provider);
  turnMetricsOn();
  afterAll(() => provider.shutdown());
  const all = async () => {
    exporter.reset();
    await provider.forceFlush();
    return exporter.getMetrics().flatMap(({ scopeMetrics }) =>
      scopeMetrics.flatMap(({ scope, metrics: ofScope }) =>
        ofScope.map(({ descriptor, dataPoints }): CapturedMetric => {
          const points: readonly DataPoint<unknown>[] = dataPoints;
          const { name, unit, description } = descriptor;
          return { name, unit, description, scope: scope.name, points: points.map(toPoint) };
        }),
      ),
    );
  };
  return {
    all,
    pointsOf: async (name) => (await all()).find((metric) => metric.name === name)?.points ?? [],
  };
};

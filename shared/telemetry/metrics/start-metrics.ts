import { metrics } from '@opentelemetry/api';
import type { Resource } from '@opentelemetry/resources';
import { type IMetricReader, MeterProvider } from '@opentelemetry/sdk-metrics';
import { turnMetricsOn } from './instruments.ts';
import { createRuntimeInstrumentation, type Instrumentation } from './metric-instrumentations.ts';
import { createMetricViews } from './metric-views.ts';
import { observeProcess } from './observe-process.ts';

/** Collects metrics from now on, those of the instrumentations too. @returns what flushes and ends it */
export const startMetrics = (
  resource: Resource,
  readers: IMetricReader[],
  instrumentations: readonly Instrumentation[],
): (() => Promise<void>) => {
  const provider = new MeterProvider({ resource, readers, views: createMetricViews() });
  metrics.setGlobalMeterProvider(provider);
  turnMetricsOn();
  observeProcess();
  for (const instrumentation of [...instrumentations, createRuntimeInstrumentation()])
    instrumentation.setMeterProvider(provider);
  return () => provider.shutdown();
};

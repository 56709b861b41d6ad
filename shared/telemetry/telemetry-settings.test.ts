import { describe, expect, it } from 'vitest';
import {
  askedExports,
  isExportUndecided,
  isTraceViewerAsked,
  serviceNameOf,
  unknownExporters,
  usualServiceName,
} from './telemetry-settings.ts';

describe('what is exported', () => {
  const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };

  it.each([
    [{}, [], []],
    [endpoint, ['otlp'], ['otlp']],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://collector:4318/v1/traces' }, ['otlp'], []],
    [{ OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: 'http://collector:4318/v1/metrics' }, [], ['otlp']],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: ' ' }, [], []],
    [{ OTEL_TRACES_EXPORTER: 'console' }, ['console'], []],
    [{ OTEL_TRACES_EXPORTER: 'none' }, [], []],
    [{ ...endpoint, OTEL_TRACES_EXPORTER: 'zipkin' }, [], ['otlp']],
    [{ OTEL_METRICS_EXPORTER: 'prometheus' }, [], ['prometheus']],
    [{ OTEL_METRICS_EXPORTER: 'prometheus, otlp' }, [], ['otlp', 'prometheus']],
    [{ OTEL_METRICS_EXPORTER: 'none,prometheus' }, [], []],
    [{ ...endpoint, OTEL_METRICS_EXPORTER: 'none' }, ['otlp'], []],
    [{ ...endpoint, OTEL_METRICS_EXPORTER: 'prometheus' }, ['otlp'], ['prometheus']],
    [{ ...endpoint, OTEL_TRACES_EXPORTER: 'none' }, [], ['otlp']],
    [{ ...endpoint, OTEL_TRACES_EXPORTER: '' }, ['otlp'], ['otlp']],
    [{ ...endpoint, OTEL_SDK_DISABLED: 'true' }, [], []],
    [{ ...endpoint, OTEL_SDK_DISABLED: 'TRUE' }, [], []],
    [{ ...endpoint, OTEL_SDK_DISABLED: 'false' }, ['otlp'], ['otlp']],
  ])('%o: traces %o, metrics %o', (environment, traces, metrics) => {
    expect(askedExports(environment)).toEqual({ traces, metrics });
  });
});

it.each([
  [{}, []],
  [{ OTEL_TRACES_EXPORTER: 'otlp,console', OTEL_METRICS_EXPORTER: 'none' }, []],
  [{ OTEL_TRACES_EXPORTER: 'zipkin' }, ['OTEL_TRACES_EXPORTER=zipkin']],
  [
    { OTEL_TRACES_EXPORTER: 'otpl', OTEL_METRICS_EXPORTER: 'otlp, promtheus' },
    ['OTEL_TRACES_EXPORTER=otpl', 'OTEL_METRICS_EXPORTER=promtheus'],
  ],
])('%o names exporters that there are not: %o', (environment, unknown) => {
  expect(unknownExporters(environment)).toEqual(unknown);
});

describe('isExportUndecided', () => {
  it.each([
    [{}, true],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: '' }, true],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }, false],
    [{ OTEL_TRACES_EXPORTER: 'none' }, false],
    [{ OTEL_TRACES_EXPORTER: 'otlp' }, false],
    [{ OTEL_SDK_DISABLED: 'true' }, false],
  ])('%o: %s', (environment, expected) => {
    expect(isExportUndecided(environment)).toBe(expected);
  });
});

describe('isTraceViewerAsked', () => {
  it.each([
    [{}, '/app/standalone/start.ts', true],
    [{}, 'standalone/start.ts', true],
    [{}, '/app/standalone/cluster.ts', false],
    [{ TRACE_VIEWER: 'true' }, '/app/gateway/main.ts', false],
    [{ TRACE_VIEWER: 'true' }, undefined, false],
    [{ TRACE_VIEWER: 'false' }, '/app/standalone/start.ts', false],
    [{ TRACE_VIEWER: '0' }, '/app/standalone/start.ts', false],
    [{ DEVELOPMENT_TOOLS: 'false' }, '/app/standalone/start.ts', false],
    [{ DEVELOPMENT_TOOLS: 'false', TRACE_VIEWER: 'true' }, '/app/standalone/start.ts', true],
    [{ DEVELOPMENT_TOOLS: 'true', TRACE_VIEWER: '' }, '/app/standalone/start.ts', true],
    [{ OTEL_SDK_DISABLED: 'true' }, '/app/standalone/start.ts', false],
    [{ OTEL_TRACES_EXPORTER: 'none' }, '/app/standalone/start.ts', true],
  ])('%o of %s: %s', (environment, entryFile, expected) => {
    expect(isTraceViewerAsked(environment, entryFile)).toBe(expected);
  });
});

describe('the name of the service', () => {
  it.each([
    ['/app/gateway/main.ts', 'tablegraph-gateway'],
    ['/app/subgraphs/restaurant/main.ts', 'tablegraph-restaurant'],
    ['C:\\app\\subgraphs\\review\\main.ts', 'tablegraph-review'],
    ['/app/notifications/main.ts', 'tablegraph-notifications'],
    ['/app/standalone/start.ts', 'tablegraph'],
    ['/gateway/standalone/start.ts', 'tablegraph'],
    [undefined, 'tablegraph'],
  ])('of %s is %s', (entryFile, name) => {
    expect(serviceNameOf(entryFile)).toBe(name);
  });

  it.each([
    [{}, 'tablegraph-gateway'],
    [{ OTEL_SERVICE_NAME: 'edge' }, undefined],
    [{ OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment=test, service.name=edge' }, undefined],
    [{ OTEL_RESOURCE_ATTRIBUTES: 'not.service.name=edge' }, 'tablegraph-gateway'],
  ])('is left to the environment where it gives one: %o', (environment, name) => {
    expect(usualServiceName(environment, '/app/gateway/main.ts')).toBe(name);
  });
});

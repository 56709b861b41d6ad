import { SpanStatusCode } from '@opentelemetry/api';
import { NodeSDK, type NodeSDKConfiguration } from '@opentelemetry/sdk-node';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import { afterAll, beforeEach } from 'vitest';

type Instrumentation = NodeSDKConfiguration['instrumentations'][number];

export interface CapturedSpans {
  /** Of the current test, in the order they ended. */
  all(): readonly ReadableSpan[];
  named(name: string): readonly ReadableSpan[];
  /** The names from the outermost span to this one. */
  pathTo(span: ReadableSpan): readonly string[];
}

export const isFailed = (span: ReadableSpan): boolean => span.status.code === SpanStatusCode.ERROR;

/** Switches tracing on for the calling test file: every span is kept in memory. */
export const captureSpans = (...instrumentations: Instrumentation[]): CapturedSpans => {
  const exporter = new InMemorySpanExporter();
  const sdk = new NodeSDK({
    spanProcessors: [new SimpleSpanProcessor({ exporter })],
    autoDetectResources: false,
    instrumentations,
  });
  sdk.start();
  beforeEach(() => exporter.reset());
  afterAll(() => sdk.shutdown());
  const all = () => exporter.getFinishedSpans();
  const pathTo = (span: ReadableSpan): readonly string[] => {
    const parent = all().find((other) => other.spanContext().spanId === span.parentSpanContext?.spanId);
    return parent === undefined ? [span.name] : [...pathTo(parent), span.name];
  };
  return { all, named: (name) => all().filter((span) => span.name === name), pathTo };
};

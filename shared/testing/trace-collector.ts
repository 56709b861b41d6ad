import { createHttpServer } from '#shared/http/create-http-server.ts';
import { addTraceReceiver } from '#shared/traces/otlp/add-trace-receiver.ts';
import { captureLog } from './captured-log.ts';
import { type CollectedSpan, collectedSpanOf } from './collected-span.ts';
import { spanTree } from './span-tree.ts';

type Predicate = (spans: readonly CollectedSpan[]) => boolean;

/** A collector of a test's own, that processes export to by OTLP/HTTP JSON. */
export interface TraceCollector {
  /** The variables with which a process exports here, at once. */
  readonly environment: Readonly<Record<string, string>>;
  /** Everything that arrived since the start or the last clear, in the order it arrived. */
  spans(): readonly CollectedSpan[];
  /**
   * The spans, as soon as the predicate holds of them.
   * @throws at the deadline, with the tree of what had arrived
   */
  waitFor(predicate: Predicate, deadlineMilliseconds?: number): Promise<readonly CollectedSpan[]>;
  /** The traces as indented text; of one trace, or of all. */
  tree(traceId?: string): string;
  clear(): void;
  close(): Promise<void>;
}

const callsBetweenProcesses = '@opentelemetry/instrumentation-undici';

/**
 * Whether there is any span, every parent that a span names has arrived, and for each call to another process the span
 * of who answered it: processes export each in their own time.
 */
export const isComplete: Predicate = (spans) => {
  const known = new Set(spans.map(({ spanId }) => spanId));
  const parents = new Set(spans.map(({ parentSpanId }) => parentSpanId));
  return (
    spans.length > 0 &&
    spans.every(
      ({ spanId, parentSpanId, scope }) =>
        (parentSpanId === null || known.has(parentSpanId)) &&
        (scope !== callsBetweenProcesses || parents.has(spanId)),
    )
  );
};

export const startTraceCollector = async (): Promise<TraceCollector> => {
  let spans: CollectedSpan[] = [];
  const waiting = new Set<() => void>();
  const { log, failures } = captureLog();
  const server = createHttpServer({ log, bodyLimitBytes: 1_000, closingMilliseconds: 0 });
  addTraceReceiver(server.fastify, {
    onSpans: (arrived) => {
      spans.push(...arrived.map(collectedSpanOf));
      for (const look of waiting) look();
    },
  });
  let refused = 0;
  server.fastify.addHook('onResponse', async (_request, { statusCode }) => {
    if (statusCode >= 400) refused += 1;
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  /** Of what was sent here and not taken. */
  const problems = () => [...(refused === 0 ? [] : [`${refused} requests refused`]), ...failures()];

  const tree = (traceId?: string) =>
    spanTree(traceId === undefined ? spans : spans.filter((span) => span.traceId === traceId));

  return {
    environment: {
      OTEL_EXPORTER_OTLP_ENDPOINT: url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_METRICS_EXPORTER: 'none',
      OTEL_BSP_SCHEDULE_DELAY: '20',
    },
    spans: () => spans,
    waitFor: (predicate, deadlineMilliseconds = 10_000) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!predicate(spans)) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(spans);
        };
        const timer = setTimeout(() => {
          waiting.delete(look);
          const unread = problems().length === 0 ? '' : `\nnot read: ${problems().join('; ')}`;
          reject(new Error(`these spans do not fit after ${deadlineMilliseconds} ms:\n${tree()}${unread}`));
        }, deadlineMilliseconds);
        waiting.add(look);
        look();
      }),
    tree,
    clear: () => {
      spans = [];
    },
    close: () => server.close(),
  };
};

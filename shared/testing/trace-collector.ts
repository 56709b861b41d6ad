import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { type CollectedSpan, parseExportedSpans } from './collected-span.ts';
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
  const problems: unknown[] = [];

  const server = createServer(async (request, response) => {
    try {
      const body = await json(request);
      if (request.url === '/v1/traces') spans.push(...parseExportedSpans(body));
    } catch (error) {
      problems.push(error);
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    for (const look of waiting) look();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the collector listens on no port');
  const { port } = address;

  const tree = (traceId?: string) =>
    spanTree(traceId === undefined ? spans : spans.filter((span) => span.traceId === traceId));

  return {
    environment: {
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
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
          const unread = problems.length === 0 ? '' : `\nnot read: ${problems.map(String).join('; ')}`;
          reject(new Error(`these spans do not fit after ${deadlineMilliseconds} ms:\n${tree()}${unread}`));
        }, deadlineMilliseconds);
        waiting.add(look);
        look();
      }),
    tree,
    clear: () => {
      spans = [];
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
};

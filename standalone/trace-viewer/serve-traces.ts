import { findFreePort } from '#shared/database/embedded/free-port.ts';
import { createHttpServer } from '#shared/http/create-http-server.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { addTraceReceiver } from '#shared/traces/otlp/add-trace-receiver.ts';
import { createTraceStore } from '#shared/traces/trace-store.ts';
import { addTraceViewer } from './add-trace-viewer.ts';

/** Where exporters look for a collector by themselves. */
export const usualTracesPort = 4318;
const host = '127.0.0.1';

/** A receiver of traces and the pages that show them, on a port of this machine's own. */
export interface ServedTraces {
  readonly url: string;
  /** With which a process exports here, soon rather than in few requests. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** @param port unless it is taken, or none is given: then any */
export const serveTraces = async (log: Logger, port: number | undefined): Promise<ServedTraces> => {
  const store = createTraceStore();
  const server = createHttpServer({ log, bodyLimitBytes: 1_000, closingMilliseconds: 500 });
  addTraceReceiver(server.fastify, { onSpans: store.add });
  addTraceViewer(server.fastify, { store });
  const url = await server.listen({ host, port: await findFreePort(port) });
  return {
    url,
    environment: {
      OTEL_EXPORTER_OTLP_ENDPOINT: url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
      OTEL_METRICS_EXPORTER: process.env.OTEL_METRICS_EXPORTER || 'none',
      OTEL_BSP_SCHEDULE_DELAY: process.env.OTEL_BSP_SCHEDULE_DELAY || '500',
    },
    close: () => server.close(),
  };
};

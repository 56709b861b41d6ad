import fastifyHelmet from '@fastify/helmet';
import { onTestFinished } from 'vitest';
import { createHttpServer } from '#shared/http/create-http-server.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { createTraceStore, type TraceStoreLimits } from '#shared/traces/trace-store.ts';
import { addTraceViewer } from '../add-trace-viewer.ts';

/** The pages over a store of the test's own, until its end. */
export const openViewer = async (limits?: TraceStoreLimits) => {
  const { log, failures } = captureLog();
  const store = createTraceStore(limits);
  const server = createHttpServer({ log, bodyLimitBytes: 1_000 });
  // As the gateway has it: nothing may be framed or loaded unless a page says so.
  await server.fastify.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } },
  });
  addTraceViewer(server.fastify, { store });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.close());
  const get = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${url}${path}`, { headers: { ...headers } });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  return { store, url, get, failures };
};

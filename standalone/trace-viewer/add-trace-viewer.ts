import { readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { onlyThisMachine } from '#shared/http/only-this-machine.ts';
import { errorBody, RequestRefused, refusalOf } from '#shared/http/request-refused.ts';
import type { StoredTrace, TraceStore } from '#shared/traces/trace-store.ts';
import { isWanted, queryOfFilter, traceFilterOf } from './domain/trace-filter.ts';
import { traceRows } from './domain/trace-rows.ts';
import { keptSummaryOf, summaryOf } from './domain/trace-summary.ts';
import { listPage } from './list-page.ts';
import { notFoundPage, pagePath, refusedPage } from './page.ts';
import { spanDetails } from './span-details.ts';
import { summaryJson, traceJson } from './trace-json.ts';
import { tracePage } from './trace-page.ts';

/** The pages load their style, their script and the details of spans, and nothing from elsewhere. */
const pagePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'content-security-policy': pagePolicy,
  'x-frame-options': 'DENY',
};

const sendPage = (reply: FastifyReply, markup: string) =>
  reply.headers(headers).type('text/html; charset=utf-8').send(markup);

const sendJson = (reply: FastifyReply, content: object) => reply.headers(headers).send(content);

const wantsJson = ({ headers: { accept = '' }, url }: FastifyRequest) =>
  /\.json(?:\?|$)/.test(url) || (accept.includes('application/json') && !accept.includes('text/html'));

const queryOf = ({ query }: FastifyRequest): object =>
  typeof query === 'object' && query !== null ? query : {};

const spanIdIn = (query: object): string | null => {
  const value: unknown = Reflect.get(query, 'span');
  return typeof value === 'string' ? value : null;
};

const notFound = () => new RequestRefused(404, 'NOT_FOUND', 'No such trace is kept');

const orNotFound = <Found>(found: Found | undefined): Found => {
  if (found === undefined) throw notFound();
  return found;
};

const sendList = (store: TraceStore, request: FastifyRequest, reply: FastifyReply) => {
  const filter = traceFilterOf(queryOf(request));
  const all = store
    .traces()
    .map(keptSummaryOf)
    .sort((one, other) => (one.startsAt === other.startsAt ? 0 : one.startsAt < other.startsAt ? 1 : -1));
  const listed = all.filter((summary) => isWanted(summary, filter));
  const dropped = store.droppedTraces();
  return wantsJson(request)
    ? sendJson(reply, { droppedTraces: dropped, traces: listed.map(summaryJson) })
    : sendPage(reply, listPage({ listed, all, filter, dropped }));
};

const sendTrace = (trace: StoredTrace, request: FastifyRequest, reply: FastifyReply) => {
  const summary = summaryOf(trace);
  const rows = traceRows(trace.spans);
  const { droppedSpans } = trace;
  if (wantsJson(request)) return sendJson(reply, traceJson(summary, rows, droppedSpans));
  const query = queryOf(request);
  const selectedSpanId = spanIdIn(query);
  return sendPage(
    reply,
    tracePage({ summary, rows, droppedSpans, selectedSpanId, query: queryOfFilter(traceFilterOf(query)) }),
  );
};

/** In the words of a page, unless a program asks. */
const refuse = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
  const refusal = refusalOf(error);
  if (refusal === undefined) throw error;
  reply.code(refusal.statusCode);
  if (wantsJson(request)) return sendJson(reply, errorBody(refusal.code, refusal.message));
  return sendPage(reply, refusal.statusCode === 404 ? notFoundPage() : refusedPage(refusal.message));
};

const files = [
  ['page.css', 'text/css'],
  ['list.css', 'text/css'],
  ['waterfall.css', 'text/css'],
  ['details.css', 'text/css'],
  ['waterfall.js', 'text/javascript'],
] as const;

interface TraceRoute {
  Params: { traceId: string };
}
interface SpanRoute {
  Params: { traceId: string; spanId: string };
}

/** Serves /traces, to this machine alone: the latest traces, and each with all its spans. */
export const addTraceViewer = (fastify: FastifyInstance, { store }: { readonly store: TraceStore }): void => {
  fastify.register(async (viewer) => {
    viewer.addHook('onRequest', onlyThisMachine);
    viewer.setErrorHandler(refuse);
    for (const path of [pagePath, `${pagePath}.json`])
      viewer.get(path, async (request, reply) => sendList(store, request, reply));
    for (const [file, type] of files)
      viewer.get(`${pagePath}/${file}`, async (_request, reply) =>
        reply
          .headers(headers)
          .type(`${type}; charset=utf-8`)
          .send(await readFile(new URL(file, import.meta.url))),
      );
    viewer.get<TraceRoute>(`${pagePath}/:traceId`, async (request, reply) => {
      const traceId = request.params.traceId.replace(/\.json$/, '');
      return sendTrace(orNotFound(store.trace(traceId)), request, reply);
    });
    viewer.get<SpanRoute>(`${pagePath}/:traceId/spans/:spanId`, async ({ params }, reply) => {
      const rows = traceRows(orNotFound(store.trace(params.traceId)).spans);
      return sendPage(reply, spanDetails(orNotFound(rows.find(({ span }) => span.spanId === params.spanId))));
    });
  });
};

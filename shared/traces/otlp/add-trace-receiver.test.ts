import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import {
  type ReadableSpan,
  SimpleSpanProcessor,
  type SpanExporter,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { afterAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createHttpServer } from '#shared/http/create-http-server.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { traceSpanOf } from '../record-in-process.ts';
import { sampleSpanId, sampleTraceId } from '../testing/sample-span.ts';
import type { TraceSpan } from '../trace-span.ts';
import { addTraceReceiver } from './add-trace-receiver.ts';
import { encodeAnswer } from './otlp-messages.ts';

const { log, failures } = captureLog();
const server = createHttpServer({ log, bodyLimitBytes: 1_000, closingMilliseconds: 0 });
let received: TraceSpan[] = [];
addTraceReceiver(server.fastify, { onSpans: (spans) => received.push(...spans) });
const url = await server.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => server.close());
beforeEach(() => {
  received = [];
});

/** One span of every kind of thing, exported; the span itself is given back. */
const exportSpan = async (exporter: SpanExporter): Promise<ReadableSpan[]> => {
  const ended: ReadableSpan[] = [];
  const provider = new TracerProvider({
    spanProcessors: [
      new SimpleSpanProcessor({ exporter }),
      {
        onStart: () => {},
        onEnd: (span) => {
          ended.push(span);
        },
        forceFlush: async () => {},
        shutdown: async () => {},
      },
    ],
  });
  const span = provider.getTracer('kitchen').startSpan('cook', {
    kind: SpanKind.CONSUMER,
    attributes: {
      text: 'Käsespätzle <b>',
      party: 4,
      negative: -7,
      score: 0.25,
      ready: false,
      dishes: ['Beuschel', 'Gulasch'],
      sizes: [1, 2],
      late: 9_007_199_254_740_991,
    },
  });
  span.addEvent('stirred', { spoons: 2 });
  span.setStatus({ code: SpanStatusCode.ERROR, message: 'burnt' });
  span.end();
  await provider.forceFlush();
  await provider.shutdown();
  return ended;
};

const post = async (
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
  path = '/v1/traces',
) => {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    headers: response.headers,
    body: Buffer.from(await response.arrayBuffer()),
  };
};

const exportOf = (...spans: object[]) => ({ resourceSpans: [{ scopeSpans: [{ spans }] }] });
const span = { traceId: sampleTraceId(1), spanId: sampleSpanId(1), name: 'cook' };

describe('exporters', () => {
  it.each([
    ['JSON', JsonExporter, 'none'],
    ['JSON by gzip', JsonExporter, 'gzip'],
    ['protobuf', ProtobufExporter, 'none'],
    ['protobuf by gzip', ProtobufExporter, 'gzip'],
  ])(
    'are heard in %s, and their spans are as they are without a way over HTTP',
    async (_form, Exporter, compression) => {
      vi.stubEnv('OTEL_EXPORTER_OTLP_COMPRESSION', compression);
      onTestFinished(() => void vi.unstubAllEnvs());
      const ended = await exportSpan(new Exporter({ url: `${url}/v1/traces` }));
      expect(received).toEqual(ended.map(traceSpanOf));
      expect(received).toMatchObject([
        {
          kind: 'CONSUMER',
          scope: 'kitchen',
          parentSpanId: null,
          status: 'ERROR',
          statusMessage: 'burnt',
          attributes: { text: 'Käsespätzle <b>', negative: -7, score: 0.25, ready: false, sizes: [1, 2] },
          events: [{ name: 'stirred', attributes: { spoons: 2 } }],
        },
      ]);
    },
  );
});

describe('what is sent by hand', () => {
  it('is answered in its own form', async () => {
    const json = await post(JSON.stringify(exportOf(span)));
    expect({ status: json.status, type: json.type }).toEqual({ status: 200, type: 'application/json' });
    expect(json.body.toString()).toBe('{}');
    const protobuf = await post(new Uint8Array(), { 'content-type': 'application/x-protobuf' });
    expect(protobuf).toMatchObject({ status: 200, type: 'application/x-protobuf' });
    expect(protobuf.body).toHaveLength(0);
    expect(received.map(({ name, service }) => [name, service])).toEqual([['cook', 'unknown_service']]);
  });

  it('is taken but for the spans that cannot be, and their number is said', async () => {
    const body = exportOf(span, { ...span, traceId: '01' }, { ...span, spanId: '0'.repeat(16) }, {});
    const { status, body: answer } = await post(JSON.stringify(body));
    expect(status).toBe(200);
    expect(JSON.parse(answer.toString())).toMatchObject({ partialSuccess: { rejectedSpans: 3 } });
    expect(received).toHaveLength(1);
  });

  it('may hold lists, maps, bytes and names of prototypes', async () => {
    const value = (stringValue: string) => ({ stringValue });
    const attributes = [
      { key: '__proto__', value: value('a') },
      { key: 'map', value: { kvlistValue: { values: [{ key: 'constructor', value: value('b') }] } } },
      { key: 'bytes', value: { bytesValue: 'AAE=' } },
      { key: 'nothing' },
      { key: 'no number', value: { doubleValue: 'NaN' } },
    ];
    expect((await post(JSON.stringify(exportOf({ ...span, attributes })))).status).toBe(200);
    expect(Object.entries(received[0]?.attributes ?? {})).toEqual([
      ['__proto__', 'a'],
      ['map', { constructor: 'b' }],
      ['bytes', 'AAE='],
      ['nothing', null],
      ['no number', 'NaN'],
    ]);
  });

  const deep = `${'{"arrayValue":{"values":['.repeat(150_000)}`;
  it.each([
    ['no JSON', '{', {}, 400],
    ['another JSON', '{"resourceSpans":"all"}', {}, 400],
    [
      'an unending number',
      JSON.stringify(exportOf({ ...span, startTimeUnixNano: '9'.repeat(400) })),
      {},
      400,
    ],
    ['JSON without an end', deep, {}, 400],
    ['no gzip', '{}', { 'content-encoding': 'gzip' }, 400],
    ['half a gzip', gzipSync('{"resourceSpans":[]}').subarray(0, 20), { 'content-encoding': 'gzip' }, 400],
    ['another compression', '{}', { 'content-encoding': 'br' }, 415],
    ['text', '{}', { 'content-type': 'text/plain' }, 415],
    ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['too much', new Uint8Array(4 * 1024 * 1024 + 1), {}, 413],
    [
      'too much once inflated',
      gzipSync(Buffer.alloc(33 * 1024 * 1024, ' ')),
      { 'content-encoding': 'gzip' },
      413,
    ],
    ['what a page sends', '{}', { origin: 'http://127.0.0.1:4000' }, 403],
  ])('%s is refused', async (_what, body, headers, status) => {
    const answer = await post(body, headers);
    expect(answer).toMatchObject({ status, type: 'application/json' });
    expect(JSON.parse(answer.body.toString())).toEqual({ code: 3, message: expect.any(String) });
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
    expect(received).toEqual([]);
    expect(failures()).toEqual([]);
  });

  it('is refused as protobuf where it came as such', async () => {
    const answer = await post(Uint8Array.of(10, 255, 255), { 'content-type': 'application/x-protobuf' });
    expect(answer).toMatchObject({ status: 400, type: 'application/x-protobuf' });
    expect(answer.body).toEqual(
      encodeAnswer('RpcStatus', { code: 3, message: 'The body is no export of traces' }),
    );
  });

  it('is refused where this machine is called by another name', async () => {
    const answered = Promise.withResolvers<string>();
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
      socket.write(
        'POST /v1/traces HTTP/1.1\r\nHost: rebound.example\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}',
      ),
    );
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    socket.once('close', () => answered.resolve(text));
    expect(await answered.promise).toMatch(/^HTTP\/1\.1 403 /);
  });

  it('is thrown away where it is metrics or logs', async () => {
    for (const path of ['/v1/metrics', '/v1/logs'])
      expect(await post('{}', {}, path)).toMatchObject({ status: 200, type: 'application/json' });
  });
});

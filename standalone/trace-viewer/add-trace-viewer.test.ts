import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { sampleSpan, sampleSpanId, sampleTraceId } from '#shared/traces/testing/sample-span.ts';
import { traceStoreLimits } from '#shared/traces/trace-store.ts';
import { openViewer } from './testing/open-viewer.ts';

const hostile = `"><script>alert('x')</script>`;

/** An operation as the gateway and a subgraph tell of it. */
const operation = (trace: number, name: string, changes: Parameters<typeof sampleSpan>[2] = {}) => {
  const traceId = sampleTraceId(trace);
  return [
    sampleSpan(1, null, {
      traceId,
      name: 'POST /graphql',
      startMilliseconds: trace,
      durationMilliseconds: trace,
    }),
    sampleSpan(2, 1, {
      traceId,
      name: `query ${name}`,
      startMilliseconds: trace,
      ...changes,
      attributes: { 'graphql.operation.type': 'query', ...changes.attributes },
    }),
    sampleSpan(3, 2, {
      traceId,
      name: `query ${name}__review__0`,
      attributes: { 'graphql.operation.type': 'query' },
    }),
  ];
};

describe('the list of traces', () => {
  it('has the newest first, with operation, client, duration, spans and errors', async () => {
    const { store, get } = await openViewer();
    expect((await get('/traces')).body).toContain('No traces yet');
    store.add(
      operation(20, 'Book', { status: 'ERROR', attributes: { 'graphql.client.name': 'city-guide' } }),
    );
    store.add(operation(30, 'Search'));
    store.add([sampleSpan(1, null, { traceId: sampleTraceId(10), name: 'reservation.send_notice' })]);
    const { traces } = JSON.parse((await get('/traces.json')).body);
    expect(traces).toMatchObject([
      { operation: 'query Search', client: 'anonymous', durationMilliseconds: 30, spans: 3, errors: 0 },
      { operation: 'query Book', client: 'city-guide', durationMilliseconds: 20, spans: 3, errors: 1 },
      { operation: 'reservation.send_notice', client: null, spans: 1, errors: 0 },
    ]);
    const { status, headers, body } = await get('/traces');
    expect({ status, type: headers.get('content-type') }).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
    });
    expect(body.indexOf('query Book</bdi>')).toBeGreaterThan(body.indexOf('query Search</bdi>'));
    expect(body).toContain('1 error<');
    expect(body).toContain('3 of 3 traces');
    expect(JSON.parse((await get('/traces', { accept: 'application/json' })).body).traces).toHaveLength(3);
    store.add([sampleSpan(4, 1, { traceId: sampleTraceId(30), status: 'ERROR' })]);
    expect(JSON.parse((await get('/traces.json')).body).traces[0]).toMatchObject({ spans: 4, errors: 1 });
  });

  it('has what is looked for, and a trace leads back to it', async () => {
    const { store, get } = await openViewer();
    store.add([...operation(20, 'Book', { status: 'ERROR' }), ...operation(30, 'Search')]);
    const listed = async (query: string) =>
      JSON.parse((await get(`/traces.json?${query}`)).body).traces.map(
        (trace: { operation: string }) => trace.operation,
      );
    expect(await listed('operation=sea')).toEqual(['query Search']);
    expect(await listed('errors=1')).toEqual(['query Book']);
    expect(await listed('least=25')).toEqual(['query Search']);
    expect(await listed('client=anonymous')).toHaveLength(2);
    expect(await listed('client=nobody')).toEqual([]);
    const unescaped = (body: string) => body.replaceAll('&#38;', '&').replaceAll('&#61;', '=');
    const { body } = await get('/traces?operation=sea&least=25');
    const address = `/traces/${sampleTraceId(30)}?operation=sea&least=25`;
    expect(unescaped(body)).toContain(`href="${address}"`);
    const page = await get(address);
    expect(unescaped(page.body)).toContain('href="/traces?operation=sea&least=25"');
    expect((await get('/traces?operation=nothing')).body).toContain('No trace is like that');
  });

  it('says what made room', async () => {
    const { store, get } = await openViewer({ ...traceStoreLimits, traces: 2, spansOfTrace: 3 });
    for (const trace of [1, 2, 3]) store.add(operation(trace, 'Search'));
    store.add([sampleSpan(9, 1, { traceId: sampleTraceId(3) })]);
    expect((await get('/traces')).body).toContain('1 older trace made room for them');
    expect(JSON.parse((await get('/traces.json')).body)).toMatchObject({ droppedTraces: 1 });
    expect((await get(`/traces/${sampleTraceId(3)}`)).body).toContain(
      '1 more span of this trace were not kept',
    );
    expect((await get(`/traces/${sampleTraceId(1)}`)).status).toBe(404);
  });
});

describe('a trace', () => {
  it('shows its spans as a tree with times, and of one of them everything', async () => {
    const { store, get } = await openViewer();
    store.add([
      ...operation(30, 'Search'),
      sampleSpan(4, 3, {
        traceId: sampleTraceId(30),
        name: 'pg.query',
        service: 'cellar',
        status: 'ERROR',
        statusMessage: 'too slow',
        attributes: { 'db.query.text': 'select wine\nfrom cellar', 'db.rows': [1, 2] },
        events: [{ name: 'waited', at: 1_800_000_000_005_500_000n, attributes: { seconds: 3 } }],
      }),
    ]);
    const path = `/traces/${sampleTraceId(30)}`;
    const { body } = await get(path);
    expect([...body.matchAll(/aria-level="(\d)"/g)].map(([, level]) => level)).toEqual(['1', '2', '3', '4']);
    for (const text of ['cellar', 'kitchen', 'Error</strong>', '30.0 ms']) expect(body).toContain(text);
    expect(body).not.toContain('select wine');
    const shown = [
      await get(`${path}/spans/${sampleSpanId(4)}`),
      await get(`${path}?span=${sampleSpanId(4)}`),
    ];
    for (const { body: details } of shown)
      for (const text of ['select wine\nfrom cellar', 'too slow', 'db.rows', 'waited', '+1.5 ms', 'seconds'])
        expect(details).toContain(text);
    expect(JSON.parse((await get(`${path}.json`)).body)).toMatchObject({
      traceId: sampleTraceId(30),
      droppedSpans: 0,
      spans: [
        {},
        {},
        {},
        { name: 'pg.query', parentSpanId: sampleSpanId(3), attributes: { 'db.rows': [1, 2] } },
      ],
    });
  });

  it.each([
    `/traces/${sampleTraceId(7)}`,
    `/traces/${sampleTraceId(30)}/spans/${sampleSpanId(9)}`,
    '/traces/%3Cscript%3E',
    '/traces/..%2f..%2fpackage',
    '/traces/constructor',
  ])('is not at %s, which is said in words', async (path) => {
    const { store, get, failures } = await openViewer();
    store.add(operation(30, 'Search'));
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).toContain('This trace is not here');
    expect(body).not.toMatch(/<script>/i);
    const json = await get(path, { accept: 'application/json' });
    expect(JSON.parse(json.body)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    expect(failures()).toEqual([]);
  });

  it('takes nothing of a span for markup of its own', async () => {
    const { store, get } = await openViewer();
    const traceId = sampleTraceId(1);
    const attributes = {
      [hostile]: hostile,
      'graphql.operation.type': 'query',
      'graphql.client.name': hostile,
    };
    store.add([
      sampleSpan(1, null, {
        traceId,
        name: hostile,
        service: hostile,
        scope: hostile,
        statusMessage: hostile,
        status: 'ERROR',
        attributes: { ...attributes, 'db.query.text': hostile },
        events: [{ name: hostile, at: 0n, attributes }],
      }),
      sampleSpan(2, 1, { traceId, service: 'another' }),
    ]);
    const query = `?operation=${encodeURIComponent(hostile)}&client=${encodeURIComponent(hostile)}`;
    for (const path of [
      `/traces${query}`,
      `/traces/${traceId}${query}&span=${sampleSpanId(1)}`,
      `/traces/${traceId}/spans/${sampleSpanId(1)}`,
    ]) {
      const { status, body } = await get(path);
      expect(status).toBe(200);
      expect(body).not.toContain('<script>');
      expect(body).toContain('&#62;&#60;script&#62;');
    }
  });
});

describe('who may look', () => {
  it('is no page of another origin, and no frame', async () => {
    const { get } = await openViewer();
    for (const path of ['/traces', '/traces.json', '/traces/page.css', '/traces/waterfall.js', '/traces/x']) {
      const { headers } = await get(path, { origin: 'https://evil.example' });
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'self'; script-src 'self'/,
      );
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.has('access-control-allow-origin')).toBe(false);
    }
  });

  it('does not call this machine by another name', async () => {
    const { url, store } = await openViewer();
    store.add(operation(30, 'Secret'));
    const answered = Promise.withResolvers<{ status: number | undefined; body: string }>();
    request(`${url}/traces`, { headers: { host: 'rebound.example' } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => answered.resolve({ status: response.statusCode, body }));
    }).end();
    const { status, body } = await answered.promise;
    expect(status).toBe(403);
    expect(body).toContain('only to the machine itself');
    expect(body).not.toContain('Secret');
  });
});

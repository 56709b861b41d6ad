import { createServer } from 'node:http';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { findFreePort } from '#shared/database/embedded/free-port.ts';
import { startProcess } from '#shared/testing/start-process.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { startTraceCollector } from '#shared/testing/trace-collector.ts';

const database = await createTestDatabase(1);
/** Other tests' collectors take no metrics. */
const prometheus = { OTEL_METRICS_EXPORTER: 'prometheus' };
const patience = { timeout: 20_000, interval: 50 };
let port: number;
beforeEach(async () => {
  port = await findFreePort();
});

const start = (environment: Readonly<Record<string, string>>) => {
  const started = startProcess(
    'shared/testing/sample-subgraph-process.ts',
    {
      DATABASE_URL: database.url,
      STATEMENT_SECRET: 'a secret that only this test file knows',
      ...prometheus,
      OTEL_EXPORTER_PROMETHEUS_PORT: String(port),
      ...environment,
    },
    { nodeOptions: ['--import', './shared/telemetry/register.ts'] },
  );
  onTestFinished(() => {
    started.child.kill('SIGKILL');
  });
  return started;
};

const scrape = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
/** Refused, since it has no statement; a request all the same. */
const request = (url: string) =>
  fetch(`${url}/graphql?for=ann@example.org`, {
    method: 'POST',
    headers: { 'user-agent': 'ann@example.org' },
  });

/** Takes connections, and never answers. */
const listenAt = async (taken: number) => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(taken, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
};

describe('/metrics', () => {
  it('has the process, its loop, pool and requests, and nothing of a guest, where no traces are exported', async () => {
    const url = await start({}).url;
    await request(url);
    await expect.poll(scrape, patience).toContain('http_server_request_duration_count');
    const text = await scrape();
    for (const name of [
      'process_cpu_time_total',
      'process_memory_usage',
      'nodejs_eventloop_utilization',
      'v8js_memory_heap_used',
      'db_client_connection_count',
      'db_client_connection_max',
      'db_client_connection_pending_requests',
    ])
      expect(text).toContain(`\n${name}`);
    expect(text).toMatch(/http_server_request_duration_count\{.*http_route="\/graphql"/);
    const utilization = Number(/\nnodejs_eventloop_utilization (\S+)/.exec(text)?.[1]);
    expect(utilization).toBeGreaterThanOrEqual(0);
    expect(utilization).toBeLessThanOrEqual(1);
    expect(text).toContain('service_name="tablegraph"');
    expect(text).not.toMatch(/ann@|postgres(ql)?:\/\//);
    const { password } = new URL(database.url);
    if (password !== '') expect(text).not.toContain(password);
  });

  it('whose port is taken is said in the log, and the process serves all the same', async () => {
    await listenAt(port);
    const started = start({});
    const url = await started.url;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    started.child.kill('SIGTERM');
    const { code, errors } = await started.end;
    expect(code).toBe(0);
    const lines = errors
      .trimEnd()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        msg: 'metrics are not served: the address cannot be had',
        port,
        error: expect.objectContaining({ code: 'EADDRINUSE' }),
      }),
    );
  });

  it('begins no trace, and is not there where only traces are exported', async () => {
    const collector = await startTraceCollector();
    onTestFinished(() => collector.close());
    const url = await start({ ...collector.environment, ...prometheus }).url;
    await scrape();
    await request(url);
    await collector.waitFor((spans) => spans.length > 0);
    expect(collector.tree()).toBe('POST /graphql SERVER (tablegraph)');
    port = await findFreePort();
    await start({ ...collector.environment, OTEL_METRICS_EXPORTER: 'none' }).url;
    await expect(scrape()).rejects.toThrow();
  });
});

describe('what becomes of spans', () => {
  const sumOf = (text: string, name: string, label = '') =>
    text
      .split('\n')
      .filter((line) => line.startsWith(`${name}{`) && line.includes(label))
      .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);

  it('says how many a full queue dropped', async () => {
    const silent = await findFreePort();
    await listenAt(silent);
    const url = await start({
      OTEL_TRACES_EXPORTER: 'otlp',
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${silent}`,
      OTEL_BSP_MAX_QUEUE_SIZE: '2',
      OTEL_BSP_MAX_EXPORT_BATCH_SIZE: '1',
    }).url;
    for (let sent = 0; sent < 30; sent += 1) await request(url);
    const dropped = async () =>
      sumOf(await scrape(), 'otel_sdk_processor_span_processed_total', 'error_type="queue_full"');
    await expect.poll(dropped, patience).toBeGreaterThan(0);
    expect(sumOf(await scrape(), 'otel_sdk_processor_span_queue_capacity')).toBe(2);
  });

  it('says how many were not taken by a collector that is away', async () => {
    const url = await start({
      OTEL_TRACES_EXPORTER: 'otlp',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
      OTEL_EXPORTER_OTLP_TIMEOUT: '200',
      OTEL_BSP_SCHEDULE_DELAY: '10',
      LOG_LEVEL: 'silent',
    }).url;
    await request(url);
    const failed = async () => sumOf(await scrape(), 'otel_sdk_exporter_span_exported_total', 'error_type="');
    await expect.poll(failed, patience).toBe(1);
    expect(sumOf(await scrape(), 'otel_sdk_processor_span_queue_capacity')).toBe(16_384);
  });
});

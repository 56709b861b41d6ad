import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { afterEach, describe, expect, it } from 'vitest';
import { findFreePort } from '#shared/database/embedded/free-port.ts';
import { durationLimits, latencyLimits } from './limits.ts';
import { createMetricViews, mostSeries } from './metric-views.ts';

let provider: MeterProvider;
afterEach(() => provider.shutdown());

const serve = async () => {
  const port = await findFreePort();
  const exporter = new PrometheusExporter({ port, host: '127.0.0.1', preventServerStart: true });
  provider = new MeterProvider({ readers: [exporter], views: createMetricViews() });
  await exporter.startServer();
  return async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
};

const linesOf = (text: string, name: string) =>
  text.split('\n').filter((line) => line.startsWith(name) && !line.startsWith('#'));

describe('the series of a metric', () => {
  it.each([
    ['reservation.availability_check_latency_ms', 'reservation.restaurant_id'],
    ['reservation.search_latency_ms', 'reservation.location'],
    ['reservation.no_show_rate', 'reservation.restaurant_id'],
    ['graphql.server.request.duration', 'graphql.operation.name'],
    ['http.server.request.duration', 'http.route'],
  ])('%s stay bounded over many scrapes', async (name, attribute) => {
    const scrape = await serve();
    const histogram = provider.getMeter('reservation.platform').createHistogram(name);
    let text = '';
    for (let scrapes = 0; scrapes < 20; scrapes += 1) {
      for (let each = 0; each < 5_000; each += 1)
        histogram.record(1, { [attribute]: `value ${scrapes * 5_000 + each}` });
      text = await scrape();
    }
    const lines = linesOf(text, name.replaceAll('.', '_'));
    expect(lines.length).toBeLessThanOrEqual(mostSeries);
    expect(lines.length).toBeGreaterThan(mostSeries * 0.8);
    const counts = lines.filter((line) => line.includes('_count{'));
    expect(counts.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)).toBe(100_000);
    expect(counts.filter((line) => line.includes('otel_metric_overflow="true"'))).toHaveLength(1);
  });

  it('of a counter stay bounded too', async () => {
    const scrape = await serve();
    const counter = provider.getMeter('reservation.platform').createCounter('graphql.client.requests');
    for (let each = 0; each < 10_000; each += 1) counter.add(1, { 'graphql.operation.name': `${each}` });
    expect(linesOf(await scrape(), 'graphql_client_requests_total')).toHaveLength(mostSeries);
  });
});

describe('what a view keeps', () => {
  it('of HTTP is the route, and not the address', async () => {
    const scrape = await serve();
    provider.getMeter('http').createHistogram('http.server.request.duration').record(0.2, {
      'http.route': '/graphql',
      'url.full': 'http://here/graphql?ann',
      'url.path': '/ann',
      'server.address': 'here',
    });
    const text = await scrape();
    expect(text).toContain('http_route="/graphql"');
    expect(text).not.toMatch(/ann|here/);
  });

  it('of SQL is the first word', async () => {
    const scrape = await serve();
    const histogram = provider.getMeter('pg').createHistogram('db.client.operation.duration');
    for (const name of ['SELECT', 'WITH\nsecret', '\nupdate', '--'])
      histogram.record(1, { 'db.operation.name': name });
    const lines = linesOf(await scrape(), 'db_client_operation_duration_count');
    expect(lines.map((line) => /db_operation_name="(.*?)"/.exec(line)?.[1])).toEqual([
      'SELECT',
      'WITH',
      'UPDATE',
      'OTHER',
    ]);
  });

  it('of latencies are buckets from 5 ms to 10 s, in both units', () => {
    expect([durationLimits[0], durationLimits.at(-1)]).toEqual([0.005, 10]);
    expect([latencyLimits[0], latencyLimits.at(-1)]).toEqual([5, 10_000]);
  });
});

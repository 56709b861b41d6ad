import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { CollectedSpan } from '#shared/testing/collected-span.ts';
import { spanTree } from '#shared/testing/span-tree.ts';
import { type StartedProcess, startProcess } from '#shared/testing/start-process.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { isComplete, startTraceCollector } from '#shared/testing/trace-collector.ts';

const secret = 'a secret that only this test file knows';
const database = await createTestDatabase(1);
const collector = await startTraceCollector();
afterAll(() => collector.close());
beforeEach(() => collector.clear());

const nodeOptions = ['--import', './shared/telemetry/register.ts'];

const killAfterwards = (started: StartedProcess) => {
  onTestFinished(() => {
    started.child.kill('SIGKILL');
  });
  return started;
};

const startSubgraph = (environment: Readonly<Record<string, string>> = collector.environment) =>
  killAfterwards(
    startProcess(
      'shared/testing/sample-subgraph-process.ts',
      {
        DATABASE_URL: database.url,
        STATEMENT_SECRET: secret,
        OTEL_SERVICE_NAME: 'sample',
        ...environment,
      },
      { nodeOptions },
    ),
  );

const ask = async (url: string, ...queries: string[]) => {
  const client = killAfterwards(
    startProcess(
      'shared/testing/sample-client-process.ts',
      { OTEL_SERVICE_NAME: 'client', ...collector.environment },
      { nodeOptions, parameters: [url, secret, ...queries] },
    ),
  );
  const end = await client.end;
  expect(end.errors).toBe('');
  return end.output;
};

const dish = (name: string) => `# for ann\n query Cook { dish(name: "${name}") { name cooked } }`;
/** The database of a test has another name each time. */
const tree = (spans: readonly CollectedSpan[]) =>
  spanTree(spans, ({ name, kind, service }) => `${name.replace(/test_\w+/, 'database')} ${kind} ${service}`);
const named = (name: string) => collector.spans().filter((span) => span.name === name);

const arrived = (requests: number) =>
  collector.waitFor((spans) => isComplete(spans) && named('sample.ask').length === requests);

describe('across processes', () => {
  it('a query is one trace, from the client to the statement', async () => {
    const subgraph = startSubgraph();
    const answer = await ask(await subgraph.url, dish('Gulasch'));
    expect(answer).toContain('Gulasch, cooked');
    await arrived(1);
    expect(tree(collector.spans())).toMatchInlineSnapshot(`
      "sample.ask INTERNAL client
        POST CLIENT client
          POST /graphql SERVER sample
            graphql.parse INTERNAL sample
            graphql.validate INTERNAL sample
            query Cook INTERNAL sample
              graphql.resolve dish INTERNAL sample
                graphql.resolve dish.cooked INTERNAL sample
                  sample.cook INTERNAL sample
                    pg.query:sample-cook database CLIENT sample"
    `);
    expect(new Set(collector.spans().map(({ traceId }) => traceId)).size).toBe(1);
    expect(named('sample.cook')[0]).toMatchObject({
      scope: 'reservation.platform',
      attributes: { 'sample.done': true },
    });
  });

  it('no span holds what a client sent', async () => {
    const subgraph = startSubgraph();
    await ask(
      await subgraph.url,
      dish('ann'),
      '{ dish(name: 7) { name } ann }',
      '{ ann',
      'query ($ann: String!) { dish(name: $ann) { name } }',
    );
    await arrived(4);
    const text = JSON.stringify(collector.spans(), (_key, value) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(text).not.toMatch(/ann|guest|127\.0\.0\.1:\d+\/graphql\?/);
    expect(collector.spans().flatMap(({ events }) => events)).toEqual([]);
    expect(collector.spans().filter(({ status }) => status === 'ERROR')).toEqual([]);
  });

  it('a failure marks the operation, a mistake of the client does not', async () => {
    const subgraph = startSubgraph();
    await ask(await subgraph.url, 'query Failing { burnt }', 'query Mistaken { refused }');
    await arrived(2);
    expect(named('query Failing')[0]).toMatchObject({ status: 'ERROR' });
    expect(named('graphql.resolve burnt')[0]).toMatchObject({
      status: 'ERROR',
      statusMessage: null,
      attributes: { 'error.type': 'Error' },
    });
    expect(named('query Mistaken')[0]).toMatchObject({ status: 'UNSET' });
    expect(named('graphql.resolve refused')[0]).toMatchObject({
      status: 'UNSET',
      attributes: { 'graphql.error.code': 'BAD_USER_INPUT' },
    });
  });

  it('a list has the spans of one item, and only of what does something', async () => {
    const subgraph = startSubgraph();
    await ask(await subgraph.url, 'query Long { menu(dishes: 200) { name label cooked } }');
    await arrived(1);
    const resolvers = collector.spans().filter(({ name }) => name.startsWith('graphql.resolve'));
    expect(resolvers.map(({ name }) => name).sort()).toEqual([
      'graphql.resolve menu',
      'graphql.resolve menu.*.cooked',
    ]);
    const shared = named('graphql.resolve menu.*.cooked')[0];
    const endOf = (span: CollectedSpan | undefined) =>
      Number(span?.startsAt ?? 0) + (span?.durationMilliseconds ?? 0) * 1e6;
    const cooked = named('sample.cook');
    expect(cooked).toHaveLength(200);
    // The first dish is done long before the last.
    expect(endOf(shared)).toBeGreaterThan(Math.max(...cooked.slice(0, 100).map(endOf)));
    expect(shared?.attributes['graphql.processing.type']).toBe('resolve');
  });

  it('any item that fails marks the span that it shares, and what only reads has one where it fails', async () => {
    const subgraph = startSubgraph();
    await ask(
      await subgraph.url,
      'query Burnt { menu(dishes: 5, burnt: 3) { cooked } }',
      'query Unlabelled { menu(dishes: 3) { refusedLabel } }',
    );
    await arrived(2);
    for (const name of [
      'query Burnt',
      'graphql.resolve menu.*.cooked',
      'graphql.resolve menu.*.refusedLabel',
    ])
      expect(named(name)).toMatchObject([{ status: 'ERROR', events: [] }]);
  });

  it('probes leave no trace, and draining exports what waits', async () => {
    const subgraph = startSubgraph({ ...collector.environment, OTEL_BSP_SCHEDULE_DELAY: '60000' });
    const url = await subgraph.url;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    await fetch(`${url}/graphql`, { method: 'POST' });
    subgraph.child.kill('SIGTERM');
    expect((await subgraph.end).code).toBe(0);
    expect(collector.tree()).toBe('POST /graphql SERVER (sample)');
  });
});

describe('in one process', () => {
  const run = (environment: Readonly<Record<string, string>>, ...queries: string[]) =>
    startProcess('shared/testing/sample-in-process.ts', environment, {
      nodeOptions,
      parameters: [database.url, ...queries],
    }).end;

  it('operations at the same time keep their spans to themselves', async () => {
    const names = ['Beuschel', 'Gulasch', 'Knödel'];
    const { errors, output } = await run(
      { ...collector.environment, OTEL_SERVICE_NAME: 'sample' },
      ...names.map(dish),
    );
    expect(errors).toBe('');
    expect(output).toContain('Knödel, cooked');
    const traces = [...new Set(collector.spans().map(({ traceId }) => traceId))];
    expect(traces).toHaveLength(3);
    const shapes = traces.map((traceId) =>
      tree(collector.spans().filter((span) => span.traceId === traceId)),
    );
    expect(new Set(shapes).size).toBe(1);
    expect(shapes[0]).toMatchInlineSnapshot(`
      "sample.ask INTERNAL sample
        graphql.parse INTERNAL sample
        graphql.validate INTERNAL sample
        query Cook INTERNAL sample
          graphql.resolve dish INTERNAL sample
            graphql.resolve dish.cooked INTERNAL sample
              sample.cook INTERNAL sample
                pg.query:sample-cook database CLIENT sample"
    `);
  });

  it.each([
    ['nothing is asked', {}],
    ['it is switched off', { ...collector.environment, OTEL_SDK_DISABLED: 'true' }],
    ['no exporter is wanted', { ...collector.environment, OTEL_TRACES_EXPORTER: 'none' }],
  ])('nothing is exported or said where %s', async (_why, environment) => {
    const { code, errors, output } = await run(environment, dish('Gulasch'));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('Gulasch, cooked');
    expect(collector.spans()).toEqual([]);
  });

  it('a sampler of the environment is obeyed', async () => {
    const { output } = await run(
      { ...collector.environment, OTEL_TRACES_SAMPLER: 'always_off' },
      dish('Gulasch'),
    );
    expect(output).toContain('Gulasch, cooked');
    expect(collector.spans()).toEqual([]);
  });

  it.each([
    ['always_on', 'wrappedFieldResolver'],
    ['always_off', 'dish'],
  ])('resolvers are wrapped only for what is traced (%s)', async (sampler, resolverName) => {
    const query = '{ resolverName }';
    const { output } = await run(
      { ...collector.environment, OTEL_TRACES_SAMPLER: sampler },
      query,
      dish('Gulasch'),
      query,
    );
    expect(output.match(/"resolverName":"\w+"/g)).toEqual(
      Array.from({ length: 2 }, () => `"resolverName":"${resolverName}"`),
    );
  });

  it('a collector that is away costs a line of the log and no answer', async () => {
    const { code, errors, output } = await run(
      {
        ...collector.environment,
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
        OTEL_EXPORTER_OTLP_TIMEOUT: '200',
      },
      dish('Gulasch'),
    );
    expect(code).toBe(0);
    expect(output).toContain('Gulasch, cooked');
    expect(errors).toContain('"level":"warn"');
  });
});

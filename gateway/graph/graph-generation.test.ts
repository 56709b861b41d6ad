import { HeaderMap } from '@apollo/server';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { captureLog } from '#shared/testing/captured-log.ts';
import { captureSpans } from '#shared/testing/captured-spans.ts';
import { countCold } from './testing/count-cold.ts';
import { anonymous, composeSmallGraph, createSmallSubgraphs, operationOf } from './testing/small-graph.ts';

const spans = captureSpans();
// Only now, as in production: `@apollo/gateway` looks for the tracer when it is loaded.
const { createGraph } = await import('./graph-generation.ts');

const cold = countCold();
const { log, text: logged } = captureLog();
const subgraphs = createSmallSubgraphs();
const supergraphSdl = composeSmallGraph();
const around: string[] = [];

const create = (developmentTools = true) =>
  createGraph({
    supergraphSdl,
    callers: subgraphs.callers,
    around: (execute) => (request) => {
      around.push(request.operation.name?.value ?? '');
      return execute(request);
    },
    log,
    developmentTools,
  });
type Graph = Awaited<ReturnType<typeof create>>;

const one = operationOf('One', 'query One($id: ID!) { restaurant(id: $id) { name rating } }');
const many = operationOf(
  'Many',
  'query Many($filter: Filter!, $rated: Boolean!) { restaurants(filter: $filter) { name rating @include(if: $rated) } }',
);
const variables = { id: '1', filter: { city: 'GRAZ', partySize: 2 }, rated: true };

const graph = await create();
afterAll(() => graph.close());
beforeEach(() => {
  cold.reset();
  around.length = 0;
});

const answer = async ({ server }: Graph, query: string, operationName?: string) => {
  const { body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: { query, variables, ...(operationName !== undefined && { operationName }) },
    },
    context: async () => anonymous,
  });
  if (body.kind !== 'complete') throw new Error('an answer in parts');
  return JSON.parse(body.string);
};

describe('a warm-up', () => {
  it('plans without a call, and whoever asks then finds document and plan', async () => {
    const before = logged();
    expect(await graph.warmUp([one, many])).toEqual({ planned: 2, misfits: [] });
    expect(subgraphs.calls()).toBe(0);
    expect(around).toEqual([]);
    expect({ documents: cold.documents(), plans: cold.plans() }).toEqual({ documents: 2, plans: 2 });
    expect(logged().slice(before.length).trim().split('\n')).toHaveLength(1);

    cold.reset();
    const adria = { name: 'Adria', rating: 4.5 };
    expect(await answer(graph, one.document, 'One')).toEqual({ data: { restaurant: adria } });
    expect(await answer(graph, one.document)).toEqual({ data: { restaurant: adria } });
    expect(await answer(graph, many.document, 'Many')).toEqual({ data: { restaurants: [adria] } });
    expect({ documents: cold.documents(), plans: cold.plans() }).toEqual({ documents: 0, plans: 0 });
    expect(around).toEqual(['One', 'One', 'Many']);
    await answer(graph, '{ restaurant(id: "1") { id } }');
    expect({ documents: cold.documents(), plans: cold.plans() }).toEqual({ documents: 1, plans: 1 });
  });

  it('leaves no span, of which a request has some', async () => {
    const operation = operationOf('Traced', 'query Traced { restaurant(id: "1") { rating } }');
    await graph.warmUp([operation]);
    expect(spans.all()).toEqual([]);
    await answer(graph, operation.document);
    expect(spans.named('gateway.fetch')).toHaveLength(2);
    expect(spans.named('gateway.plan')).toEqual([]);
  });

  it('reports what does not fit, in one line without its words, and goes on', async () => {
    const before = logged();
    const misfits = [
      operationOf('Unknown', 'query Unknown { chef(shoeSize: 44) { name } }'),
      operationOf('Cut', 'query Cut { restaurant('),
      operationOf('Other', 'query Another { restaurant(id: "1") { id } }'),
    ];
    const good = operationOf('Good', 'query Good { restaurant(id: "1") { name id } }');
    const report = await graph.warmUp([...misfits, good]);
    expect(report).toEqual({ planned: 1, misfits: misfits.map(({ documentHash }) => documentHash) });
    const lines = logged().slice(before.length).trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'warn',
      operations: 1,
      misfits: 3,
      documentHashes: report.misfits,
    });
    expect(lines[0]).not.toMatch(/chef|shoeSize|Unknown/);
  });

  it('lets others have their turn in between', async () => {
    const operations = Array.from({ length: 50 }, (_, n) =>
      operationOf(`Number${n}`, `query Number${n} { restaurant(id: "${n}") { name rating } }`),
    );
    let turns = 0;
    let timer = setImmediate(function turn() {
      turns += 1;
      timer = setImmediate(turn);
    });
    await graph.warmUp(operations);
    clearImmediate(timer);
    expect(turns).toBeGreaterThan(40);
  });

  it('plans what several run once, and stops when the graph closes', async () => {
    const closing = await create();
    const partners = [one, { ...one }, { ...one, documentHash: 'same' }];
    expect(await closing.warmUp(partners)).toEqual({ planned: 1, misfits: [] });
    const before = logged();
    const warmUp = closing.warmUp([one, many]);
    await closing.close();
    expect((await warmUp).planned).toBeLessThan(2);
    expect(logged()).toBe(before);
  });
});

describe('a graph', () => {
  it('shows its schema only where development tools are on', async () => {
    expect(graph.schema.getType('Restaurant')).toBeDefined();
    expect(graph.schema.getType('_Entity')).toBeUndefined();
    const introspection = '{ __schema { queryType { name } } }';
    const misspelt = '{ restaurant(id: "1") { nam } }';
    expect(await answer(graph, introspection)).toMatchObject({ data: {} });
    expect(JSON.stringify(await answer(graph, misspelt))).toContain('Did you mean');
    const closed = await create(false);
    expect(await answer(closed, introspection)).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    expect(JSON.stringify(await answer(closed, misspelt))).not.toContain('Did you mean');
    await closed.close();
  });

  it.each([
    ['nothing', ''],
    ['half of one', supergraphSdl.slice(0, supergraphSdl.length / 2)],
    ['an API schema', 'type Query { restaurant: String }'],
    ['of other subgraphs', supergraphSdl.replaceAll('"review"', '"kitchen"')],
    ['that names what is not there', supergraphSdl.replace('rating: Float', 'rating: Stars')],
  ])('is not made of %s', async (_what, broken) => {
    await expect(
      createGraph({
        supergraphSdl: broken,
        callers: subgraphs.callers,
        around: (execute) => execute,
        log,
        developmentTools: true,
      }),
    ).rejects.toThrow();
  });
});

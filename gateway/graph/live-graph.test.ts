import { createServer } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { HeaderMap } from '@apollo/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { captureLog } from '#shared/testing/captured-log.ts';
import { createLiveGraph, type LiveGraph } from './live-graph.ts';
import { countCold } from './testing/count-cold.ts';
import { anonymous, composeSmallGraph, createSmallSubgraphs, operationOf } from './testing/small-graph.ts';
import type { WarmableOperation } from './warm-up.ts';

const oldSdl = composeSmallGraph();
const newSdl = composeSmallGraph('added: String!');
const newestSdl = composeSmallGraph('added: String! more: Int');

const named = operationOf('Named', 'query Named { restaurant(id: "1") { name rating } }');
const withAdded = operationOf('WithAdded', 'query WithAdded { restaurant(id: "1") { added } }');
const fields = '{ __type(name: "Restaurant") { fields { name } } restaurant(id: "1") { name rating } }';

const cold = countCold();
let captured = captureLog();
let subgraphs = createSmallSubgraphs();
let callable: WarmableOperation[];
/** Called after each look at what is callable. */
let onLookedUp: () => void;
let live: LiveGraph;

beforeEach(async () => {
  captured = captureLog();
  subgraphs = createSmallSubgraphs();
  callable = [named];
  onLookedUp = () => {};
  live = await createLiveGraph({
    supergraphSdl: oldSdl,
    callers: subgraphs.callers,
    around: (execute) => execute,
    log: captured.log,
    developmentTools: true,
    callableOperations: () => {
      const found = callable;
      onLookedUp();
      return found;
    },
  });
  await live.warmUp();
  cold.reset();
});
afterEach(() => live.close());

const answer = (query: string): Promise<string> =>
  live.use(async ({ server }) => {
    const { status, body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query },
      },
      context: async () => anonymous,
    });
    if (body.kind !== 'complete') throw new Error('an answer in parts');
    return status === undefined || status === 200 ? body.string : `${status} ${body.string}`;
  });

const hasField = async (name: string) => (await answer(fields)).includes(`{"name":"${name}"}`);

const answerOver = (names: readonly string[]) =>
  `${JSON.stringify({
    data: {
      __type: { fields: names.map((name) => ({ name })) },
      restaurant: { name: 'Adria', rating: 4.5 },
    },
  })}\n`;

describe('a supergraph that takes over', () => {
  it('fails no request of many, and each is answered wholly from one of the two', async () => {
    const server = createServer(async (_request, response) => response.end(await answer(fields)));
    const { promise, resolve } = Promise.withResolvers<void>();
    server.listen(0, '127.0.0.1', resolve);
    await promise;
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    subgraphs.wait = () => new Promise((soon) => setTimeout(soon, 5));
    let isDone = false;
    let answered = 0;
    const answers = new Set<string>();
    const client = async () => {
      while (!isDone) {
        answers.add(await (await fetch(url)).text());
        answered += 1;
      }
    };
    const clients = Array.from({ length: 100 }, client);
    const outcomes = [];
    for (const sdl of [newSdl, oldSdl, newSdl, oldSdl, newSdl]) {
      outcomes.push(await live.replace(sdl));
      const before = answered;
      while (answered < before + 2 * clients.length) await setImmediate();
    }
    isDone = true;
    await Promise.all(clients);
    server.closeAllConnections();
    server.close();
    expect(outcomes).toEqual(Array.from({ length: 5 }, () => 'replaced'));
    const old = ['id', 'name', 'rating'];
    expect(answers).toEqual(new Set([answerOver(old), answerOver(['id', 'name', 'added', 'rating'])]));
    expect(captured.failures()).toEqual([]);
  });

  const expectAllWarm = async () => {
    cold.reset();
    for (const { document } of callable) expect(await answer(document)).toMatch(/^{"data":/);
    expect({ documents: cold.documents(), plans: cold.plans() }).toEqual({ documents: 0, plans: 0 });
  };

  it('has every callable operation planned, also what became callable meanwhile', async () => {
    onLookedUp = () => {
      callable = [named, withAdded];
    };
    expect(await live.replace(newSdl)).toBe('replaced');
    await expectAllWarm();
    expect(await answer(withAdded.document)).toContain('"added":"new"');
  });

  it('has what was prepared meanwhile planned, though callable only now', async () => {
    const other = operationOf('Other', 'query Other { restaurant(id: "1") { id } }');
    let prepared: Promise<void> | undefined;
    onLookedUp = () => {
      prepared ??= live.prepare([other]);
    };
    expect(await live.replace(newSdl)).toBe('replaced');
    await prepared;
    callable = [named, other];
    await expectAllWarm();
  });

  it('leaves what is under way to the one where it began', async () => {
    const arrived = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    subgraphs.wait = () => {
      arrived.resolve();
      return go.promise;
    };
    const before = live.current();
    const inFlight = answer(fields);
    await arrived.promise;
    expect(await live.replace(newSdl)).toBe('replaced');
    expect(live.current()).not.toBe(before);
    // Still open: what it is asked by those who hold it is answered.
    const late = before.server.executeOperation({ query: '{ __typename }' }, { contextValue: anonymous });
    expect((await late).http.status).toBeUndefined();
    go.resolve();
    expect(await inFlight).toBe(answerOver(['id', 'name', 'rating']));
    await live.close();
    await expect(before.server.executeOperation({ query: '{ __typename }' })).rejects.toThrow('stopped');
  });

  it.each([
    ['does not parse', newSdl.slice(0, -100)],
    ['is no supergraph', 'type Query { restaurant: String }'],
    ['is empty', ''],
  ])('is kept out where it %s', async (_what, broken) => {
    const before = live.current();
    expect(await live.replace(broken)).toBe('refused');
    expect(live.current()).toBe(before);
    expect(captured.failures()).toEqual(['supergraph refused']);
    expect(await hasField('added')).toBe(false);
    expect(await live.replace(newSdl)).toBe('replaced');
    expect(await hasField('added')).toBe(true);
  });

  it('is told of by the operations that no longer fit, once', async () => {
    await live.replace(newSdl);
    callable = [named, withAdded];
    expect(await live.replace(oldSdl)).toBe('replaced');
    expect(captured.failures()).toEqual(['operations planned, but for those that do not fit the schema']);
    expect(captured.text()).toContain(withAdded.documentHash);
    expect(await answer(named.document)).toContain('Adria');
  });

  it('takes its turn: one at a time, and of those that wait the last', async () => {
    const outcomes = await Promise.all(
      [newSdl, oldSdl, newSdl, newestSdl, newestSdl].map((sdl) => live.replace(sdl)),
    );
    expect(outcomes).toEqual(['replaced', 'superseded', 'superseded', 'superseded', 'replaced']);
    expect(await hasField('more')).toBe(true);
    expect(await live.replace(newestSdl)).toBe('unchanged');
  });

  it('is none after the end, which does not wait for its warm-up', async () => {
    const looked = Promise.withResolvers<void>();
    onLookedUp = looked.resolve;
    callable = Array.from({ length: 100 }, (_, n) =>
      operationOf(`Number${n}`, `query Number${n} { restaurant(id: "${n}") { name } }`),
    );
    const replaced = live.replace(newSdl);
    await looked.promise;
    await live.close();
    expect(cold.plans()).toBeLessThan(50);
    expect(await replaced).toBe('superseded');
    expect(await live.replace(newestSdl)).toBe('superseded');
  });

  it('does not take over where nobody knows what is callable', async () => {
    const failure = new Error('no registry');
    const open = await createLiveGraph({
      supergraphSdl: oldSdl,
      callers: subgraphs.callers,
      around: (execute) => execute,
      log: captured.log,
      developmentTools: true,
      callableOperations: () => {
        throw failure;
      },
    });
    const before = open.current();
    await expect(open.warmUp()).rejects.toBe(failure);
    await expect(open.replace(newSdl)).rejects.toBe(failure);
    expect(open.current()).toBe(before);
    expect(open.isWarm()).toBe(false);
    await open.close();
  });
});

describe('the first supergraph', () => {
  it('answers before it is warm', async () => {
    const open = await createLiveGraph({
      supergraphSdl: oldSdl,
      callers: subgraphs.callers,
      around: (execute) => execute,
      log: captured.log,
      developmentTools: true,
      callableOperations: () => [named],
    });
    expect(open.isWarm()).toBe(false);
    const warm = open.warmUp();
    expect(open.isWarm()).toBe(false);
    await warm;
    expect(open.isWarm()).toBe(true);
    await open.close();
  });
});

it('stops waiting for what does not end', async () => {
  const open = await createLiveGraph({
    supergraphSdl: oldSdl,
    callers: subgraphs.callers,
    around: (execute) => execute,
    log: captured.log,
    developmentTools: true,
    callableOperations: () => [],
    drainMilliseconds: 1,
  });
  const never = Promise.withResolvers<void>();
  void open.use(() => never.promise);
  await open.replace(newSdl);
  await open.close();
  expect(captured.failures()).toEqual(['operations of a supergraph that ends are still under way']);
});

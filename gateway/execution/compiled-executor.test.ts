import { setImmediate } from 'node:timers/promises';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import fc from 'fast-check';
import {
  buildSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomOperation } from '#shared/graph/testing/random-operation.ts';
import { seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import { createCompiledExecutor, type GatewayRequest } from './compiled-executor.ts';
import { type Mischief, randomAnswer } from './testing/random-answer.ts';
import { composeWideGraph } from './testing/wide-graph.ts';

const supergraphSdl = composeWideGraph();
const supergraph = buildSchema(supergraphSdl, { assumeValid: true, assumeValidSDL: true });

/** What subgraphs answer one request, and what they were asked for it. */
interface Asking {
  readonly seed: number;
  readonly mischief: Mischief;
  readonly asked: string[];
}

const subgraph = (service: string): GraphQLDataSource<Asking> => ({
  process: async ({ request, context }) => {
    const { seed, mischief, asked } = context;
    if (seed === undefined || mischief === undefined || asked === undefined)
      throw new Error('only requests are answered');
    const fetch = { service, query: request.query ?? '', variables: request.variables ?? {} };
    asked.push(JSON.stringify(fetch));
    // In no order that is known, but always the same.
    for (let turn = asked.length % 3; turn > 0; turn -= 1) await setImmediate();
    return randomAnswer(supergraph, seed, mischief, fetch);
  },
});

const openGateway = async () => {
  let stockCalls = 0;
  const compiled = createCompiledExecutor(
    (request) => {
      stockCalls += 1;
      return gateway.executor(request);
    },
    () => {},
  );
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => subgraph(name),
    experimental_didResolveQueryPlan: compiled.didResolvePlan,
    telemetry: { includeDocument: false, recordExceptions: false },
  });
  let api: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate((schemas) => {
    compiled.schemaChanged(schemas);
    api = schemas.apiSchema;
  });
  await gateway.load();
  if (api === undefined) throw new Error('no schema');
  return {
    api,
    stop: () => gateway.stop(),
    stock: (request: GatewayRequest) => gateway.executor(request),
    compiled: compiled.execute,
    stockCalls: () => stockCalls,
  };
};

let opened: Awaited<ReturnType<typeof openGateway>>;
beforeAll(async () => {
  opened = await openGateway();
});
afterAll(() => opened.stop());

const requestOf = (
  document: DocumentNode,
  source: string,
  variables: Record<string, unknown>,
  context: Asking,
): GatewayRequest => {
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('no operation');
  const silent = () => {};
  return {
    request: { query: source, operationName: operation.name?.value ?? '', variables },
    document,
    source,
    operation,
    operationName: operation.name?.value ?? null,
    queryHash: source,
    schemaHash: 'unused' as GatewayRequest['schemaHash'],
    schema: opened.api,
    context,
    cache: { get: async () => undefined, set: async () => {}, delete: async () => true },
    logger: { debug: silent, info: silent, warn: silent, error: silent },
    metrics: {},
    overallCachePolicy: {
      maxAge: undefined,
      scope: undefined,
      restrict: silent,
      replace: silent,
      policyIfCacheable: () => null,
    },
  };
};

/** As Apollo Server answers: errors of other kinds become GraphQL's. */
const asAnswered = (_name: string, value: unknown): unknown =>
  value instanceof Error && !(value instanceof GraphQLError)
    ? new GraphQLError(value.message).toJSON()
    : value;

const textOf = async (execution: Promise<unknown>): Promise<string> => {
  try {
    return JSON.stringify(await execution, asAnswered);
  } catch (error) {
    return `threw ${String(error)}`;
  }
};

/** Asks both the same, and what they asked subgraphs. */
const askBoth = async (
  source: string,
  variables: Record<string, unknown>,
  answers: Pick<Asking, 'seed' | 'mischief'>,
) => {
  const document = parse(source);
  const ask = async (execute: (request: GatewayRequest) => Promise<unknown>) => {
    const asking: Asking = { ...answers, asked: [] };
    const text = await textOf(execute(requestOf(document, source, variables, asking)));
    return { text, asked: asking.asked };
  };
  const expected = await ask(opened.stock);
  const before = opened.stockCalls();
  const answered = await ask(opened.compiled);
  return { expected, answered, isCompiled: opened.stockCalls() === before };
};

const rate = fc.constantFrom(0, 0, 0.05, 0.2);
const mischiefs = fc.record({
  nulls: rate,
  oddities: rate,
  errors: fc.constantFrom(0, 0, 0.5),
}) satisfies fc.Arbitrary<Mischief>;
const seeds = fc.integer({ min: 0, max: 1_000_000_000 });
const variables = fc.record({
  no: fc.boolean(),
  yes: fc.option(fc.boolean(), { nil: undefined }),
  id: fc.constantFrom('9', 7),
  first: fc.constantFrom(1, null, 3),
});

const rootOf = (seed: number): GraphQLObjectType => {
  const root = seed % 5 === 0 ? opened.api.getMutationType() : opened.api.getQueryType();
  if (root == null) throw new Error('no root');
  return root;
};

describe('a compiled operation', () => {
  it('is answered byte for byte as by @apollo/gateway, whatever subgraphs answer', async () => {
    let compiled = 0;
    let valid = 0;
    await fc.assert(
      fc.asyncProperty(seeds, mischiefs, variables, async (seed, mischief, given) => {
        const source = randomOperation(opened.api, seededRandom(`operation ${seed}`), rootOf(seed));
        if (validate(opened.api, parse(source)).length > 0) return;
        valid += 1;
        const { expected, answered, isCompiled } = await askBoth(source, JSON.parse(JSON.stringify(given)), {
          seed,
          mischief,
        });
        if (isCompiled) compiled += 1;
        // What breaks a plan off does so wherever its other branches are, and another may be first.
        const threw = expected.text.startsWith('threw');
        expect(threw ? answered.text.slice(0, 5) : answered.text).toBe(threw ? 'threw' : expected.text);
        if (!threw) expect(answered.asked.toSorted()).toEqual(expected.asked.toSorted());
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 400) },
    );
    // But for those with rewrites.
    expect(valid).toBeGreaterThan(100);
    expect(compiled / valid).toBeGreaterThan(0.8);
  }, 600_000);
});

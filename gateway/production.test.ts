import { afterAll, describe, expect, it } from 'vitest';
import { SubgraphUnavailable } from './data-sources/subgraph-caller.ts';
import { ask } from './testing/ask.ts';
import { secretMessage } from './testing/fake-subgraphs.ts';
import { openTestGateway } from './testing/test-gateway.ts';

const { gateway, url } = await openTestGateway({ developmentTools: false });
afterAll(() => gateway.close());

const input = { location: 'Vienna', date: '2026-11-27', time: '19:00', partySize: 2 };

describe('without the tools of development', () => {
  it.each([
    '{ __schema { queryType { name } } }',
    '{ __type(name: "Restaurant") { fields { name } } }',
    '{ viewer { id } s: __schema { types { name } } }',
    '{ ...F } fragment F on Query { __schema { types { name } } }',
    'query A { viewer { id } } query B { __type(name: "Viewer") { name } }',
  ])('the schema cannot be asked for by %s', async (query) => {
    const { status, data, errors } = await ask(url, query);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'The schema cannot be asked for here',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      }),
    ]);
  });

  it('__typename can', async () => {
    expect((await ask(url, '{ __typename }')).data).toEqual({ __typename: 'Query' });
    const { data } = await ask(url, '{ restaurant(id: "rst_1") { __typename id } }');
    expect(data).toEqual({ restaurant: { __typename: 'Restaurant', id: 'rst_1' } });
  });

  it.each([
    ['{ restaurnt(id: "a") { id } }', {}, /restaurant\b/],
    ['{ restaurant { name } }', {}, /"id"|ID!/],
    ['{ restaurant(id: "a") }', {}, /Restaurant/],
    ['{ restaurant(id: "a") { nam } }', {}, /name|Restaurant/],
    ['{ restaurant(id: "a") { ... on Viewr { id } } }', {}, /Viewer/],
    ['{ searchRestaurants(input: { partySiz: 2 }) { id } }', {}, /partySize|location|Location|Input/],
    [
      'query ($i: SearchRestaurantInput!) { searchRestaurants(input: $i) { id } }',
      {},
      /SearchRestaurantsInput/,
    ],
  ])('an error about %s tells no name that was not asked', async (query, variables, secret) => {
    const { status, errors } = await ask(url, query, variables);
    expect(status).toBe(400);
    for (const { message } of errors ?? []) expect(message).not.toMatch(secret);
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
  });

  it('what is wrong with a variable is said, without suggestions', async () => {
    const query = 'query ($input: SearchRestaurantsInput!) { searchRestaurants(input: $input) { id } }';
    const misspelt = await ask(url, query, { input: { ...input, partySiz: 2 } });
    expect(misspelt.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(misspelt.text).not.toContain('Did you mean');
    const wrong = await ask(url, query, { input: { ...input, partySize: 'two' } });
    expect(wrong.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'input.partySize' });
  });

  it('a browser finds no page', async () => {
    for (const path of ['/graphql', '/graphiql/index.html', '/graphiql/', '/']) {
      const response = await fetch(`${url}${path}`, { headers: { accept: 'text/html' } });
      expect(response.status).toBe(404);
      expect(response.headers.get('content-security-policy')).toBe(
        "default-src 'none';frame-ancestors 'none'",
      );
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
  });
});

const privateWords =
  /hunter2|subgraph|serviceName|stack|at \/|postgres|select |relation|10\.0\.0|knex|\bavailability\b|\breview\b/i;

describe('a failure tells nothing of what is behind the gateway', () => {
  const failing = [
    ['of SQL', new Error('select "secret" from reservation.reservation - relation "x" does not exist')],
    ['of a connection', new SubgraphUnavailable('review at 10.0.0.1:4001: connect ECONNREFUSED')],
    [
      'of nothing that is known',
      Object.assign(new Error(secretMessage), { extensions: { code: 'DOWNSTREAM' } }),
    ],
  ] as const;

  it.each(failing)('%s', async (_what, error) => {
    const fail = () => Promise.reject(error);
    const broken = await openTestGateway({
      developmentTools: false,
      callers: { restaurant: fail, availability: fail, reservation: fail, review: fail },
    });
    try {
      for (const query of ['{ viewer { id } }', '{ restaurant(id: "rst_1") { name rating { count } } }']) {
        const { text, errors } = await ask(broken.url, query);
        expect(errors?.length).toBeGreaterThan(0);
        expect(text.replaceAll('SUBGRAPH_UNAVAILABLE', '')).not.toMatch(privateWords);
      }
    } finally {
      await broken.gateway.close();
    }
  });

  it('that a subgraph words itself', async () => {
    const answers = [
      {
        errors: [
          { message: secretMessage, extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at /x'] } },
        ],
      },
      {
        errors: [
          { message: 'select 1 from review.review', path: ['_entities'], extensions: { code: '23505' } },
        ],
      },
      {
        errors: [
          {
            message: 'Cannot query field "hunter2" on type "X"',
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
          },
        ],
      },
    ];
    for (const answer of answers) {
      const say = async () => ({ data: null, ...answer });
      const broken = await openTestGateway({
        callers: { restaurant: say, availability: say, reservation: say, review: say },
      });
      const { text, errors } = await ask(broken.url, '{ viewer { id } }');
      await broken.gateway.close();
      expect(errors?.length).toBeGreaterThan(0);
      expect(text).not.toMatch(privateWords);
    }
  });
});

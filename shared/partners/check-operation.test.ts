import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readApiSchema } from '#schema/compose.ts';
import { normaliseDocument } from '#shared/operations/normalised-document.ts';
import { checkOperation, registrationLimits } from './check-operation.ts';

const schema = buildSchema(await readApiSchema());
const check = (document: string, documentId = 'id') => checkOperation(schema, { documentId, document });
const levels = (count: number) => {
  const rounds = Math.ceil((count - 2) / 4);
  return `query A { restaurant(id: "a") { ${'reviews(first: 1) { edges { node { restaurant { '.repeat(rounds)} id ${'} } } } '.repeat(rounds)} } }`;
};

describe('an operation that is to be registered', () => {
  it('is taken as it is normalised, with what it costs', () => {
    const document = 'query Where ($n: Int) {\n  # near\n  places(text: "a", first: $n) { id, name } }';
    const { text, hash } = normaliseDocument(document);
    expect(check(document, 'sha256:where')).toEqual({
      kind: 'fits',
      operation: {
        documentId: 'where',
        document: text,
        documentHash: hash,
        operationName: 'Where',
        operationType: 'query',
        cost: 100,
      },
    });
    expect(
      check('mutation Free ($i: ReleaseHoldInput!) { releaseHold(input: $i) { __typename } }'),
    ).toMatchObject({ kind: 'fits', operation: { operationType: 'mutation', cost: 11 } });
  });

  it.each([
    ['NO_GRAPHQL', null, 'query A {'],
    ['TOO_MANY_TOKENS', null, `query A { ${'__typename '.repeat(5_000)} }`],
    ['NOT_ONE_OPERATION', null, 'fragment F on Query { viewer { id } }'],
    ['NOT_ONE_OPERATION', null, 'query A { viewer { id } } query B { viewer { id } }'],
    ['NO_NAME', null, '{ viewer { id } }'],
    ['NO_NAME', 'A'.repeat(129), `query ${'A'.repeat(129)} { viewer { id } }`],
    ['SUBSCRIPTION', 'A', 'subscription A { viewer { id } }'],
    ['INVALID', 'A', 'query A { viewer { salary } }'],
    ['INVALID', 'A', 'query A { viewer { id } } type Query { id: ID }'],
    ['INVALID', 'A', 'query A ($unused: Int) { viewer { id } }'],
    ['TOO_DEEP', 'A', 'query A { ...F } fragment F on Query { ...F }'],
    ['INVALID', 'A', 'query A { __schema { types { name } } }'],
    ['INVALID', 'A', 'query A { __type(name: "Query") { name } }'],
    ['INVALID', 'A', 'query A { __proto__: viewer { id } }'],
    ['INVALID', 'A', 'query A ($__proto__: ID!) { restaurant(id: $__proto__) { id } }'],
    ['TOO_DEEP', 'A', levels(registrationLimits.levels + 1)],
    ['TOO_DEEP', 'A', levels(400)],
    ['TOO_DEEP', 'A', `query A { ${'...{ '.repeat(1_200)} viewer { id } ${'}'.repeat(1_200)} }`],
    [
      'TOO_COSTLY',
      'A',
      'query A ($n: Int) { restaurants(ids: ["a", "b"]) { reviews(first: $n) { edges { node { restaurant { reviews(first: $n) { edges { node { id } } } } } } } } }',
    ],
  ])('is refused as %s', (code, operationName, document) => {
    expect(check(document)).toMatchObject({
      kind: 'refused',
      documentId: 'id',
      operationName,
      problems: expect.arrayContaining([expect.objectContaining({ code })]),
    });
  });

  it('is refused with each of its mistakes, up to ten', () => {
    const result = check(`query A { viewer { ${Array.from({ length: 50 }, (_, n) => `a${n}`).join(' ')} } }`);
    expect(result.kind === 'refused' ? result.problems.length : 0).toBe(registrationLimits.problems + 1);
  });

  it('is refused without a good id', () => {
    expect(check('query A { viewer { id } }', 'a b')).toMatchObject({
      kind: 'refused',
      documentId: 'a b',
      problems: [{ code: 'DOCUMENT_ID_INVALID' }],
    });
  });

  it('may nest as deep and cost as much as the limits say', () => {
    expect(check(levels(registrationLimits.levels)).kind).toBe('fits');
  });
});

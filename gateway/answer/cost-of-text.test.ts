import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { documentLimits } from '../limits/document-limits.ts';
import { createCostOfText } from './cost-of-text.ts';

const schema = buildSchema('type Query { a: Query, b: Int } type Mutation { c: Query }');
const costOfText = createCostOfText();

it.each([
  ['a query', '{ a { a { b } } }', undefined, 2],
  ['the operation that is named', 'query A { a { b } } query B { b }', 'A', 1],
  ['another one of the same text', 'query A { a { b } } query B { b }', 'B', 0],
  ['nothing, for it is refused: not GraphQL', 'b }', undefined, 0],
  ['nothing, for it is refused: which operation', 'query A { a { b } } query B { b }', undefined, 0],
  [
    'nothing, for it is refused: too long',
    `{ a { b } }${' '.repeat(documentLimits.characters)}`,
    undefined,
    0,
  ],
])('%s', (_what, text, operationName, cost) => {
  expect(costOfText(schema, text, operationName)).toBe(cost);
  expect(costOfText(schema, text, operationName)).toBe(cost);
});

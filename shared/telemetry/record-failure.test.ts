import {
  GraphQLError,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLSchema,
  getVariableValues,
  Kind,
  parse,
} from 'graphql';
import { expect, it } from 'vitest';
import { Unauthenticated } from '#shared/graph/access-errors.ts';
import { BadInput } from '#shared/graph/bad-input.ts';
import { clientCodeOf, databaseCodeIn, errorAttributes } from './record-failure.ts';

const variableError = () => {
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { seven: { type: GraphQLInt } } }),
  });
  const [operation] = parse('query ($guests: Int!) { seven }').definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return getVariableValues(schema, operation.variableDefinitions ?? [], { guests: 'ann' }).errors?.[0];
};

it.each([
  [new BadInput('input.partySize', 'a whole number'), 'BAD_USER_INPUT'],
  [new Unauthenticated(), 'UNAUTHENTICATED'],
  [variableError(), 'BAD_USER_INPUT'],
  [new GraphQLError('masked', { extensions: { code: 'INTERNAL_SERVER_ERROR' } }), undefined],
  [new GraphQLError('no code'), undefined],
  [new Error('ours'), undefined],
  [Object.assign(new Error('ours'), { extensions: null }), undefined],
  ['thrown text', undefined],
  [undefined, undefined],
])('%s is the mistake of a client: %s', (error, code) => {
  expect(clientCodeOf(error)).toBe(code);
});

it.each([
  [new TypeError('ann@example.org'), { 'error.type': 'TypeError' }],
  [new BadInput('name', 'ann'), { 'graphql.error.code': 'BAD_USER_INPUT' }],
  ['ann', { 'error.type': 'string' }],
  [{ name: 'graphql.validation.error', message: 'ann' }, { 'error.type': 'graphql.validation.error' }],
])('a span says the kind of an error and never its words: %#', (error, attributes) => {
  expect(errorAttributes(error)).toEqual(attributes);
});

it.each([
  [`PostgreSQL error of type 'error' occurred (code: 23P01)`, '23P01'],
  ['ann (code: 23P01) ann', undefined],
])('the code of the database is found in %s', (sentence, code) => {
  expect(databaseCodeIn(sentence)).toBe(code);
});

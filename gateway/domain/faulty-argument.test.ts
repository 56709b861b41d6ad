import { buildSchema, getVariableValues, Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { faultyArgument } from './faulty-argument.ts';

const schema = buildSchema(
  'type Query { a(input: I!): Int } input I { party: Int! list: [J!] text: String } input J { size: Int! }',
);
const [operation] = parse('query ($input: I!) { a(input: $input) }').definitions;

const complaint = (input: unknown): string => {
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], { input });
  return errors?.[0]?.message ?? '';
};

it.each([
  ['a field', { party: 'four' }, 'input.party'],
  ['a field in a list', { party: 4, list: [{ size: 1 }, { size: 'x' }] }, 'input.list[1].size'],
  ['a missing field', { text: 'x' }, 'input.party'],
  ['a missing field in a list', { party: 4, list: [{}] }, 'input.list[0].size'],
  ['null', null, 'input'],
  ['nothing', undefined, 'input'],
  ['another type', 7, 'input'],
  ['text that looks like a place', { party: '" at "input.text"; ' }, 'input.party'],
])('names %s', (_what, input, expected) => {
  expect(faultyArgument(complaint(input))).toBe(expected);
});

it('says nothing of other messages', () => {
  expect(faultyArgument('input.radiusKm: above 0, at most 50')).toBeUndefined();
});

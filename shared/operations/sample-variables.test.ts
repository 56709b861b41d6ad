import { readdir, readFile } from 'node:fs/promises';
import { buildSchema, getOperationAST, getVariableValues, isInputType, parse, validateSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readApiSchema } from '#schema/compose.ts';
import { sampleVariables } from './sample-variables.ts';

const schema = buildSchema(await readApiSchema());
const directory = new URL('../../schema/operations/', import.meta.url);
const documents = await Promise.all(
  (await readdir(directory))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFile(new URL(name, directory), 'utf8')),
);

const sampled = (graph: typeof schema, text: string) => {
  const operation = getOperationAST(parse(text));
  if (operation == null) throw new Error('no operation');
  const variables = sampleVariables(graph, operation);
  const { errors } = getVariableValues(graph, operation.variableDefinitions ?? [], variables);
  return { variables, errors };
};

describe('sample variables', () => {
  it('fit every input that the graph has', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputType);
    expect(inputs.length).toBeGreaterThan(50);
    for (const { name } of inputs)
      for (const type of [`${name}!`, `[${name}!]!`, name, `[[${name}]!]`])
        expect(sampled(schema, `query ($a: ${type}) { viewer { id } }`).errors, type).toBeUndefined();
  });

  it('fit what our own clients send', () => {
    for (const document of documents) expect(sampled(schema, document).errors).toBeUndefined();
  });

  it('are as few and as small as can be', () => {
    const graph = buildSchema(`
      scalar LocalDate scalar Unheard
      enum Colour { RED GREEN }
      input Outer { inner: Inner!, again: Outer, list: [Outer!]!, usual: Int! = 3 }
      input Inner { colour: Colour!, on: LocalDate!, other: Unheard! }
      input Either @oneOf { a: Inner b: Int }
      type Query { a(outer: Outer, either: Either): Int }
    `);
    expect(validateSchema(graph)).toEqual([]);
    const { variables, errors } = sampled(
      graph,
      'query ($outer: Outer!, $either: Either!, $optional: Int, $usual: Int! = 1, $times: [Int!]!) { a }',
    );
    expect(errors).toBeUndefined();
    const inner = { colour: 'RED', on: '2000-01-01', other: '' };
    expect(variables).toEqual({ outer: { inner, list: [] }, either: { a: inner }, times: [] });
  });

  it('leave out what the schema does not have', () => {
    const operation = getOperationAST(parse('query ($a: Gone!, $b: Viewer!) { viewer { id } }'));
    expect(operation == null ? undefined : sampleVariables(schema, operation)).toEqual({});
  });
});

import { buildSchema, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readApiSchema } from '#schema/compose.ts';
import { operationCost } from '#shared/operations/operation-cost.ts';
import { readPublicOperations } from '../persisted/public-operations.ts';
import { documentLimits, refusalOfDocument } from './document-limits.ts';
import { documentShape } from './document-shape.ts';
import { mostCost } from './limit-operations.ts';

const schema = buildSchema(await readApiSchema());
const own = await readPublicOperations();

describe('the limits', () => {
  it.each(own.map(({ operationName, document }) => ({ operationName, text: document })))(
    'leave three times the room that our own $operationName needs',
    ({ text }) => {
      const document = parse(text);
      const operation = getOperationAST(document);
      if (operation == null) throw new Error('one operation');
      const shape = documentShape(document);
      const needed = {
        ...shape,
        characters: text.length,
        tokens: document.tokenCount ?? 0,
      };
      for (const name of ['characters', 'tokens', 'fragments', 'rootFields', 'aliases', 'levels'] as const)
        expect(needed[name] * 3, name).toBeLessThanOrEqual(documentLimits[name]);
      expect(operationCost({ schema, document, operation }) * 3).toBeLessThanOrEqual(mostCost);
    },
  );

  it("let GraphiQL's question for the schema through", () => {
    const question = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
    expect(refusalOfDocument(parse(question))).toBeUndefined();
  });
});

import { type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { mostTokens } from '#shared/operations/normalised-document.ts';
import { operationCost } from '#shared/operations/operation-cost.ts';
import { documentLimits } from '../limits/document-limits.ts';

/** Texts that are remembered for each schema, of at most so many characters together. */
const rememberedCharacters = 8 * 1024 * 1024;

const costOf = (schema: GraphQLSchema, text: string, operationName: string | undefined): number => {
  try {
    const document = parse(text, { noLocation: true, maxTokens: mostTokens });
    const operation = getOperationAST(document, operationName);
    const cost = operation == null ? 0 : operationCost({ schema, document, operation });
    return Number.isSafeInteger(cost) ? cost : 0;
  } catch {
    return 0;
  }
};

/** What a text is charged that a partner may send without registering it; 0 where it will be refused anyway. */
export const createCostOfText = () => {
  const costs = new WeakMap<GraphQLSchema, LRUCache<string, number>>();
  const rememberFor = () =>
    new LRUCache<string, number>({
      maxSize: rememberedCharacters,
      sizeCalculation: (_cost, key) => key.length,
    });
  return (schema: GraphQLSchema, text: string, operationName: string | undefined): number => {
    // It is refused for that: reading it would be work for nothing.
    if (text.length > documentLimits.characters) return 0;
    const known = costs.getOrInsertComputed(schema, rememberFor);
    const key = JSON.stringify([operationName, text]);
    const cost = known.get(key) ?? costOf(schema, text, operationName);
    known.set(key, cost);
    return cost;
  };
};

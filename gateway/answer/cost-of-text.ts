import { type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { mostTokens } from '#shared/operations/normalised-document.ts';
import { operationCost } from '#shared/operations/operation-cost.ts';

/** Texts that are remembered for each schema. */
const remembered = 1_000;

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
  const rememberFor = () => new LRUCache<string, number>({ max: remembered });
  return (schema: GraphQLSchema, text: string, operationName: string | undefined): number => {
    const known = costs.getOrInsertComputed(schema, rememberFor);
    const key = JSON.stringify([operationName, text]);
    const cost = known.get(key) ?? costOf(schema, text, operationName);
    known.set(key, cost);
    return cost;
  };
};

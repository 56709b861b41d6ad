import type { Operation } from '@apollo/federation-internals';
import { assert } from '@apollo/federation-internals';
import { evaluateCondition, type PlanNode, type ResponsePath } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import { type Cursor, type Execution, executeFetch } from './execute-fetch.ts';
import { isObject, ownValue } from './json-object.ts';

/** All that is at a path, of every element of each list on it. */
const findAtPath = (value: unknown, path: ResponsePath, from: number): unknown => {
  if (from === path.length || value === undefined || value === null) return value;
  const step = path[from];
  if (step === '@') {
    if (!Array.isArray(value)) throw new TypeError('value.flatMap is not a function');
    return value.flatMap((element) => findAtPath(element, path, from + 1));
  }
  assert(typeof step === 'string', () => `Unexpected ${typeof step} found in path`);
  assert(!Array.isArray(value), () => `Unexpected array in result for path element ${step}`);
  return findAtPath(isObject(value) ? ownValue(value, step) : undefined, path, from + 1);
};

const asGraphqlError = (error: unknown): GraphQLError => {
  if (error instanceof GraphQLError) return error;
  return error instanceof Error
    ? new GraphQLError(error.message, { originalError: error })
    : new GraphQLError('A fetch failed');
};

/** Fetches what the plan says, in its order, into what the cursor is a place of. Failed fetches are noted. */
export const executePlan = async (
  node: PlanNode,
  cursor: Cursor,
  execution: Execution,
  operation: Operation,
): Promise<void> => {
  switch (node.kind) {
    case 'Sequence':
      for (const next of node.nodes) await executePlan(next, cursor, execution, operation);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((next) => executePlan(next, cursor, execution, operation)));
      return;
    case 'Flatten': {
      const found = findAtPath(cursor.found, node.path, 0);
      if (!found) return;
      const path = [...cursor.path, ...node.path];
      return executePlan(node.node, { path, found, whole: cursor.whole }, execution, operation);
    }
    case 'Condition': {
      const isMet = evaluateCondition(
        node,
        operation.variableDefinitions,
        execution.request.request.variables,
      );
      const chosen = isMet ? node.ifClause : node.elseClause;
      return chosen === undefined ? undefined : executePlan(chosen, cursor, execution, operation);
    }
    case 'Fetch':
      try {
        await executeFetch(node, cursor, execution);
      } catch (error) {
        execution.errors.push(asGraphqlError(error));
      }
      return;
    case 'Defer':
      throw new Error('@defer is not supported');
  }
};

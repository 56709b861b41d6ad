import { type Operation, operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { GatewayConfig } from '@apollo/gateway';
import { computeResponse } from '@apollo/gateway/dist/resultShaping.js';
import { isPlanNode, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, GraphQLError } from 'graphql';
import { compileShape, type Shape, UnforeseenAnswer } from './compile-shape.ts';
import { conditionVariables, defaultedVariables } from './conditions.ts';
import type { JsonObject } from './json-object.ts';

/** An operation under different values of its conditions; others are shaped by `@apollo/gateway`. */
const mostShapes = 64;

export type DidResolvePlan = NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>;

export interface PlannedOperation {
  readonly document: DocumentNode;
  /** As the gateway told of it. */
  readonly resolved: Omit<Parameters<DidResolvePlan>[0], 'requestContext'>;
}

export interface ShapedAnswer {
  readonly data: JsonObject | null;
  /** What does not fit the schema. */
  readonly misfits: readonly GraphQLError[];
}

export interface CompiledOperation {
  readonly planned: PlannedOperation;
  readonly node: PlanNode | undefined;
  readonly operation: Operation;
  /** The client's answer of what was fetched. @throws what `@apollo/gateway` throws of an answer that cannot be shaped */
  shape(fetched: JsonObject, variables: JsonObject): ShapedAnswer;
}

const isCompilable = (node: PlanNode): boolean => {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.every(isCompilable);
    case 'Flatten':
      return isCompilable(node.node);
    case 'Condition':
      return [node.ifClause, node.elseClause].every((branch) => branch === undefined || isCompilable(branch));
    case 'Fetch':
      return [node.inputRewrites, node.outputRewrites, node.contextRewrites].every(
        (rewrites = []) => rewrites.length === 0,
      );
    case 'Defer':
      return false;
  }
};

const hasIntrospection = (operation: Operation): boolean =>
  operation.selectionSet
    .fieldsInSet()
    .some(({ field }) => field.element.definition.isSchemaIntrospectionField());

/** An answer of a subscription is fetched as that of a query is. */
const fetchesOf = ({ node }: QueryPlan): PlanNode | undefined => {
  if (node === undefined || isPlanNode(node)) return node;
  const { primary, rest } = node;
  return rest === undefined ? primary : { kind: 'Sequence', nodes: [primary, rest] };
};

/** @returns undefined for what is left to `@apollo/gateway`: rewrites, `@defer` and introspection */
export const compileOperation = (
  planned: PlannedOperation,
  schema: Schema,
): CompiledOperation | undefined => {
  const { document, resolved } = planned;
  const node = fetchesOf(resolved.queryPlan);
  if (node !== undefined && !isCompilable(node)) return undefined;
  const definitions = [
    resolved.operationContext.operation,
    ...document.definitions.filter(({ kind }) => kind === 'FragmentDefinition'),
  ];
  const operation = operationFromDocument(schema, { kind: document.kind, definitions }, { validate: false });
  if (hasIntrospection(operation)) return undefined;
  const names = conditionVariables(document);
  const shapes = new Map<string, Shape | undefined>();
  const tryCompile = (variables: JsonObject): Shape | undefined => {
    try {
      return compileShape(operation, variables);
    } catch (error) {
      if (error instanceof UnforeseenAnswer) return undefined;
      throw error;
    }
  };
  const shapeFor = (variables: JsonObject): Shape | undefined => {
    const given = names.length === 0 ? variables : defaultedVariables(operation, variables);
    const vector = names.map((name) => String(given[name])).join();
    if (shapes.has(vector)) return shapes.get(vector);
    if (shapes.size >= mostShapes) return undefined;
    const shape = tryCompile(given);
    shapes.set(vector, shape);
    return shape;
  };
  const shapeAsApollo = (fetched: JsonObject, variables: JsonObject): ShapedAnswer => {
    const { data, errors } = computeResponse({
      operation,
      variables,
      input: fetched,
      introspectionHandling: () => {
        throw new GraphQLError('introspection is not compiled');
      },
    });
    return { data: data ?? null, misfits: errors };
  };
  return {
    planned,
    node,
    operation,
    shape: (fetched, variables) => {
      try {
        const shape = shapeFor(variables);
        if (shape !== undefined) return { data: shape(fetched), misfits: [] };
      } catch (error) {
        if (!(error instanceof UnforeseenAnswer)) throw error;
      }
      return shapeAsApollo(fetched, variables);
    },
  };
};

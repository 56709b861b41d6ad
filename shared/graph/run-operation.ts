import type { Attributes } from '@opentelemetry/api';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isInputObjectType,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  validate,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { beginProcessing, beginRequest } from '#shared/telemetry/metrics/measure-graphql.ts';

/** An operation of a document, as one asks for it. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export interface OperationRunnerParts {
  readonly schema: GraphQLSchema;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Of metrics. */
  readonly attributes: Attributes;
}

type Run = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;

/** What need not be found out again about a document, of which the gateway sends the same few over and over. */
type PreparedOperation =
  | { readonly kind: 'invalid'; readonly errors: readonly GraphQLError[] }
  | {
      readonly kind: 'ready';
      readonly definition: OperationDefinitionNode;
      readonly run: Run;
    };

/** Characters of documents; parsed and compiled, each takes some 50 times that. */
const keptCharacters = 1_000_000;

const withCode = (code: string, error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    originalError: error.originalError ?? null,
    extensions: { code },
  });

const invalid = (code: string, errors: readonly GraphQLError[]): PreparedOperation => ({
  kind: 'invalid',
  errors: errors.map((error) => withCode(code, error)),
});

const parseDocument = (query: string): DocumentNode | GraphQLError => {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
};

/** Directives, and variables in the middle of a literal. */
const isInterpreted = (document: DocumentNode): boolean => {
  let isFound = false;
  visit(document, {
    enter: ({ kind }, _key, parent) => {
      const isInLiteral =
        Array.isArray(parent) || (parent && 'kind' in parent && parent.kind === Kind.OBJECT_FIELD);
      isFound ||= kind === Kind.DIRECTIVE || (kind === Kind.VARIABLE && isInLiteral === true);
    },
  });
  return isFound;
};

/** Whether values of an input type may hold others of the same type. */
const isCircular = (type: GraphQLInputType, within: readonly GraphQLInputType[] = []): boolean => {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  if (within.includes(named)) return true;
  return Object.values(named.getFields()).some((field) => isCircular(field.type, [...within, named]));
};

const takesCircularVariables = (schema: GraphQLSchema, document: DocumentNode): boolean =>
  document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.variableDefinitions?.some(({ type }) => {
        const known = typeFromAST(schema, type);
        return isInputType(known) && isCircular(known);
      }),
  );

/**
 * Compiled, but for what graphql-jit 0.8.9 does not do as graphql-js does: conditions of fragments within each other,
 * and variables within lists and objects that the document spells out. Where an input type holds itself, compiling took
 * it half a minute.
 */
const compile = (schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Run => {
  if (!isInterpreted(document) && !takesCircularVariables(schema, document)) {
    const compiled = compileQuery(schema, document, operationName);
    if (isCompiledQuery(compiled))
      return (context, variables) => compiled.query(undefined, context, variables);
  }
  return (contextValue, variableValues) =>
    execute({ schema, document, contextValue, variableValues, operationName: operationName ?? null });
};

const prepare = (
  { schema, attributes }: OperationRunnerParts,
  { query, operationName }: OperationRequest,
): PreparedOperation => {
  const endParsing = beginProcessing('parse', attributes);
  const document = parseDocument(query);
  endParsing();
  if (document instanceof GraphQLError) return invalid('GRAPHQL_PARSE_FAILED', [document]);
  const endValidation = beginProcessing('validate', attributes);
  const mistakes = validate(schema, document);
  endValidation();
  if (mistakes.length > 0) return invalid('GRAPHQL_VALIDATION_FAILED', mistakes);
  const definition = getOperationAST(document, operationName);
  if (definition == null)
    return invalid('OPERATION_RESOLUTION_FAILURE', [new GraphQLError('There is no such operation')]);
  return { kind: 'ready', definition, run: compile(schema, document, operationName) };
};

/** @throws nothing: what does not fit is in the errors */
const mistakesInVariables = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] => {
  const { errors = [] } = getVariableValues(schema, variableDefinitions, variables);
  return errors.map((error) => withCode('BAD_USER_INPUT', error));
};

/**
 * Answers operations on a schema that nothing wraps: documents are parsed, validated and compiled once, and Apollo
 * Server's pipeline is not run. Its codes and the form of its errors are kept.
 */
export const createOperationRunner = <Context>(parts: OperationRunnerParts) => {
  const { schema, formatError, attributes } = parts;
  const kept = new LRUCache<string, PreparedOperation>({
    maxSize: keptCharacters,
    sizeCalculation: (_operation, key) => key.length,
  });
  const prepared = (request: OperationRequest): PreparedOperation => {
    const key = `${request.operationName ?? ''} ${request.query}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const operation = prepare(parts, request);
    kept.set(key, operation);
    return operation;
  };
  const format = (error: GraphQLError): GraphQLFormattedError => {
    const { code = 'INTERNAL_SERVER_ERROR', ...extensions } = error.extensions ?? {};
    return formatError({ ...error.toJSON(), extensions: { ...extensions, code } }, error);
  };
  const answer = async (
    { definition, run }: Extract<PreparedOperation, { kind: 'ready' }>,
    variables: Readonly<Record<string, unknown>>,
    context: Context,
  ): Promise<FormattedExecutionResult> => {
    const endExecution = beginProcessing('execute', attributes);
    const { data, errors } = await run(context, variables);
    endExecution();
    if (errors === undefined) return { data: data ?? null };
    if (data !== undefined) return { errors: errors.map(format), data };
    // Nothing was executed, since variables do not fit: said as graphql-js says it.
    const mistakes = mistakesInVariables(schema, definition, variables);
    return { errors: (mistakes.length > 0 ? mistakes : errors).map(format) };
  };
  return async (request: OperationRequest, context: Context): Promise<FormattedExecutionResult> => {
    const end = beginRequest(attributes);
    const operation = prepared(request);
    const result =
      operation.kind === 'invalid'
        ? { errors: operation.errors.map(format) }
        : await answer(operation, request.variables ?? {}, context);
    end?.(operation.kind === 'ready' ? operation.definition.operation : undefined, result.errors);
    return result;
  };
};

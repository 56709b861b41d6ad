import { context, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import {
  defaultFieldResolver,
  execute,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  parse,
} from 'graphql';
import { platformScope } from './platform-scope.ts';
import { recordFailure } from './record-failure.ts';
import { resolvedNow } from './resolver-spans.ts';
import { wrappingKey } from './wrapping-key.ts';

type Field = GraphQLField<unknown, unknown>;
type Resolver = GraphQLFieldResolver<unknown, unknown>;

const tracer = trace.getTracer(platformScope);

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;

/** The resolver, with something done whenever it has answered and whenever it has failed. */
const watch =
  (
    resolve: Resolver,
    answered: () => void,
    failed: (error: unknown, info: GraphQLResolveInfo, viewed: unknown) => void,
  ): Resolver =>
  (source, input, viewed, info) => {
    const fail = (error: unknown): never => {
      failed(error, info, viewed);
      throw error;
    };
    try {
      const result = resolve(source, input, viewed, info);
      if (!isPromise(result)) return result;
      return result.then((value) => {
        answered();
        return value;
      }, fail);
    } catch (error) {
      return fail(error);
    }
  };

/**
 * The items of a list share one span, of which the instrumentation knows the first item alone: here each of them says
 * when it is done and whether it failed.
 */
const tellSharedSpan = (resolve: Resolver): Resolver =>
  watch(
    resolve,
    () => {
      const span = trace.getActiveSpan();
      if (span !== undefined) resolvedNow(span);
    },
    (error) => {
      const span = trace.getActiveSpan();
      if (span !== undefined) recordFailure(span, error);
    },
  );

const pathOf = ({ path }: GraphQLResolveInfo): string => {
  const keys: (string | number)[] = [];
  for (let place: typeof path | undefined = path; place !== undefined; place = place.prev)
    keys.unshift(typeof place.key === 'number' ? '*' : place.key);
  return keys.join('.');
};

/** By the context of each operation the paths that are known to have failed. */
const failedPaths = new WeakMap<object, Set<string>>();

const isFirstOfOperation = (viewed: unknown, path: string): boolean => {
  if (typeof viewed !== 'object' || viewed === null) return true;
  const paths = failedPaths.getOrInsertComputed(viewed, () => new Set());
  const isFirst = !paths.has(path);
  paths.add(path);
  return isFirst;
};

/** What only reads has a span where it fails, one for all items of a list, and no other. */
const tellFailure = (resolve: Resolver): Resolver =>
  watch(
    resolve,
    () => {},
    (error, info, viewed) => {
      const path = pathOf(info);
      if (!isFirstOfOperation(viewed, path)) return;
      const span = tracer.startSpan(`graphql.resolve ${path}`, {
        attributes: { 'graphql.field.name': info.fieldName, 'graphql.field.path': path },
      });
      recordFailure(span, error);
      span.end();
    },
  );

/** A resolver that takes no context can reach neither a loader nor a service: it reads what is already there. */
const isTrivial = (resolve: Resolver): boolean => resolve.length < 3;

const fieldsOf = (schema: GraphQLSchema) => {
  const roots = new Set<unknown>([schema.getQueryType(), schema.getMutationType()]);
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field: Field) => ({ field, isRoot: roots.has(type) })),
    );
};

/** Has what is in the schema now wrapped at once, and not by its first operation. No span is made of it. */
const wrapResolvers = (schema: GraphQLSchema): void => {
  context.with(ROOT_CONTEXT.setValue(wrappingKey, true), () =>
    execute({ schema, document: parse('{ __typename }'), contextValue: {} }),
  );
};

/**
 * Makes the schema one whose resolvers have spans: those that do something, not those that read what is there. To be
 * executed by traced operations alone.
 */
export const traceSchema = (schema: GraphQLSchema): GraphQLSchema => {
  /** Put back once the instrumentation has looked: without a resolver it would put one of its own there. */
  const unwrapped = new Map<Field, Resolver>();
  for (const { field, isRoot } of fieldsOf(schema)) {
    const { resolve } = field;
    if (resolve === undefined) {
      unwrapped.set(field, defaultFieldResolver);
    } else if (isRoot || !isTrivial(resolve)) {
      field.resolve = tellSharedSpan(resolve);
    } else {
      unwrapped.set(field, tellFailure(resolve));
      delete field.resolve;
    }
  }
  wrapResolvers(schema);
  for (const [field, resolve] of unwrapped) field.resolve = resolve;
  return schema;
};

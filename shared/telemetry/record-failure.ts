import { type Attributes, type Span, SpanStatusCode } from '@opentelemetry/api';
import { isClientCode } from '#shared/graph/client-code.ts';

const textOf = (holder: unknown, key: string): string | undefined => {
  if (typeof holder !== 'object' || holder === null) return undefined;
  const value: unknown = Reflect.get(holder, key);
  return typeof value === 'string' ? value : undefined;
};

/** What graphql-js says of variables that do not fit; Apollo Server adds the code only to what it answers. */
const isAboutVariable = (error: object): boolean => {
  const nodes: unknown = Reflect.get(error, 'nodes');
  return Array.isArray(nodes) && textOf(nodes[0], 'kind') === 'VariableDefinition';
};

/** The code of an error that is the client's fault; undefined where it is a failure of ours. */
export const clientCodeOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null || !('extensions' in error)) return undefined;
  const code = textOf(error.extensions, 'code');
  if (code === undefined && isAboutVariable(error)) return 'BAD_USER_INPUT';
  return isClientCode(code) ? code : undefined;
};

/** In the sentence that instrumentation of pg gives in place of an error. */
export const databaseCodeIn = (sentence: string): string | undefined =>
  /\(code: ([0-9A-Z]{5})\)$/.exec(sentence)?.[1];

/**
 * What a span says of an error: never its message, which may carry what a guest wrote. The code of the database or
 * the client's mistake, or else the class.
 */
export const errorAttributes = (error: unknown): Attributes => {
  const clientCode = clientCodeOf(error);
  if (clientCode !== undefined) return { 'graphql.error.code': clientCode };
  return { 'error.type': textOf(error, 'name') ?? typeof error };
};

/** The status is ERROR only where the failure is ours: what a client asked wrongly is no alarm. */
export const recordFailure = (span: Span, error: unknown): void => {
  span.setAttributes(errorAttributes(error));
  if (clientCodeOf(error) === undefined) span.setStatus({ code: SpanStatusCode.ERROR });
};

import type { GraphQLFormattedError } from 'graphql';
import { maskError } from '#shared/graph/mask-error.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { faultyArgument } from './domain/faulty-argument.ts';

/** Where a subgraph says these, the gateway asked it wrongly: nothing that the client wrote. */
const gatewaysOwnMistakes = new Set<unknown>([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const withoutCode = (formatted: GraphQLFormattedError): GraphQLFormattedError => {
  const { code: _misleading, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
};

const withArgument = (formatted: GraphQLFormattedError): GraphQLFormattedError => {
  if (formatted.extensions?.code !== 'BAD_USER_INPUT' || 'argument' in formatted.extensions) return formatted;
  const argument = faultyArgument(formatted.message);
  return argument === undefined
    ? formatted
    : { ...formatted, extensions: { ...formatted.extensions, argument } };
};

/** graphql-js parses by recursion, and what nests thousandfold ends in V8's words for that. */
const withoutStackOverflow = (formatted: GraphQLFormattedError): GraphQLFormattedError =>
  formatted.extensions?.code === 'GRAPHQL_PARSE_FAILED' && formatted.message.startsWith('Maximum call stack')
    ? { ...formatted, message: 'Syntax Error: nested too deeply' }
    : formatted;

/** maskError, knowing what comes from a subgraph, and naming the argument where graphql-js says it in words only. */
export const createFormatError = (log: Logger) => {
  const mask = maskError(log);
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, serviceName } = formatted.extensions ?? {};
    if (serviceName !== undefined && gatewaysOwnMistakes.has(code))
      return mask(withoutCode(formatted), error);
    return mask(withoutStackOverflow(withArgument(formatted)), error);
  };
};

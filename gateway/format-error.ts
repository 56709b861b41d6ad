import { ApolloServerValidationErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { maskError } from '#shared/graph/mask-error.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { faultyArgument } from './domain/faulty-argument.ts';
import { withholdNames, withoutSuggestion } from './domain/withhold-names.ts';

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

/** Apollo Server gives every error of validation one code: a limit keeps its own. */
const withLimitsCode = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  return original instanceof GraphQLError && original.extensions.code === 'OPERATION_TOO_LARGE'
    ? { ...formatted, extensions: { ...formatted.extensions, code: 'OPERATION_TOO_LARGE' } }
    : formatted;
};

const longestMessage = 1_000;

/** A message may repeat what the client sent, up to a megabyte; what it says of that is before and behind. */
const shortened = (message: string): string =>
  message.length <= longestMessage
    ? message
    : `${message.slice(0, longestMessage / 2)} … ${message.slice(-longestMessage / 2)}`;

const messageForStrangers = ({ message, extensions }: GraphQLFormattedError, error: unknown): string => {
  if (extensions?.validationErrorCode === ApolloServerValidationErrorCode.INTROSPECTION_DISABLED)
    return 'The schema cannot be asked for here';
  const document = error instanceof GraphQLError ? error.source?.body : undefined;
  return extensions?.code === 'GRAPHQL_VALIDATION_FAILED' && document !== undefined
    ? withholdNames(message, document)
    : withoutSuggestion(message);
};

export interface FormatErrorOptions {
  readonly log: Logger;
  /** Whether messages may tell names of the schema that the client did not. */
  readonly developmentTools: boolean;
}

/** maskError, knowing what comes from a subgraph, and naming the argument where graphql-js says it in words only. */
export const createFormatError = ({ log, developmentTools }: FormatErrorOptions) => {
  const mask = maskError(log);
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, serviceName } = formatted.extensions ?? {};
    if (serviceName !== undefined && gatewaysOwnMistakes.has(code))
      return mask(withoutCode(formatted), error);
    const said = withLimitsCode(withoutStackOverflow(withArgument(formatted)), error);
    const message = developmentTools ? said.message : messageForStrangers(said, error);
    return mask({ ...said, message: shortened(message) }, error);
  };
};

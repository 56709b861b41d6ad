import { trace } from '@opentelemetry/api';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '#shared/telemetry/logger.ts';
import { isClientCode } from './client-code.ts';

/** Said by the gateway, which has logged why. */
const unavailableCode = 'SUBGRAPH_UNAVAILABLE';

const originalOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError !== undefined ? error.originalError : error;

/**
 * What a client may see of an error: bad input as it is, without internal extensions; anything else is logged
 * with its trace ID and says only that ID.
 */
export const maskError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, argument, traceId, serviceName } = formatted.extensions ?? {};
    const place = {
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
    };
    if (typeof code === 'string' && (isClientCode(code) || code === unavailableCode))
      return {
        message: formatted.message,
        ...place,
        extensions: { code, ...(typeof argument === 'string' ? { argument } : {}) },
      };
    const id = typeof traceId === 'string' ? traceId : (trace.getActiveSpan()?.spanContext().traceId ?? null);
    // A subgraph that says this has masked and logged it already.
    if (serviceName === undefined || code !== 'INTERNAL_SERVER_ERROR')
      log.error({ error: originalOf(error) }, 'request failed');
    return {
      message: id === null ? 'Something went wrong' : `Something went wrong; trace ${id}`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', ...(id === null ? {} : { traceId: id }) },
    };
  };

import { trace } from '@opentelemetry/api';
import { type DestinationStream, type Logger, pino } from 'pino';
import { serializeError } from './serialize-error.ts';

export type { Logger };

const standardError = () => pino.destination({ dest: 2, sync: false });

/**
 * One JSON line an event on standard error, with the trace it belongs to. Never anything of a guest: errors are given
 * as `error`, and only what serializeError keeps of them is written.
 */
export const createLogger = (name: string, level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      name,
      level,
      base: { service: name },
      mixin: () => {
        const span = trace.getActiveSpan()?.spanContext();
        return span === undefined ? {} : { traceId: span.traceId, spanId: span.spanId };
      },
      serializers: {
        error: (error: unknown) => serializeError(error),
        err: (error: unknown) => serializeError(error),
      },
    },
    destination ?? standardError(),
  );

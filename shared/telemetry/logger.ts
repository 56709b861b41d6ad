import { isSpanContextValid, type SpanContext, trace } from '@opentelemetry/api';
import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import { serializeError } from './serialize-error.ts';

export type { Logger };

const standardError = () => pino.destination({ dest: 2, sync: false });

/** As OpenTelemetry names them in logs that are not its own. */
const traceOf = ({ traceId, spanId, traceFlags }: SpanContext) => ({
  trace_id: traceId,
  span_id: spanId,
  trace_flags: traceFlags.toString(16).padStart(2, '0'),
});

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
        return span === undefined || !isSpanContextValid(span) ? {} : traceOf(span);
      },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: {
        error: (error: unknown) => serializeError(error),
        err: (error: unknown) => serializeError(error),
      },
    },
    destination ?? standardError(),
  );

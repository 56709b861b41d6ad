import { trace } from '@opentelemetry/api';
import type { Logger } from '#shared/telemetry/logger.ts';
import { type ErrorBody, errorBody, refusalOf } from './request-refused.ts';

export interface ErrorAnswer {
  readonly status: number;
  readonly body: ErrorBody;
}

/** What to answer instead: the client's fault as it is; ours is logged, and says only its trace. */
export const errorAnswer = (log: Logger, error: unknown): ErrorAnswer => {
  const refusal = refusalOf(error);
  if (refusal !== undefined)
    return { status: refusal.statusCode, body: errorBody(refusal.code, refusal.message) };
  const traceId = trace.getActiveSpan()?.spanContext().traceId;
  log.error({ error }, 'request failed');
  const message = traceId === undefined ? 'Something went wrong' : `Something went wrong; trace ${traceId}`;
  return { status: 500, body: errorBody('INTERNAL_SERVER_ERROR', message, traceId) };
};

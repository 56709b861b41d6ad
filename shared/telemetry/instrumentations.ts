import { createRequire } from 'node:module';
import type { Span } from '@opentelemetry/api';
import { SpanStatusCode } from '@opentelemetry/api';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import { isNoRequest } from './is-no-request.ts';
import { clientCodeOf } from './record-failure.ts';
import { SampledGraphQLInstrumentation } from './sampled-graphql-instrumentation.ts';

/** The instrumentation itself leaves an operation's span as it is when fields failed. */
const markFailedOperation = (
  span: Span,
  { errors }: { readonly errors?: readonly unknown[] | undefined },
) => {
  if (errors?.some((error) => clientCodeOf(error) === undefined))
    span.setStatus({ code: SpanStatusCode.ERROR });
};

/** Configured so that no value of a client gets into a span; what cannot be configured away withoutContent drops. */
export const createInstrumentations = () => [
  new HttpInstrumentation({
    ignoreIncomingRequestHook: isNoRequest,
    requireParentforOutgoingSpans: true,
  }),
  new UndiciInstrumentation({ requireParentforSpans: true }),
  new SampledGraphQLInstrumentation({
    allowValues: false,
    ignoreTrivialResolveSpans: true,
    mergeItems: true,
    responseHook: markFailedOperation,
  }),
  new PgInstrumentation({
    enhancedDatabaseReporting: false,
    ignoreConnectSpans: true,
    requireParentSpan: true,
  }),
];

/**
 * Loads what is to be patched by require, which instrumentation hooks, before anything imports it. All of it is
 * CommonJS and loaded once: a later `import` gets the patched exports, and no loader hook is needed, with which every
 * module of the platform would be rewritten.
 */
export const loadInstrumented = (): void => {
  const require = createRequire(import.meta.url);
  for (const name of ['node:http', 'graphql', 'pg']) require(name);
};

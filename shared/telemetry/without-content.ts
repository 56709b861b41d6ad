import {
  type Attributes,
  context,
  type Exception,
  INVALID_SPAN_CONTEXT,
  type Span,
  SpanKind,
  type SpanOptions,
  type Tracer,
  type TracerProvider,
  trace,
} from '@opentelemetry/api';
import { clientCodeOf, errorAttributes } from './record-failure.ts';

/** The document holds a client's comments; the field's own path and type are said in other attributes. */
const document = 'graphql.source';

/** Who asked, and what they wrote after the question mark. */
const ofTheClient = ['url.query', 'client.address', 'network.peer.address', 'network.peer.port'];

const withoutQuery = (url: unknown) => (typeof url === 'string' ? url.replace(/[?#].*$/, '') : undefined);

const startAttributes = (attributes: Attributes, kind: SpanKind | undefined): Attributes => {
  const kept = { ...attributes };
  const dropped = kind === SpanKind.SERVER ? ofTheClient : ['url.query'];
  for (const name of dropped) delete kept[name];
  const url = withoutQuery(kept['url.full']);
  return url === undefined ? kept : { ...kept, 'url.full': url };
};

/** The span with the methods that instrumentation uses changed, so that messages and documents stay out of it. */
const guard = (span: Span): Span => {
  if (!span.isRecording()) return span;
  const setAttribute = span.setAttribute.bind(span);
  const setStatus = span.setStatus.bind(span);
  let isClientsFault = false;
  span.setAttribute = (name, value) => (name === document ? span : setAttribute(name, value));
  span.setStatus = ({ code }) => (isClientsFault ? span : setStatus({ code }));
  span.recordException = (error: Exception) => {
    isClientsFault ||= clientCodeOf(error) !== undefined;
    span.setAttributes(errorAttributes(error));
  };
  return span;
};

/**
 * The provider for stock instrumentation. It writes messages of errors, documents, query strings and clients'
 * addresses into its spans; here these are dropped, and a client's mistake leaves the status unset.
 */
export const withoutContent = (provider: TracerProvider): TracerProvider => ({
  getTracer: (...identity): Tracer => {
    const tracer = provider.getTracer(...identity);
    const startSpan: Tracer['startSpan'] = (name, options: SpanOptions = {}, parent = context.active()) => {
      // Only what comes from outside begins a trace: schemas are parsed when the process starts, too.
      if (options.kind !== SpanKind.SERVER && trace.getSpan(parent) === undefined)
        return trace.wrapSpanContext(INVALID_SPAN_CONTEXT);
      const attributes = startAttributes(options.attributes ?? {}, options.kind);
      return guard(tracer.startSpan(name, { ...options, attributes }, parent));
    };
    // What else a tracer can do starts its spans by this method too.
    return Object.create(tracer, { startSpan: { value: startSpan } });
  },
});

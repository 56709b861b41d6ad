import {
  context,
  INVALID_SPAN_CONTEXT,
  ProxyTracerProvider,
  SpanKind,
  type SpanOptions,
  type Tracer,
  type TracerProvider,
  trace,
} from '@opentelemetry/api';
import { isSampled } from './is-sampled.ts';
import { platformScope } from './platform-scope.ts';
import { beginOperation, beginResolver } from './resolver-spans.ts';

interface Instrumentation {
  setTracerProvider(provider: TracerProvider): void;
}

export const apolloGatewayScope = 'apollo/gateway-js';
const graphqlScope = '@opentelemetry/instrumentation-graphql';
const executionName = 'graphql.execute';
const resolverPrefix = 'graphql.resolve ';

/** What the GraphQL working group's draft calls the phases, by the names that instrumentation gives them. */
const processingTypes: Readonly<Record<string, string>> = {
  'graphql.parse': 'parse',
  'graphql.validate': 'validate',
  [executionName]: 'execute',
};

const withProcessingType = (name: string, options: SpanOptions): SpanOptions => {
  const type = name.startsWith(resolverPrefix) ? 'resolve' : processingTypes[name];
  if (type === undefined) return options;
  return { ...options, attributes: { ...options.attributes, 'graphql.processing.type': type } };
};

const noSpan = () => trace.wrapSpanContext(INVALID_SPAN_CONTEXT);

/** What comes from outside: a request, or a job. */
const fromOutside = new Set<SpanKind | undefined>([SpanKind.SERVER, SpanKind.CONSUMER]);

/** Only what comes from outside begins a trace: schemas are parsed when the process starts, too. */
const onlyBelow =
  (tracer: Tracer): Tracer['startSpan'] =>
  (name, options = {}, parentContext = context.active()) => {
    if (fromOutside.has(options.kind)) return tracer.startSpan(name, options, parentContext);
    const parent = trace.getSpan(parentContext);
    if (parent === undefined) return noSpan();
    // It records nothing either, and another one would cost an identifier and a look at the attributes.
    return isSampled(parent) ? tracer.startSpan(name, options, parentContext) : parent;
  };

/** The same, with resolvers that share a span and tell it when they are done. */
const inOperations =
  (tracer: Tracer): Tracer['startSpan'] =>
  (name, options = {}, parentContext = context.active()) => {
    const parent = trace.getSpan(parentContext);
    if (parent === undefined) return noSpan();
    if (!isSampled(parent)) return parent;
    const span = tracer.startSpan(name, withProcessingType(name, options), parentContext);
    if (name === executionName) beginOperation(span);
    else if (name.startsWith(resolverPrefix)) beginResolver(span, parent);
    return span;
  };

const guarded = (provider: TracerProvider): TracerProvider => ({
  getTracer: (scope, ...identity): Tracer => {
    const tracer = provider.getTracer(scope, ...identity);
    if (scope === platformScope) return tracer;
    const startSpan = scope === graphqlScope ? inOperations(tracer) : onlyBelow(tracer);
    // What else a tracer can do starts its spans by this method too.
    return Object.create(tracer, { startSpan: { value: startSpan } });
  },
});

/**
 * Puts the rules above before the provider that the SDK has registered, for the instrumentation and for every library
 * that makes spans by itself.
 */
export const guardTracers = (instrumentations: readonly Instrumentation[]): void => {
  const registered = trace.getTracerProvider();
  if (!(registered instanceof ProxyTracerProvider)) return;
  const provider = guarded(registered.getDelegate());
  registered.setDelegate(provider);
  for (const instrumentation of instrumentations) instrumentation.setTracerProvider(provider);
};

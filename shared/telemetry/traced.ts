import { type Attributes, context, type Span, SpanKind, trace } from '@opentelemetry/api';
import { isSampled } from './is-sampled.ts';
import { platformScope } from './platform-scope.ts';
import { recordFailure } from './record-failure.ts';

const tracer = trace.getTracer(platformScope);

/** What a span says: before from the arguments, after from the result. */
export interface SpanDefinition<Arguments extends readonly unknown[], Result> {
  readonly name: string;
  readonly kind?: SpanKind;
  readonly before?: (...input: Arguments) => Attributes;
  readonly after?: (result: Result, ...input: Arguments) => Attributes;
}

/** Undefined where nobody will see it: then nothing is read from the arguments, and no context is made. */
const begin = <Arguments extends readonly unknown[]>(
  definition: SpanDefinition<Arguments, never>,
  input: Arguments,
): Span | undefined => {
  const parent = trace.getActiveSpan();
  if (parent !== undefined && !isSampled(parent)) return undefined;
  const span = tracer.startSpan(definition.name, { kind: definition.kind ?? SpanKind.INTERNAL });
  if (!span.isRecording()) return undefined;
  if (definition.before !== undefined) span.setAttributes(definition.before(...input));
  return span;
};

/** The function, each call of it a span under the active one. For the composition root: what is wrapped does not know. */
export const traced =
  <Arguments extends readonly unknown[], Result>(
    definition: NoInfer<SpanDefinition<Arguments, Result>>,
    work: (...input: Arguments) => Promise<Result>,
  ): ((...input: Arguments) => Promise<Result>) =>
  async (...input) => {
    const span = begin(definition, input);
    if (span === undefined) return work(...input);
    try {
      const result = await context.with(trace.setSpan(context.active(), span), () => work(...input));
      if (definition.after !== undefined) span.setAttributes(definition.after(result, ...input));
      return result;
    } catch (error) {
      recordFailure(span, error);
      throw error;
    } finally {
      span.end();
    }
  };

/** The same for a function that answers at once. */
export const tracedSync =
  <Arguments extends readonly unknown[], Result>(
    definition: NoInfer<SpanDefinition<Arguments, Result>>,
    work: (...input: Arguments) => Result,
  ): ((...input: Arguments) => Result) =>
  (...input) => {
    const span = begin(definition, input);
    if (span === undefined) return work(...input);
    try {
      const result = context.with(trace.setSpan(context.active(), span), () => work(...input));
      if (definition.after !== undefined) span.setAttributes(definition.after(result, ...input));
      return result;
    } catch (error) {
      recordFailure(span, error);
      throw error;
    } finally {
      span.end();
    }
  };

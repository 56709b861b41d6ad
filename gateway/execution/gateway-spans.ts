import { createRequire } from 'node:module';
import { type Attributes, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import { z } from 'zod';

const { version } = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)('@apollo/gateway/package.json'));

/** That of `@apollo/gateway`, whose spans these stand in for. */
const tracer = trace.getTracer('apollo/gateway-js', version);

export const failSpan = (span: Span | undefined): void => {
  span?.setStatus({ code: SpanStatusCode.ERROR });
};

/** A span of `@apollo/gateway` around something, where the operation is traced; else nothing is around it. */
export const withinSpan = async <Result>(
  isTraced: boolean,
  name: string,
  attributes: Attributes,
  execute: (span: Span | undefined) => Promise<Result>,
): Promise<Result> => {
  if (!isTraced) return execute(undefined);
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await execute(span);
    } catch (error) {
      failSpan(span);
      throw error;
    } finally {
      span.end();
    }
  });
};

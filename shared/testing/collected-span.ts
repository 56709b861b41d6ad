import { z } from 'zod';

type SpanStatus = 'UNSET' | 'OK' | 'ERROR';
type CollectedSpanKind = 'INTERNAL' | 'SERVER' | 'CLIENT' | 'PRODUCER' | 'CONSUMER';
type AttributeValue = string | number | boolean | readonly AttributeValue[] | null;

/** A span as it arrived at a collector. */
export interface CollectedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly name: string;
  readonly kind: CollectedSpanKind;
  /** service.name of the process. */
  readonly service: string;
  /** The instrumentation's name. */
  readonly scope: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly status: SpanStatus;
  readonly statusMessage: string | null;
  readonly events: readonly string[];
  readonly startsAt: bigint;
  readonly durationMilliseconds: number;
}

const anyValue = z.object({
  stringValue: z.string().optional(),
  boolValue: z.boolean().optional(),
  intValue: z.union([z.string(), z.number()]).optional(),
  doubleValue: z.number().optional(),
  get arrayValue() {
    return z.object({ values: z.array(anyValue).default([]) }).optional();
  },
});
type AnyValue = z.infer<typeof anyValue>;

const attributes = z.array(z.object({ key: z.string(), value: anyValue })).default([]);

/** OTLP/HTTP JSON, as far as it is read here. */
const exportRequest = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes }),
      scopeSpans: z.array(
        z.object({
          scope: z.object({ name: z.string() }),
          spans: z.array(
            z.object({
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              name: z.string(),
              kind: z.number(),
              startTimeUnixNano: z.coerce.bigint(),
              endTimeUnixNano: z.coerce.bigint(),
              attributes,
              events: z.array(z.object({ name: z.string() })).default([]),
              status: z
                .object({ code: z.number().default(0), message: z.string().optional() })
                .default({ code: 0 }),
            }),
          ),
        }),
      ),
    }),
  ),
});

const kinds: readonly CollectedSpanKind[] = [
  'INTERNAL',
  'INTERNAL',
  'SERVER',
  'CLIENT',
  'PRODUCER',
  'CONSUMER',
];
const statuses: readonly SpanStatus[] = ['UNSET', 'OK', 'ERROR'];

const readValue = (value: AnyValue): AttributeValue => {
  if (value.intValue !== undefined) return Number(value.intValue);
  if (value.arrayValue !== undefined) return value.arrayValue.values.map(readValue);
  return value.stringValue ?? value.boolValue ?? value.doubleValue ?? null;
};

const attributesOf = (list: z.infer<typeof attributes>) =>
  Object.fromEntries(list.map(({ key, value }) => [key, readValue(value)]));

/** The spans of one OTLP/HTTP JSON export. @throws where it is something else */
export const parseExportedSpans = (body: unknown): CollectedSpan[] =>
  exportRequest.parse(body).resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = String(attributesOf(resource.attributes)['service.name']);
    return scopeSpans.flatMap(({ scope, spans }) =>
      spans.map((span) => ({
        traceId: span.traceId,
        spanId: span.spanId,
        parentSpanId: span.parentSpanId || null,
        name: span.name,
        kind: kinds[span.kind] ?? 'INTERNAL',
        service,
        scope: scope.name,
        attributes: attributesOf(span.attributes),
        status: statuses[span.status.code] ?? 'UNSET',
        statusMessage: span.status.message || null,
        events: span.events.map(({ name }) => name),
        startsAt: span.startTimeUnixNano,
        durationMilliseconds: Number(span.endTimeUnixNano - span.startTimeUnixNano) / 1e6,
      })),
    );
  });

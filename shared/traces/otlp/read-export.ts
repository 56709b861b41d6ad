import { z } from 'zod';
import {
  type AttributeValue,
  type SpanAttributes,
  spanKindOf,
  spanStatusOf,
  type TraceSpan,
} from '../trace-span.ts';

const bytes = z.instanceof(Uint8Array).transform((given) => Buffer.from(given).toString('hex'));

/** Hexadecimal in JSON, bytes in protobuf. */
const id = z
  .union([z.string(), bytes])
  .nullish()
  .transform((given) => (given ?? '').toLowerCase());

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? '');
const code = z
  .number()
  .int()
  .nullish()
  .transform((given) => given ?? 0);

/** Fixed64: decimal in JSON, where numbers are taken as well. */
const nanoseconds = z
  .union([z.string().regex(/^\d{1,20}$/), z.number().nonnegative().transform(Math.trunc)])
  .nullish()
  .transform((given) => BigInt(given ?? 0));

const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((given) => given ?? []);

interface AnyValue {
  readonly stringValue?: string | null | undefined;
  readonly boolValue?: boolean | null | undefined;
  readonly intValue?: string | number | null | undefined;
  readonly doubleValue?: string | number | null | undefined;
  readonly bytesValue?: string | null | undefined;
  readonly arrayValue?: { readonly values: readonly AnyValue[] } | null | undefined;
  readonly kvlistValue?: { readonly values: readonly KeyValue[] } | null | undefined;
}
interface KeyValue {
  readonly key: string;
  readonly value?: AnyValue | null | undefined;
}

const anyValue: z.ZodType<AnyValue> = z.object({
  stringValue: z.string().nullish(),
  boolValue: z.boolean().nullish(),
  intValue: z.union([z.string().regex(/^-?\d{1,20}$/), z.number()]).nullish(),
  doubleValue: z.union([z.number(), z.nan(), z.literal(['NaN', 'Infinity', '-Infinity'])]).nullish(),
  bytesValue: z
    .union([z.string(), z.instanceof(Uint8Array).transform((given) => Buffer.from(given).toString('base64'))])
    .nullish(),
  get arrayValue() {
    return z.object({ values: listOf(anyValue) }).nullish();
  },
  get kvlistValue() {
    return z.object({ values: listOf(keyValue) }).nullish();
  },
});
const keyValue: z.ZodType<KeyValue> = z.object({ key: z.string(), value: anyValue.nullish() });

const attributes = listOf(keyValue);

const span = z.object({
  traceId: id,
  spanId: id,
  parentSpanId: id,
  name: text,
  kind: code,
  startTimeUnixNano: nanoseconds,
  endTimeUnixNano: nanoseconds,
  attributes,
  events: listOf(z.object({ name: text, timeUnixNano: nanoseconds, attributes })),
  status: z.object({ code, message: text }).nullish(),
});

const exportRequest = z.object({
  resourceSpans: listOf(
    z.object({
      resource: z.object({ attributes }).nullish(),
      scopeSpans: listOf(z.object({ scope: z.object({ name: text }).nullish(), spans: listOf(span) })),
    }),
  ),
});

const readValue = (value: AnyValue): AttributeValue => {
  if (value.intValue != null) return Number(value.intValue);
  if (value.arrayValue != null) return value.arrayValue.values.map(readValue);
  if (value.kvlistValue != null) return readAttributes(value.kvlistValue.values);
  if (typeof value.doubleValue === 'string') return value.doubleValue;
  return value.stringValue ?? value.boolValue ?? value.doubleValue ?? value.bytesValue ?? null;
};

const readAttributes = (list: readonly KeyValue[]): SpanAttributes =>
  Object.fromEntries(list.map(({ key, value }) => [key, value == null ? null : readValue(value)]));

const isTraceId = (given: string) => /^[0-9a-f]{32}$/.test(given) && !/^0+$/.test(given);
const isSpanId = (given: string) => /^[0-9a-f]{16}$/.test(given) && !/^0+$/.test(given);

const hasIds = ({ traceId, spanId, parentSpanId }: z.infer<typeof span>) =>
  isTraceId(traceId) && isSpanId(spanId) && (parentSpanId === '' || /^[0-9a-f]{16}$/.test(parentSpanId));

const readSpan = (given: z.infer<typeof span>, service: string, scope: string): TraceSpan => ({
  traceId: given.traceId,
  spanId: given.spanId,
  // Some send zeros for none.
  parentSpanId: isSpanId(given.parentSpanId) ? given.parentSpanId : null,
  name: given.name,
  kind: spanKindOf(given.kind),
  service,
  scope,
  attributes: readAttributes(given.attributes),
  status: spanStatusOf(given.status?.code ?? 0),
  statusMessage: given.status?.message || null,
  events: given.events.map((event) => ({
    name: event.name,
    at: event.timeUnixNano,
    attributes: readAttributes(event.attributes),
  })),
  startsAt: given.startTimeUnixNano,
  durationMilliseconds: Math.max(0, Number(given.endTimeUnixNano - given.startTimeUnixNano) / 1e6),
});

export interface ReadExport {
  readonly spans: readonly TraceSpan[];
  /** How many had no valid ids. */
  readonly rejected: number;
}

/** The spans of one export, parsed from JSON or by decodeExport. @throws where it is something else */
export const readExport = (body: unknown): ReadExport => {
  const all = exportRequest.parse(body).resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = String(readAttributes(resource?.attributes ?? [])['service.name'] ?? 'unknown_service');
    return scopeSpans.flatMap(({ scope, spans }) =>
      spans.map((given) => (hasIds(given) ? readSpan(given, service, scope?.name ?? '') : null)),
    );
  });
  const spans = all.filter((each) => each !== null);
  return { spans, rejected: all.length - spans.length };
};

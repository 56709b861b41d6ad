import type { TextMapPropagator } from '@opentelemetry/api';
import { defaultTextMapSetter, TraceFlags, trace } from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';

const header = 'traceparent';

/**
 * W3C's traceparent between our own processes, and nothing else: what clients put into tracestate and baggage may be
 * anything, and would be exported with every span.
 */
export const insidePropagator: TextMapPropagator = {
  fields: () => [header],
  inject: (context, carrier, setter = defaultTextMapSetter) => {
    const span = trace.getSpanContext(context);
    if (span === undefined || !trace.isSpanContextValid(span)) return;
    const isSampled = (span.traceFlags & TraceFlags.SAMPLED) !== 0;
    setter.set(carrier, header, `00-${span.traceId}-${span.spanId}-${isSampled ? '01' : '00'}`);
  },
  extract: (context, carrier, getter) => {
    const given = getter.get(carrier, header);
    const parent = parseTraceParent((Array.isArray(given) ? given[0] : given) ?? '');
    return parent === null ? context : trace.setSpanContext(context, { ...parent, isRemote: true });
  },
};

/**
 * Of a process that strangers can reach: traces begin there. A client could else put all its requests into one trace,
 * have each of them traced, or none, its failures too.
 */
export const edgePropagator: TextMapPropagator = { ...insidePropagator, extract: (context) => context };

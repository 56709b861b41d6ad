import type { CollectedSpan } from '#shared/testing/collected-span.ts';

/** What happens only where an operation is new, or where many ask at once. */
const incidents = new Set([
  'graphql.parse',
  'graphql.validate',
  'gateway.plan',
  'gateway.validate',
  'database.wait_for_connection',
  'gateway.wait_for_turn',
]);

const transports = new Set(['@opentelemetry/instrumentation-http', '@opentelemetry/instrumentation-undici']);

const isIncidental = ({ name, scope, parentSpanId }: CollectedSpan) =>
  (transports.has(scope) && parentSpanId !== null) || incidents.has(name);

/** Without what differs from one database to the next. */
const label = ({ name }: CollectedSpan) => name.replace(/^(pg\.query:\S+) .*/, '$1');

/**
 * A trace as an indented tree of names, siblings by name: the same for every search, in one process as in many.
 * @param spans of one trace
 */
export const traceShape = (spans: readonly CollectedSpan[]): string => {
  const byId = new Map(spans.map((span) => [span.spanId, span]));
  const keptParent = (span: CollectedSpan): string | null => {
    const parent = span.parentSpanId === null ? undefined : byId.get(span.parentSpanId);
    if (parent === undefined) return null;
    return isIncidental(parent) ? keptParent(parent) : parent.spanId;
  };
  const below = Map.groupBy(
    spans.filter((span) => !isIncidental(span)),
    keptParent,
  );
  const draw = (parentId: string | null, indent: string): string[] =>
    (below.get(parentId) ?? [])
      .map((span) => [`${indent}${label(span)}`, ...draw(span.spanId, `${indent}  `)].join('\n'))
      .sort();
  return draw(null, '').join('\n');
};

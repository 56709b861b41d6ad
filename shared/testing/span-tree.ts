import type { CollectedSpan } from './collected-span.ts';

const usualLabel = ({ service, kind, name, status }: CollectedSpan) =>
  `${name}${kind === 'INTERNAL' ? '' : ` ${kind}`}${status === 'ERROR' ? ' ERROR' : ''} (${service})`;

const byStart = (one: CollectedSpan, other: CollectedSpan) => {
  if (one.startsAt === other.startsAt) return one.name < other.name ? -1 : 1;
  return one.startsAt < other.startsAt ? -1 : 1;
};

/**
 * Spans as indented text, one a line, siblings in the order they began; for snapshots and for messages of failed
 * tests. A span whose parent is not among them stands at the left and says so.
 */
export const spanTree = (
  spans: readonly CollectedSpan[],
  label: (span: CollectedSpan) => string = usualLabel,
): string => {
  const known = new Set(spans.map(({ spanId }) => spanId));
  const ordered = spans.toSorted(byStart);
  const below = (parentSpanId: string, indent: string): string[] =>
    ordered
      .filter((span) => span.parentSpanId === parentSpanId)
      .flatMap((span) => [`${indent}${label(span)}`, ...below(span.spanId, `${indent}  `)]);
  return ordered
    .filter(({ parentSpanId }) => parentSpanId === null || !known.has(parentSpanId))
    .flatMap((span) => [
      `${label(span)}${span.parentSpanId === null ? '' : ' [its parent is missing]'}`,
      ...below(span.spanId, '  '),
    ])
    .join('\n');
};

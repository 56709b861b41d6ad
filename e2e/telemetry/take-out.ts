import type { CollectedSpan } from '#shared/testing/collected-span.ts';
import type { CollectedMetric } from './collected-metric.ts';
import type { Contract } from './contract.ts';

/** What a cluster exported. */
export interface Exported {
  readonly spans: readonly CollectedSpan[];
  readonly metrics: readonly CollectedMetric[];
}

/** One thing of the contract less, or otherwise, in what was exported. */
export interface TakenOut extends Exported {
  readonly what: string;
}

type ChangeSpan = (span: CollectedSpan) => CollectedSpan | null;
type ChangeMetric = (metric: CollectedMetric) => CollectedMetric | null;

const withoutKey = (attributes: CollectedSpan['attributes'], name: string) =>
  Object.fromEntries(Object.entries(attributes).filter(([key]) => key !== name));

/** Everything that can be taken out of what the contract asks for, one at a time. */
export const takeOutEach = (contract: Contract, exported: Exported): TakenOut[] => {
  const changeSpans = (what: string, name: string, change: ChangeSpan): TakenOut => ({
    what,
    ...exported,
    spans: exported.spans.flatMap((span) => (span.name === name ? (change(span) ?? []) : [span])),
  });
  const changeMetrics = (what: string, name: string, change: ChangeMetric): TakenOut => ({
    what,
    ...exported,
    metrics: exported.metrics.flatMap((metric) => (metric.name === name ? (change(metric) ?? []) : [metric])),
  });
  const ofSpans = contract.spans.flatMap(({ name, kind, parent, under, process, attributes, status }) => [
    changeSpans(`the span ${name}`, name, () => null),
    changeSpans(`the kind of ${name}`, name, (span) => ({
      ...span,
      kind: kind === 'SERVER' ? 'INTERNAL' : 'SERVER',
    })),
    changeSpans(`the scope of ${name}`, name, (span) => ({ ...span, scope: 'other' })),
    ...(status === undefined
      ? []
      : [changeSpans(`the status of ${name}`, name, (span) => ({ ...span, status: 'ERROR' }))]),
    ...(process === undefined
      ? []
      : [changeSpans(`the process of ${name}`, name, (span) => ({ ...span, service: 'other' }))]),
    ...((parent ?? under) === undefined
      ? []
      : [changeSpans(`the parent of ${name}`, name, (span) => ({ ...span, parentSpanId: null }))]),
    ...Object.entries(attributes).flatMap(([attribute, { type }]) => [
      changeSpans(`${attribute} of ${name}`, name, (span) => ({
        ...span,
        attributes: withoutKey(span.attributes, attribute),
      })),
      changeSpans(`the type of ${attribute} of ${name}`, name, (span) => ({
        ...span,
        attributes: { ...span.attributes, [attribute]: type === 'string' ? 1 : 'text' },
      })),
    ]),
  ]);
  const ofMetrics = contract.metrics.flatMap(({ name, unit, attributes }) => [
    changeMetrics(`the metric ${name}`, name, () => null),
    changeMetrics(`the instrument of ${name}`, name, (metric) => ({ ...metric, instrument: 'gauge' })),
    changeMetrics(`the description of ${name}`, name, (metric) => ({ ...metric, description: '' })),
    changeMetrics(`the scope of ${name}`, name, (metric) => ({ ...metric, scope: 'other' })),
    ...(unit === undefined
      ? []
      : [changeMetrics(`the unit of ${name}`, name, (metric) => ({ ...metric, unit: '' }))]),
    ...attributes.map((attribute) =>
      changeMetrics(`${attribute} of ${name}`, name, (metric) => ({
        ...metric,
        attributes: metric.attributes.filter((one) => one !== attribute),
      })),
    ),
  ]);
  return [...ofSpans, ...ofMetrics];
};

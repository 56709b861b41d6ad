import type { CollectedMetric } from './collected-metric.ts';
import type { Contract } from './contract.ts';

/** What the metrics lack of what the contract asks for. */
export const checkMetrics = (contract: Contract, metrics: readonly CollectedMetric[]): string[] =>
  contract.metrics.flatMap((asked) => {
    const found = metrics.filter(({ name }) => name === asked.name);
    if (found.length === 0) return [`no metric ${asked.name}`];
    const every = (holds: (metric: CollectedMetric) => boolean, problem: string) =>
      found.every(holds) ? [] : [`${asked.name}: ${problem}`];
    return [
      ...every(({ instrument }) => instrument === asked.instrument, `is not a ${asked.instrument}`),
      ...every(({ scope }) => scope === contract.instrumentationScope, 'is of another scope'),
      ...every(({ description }) => description === asked.description, 'is described otherwise'),
      ...(asked.unit === undefined
        ? []
        : every(({ unit }) => unit === asked.unit, `is not in ${asked.unit}`)),
      ...asked.attributes.flatMap((attribute) =>
        found.some(({ attributes }) => attributes.includes(attribute))
          ? []
          : [`${asked.name} lacks ${attribute}`],
      ),
      ...every(
        ({ attributes }) =>
          attributes.every((name) => asked.attributes.includes(name) || name === 'otel.metric.overflow'),
        'has attributes that multiply its series',
      ),
    ];
  });

import type { Attributes } from '@opentelemetry/api';
import type { IAttributesProcessor } from '@opentelemetry/sdk-metrics';

/** What the SDK itself says of series beyond a limit. */
const overflow: Attributes = { 'otel.metric.overflow': true };

const keyOf = (attributes: Attributes) => {
  let key = '';
  for (const name of Object.keys(attributes).sort()) key += `${name}\u0000${attributes[name]}\u0000`;
  return key;
};

/**
 * Lets the first so many sets of attributes through, for the life of the process; all others share one series. The
 * limit of the SDK holds only from one collection to the next, and lets series grow with every scrape.
 */
export const admitSeries = (most: number): IAttributesProcessor => {
  const admitted = new Set<string>();
  return {
    process: (attributes) => {
      const key = keyOf(attributes);
      if (admitted.has(key)) return attributes;
      // One is for all the others.
      if (admitted.size >= most - 1) return overflow;
      admitted.add(key);
      return attributes;
    },
  };
};

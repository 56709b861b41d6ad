import type { PartnerId } from '#shared/identifiers/identifiers.ts';

/**
 * What a partner's keys may run:
 * - `off`: anything; nothing is looked up unless an id is given.
 * - `log`: anything; what is not registered is counted.
 * - `safelist`: registered documents, by id or as text.
 * - `require-id`: registered documents, by id alone.
 */
export const registryModes = ['off', 'log', 'safelist', 'require-id'] as const;
export type RegistryMode = (typeof registryModes)[number];

/** What a partner may use in a minute, over all gateways together. */
export interface Budget {
  readonly requestsPerMinute: number;
  readonly costPerMinute: number;
}

/** An application of somebody else's that uses the graph with keys of its own. */
export interface Partner {
  readonly id: PartnerId;
  /** Lower-case letters, digits and hyphens; unique, and never changed: it names the partner in metrics. */
  readonly slug: string;
  readonly name: string;
  readonly mode: RegistryMode;
  readonly budget: Budget;
  readonly isEnabled: boolean;
}

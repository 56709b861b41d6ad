import type { Platform } from '../platform.ts';

const processNames = ['gateway', 'restaurant', 'availability', 'reservation', 'review', 'worker'] as const;

/** By the name of each process of a cluster where its /metrics is, as it was announced. */
export const metricsAddresses = (platform: Platform): Readonly<Record<string, string>> => {
  const output = platform.output();
  return Object.fromEntries(
    processNames.map((name) => {
      const url = new RegExp(`^ *${name} .*?  metrics (http:\\S+)`, 'm').exec(output)?.[1];
      if (url === undefined) throw new Error(`no metrics of ${name} were announced\n${output}`);
      return [name, url];
    }),
  );
};

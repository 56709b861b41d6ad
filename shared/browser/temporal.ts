/** Where the browser has no Temporal of its own yet, as on iPads, it gets one before anything else runs. */
export const provideTemporal = async (): Promise<void> => {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
};

/** The number that a variable gives; undefined where it gives none above zero. */
export const numberOf = (name: string): number | undefined => {
  const value = Number(process.env[name]?.trim() || Number.NaN);
  return Number.isFinite(value) && value > 0 ? value : undefined;
};

/** How a signal goes to its collector. */
export const otlpProtocol = (signal: 'TRACES' | 'METRICS'): string | undefined =>
  (
    process.env[`OTEL_EXPORTER_OTLP_${signal}_PROTOCOL`]?.trim() ||
    process.env.OTEL_EXPORTER_OTLP_PROTOCOL?.trim()
  )?.toLowerCase();

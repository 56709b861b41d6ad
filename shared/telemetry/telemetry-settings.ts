type Environment = Readonly<Record<string, string | undefined>>;

const isSet = (value: string | undefined): value is string => value !== undefined && value.trim() !== '';

/** Whether traces are to be exported: an exporter or its endpoint is named, and nobody said no. */
export const isExportAsked = (environment: Environment): boolean => {
  if (environment.OTEL_SDK_DISABLED?.trim().toLowerCase() === 'true') return false;
  const exporter = environment.OTEL_TRACES_EXPORTER;
  if (isSet(exporter)) return exporter.trim() !== 'none';
  return (
    isSet(environment.OTEL_EXPORTER_OTLP_ENDPOINT) || isSet(environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT)
  );
};

const entry = /(?:^|[\\/])(?:subgraphs[\\/]([a-z-]+)|(gateway|notifications))[\\/][a-z-]+\.ts$/;

/** The service's name by the process's entry file: the platform's for everything that is not one of its parts. */
export const serviceNameOf = (entryFile: string | undefined): string => {
  const found = entry.exec(entryFile ?? '');
  const part = found?.[1] ?? found?.[2];
  return part === undefined ? 'tablegraph' : `tablegraph-${part}`;
};

/** The name that is given by the process where the environment gives none. */
export const usualServiceName = (
  environment: Environment,
  entryFile: string | undefined,
): string | undefined => {
  const isNamed =
    isSet(environment.OTEL_SERVICE_NAME) ||
    /(^|,)\s*service\.name\s*=/.test(environment.OTEL_RESOURCE_ATTRIBUTES ?? '');
  return isNamed ? undefined : serviceNameOf(entryFile);
};

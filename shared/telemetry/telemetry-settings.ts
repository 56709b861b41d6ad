type Environment = Readonly<Record<string, string | undefined>>;

const isSet = (value: string | undefined): value is string => value !== undefined && value.trim() !== '';

const isDisabled = ({ OTEL_SDK_DISABLED }: Environment) => OTEL_SDK_DISABLED?.trim().toLowerCase() === 'true';

const spanExporters = ['otlp', 'console'] as const;
const metricsExporters = ['otlp', 'prometheus', 'console'] as const;

export type SpanExporterName = (typeof spanExporters)[number];
export type MetricsExporter = (typeof metricsExporters)[number];

/** What is to be exported, each without the other. */
export interface AskedExports {
  /** None where traces are not to be exported. */
  readonly traces: readonly SpanExporterName[];
  /** None where no metrics are to be collected. */
  readonly metrics: readonly MetricsExporter[];
}

const nothing: AskedExports = { traces: [], metrics: [] };

const isEndpointSet = (environment: Environment, signal: 'TRACES' | 'METRICS') =>
  isSet(environment.OTEL_EXPORTER_OTLP_ENDPOINT) ||
  isSet(environment[`OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`]);

const namesOf = (list: string) => list.split(',').map((name) => name.trim());

/** By the variable of the signal, or by an endpoint; of what is named, what there is. */
const askedOf = <Name extends string>(
  environment: Environment,
  signal: 'TRACES' | 'METRICS',
  exporters: readonly Name[],
): readonly Name[] => {
  const asked = environment[`OTEL_${signal}_EXPORTER`];
  if (!isSet(asked))
    return isEndpointSet(environment, signal) ? exporters.filter((name) => name === 'otlp') : [];
  const names = namesOf(asked);
  return names.includes('none') ? [] : exporters.filter((name) => names.includes(name));
};

/** What the environment asks to be exported: an exporter or its endpoint is named, and nobody said no. */
export const askedExports = (environment: Environment): AskedExports =>
  isDisabled(environment)
    ? nothing
    : {
        traces: askedOf(environment, 'TRACES', spanExporters),
        metrics: askedOf(environment, 'METRICS', metricsExporters),
      };

/** Exporters that are named and that there are not, as VARIABLE=name: nothing goes to them. */
export const unknownExporters = (environment: Environment): string[] =>
  (
    [
      ['OTEL_TRACES_EXPORTER', spanExporters],
      ['OTEL_METRICS_EXPORTER', metricsExporters],
    ] as const
  ).flatMap(([variable, known]) =>
    namesOf(environment[variable] ?? '')
      .filter((name) => name !== '' && name !== 'none' && !known.some((one) => one === name))
      .map((name) => `${variable}=${name}`),
  );

/** Whether nothing is said of where traces go, so that a launcher may choose. */
export const isExportUndecided = (environment: Environment): boolean =>
  !isDisabled(environment) &&
  !isSet(environment.OTEL_TRACES_EXPORTER) &&
  !isEndpointSet(environment, 'TRACES');

/** Of TRACE_VIEWER, or DEVELOPMENT_TOOLS where that is not set: they are checked later, with all settings. */
const isSwitchedOff = ({ TRACE_VIEWER, DEVELOPMENT_TOOLS }: Environment) =>
  ['false', '0'].includes(TRACE_VIEWER || DEVELOPMENT_TOOLS || 'true');

/** Whether the process is `npm start`, which shows its traces itself unless the viewer is switched off. */
export const isTraceViewerAsked = (environment: Environment, entryFile: string | undefined): boolean =>
  /(?:^|[\\/])standalone[\\/]start\.ts$/.test(entryFile ?? '') &&
  !isDisabled(environment) &&
  !isSwitchedOff(environment);

/** Whether the process is the one of the platform that answers strangers. */
export const isEdgeProcess = (entryFile: string | undefined): boolean =>
  /(?:^|[\\/])(?:gateway[\\/]main|standalone[\\/]start)\.ts$/.test(entryFile ?? '');

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

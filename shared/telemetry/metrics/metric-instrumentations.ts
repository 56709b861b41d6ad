import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { RuntimeNodeInstrumentation } from '@opentelemetry/instrumentation-runtime-node';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import type { NodeSDKConfiguration } from '@opentelemetry/sdk-node';

export type Instrumentation = Exclude<NodeSDKConfiguration['instrumentations'][number], unknown[]>;

/** Of the event loop's delay: finer costs more wake-ups and says no more. */
const monitoringPrecision = 20;

type IgnoresRequest = NonNullable<
  NonNullable<ConstructorParameters<typeof HttpInstrumentation>[0]>['ignoreIncomingRequestHook']
>;

const isScrape: IgnoresRequest = ({ url }) => url === '/metrics';

/** Probes, and streams whose length says nothing. */
const isNoRequest: IgnoresRequest = (request) =>
  isScrape(request) ||
  request.url === '/healthz' ||
  request.url === '/readyz' ||
  request.url?.startsWith('/live/') === true;

/** What has only metrics: the event loop, garbage collection and the heap. */
export const createRuntimeInstrumentation = (): Instrumentation =>
  new RuntimeNodeInstrumentation({ monitoringPrecision });

/** What measures where nothing is traced: resolvers are not wrapped. */
export const createMetricInstrumentations = (): Instrumentation[] => [
  new HttpInstrumentation({ ignoreIncomingRequestHook: isNoRequest }),
  new UndiciInstrumentation(),
  new PgInstrumentation({ ignoreConnectSpans: true }),
];

/** Being looked at by Prometheus begins no trace. */
export const ignoreScrapes = (instrumentations: readonly Instrumentation[]): void => {
  for (const instrumentation of instrumentations) {
    if (!(instrumentation instanceof HttpInstrumentation)) continue;
    const config = instrumentation.getConfig();
    const isIgnored = config.ignoreIncomingRequestHook;
    instrumentation.setConfig({
      ...config,
      ignoreIncomingRequestHook: (request) => isScrape(request) || isIgnored?.(request) === true,
    });
  }
};

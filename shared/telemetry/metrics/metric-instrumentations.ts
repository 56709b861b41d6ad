import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { RuntimeNodeInstrumentation } from '@opentelemetry/instrumentation-runtime-node';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import type { NodeSDKConfiguration } from '@opentelemetry/sdk-node';
import { isNoRequest } from '../is-no-request.ts';

export type Instrumentation = Exclude<NodeSDKConfiguration['instrumentations'][number], unknown[]>;

/** Of the event loop's delay: finer costs more wake-ups and says no more. */
const monitoringPrecision = 20;

/** What has only metrics: the event loop, garbage collection and the heap. */
export const createRuntimeInstrumentation = (): Instrumentation =>
  new RuntimeNodeInstrumentation({ monitoringPrecision });

/** What measures where nothing is traced: resolvers are not wrapped. */
export const createMetricInstrumentations = (): Instrumentation[] => [
  new HttpInstrumentation({ ignoreIncomingRequestHook: isNoRequest }),
  new UndiciInstrumentation(),
  new PgInstrumentation({ ignoreConnectSpans: true }),
];

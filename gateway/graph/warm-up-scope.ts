import { AsyncLocalStorage } from 'node:async_hooks';
import { context, createContextKey } from '@opentelemetry/api';

const scope = new AsyncLocalStorage<true>();

/** The key that the SDK of OpenTelemetry looks for; the package that has a function for it comes only with the SDK. */
const suppressTracing = createContextKey('OpenTelemetry SDK Context Key SUPPRESS_TRACING');

/** Nothing that the work does is traced. */
export const withinWarmUp = <Result>(work: () => Promise<Result>): Promise<Result> =>
  context.with(context.active().setValue(suppressTracing, true), () => scope.run(true, work));

/** For what libraries call without a context of ours. */
export const isWarmingUp = (): boolean => scope.getStore() === true;

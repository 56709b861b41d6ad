import { context, trace } from '@opentelemetry/api';
import { getRPCMetadata } from '@opentelemetry/core';

/** By the route, of which there are few: instrumentation of HTTP knows only the method. */
export const nameSpan = (method: string, route: string): void => {
  trace.getActiveSpan()?.updateName(`${method} ${route}`).setAttribute('http.route', route);
  // For the metrics of the same request.
  const metadata = getRPCMetadata(context.active());
  if (metadata !== undefined) metadata.route = route;
};

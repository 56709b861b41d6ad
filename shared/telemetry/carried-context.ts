import { context, propagation, ROOT_CONTEXT } from '@opentelemetry/api';

/** The trace that something belongs to, to be kept beside it: W3C headers by name. */
export type CarriedContext = Readonly<Record<string, string>>;

const ofTrace = ['traceparent', 'tracestate'];

/** Of the active span; null where there is none, or nothing is traced. */
export const carryContext = (): CarriedContext | null => {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  // Not what clients put beside it: baggage may hold anything, and this is kept.
  const carried = ofTrace.flatMap((name) => (carrier[name] === undefined ? [] : [[name, carrier[name]]]));
  return carried.length === 0 ? null : Object.fromEntries(carried);
};

/** Does the work under the span that was carried along; under none where nothing was. */
export const inCarriedContext = <Result>(carried: CarriedContext | null, work: () => Result): Result =>
  context.with(carried === null ? ROOT_CONTEXT : propagation.extract(ROOT_CONTEXT, carried), work);

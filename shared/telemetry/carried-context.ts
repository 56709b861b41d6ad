import { context, defaultTextMapGetter, defaultTextMapSetter, ROOT_CONTEXT } from '@opentelemetry/api';
import { insidePropagator } from './trace-propagators.ts';

/** The trace that something belongs to, to be kept beside it: W3C headers by name. */
export type CarriedContext = Readonly<Record<string, string>>;

/** Of the active span; null where there is none, or nothing is traced. */
export const carryContext = (): CarriedContext | null => {
  const carrier: Record<string, string> = {};
  insidePropagator.inject(context.active(), carrier, defaultTextMapSetter);
  return Object.keys(carrier).length === 0 ? null : carrier;
};

/** Does the work under the span that was carried along; under none where nothing was. */
export const inCarriedContext = <Result>(carried: CarriedContext | null, work: () => Result): Result => {
  const parent =
    carried === null ? ROOT_CONTEXT : insidePropagator.extract(ROOT_CONTEXT, carried, defaultTextMapGetter);
  return context.with(parent, work);
};

import { type Attributes, type MetricOptions, metrics, type ObservableResult } from '@opentelemetry/api';
import { platformScope } from '../platform-scope.ts';

let isOn = false;
const waiting: (() => void)[] = [];

/** Called once a provider is registered: what is measured before goes nowhere. */
export const turnMetricsOn = (): void => {
  isOn = true;
  for (const begin of waiting.splice(0)) begin();
};

/** Where nobody reads metrics, nothing is measured either. */
export const areMetricsOn = (): boolean => isOn;

export interface InstrumentOptions extends Omit<MetricOptions, 'advice' | 'valueType'> {
  readonly name: string;
  readonly description: string;
}

export interface HistogramOptions extends InstrumentOptions {
  readonly unit: string;
  /** Of the buckets. */
  readonly limits: number[];
}

/** Adds or records a value; does nothing while metrics are off. */
export type Measure = (value: number, attributes?: Attributes) => void;

/** The instrument is made when it is first used, so that it is one of the provider that is registered by then. */
const lazily = (create: () => Measure): Measure => {
  let made: Measure | undefined;
  return (value, attributes) => {
    if (!isOn) return;
    made ??= create();
    made(value, attributes);
  };
};

export const histogram = ({ name, limits, ...options }: HistogramOptions): Measure =>
  lazily(() => {
    const advice = { explicitBucketBoundaries: limits };
    const made = metrics.getMeter(platformScope).createHistogram(name, { ...options, advice });
    return (value, attributes) => made.record(value, attributes);
  });

export const counter = ({ name, ...options }: InstrumentOptions): Measure =>
  lazily(() => {
    const made = metrics.getMeter(platformScope).createCounter(name, options);
    return (value, attributes) => made.add(value, attributes);
  });

export const upDownCounter = ({ name, ...options }: InstrumentOptions): Measure =>
  lazily(() => {
    const made = metrics.getMeter(platformScope).createUpDownCounter(name, options);
    return (value, attributes) => made.add(value, attributes);
  });

export interface ObservedOptions extends InstrumentOptions {
  readonly kind: 'gauge' | 'counter' | 'upDownCounter';
}

const createObservable = ({ name, kind, ...options }: ObservedOptions) => {
  const meter = metrics.getMeter(platformScope);
  if (kind === 'gauge') return meter.createObservableGauge(name, options);
  return kind === 'counter'
    ? meter.createObservableCounter(name, options)
    : meter.createObservableUpDownCounter(name, options);
};

/**
 * A value that is looked at whenever metrics are collected, as soon as they are on.
 * @returns what ends it
 */
export const observe = (options: ObservedOptions, look: (result: ObservableResult) => void): (() => void) => {
  let isEnded = false;
  let end = () => {};
  const begin = () => {
    if (isEnded) return;
    const instrument = createObservable(options);
    instrument.addCallback(look);
    end = () => instrument.removeCallback(look);
  };
  if (isOn) begin();
  else waiting.push(begin);
  return () => {
    isEnded = true;
    end();
  };
};

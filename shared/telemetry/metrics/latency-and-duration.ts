import type { Attributes } from '@opentelemetry/api';
import { histogram } from './instruments.ts';
import { durationLimits, latencyLimits } from './limits.ts';

/** Records a time in seconds. @param ofLatency attributes of the metric in milliseconds @param ofDuration of the other */
type RecordTime = (seconds: number, ofLatency: Attributes, ofDuration: Attributes) => void;

/**
 * A time under two names: in milliseconds with the attributes that telemetry-contract.json gives it, and in seconds, as
 * semantic conventions have it, with those that tell how it ended.
 */
export const latencyAndDuration = (names: {
  readonly latency: string;
  readonly duration: string;
  readonly description: string;
}): RecordTime => {
  const { description } = names;
  const latency = histogram({ name: names.latency, unit: 'ms', description, limits: latencyLimits });
  const duration = histogram({ name: names.duration, unit: 's', description, limits: durationLimits });
  return (seconds, ofLatency, ofDuration) => {
    latency(seconds * 1_000, ofLatency);
    duration(seconds, ofDuration);
  };
};

import { type Attributes, metrics } from '@opentelemetry/api';
import { admitName, countedVersion } from '#shared/partners/usage/domain/usage-names.ts';
import type { PartnerCall, UsageRecorder } from '#shared/partners/usage/usage-recorder.ts';

/** Of a partner's client, in the life of this process: every one makes series of its own. */
const mostVersions = 20;

/** In seconds, as semantic conventions advise for durations of HTTP requests. */
const durationLimits = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** The scope that telemetry-contract.json names; got late, so that a provider that is registered later is used. */
const createInstruments = () => {
  const meter = metrics.getMeter('reservation.platform');
  return {
    requests: meter.createCounter('graphql.client.requests', {
      unit: '{request}',
      description: 'Calls by partners, by client, version, registered operation and outcome',
    }),
    duration: meter.createHistogram('graphql.client.request.duration', {
      unit: 's',
      description: 'Time to answer a partner, by client and registered operation',
      advice: { explicitBucketBoundaries: durationLimits },
    }),
  };
};

/** Only what is registered is named: names that clients make up would be series without bound. */
const attributesOf = ({ partner, operation }: PartnerCall): Attributes => ({
  'graphql.client.name': partner.slug,
  ...(operation === undefined ? {} : { 'graphql.operation.name': operation.operationName }),
});

/** The recorder, with a metric of every call. */
export const withUsageMetrics = (recorder: UsageRecorder): UsageRecorder => {
  const { requests, duration } = createInstruments();
  const versions = new Map<string, Set<string>>();

  const versionOf = ({ partner, clientVersion }: PartnerCall) => {
    const known = versions.get(partner.slug) ?? new Set();
    versions.set(partner.slug, known);
    return admitName(known, countedVersion(clientVersion), mostVersions);
  };

  return {
    record: (call) => {
      const attributes = attributesOf(call);
      requests.add(1, {
        ...attributes,
        'graphql.client.version': versionOf(call),
        'graphql.client.outcome': call.outcome,
      });
      duration.record(call.latencyMilliseconds / 1_000, attributes);
      recorder.record(call);
    },
    close: () => recorder.close(),
  };
};

import type { Attributes } from '@opentelemetry/api';
import { admitName, countedVersion } from '#shared/partners/usage/domain/usage-names.ts';
import type { PartnerCall, UsageRecorder } from '#shared/partners/usage/usage-recorder.ts';
import { areMetricsOn, counter, histogram } from '#shared/telemetry/metrics/instruments.ts';
import { durationLimits } from '#shared/telemetry/metrics/limits.ts';

/** Of a partner's client, in the life of this process: every one makes series of its own. */
const mostVersions = 20;

const requests = counter({
  name: 'graphql.client.requests',
  unit: '{request}',
  description: 'Calls by partners, by client, version, registered operation and outcome',
});

const duration = histogram({
  name: 'graphql.client.request.duration',
  unit: 's',
  description: 'Time to answer a partner, by client, version and registered operation',
  limits: durationLimits,
});

/** Only what is registered is named: names that clients make up would be series without bound. */
const attributesOf = ({ partner, operation }: PartnerCall): Attributes => ({
  'graphql.client.name': partner.slug,
  ...(operation === undefined ? {} : { 'graphql.operation.name': operation.operationName }),
});

/** The recorder, with a metric of every call. */
export const withUsageMetrics = (recorder: UsageRecorder): UsageRecorder => {
  const versions = new Map<string, Set<string>>();

  const versionOf = ({ partner, clientVersion }: PartnerCall) => {
    const known = versions.get(partner.slug) ?? new Set();
    versions.set(partner.slug, known);
    return admitName(known, countedVersion(clientVersion), mostVersions);
  };

  const measure = (call: PartnerCall) => {
    const attributes = { ...attributesOf(call), 'graphql.client.version': versionOf(call) };
    requests(1, { ...attributes, 'graphql.client.outcome': call.outcome });
    duration(call.latencyMilliseconds / 1_000, attributes);
  };

  return {
    record: (call) => {
      if (areMetricsOn()) measure(call);
      recorder.record(call);
    },
    close: () => recorder.close(),
  };
};

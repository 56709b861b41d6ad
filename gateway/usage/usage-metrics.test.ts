import { expect, it } from 'vitest';
import { partnerId } from '#shared/identifiers/identifiers.ts';
import type { PartnerCall } from '#shared/partners/usage/usage-recorder.ts';
import { captureMetrics } from '#shared/testing/captured-metrics.ts';
import { withUsageMetrics } from './usage-metrics.ts';

const captured = captureMetrics();

it('counts calls by client, version, registered operation and outcome, and no name that a client made up', async () => {
  const recorded: PartnerCall[] = [];
  const recorder = withUsageMetrics({ record: (call) => recorded.push(call), close: async () => {} });
  const call: PartnerCall = {
    partner: { id: partnerId(1), slug: 'city-guide' },
    clientVersion: '1.0',
    operation: { documentId: 'a', operationName: 'Search' },
    operationName: undefined,
    latencyMilliseconds: 120,
    outcome: 'ok',
  };
  recorder.record(call);
  recorder.record(call);
  recorder.record({ ...call, outcome: 'error' });
  for (let index = 0; index < 100; index += 1)
    recorder.record({
      ...call,
      clientVersion: `2.${index}`,
      operation: undefined,
      operationName: `Made${index}`,
    });
  expect(recorded).toHaveLength(103);

  const requests = await captured.pointsOf('graphql.client.requests');
  expect(requests.slice(0, 2).map(({ attributes, value }) => ({ ...attributes, value }))).toEqual([
    {
      'graphql.client.name': 'city-guide',
      'graphql.client.version': '1.0',
      'graphql.operation.name': 'Search',
      'graphql.client.outcome': 'ok',
      value: 2,
    },
    {
      'graphql.client.name': 'city-guide',
      'graphql.client.version': '1.0',
      'graphql.operation.name': 'Search',
      'graphql.client.outcome': 'error',
      value: 1,
    },
  ]);
  // 19 further versions and all the others.
  expect(requests).toHaveLength(2 + 19 + 1);
  expect(requests.at(-1)).toMatchObject({
    attributes: { 'graphql.client.name': 'city-guide', 'graphql.client.version': '(other)' },
    value: 81,
  });

  const durations = await captured.pointsOf('graphql.client.request.duration');
  expect(durations[0]?.attributes).toEqual({
    'graphql.client.name': 'city-guide',
    'graphql.client.version': '1.0',
    'graphql.operation.name': 'Search',
  });
  expect(durations).toHaveLength(1 + 19 + 1);
  expect(durations.at(-1)?.attributes).toEqual({
    'graphql.client.name': 'city-guide',
    'graphql.client.version': '(other)',
  });
  expect(durations[0]?.value).toEqual({ count: 3, sum: expect.closeTo(0.36) });
});

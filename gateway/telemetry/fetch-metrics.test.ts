import { expect, it } from 'vitest';
import { captureMetrics } from '#shared/testing/captured-metrics.ts';
import { type SubgraphCaller, SubgraphUnavailable } from '../data-sources/subgraph-caller.ts';
import { measureFetches } from './fetch-metrics.ts';

const captured = captureMetrics();
const request = { query: '{ a }' };

it('says of a fetch what failed: that nobody answered, or the code of the answer', async () => {
  const calls: SubgraphCaller[] = [
    async () => ({ data: {} }),
    async () => ({ errors: [{ message: 'ann', extensions: { code: 'BAD_USER_INPUT' } }] }),
    async () => ({ errors: [{ message: 'ann', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }),
    () => Promise.reject(new SubgraphUnavailable('ann')),
    () => Promise.reject(new TypeError('ann')),
  ];
  for (const call of calls) await measureFetches('review', call)(request, null).catch(() => {});
  const points = await captured.pointsOf('graphql.subgraph.fetch.duration');
  const counts = points.map(({ attributes, value }) => [attributes['error.type'], value]);
  expect(counts).toEqual([
    [undefined, expect.objectContaining({ count: 2 })],
    ['INTERNAL_SERVER_ERROR', expect.objectContaining({ count: 1 })],
    ['SUBGRAPH_UNAVAILABLE', expect.objectContaining({ count: 1 })],
    ['TypeError', expect.objectContaining({ count: 1 })],
  ]);
});

import { EventEmitter } from 'node:events';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { viewerId } from '#shared/identifiers/identifiers.ts';
import { captureMetrics } from '#shared/testing/captured-metrics.ts';
import { measureStreams } from './live-metrics.ts';
import { createLiveStream } from './live-stream.ts';
import { createOpenStreams, usualStreamLimits } from './open-streams.ts';

const captured = captureMetrics();
const open = async () => (await captured.pointsOf('reservation.live.streams'))[0]?.value;

it('counts the streams that are open', async () => {
  const streams = measureStreams(createOpenStreams(usualStreamLimits));
  const responses = [1, 2].map(() => new ServerResponse(new IncomingMessage(new Socket())));
  const owner = {
    viewerId: viewerId('ann'),
    expiresAtMilliseconds: Number.MAX_SAFE_INTEGER,
    isStillGood: async () => true,
    recheckMilliseconds: 1_000_000,
  };
  for (const response of responses) streams.open(response, owner, createLiveStream(response, 1));
  expect(await open()).toBe(2);
  for (const response of responses) EventEmitter.prototype.emit.call(response, 'close');
  expect(await open()).toBe(0);
  await streams.close();
});

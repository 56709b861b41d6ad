import { expect, it } from 'vitest';
import { captureMetrics } from '#shared/testing/captured-metrics.ts';
import { composeNotice } from './domain/compose-notice.ts';
import type { HandOver } from './hand-over.ts';
import { measureHandOver } from './notification-metrics.ts';
import { claimedNotice, noticedContent } from './testing/noticed.ts';

const captured = captureMetrics();

it('counts attempts by what came of them, and how late what was accepted is', async () => {
  const dueSince = Temporal.Now.instant().subtract({ seconds: 90 });
  const claimed = claimedNotice({ dueSince });
  const content = noticedContent();
  const pages = { diner: null, dashboard: null, gateway: new URL('https://api.example') };
  const composed = { claimed, content, notice: composeNotice(claimed, content, pages, dueSince) };
  const handOvers: HandOver[] = [
    async () => ({ kind: 'accepted' }),
    async () => ({ kind: 'refused', failure: 'RECIPIENT_REFUSED' }),
    async () => ({ kind: 'later', failure: 'CONNECTION' }),
    async () => ({ kind: 'closed-off', retryAfterMilliseconds: 1 }),
    () => Promise.reject(new Error('ann')),
  ];
  for (const handOver of handOvers)
    await measureHandOver(handOver)(composed, new AbortController().signal).catch(() => {});
  const points = await captured.pointsOf('reservation.notifications');
  expect(
    points.map(({ attributes, value }) => [attributes['reservation.notification.outcome'], value]),
  ).toEqual([
    ['accepted', 1],
    ['refused', 1],
    ['deferred', 1],
    ['closed_off', 1],
    ['failed', 1],
  ]);
  expect(points[0]?.attributes).toMatchObject({
    'reservation.notice_channel': 'MAIL',
    'reservation.notice_kind': 'CONFIRMATION',
  });
  const [delay] = await captured.pointsOf('reservation.notification.delay');
  expect(delay).toEqual({
    attributes: { 'reservation.notice_channel': 'MAIL' },
    value: { count: 1, sum: expect.closeTo(90, -1) },
  });
});

import { expect, it, vi } from 'vitest';
import { captureSpans } from '#shared/testing/captured-spans.ts';
import { openFollowedPlatform } from './testing/followed-platform.ts';
import { subscribe } from './testing/subscriber.ts';

const spans = captureSpans();
// Only now, as in production: `@apollo/gateway` looks for the tracer when it is loaded.
const { openTestGateway } = await import('../testing/test-gateway.ts');
const { booked, closing, diner, newHouse, openGateway, publish, signIn } =
  await openFollowedPlatform(openTestGateway);

it('each answer is an operation of its own, with a trace of its own', async () => {
  const { url } = await openGateway(async () => ({ data: { myReservationChanged: { reservation: null } } }));
  const who = diner('traced');
  const query = 'subscription Own { myReservationChanged { reservation { id } } }';
  const own = await subscribe(url, { query }, { token: signIn(who) });
  closing.push(() => own.leave());
  await vi.waitFor(() => expect(own.answers).toHaveLength(1));
  await publish(booked(newHouse().id, who));
  const operations = () => spans.named('subscription Own');
  await vi.waitFor(() => expect(operations()).toHaveLength(2));
  expect(new Set(operations().map((span) => span.spanContext().traceId)).size).toBe(2);
  for (const span of operations()) expect(spans.pathTo(span)).toEqual(['subscription Own']);
  const fetches = spans.named('gateway.fetch');
  expect(fetches.map(spans.pathTo)).toEqual(
    [1, 2].map(() => ['subscription Own', 'gateway.request', 'gateway.execute', 'gateway.fetch']),
  );
  expect(spans.all().filter(({ status }) => status.code === 2)).toEqual([]);
});

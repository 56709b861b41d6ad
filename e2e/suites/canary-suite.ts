import { describe, expect, it, vi } from 'vitest';
import {
  CreateReservationDocument,
  SubmitReviewDocument,
  ViewerReservationsDocument,
} from '#schema/operations/generated/graphql.ts';
import type { CollectedSpan } from '#shared/testing/collected-span.ts';
import { isComplete, type TraceCollector } from '#shared/testing/trace-collector.ts';
import { findFreeSlot, key } from '../booking.ts';
import type { Mode, Platform } from '../platform.ts';
import type { MetricCollector } from '../telemetry/metric-collector.ts';

const canary = {
  name: 'Canarina Zzyzx',
  email: 'canary.mail@zzyzx.example',
  phone: '+43 664 7310846',
  specialRequests: 'canary seeds by the window',
  review: 'The canaries sang all evening.',
  client: 'canary-client@zzyzx.example',
} as const;

/** In whatever form a part of them might turn up. */
const feathers = /canar|zzyzx|7310846|Canarina/i;

const jsonOf = (value: unknown) =>
  JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? String(one) : one));

export const describeCanaries = (
  running: () => Platform,
  traces: () => TraceCollector,
  metrics: () => MetricCollector,
  mode: Mode,
): void => {
  describe('what a guest wrote', () => {
    const post = async (body: object, headers: Record<string, string>) => {
      const response = await fetch(`${running().address()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(20_000),
      });
      return response.text();
    };

    const bookAll = async (authorization: string) => {
      const { wish } = await findFreeSlot(running(), { partySize: 2 });
      const input = {
        ...wish,
        idempotencyKey: key(),
        guest: { name: canary.name, email: canary.email, phone: canary.phone },
        specialRequests: canary.specialRequests,
      };
      const headers = {
        authorization,
        'apollographql-client-name': canary.client,
        'apollographql-client-version': canary.client,
        'user-agent': canary.client,
        // As a client does that is traced itself, and puts into its headers what it likes.
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00',
        tracestate: 'canary=zzyzx',
        baggage: `guest=${encodeURIComponent(canary.email)}`,
      };
      const query = CreateReservationDocument.toString();
      const book = (changed: object) =>
        post({ query, variables: { input: { ...input, ...changed } } }, headers);
      return {
        booked: await book({}),
        errors: await Promise.all([
          book({ guest: { ...input.guest, phone: `${canary.phone} canary` } }),
          book({ guest: { ...input.guest, email: 'canary zzyzx' } }),
          book({ specialRequests: 'canary '.repeat(1_000) }),
          // The key again with something else, and another party than any table is for.
          book({ specialRequests: null }),
          book({ idempotencyKey: key(), partySize: 50 }),
          post({ query, variables: { input } }, { ...headers, authorization: 'Bearer canary-token.zzyzx.x' }),
        ]),
      };
    };

    const review = async (token: string) => {
      const { viewer } = await running().query(ViewerReservationsDocument, { first: 100 }, { token });
      const visit = viewer?.reservations?.edges
        .map(({ node }) => node)
        .find(({ status, review: written }) => status === 'COMPLETED' && written === null);
      if (visit === undefined) throw new Error('there is no visit to review');
      const input = { idempotencyKey: key(), reservationId: visit.id, overall: 4, text: canary.review };
      return running().query(SubmitReviewDocument, { input }, { token });
    };

    it('is in no span, metric, log line or error', async () => {
      traces().clear();
      const token = await running().token('diner', 'demo-diner-2');
      const { booked, errors } = await bookAll(`Bearer ${token}`);
      expect(booked).toContain('ReservationConfirmed');
      for (const answer of errors) expect(answer).not.toMatch(feathers);
      expect((await review(token)).submitReview.__typename).toBe('ReviewSubmitted');
      const comment = `# ${canary.name}\n{ places(text: "${canary.name}") { name } found: places(text: "x") { name } }`;
      await post({ query: comment, operationName: canary.client }, {});
      await post({ query: comment, extensions: { canary: canary.email } }, {});
      await fetch(`${running().address()}/graphql?query={canary(zzyzx:"${canary.phone}")}`, {
        headers: { 'apollo-require-preflight': 'true' },
        signal: AbortSignal.timeout(20_000),
      });
      await fetch(`${running().address()}/canary/zzyzx`, { signal: AbortSignal.timeout(20_000) });
      await fetch(`${running().address()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `{ searchRestaurants(input: { location: "Vienna", text: "${canary.name}",
            date: "2030-01-01", time: "19:00", partySize: 2 }) { candidateCount } }`,
        }),
        signal: AbortSignal.timeout(20_000),
      });
      // What the worker does of it comes last: in the trace of the booking, which the client's headers did not decide about.
      const told = ['reservation.send_confirmation', 'reservation.notify_restaurant'];
      const isOver = (arrived: readonly CollectedSpan[]) => {
        const booking = arrived.find(
          ({ name, attributes }) =>
            name === 'reservation.create_booking' && attributes['reservation.booking_result'] === 'confirmed',
        );
        const trace = arrived.filter(({ traceId }) => traceId === booking?.traceId);
        return isComplete(trace) && told.every((name) => trace.some((span) => span.name === name));
      };
      await traces().waitFor(isOver, 30_000);
      const exportsBefore = metrics().exports();
      const processes = mode === 'cluster' ? 6 : 1;
      await vi.waitFor(() => expect(metrics().exports()).toBeGreaterThan(exportsBefore + 2 * processes), {
        timeout: 20_000,
      });
      const spans = traces().spans();
      expect(spans.filter((span) => feathers.test(jsonOf(span)))).toEqual([]);
      for (const part of token.split('.')) expect(jsonOf(spans)).not.toContain(part);
      const measured = metrics()
        .latest()
        .map(({ text }) => text)
        .join('\n');
      expect(measured).not.toMatch(feathers);
      expect(running().output()).not.toMatch(feathers);
      for (const part of token.split('.')) expect(running().output()).not.toContain(part);
    });
  });
};

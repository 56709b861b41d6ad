import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { SearchDocument } from '#schema/operations/generated/graphql.ts';
import { findFreeSlot, vienna } from '../booking.ts';
import type { Mode, Platform } from '../platform.ts';

const list = z.object({
  traces: z.array(z.object({ traceId: z.string(), operation: z.string(), client: z.string().nullable() })),
});
const shownTrace = z.object({
  spans: z.array(
    z.object({
      name: z.string(),
      service: z.string(),
      spanId: z.string(),
      attributes: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** That a developer finds what a request did, without anything beside the platform. */
export const describeTraceViewer = (running: () => Platform, mode: Mode): void => {
  describe('the latest traces', () => {
    it('show a search with its SQL', async () => {
      const { wish } = await findFreeSlot(running(), { partySize: 2 });
      const input = { near: vienna.near, radiusKm: 17, date: wish.date, time: wish.time, partySize: 2 };
      await running().query(SearchDocument, { first: 5, input });
      const [, address] = await running().said(/^Traces: (http:\S+)$/m, 1_000);
      const read = async (path: string): Promise<unknown> => {
        const answer = await fetch(`${address}${path}`);
        expect(answer.status).toBe(200);
        return answer.json();
      };
      const services = mode === 'cluster' ? 3 : 1;
      // Processes export in their own time: whole is what the edge and all that were asked have told.
      const spans = await vi.waitFor(
        async () => {
          const { traces } = list.parse(await read('.json?operation=query+Search'));
          for (const { traceId } of traces) {
            const shown = shownTrace.parse(await read(`/${traceId}.json`)).spans;
            const isOurs = shown.some(({ attributes }) => attributes['reservation.search_radius_km'] === 17);
            if (
              isOurs &&
              shown.some(({ name }) => name === 'POST /graphql') &&
              new Set(shown.map(({ service }) => service)).size >= services
            )
              return shown;
          }
          throw new Error(`not among ${traces.length} traces`);
        },
        { timeout: 20_000, interval: 200 },
      );
      const statement = spans.find(({ name }) => name.startsWith('pg.query:restaurant.read_changes'));
      expect(statement).toBeDefined();
      expect((await fetch(`${address}/${'0'.repeat(32)}`)).status).toBe(404);
    });
  });
};

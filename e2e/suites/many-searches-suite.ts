import { describe, expect, it } from 'vitest';
import { SearchDocument } from '#schema/operations/generated/graphql.ts';
import type { CollectedSpan } from '#shared/testing/collected-span.ts';
import type { TraceCollector } from '#shared/testing/trace-collector.ts';
import { daysAhead, vienna } from '../booking.ts';
import type { Mode, Platform } from '../platform.ts';
import { traceShape } from '../telemetry/trace-shape.ts';

const atOnce = 50;
/** Of a page of a search, whatever its length. */
const mostSpans = 60;

/** A cluster has more places where they could be mixed up. */
const searchesIn: Readonly<Record<Mode, number>> = { start: 200, cluster: 1_000 };

/** Four fetches, each answered by another process in a cluster. */
const requestsEach: Readonly<Record<Mode, number>> = { start: 1, cluster: 5 };

const isRequest = ({ name, kind }: CollectedSpan) => kind === 'SERVER' && name === 'POST /graphql';

export const describeManySearches = (
  running: () => Platform,
  traces: () => TraceCollector,
  mode: Mode,
): void => {
  describe('traces of searches', () => {
    const searches = searchesIn[mode];

    const search = (first: number, index: number) =>
      running().query(SearchDocument, {
        first,
        input: {
          near: vienna.near,
          // Each its own, so that every trace can be told from the others by what it says of itself.
          radiusKm: 20 + index / 10_000,
          date: daysAhead(2 + (index % 5)),
          time: index % 2 === 0 ? '19:00' : '19:30',
          partySize: 2,
        },
      });

    const arrivedRequests = (count: number, deadlineMilliseconds: number) =>
      // The request of a process ends after all else of it, and processes export in order.
      traces().waitFor(
        (arrived) => arrived.filter(isRequest).length >= count * requestsEach[mode],
        deadlineMilliseconds,
      );

    /** Documents are parsed and planned then, and nothing of it is still on its way. */
    const warmUp = async () => {
      traces().clear();
      await search(20, 0);
      await arrivedRequests(1, 20_000);
      traces().clear();
    };

    it('keep apart what is asked at the same time, each whole and of one shape', async () => {
      await warmUp();
      let next = 0;
      const client = async () => {
        while (next < searches) {
          next += 1;
          await search(20, next);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, client));
      const spans = await arrivedRequests(searches, 60_000);
      const requests = new Set(spans.filter(isRequest).map(({ traceId }) => traceId));
      const byTrace = Map.groupBy(
        spans.filter(({ traceId }) => requests.has(traceId)),
        ({ traceId }) => traceId,
      );
      expect(byTrace.size).toBe(searches);
      const radii = new Set<unknown>();
      const shapes = new Map<string, number>();
      for (const trace of byTrace.values()) {
        const ids = new Set(trace.map(({ spanId }) => spanId));
        expect(trace.filter(({ parentSpanId }) => parentSpanId === null)).toHaveLength(1);
        expect(trace.filter(({ parentSpanId }) => parentSpanId !== null && !ids.has(parentSpanId))).toEqual(
          [],
        );
        expect(trace.length).toBeLessThanOrEqual(mostSpans);
        radii.add(
          trace.find(({ name }) => name === 'reservation.geo_search')?.attributes[
            'reservation.search_radius_km'
          ],
        );
        const shape = traceShape(trace);
        shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
      }
      expect(radii.size).toBe(searches);
      expect([...shapes.keys()].join('\n\n')).toMatchInlineSnapshot(`
        "POST /graphql
          query Search
            reservation.search
              gateway.request
                gateway.execute
                  gateway.fetch
                    query Search__availability__1
                      graphql.resolve _entities
                        graphql.resolve _entities.*.results
                          reservation.bulk_availability
                            pg.query:inventory.read_service_days
                          reservation.rank_results
                  gateway.fetch
                    query Search__restaurant__0
                      graphql.resolve searchRestaurants
                        reservation.geo_search
                          pg.query:restaurant.find_candidates
                  gateway.fetch
                    query Search__restaurant__3
                      graphql.resolve _entities
                        GraphQL DataLoader Batch restaurants
                          pg.query:restaurant.find_profiles
                  gateway.fetch
                    query Search__review__2
                      graphql.resolve _entities
                        graphql.resolve _entities.*.rating
                          GraphQL DataLoader Batch ratings
                            pg.query:review.find_rating_tallies
                  gateway.postprocessing"
      `);
    }, 180_000);

    it('have no more spans for a long page than for a short one', async () => {
      const countFor = async (first: number) => {
        traces().clear();
        await search(first, 7);
        const spans = await arrivedRequests(1, 20_000);
        const traceId = spans.find(isRequest)?.traceId;
        return spans.filter((span) => span.traceId === traceId).length;
      };
      expect(await countFor(50)).toBe(await countFor(3));
    });
  });
};

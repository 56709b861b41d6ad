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

/** Every search has a radius of its own, so that its trace can be told from the others by what it says of itself. */
const radiusOf = (index: number) => 20 + index / 10_000;
const indexOf = (attributes: CollectedSpan['attributes']) =>
  Math.round((Number(attributes['reservation.search_radius_km']) - 20) * 10_000);

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
          radiusKm: radiusOf(index),
          date: daysAhead(2 + (index % 5)),
          time: index % 2 === 0 ? '19:00' : '19:30',
          partySize: 2,
        },
      });

    /** Of the searches with these numbers alone: spans of earlier tests may still be on their way. */
    const tracesOf = (arrived: readonly CollectedSpan[], isMeant: (index: number) => boolean) => {
      const ids = new Set(
        arrived
          .filter(({ name, attributes }) => name === 'reservation.geo_search' && isMeant(indexOf(attributes)))
          .map(({ traceId }) => traceId),
      );
      return arrived.filter(({ traceId }) => ids.has(traceId));
    };

    const arrivedTraces = async (count: number, isMeant: (index: number) => boolean) => {
      // The request of a process ends after all else of it, and processes export in order.
      const arrived = await traces().waitFor(
        (spans) => tracesOf(spans, isMeant).filter(isRequest).length >= count * requestsEach[mode],
        60_000,
      );
      return tracesOf(arrived, isMeant);
    };

    it('keep apart what is asked at the same time, each whole and of one shape', async () => {
      // Documents are parsed and planned then, and all the evenings remembered that will be asked for.
      for (let evening = 1; evening <= 5; evening += 1) await search(20, searches + evening);
      traces().clear();
      let next = 0;
      const client = async () => {
        while (next < searches) {
          next += 1;
          await search(20, next);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, client));
      const spans = await arrivedTraces(searches, (index) => index >= 1 && index <= searches);
      const byTrace = Map.groupBy(spans, ({ traceId }) => traceId);
      expect(byTrace.size).toBe(searches);
      const indexes = new Set<number>();
      const shapes = new Map<string, number>();
      for (const trace of byTrace.values()) {
        const ids = new Set(trace.map(({ spanId }) => spanId));
        expect(trace.filter(({ parentSpanId }) => parentSpanId === null)).toHaveLength(1);
        expect(trace.filter(({ parentSpanId }) => parentSpanId !== null && !ids.has(parentSpanId))).toEqual(
          [],
        );
        expect(trace.length).toBeLessThanOrEqual(mostSpans);
        for (const { name, attributes } of trace)
          if (name === 'reservation.geo_search') indexes.add(indexOf(attributes));
        const shape = traceShape(trace);
        shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
      }
      expect(indexes.size).toBe(searches);
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
                            pg.query:inventory.read_changes
                          reservation.rank_results
                  gateway.fetch
                    query Search__restaurant__0
                      graphql.resolve searchRestaurants
                        reservation.geo_search
                          pg.query:restaurant.read_changes
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
      const countFor = async (first: number, index: number) => {
        await search(first, index);
        return (await arrivedTraces(1, (one) => one === index)).length;
      };
      expect(await countFor(50, 2_001)).toBe(await countFor(3, 2_002));
    });
  });
};

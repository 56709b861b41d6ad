import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CreateReservationDocument, SearchDocument } from '#schema/operations/generated/graphql.ts';
import type { CollectedSpan } from '#shared/testing/collected-span.ts';
import { isComplete, startTraceCollector, type TraceCollector } from '#shared/testing/trace-collector.ts';
import { findFreeSlot, guest, key, vienna } from './booking.ts';
import { modes, type Platform, startPlatform } from './platform.ts';
import { describeCanaries } from './suites/canary-suite.ts';
import { describeContract } from './suites/contract-suite.ts';
import { describeManySearches } from './suites/many-searches-suite.ts';
import { type MetricCollector, startMetricCollector } from './telemetry/metric-collector.ts';

/** The names from the span up to its trace's root. */
const lineageOf = (spans: readonly CollectedSpan[], span: CollectedSpan): string[] => {
  const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
  return parent === undefined ? [] : [parent.name, ...lineageOf(spans, parent)];
};

const contractScope = 'reservation.platform';

describe.each(modes)('traces of the platform (%s)', (mode) => {
  let collector: TraceCollector;
  let metrics: MetricCollector;
  let platform: Platform | undefined;
  const running = () => {
    if (platform === undefined) throw new Error('the platform did not start');
    return platform;
  };
  beforeAll(async () => {
    collector = await startTraceCollector();
    metrics = await startMetricCollector();
    platform = await startPlatform(mode, {
      ...collector.environment,
      ...metrics.environment,
      OTEL_BSP_SCHEDULE_DELAY: '100',
      LOG_LEVEL: 'debug',
    });
  });
  afterAll(async () => {
    await platform?.remove();
    await collector.close();
    await metrics.close();
  });

  /** The one trace in which there is such a span, complete; what else arrives belongs to other requests. */
  const traceWith = async (
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    later: readonly string[] = [],
  ) => {
    const traceIn = (spans: readonly CollectedSpan[]) => {
      const found = spans.find(
        (span) =>
          span.name === name &&
          Object.entries(attributes).every(([key, value]) => span.attributes[key] === value),
      );
      return spans.filter((span) => span.traceId === found?.traceId);
    };
    /** Also what the worker does afterwards. */
    const isWhole = (spans: readonly CollectedSpan[]) =>
      isComplete(spans) && later.every((wanted) => spans.some((span) => span.name === wanted));
    const trace = traceIn(await collector.waitFor((spans) => isWhole(traceIn(spans)), 20_000));
    const traceId = trace.at(0)?.traceId;
    const named = (wanted: string) => trace.filter((span) => span.name === wanted);
    const only = (wanted: string) => {
      const [span, ...others] = named(wanted);
      if (span === undefined || others.length > 0)
        throw new Error(`${others.length + 1} spans ${wanted}\n${collector.tree(traceId)}`);
      return { ...span, lineage: lineageOf(trace, span) };
    };
    return { trace, only };
  };

  it('show a search over all processes, its three steps under their resolvers', async () => {
    const { wish } = await findFreeSlot(running(), { partySize: 2 });
    const { searchRestaurants } = await running().query(SearchDocument, {
      first: 5,
      input: {
        near: vienna.near,
        radiusKm: 20,
        date: wish.date,
        time: wish.time,
        partySize: 2,
        cuisines: ['italian'],
      },
    });
    const found = searchRestaurants.results?.edges.length ?? 0;
    const { trace, only } = await traceWith('reservation.search', { 'reservation.cuisine': 'italian' });

    const search = only('reservation.search');
    expect(search).toMatchObject({ kind: 'SERVER', scope: contractScope, status: 'UNSET' });
    expect(search.lineage[0]).toBe('query Search');
    expect(search.attributes).toMatchObject({
      'reservation.location': '48.21,16.37',
      'reservation.cuisine': 'italian',
      'reservation.party_size': 2,
      'reservation.date': wish.date,
      'reservation.time_preference': wish.time,
      'reservation.price_range': 'any',
      'reservation.results_count': found,
      'reservation.search_latency_ms': expect.any(Number),
    });
    const geoSearch = only('reservation.geo_search');
    expect(geoSearch.attributes).toEqual({
      'reservation.candidates_found': searchRestaurants.candidateCount,
      'reservation.search_radius_km': 20,
    });
    const bulk = only('reservation.bulk_availability');
    expect(bulk.attributes).toEqual({
      'graphql.processing.type': 'dataloader_batch',
      'graphql.dataloader.name': 'availability',
      'graphql.dataloader.batch.size': searchRestaurants.candidateCount,
      'reservation.checked_count': searchRestaurants.candidateCount,
      'reservation.available_count': expect.any(Number),
    });
    const ranking = only('reservation.rank_results');
    expect(ranking.attributes).toEqual({
      'reservation.ranking_algorithm': 'v3',
      'reservation.final_count': searchRestaurants.results?.totalCount,
    });
    for (const step of [geoSearch, bulk, ranking]) {
      expect(step.lineage).toContain('reservation.search');
      expect(step.lineage[0]).toMatch(/^graphql\.resolve /);
      expect(step.lineage).toContain('gateway.fetch');
    }
    expect(trace.every((span) => span.status !== 'ERROR')).toBe(true);
    const services = new Set(trace.map((span) => span.service));
    expect(services.size).toBe(mode === 'cluster' ? 4 : 1);
  });

  it('show a booking and its steps under createReservation, a refusal without an error', async () => {
    const { wish } = await findFreeSlot(running(), { partySize: 2 });
    const token = await running().token('diner', 'e2e-traced');
    const book = async (partySize: number, later: readonly string[] = []) => {
      const input = { ...wish, partySize, idempotencyKey: key(), guest, specialRequests: 'no onions please' };
      await running().query(CreateReservationDocument, { input }, { token });
      return traceWith('reservation.create_booking', { 'reservation.party_size': partySize }, later);
    };
    const told = ['reservation.send_confirmation', 'reservation.notify_restaurant'];
    const { trace, only } = await book(2, told);
    const booking = only('reservation.create_booking');
    expect(booking).toMatchObject({ kind: 'SERVER', scope: contractScope, status: 'UNSET' });
    expect(booking.lineage[0]).toBe('graphql.resolve createReservation');
    expect(booking.attributes).toEqual({
      'reservation.restaurant_id': wish.restaurantId,
      'reservation.diner_id': 'e2e-traced',
      'reservation.party_size': 2,
      'reservation.date': wish.date,
      'reservation.time_slot': wish.time,
      'reservation.has_special_requests': true,
      'reservation.booking_result': 'confirmed',
    });
    const parents = {
      'reservation.check_availability': 'reservation.create_booking',
      'reservation.load_table_config': 'reservation.check_availability',
      'reservation.get_existing': 'reservation.check_availability',
      'reservation.find_table': 'reservation.check_availability',
      'reservation.assign_table': 'reservation.create_booking',
      'reservation.save_record': 'reservation.create_booking',
      'reservation.send_confirmation': 'reservation.create_booking',
      'reservation.notify_restaurant': 'reservation.create_booking',
    };
    for (const [name, parent] of Object.entries(parents)) expect(only(name).lineage[0]).toBe(parent);
    expect(only('reservation.assign_table').attributes).toEqual({
      'reservation.table_id': expect.any(String),
      'reservation.table_seats': expect.any(Number),
      'reservation.table_section': expect.any(String),
    });
    const worker = mode === 'cluster' ? 'tablegraph-notifications' : 'tablegraph';
    expect(only('reservation.send_confirmation')).toMatchObject({
      service: worker,
      attributes: { 'reservation.notification_sent': true, 'reservation.notice_channel': 'MAIL' },
    });
    expect(only('reservation.notify_restaurant')).toMatchObject({
      service: worker,
      attributes: { 'reservation.restaurant_notified': true, 'reservation.notice_channel': 'DASHBOARD' },
    });
    const text = JSON.stringify(
      trace.map(({ attributes, statusMessage }) => ({ attributes, statusMessage })),
    );
    for (const personal of ['onions', guest.name, guest.email]) expect(text).not.toContain(personal);

    const refused = await book(50);
    expect(refused.only('reservation.create_booking')).toMatchObject({
      status: 'UNSET',
      attributes: { 'reservation.booking_result': 'no_availability' },
    });
    expect(refused.only('reservation.find_alternatives').lineage[0]).toBe('reservation.check_availability');
  });

  if (mode === 'cluster')
    describeContract(
      running,
      () => collector,
      () => metrics,
    );
  describeCanaries(
    running,
    () => collector,
    () => metrics,
    mode,
  );
  describeManySearches(running, () => collector, mode);
});

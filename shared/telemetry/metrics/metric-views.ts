import {
  AggregationType,
  createDenyListAttributesProcessor,
  type IAttributesProcessor,
  InstrumentType,
  type ViewOptions,
} from '@opentelemetry/sdk-metrics';
import { admitSeries } from './admit-series.ts';
import { delayLimits, durationLimits, latencyLimits, percentLimits } from './limits.ts';

/** Of one metric and process, counted as Prometheus does: every bucket is one, and so are sum and count. */
export const mostSeries = 2_000;

/** The limits of a histogram's buckets; none for what is only counted. */
const boundedInstruments: Readonly<Record<string, readonly number[] | null>> = {
  'reservation.search_latency_ms': latencyLimits,
  'reservation.availability_check_latency_ms': latencyLimits,
  'reservation.booking_latency_ms': latencyLimits,
  'reservation.booking_outcomes_total': null,
  'reservation.no_show_rate': percentLimits,
  'reservation.search.duration': durationLimits,
  'reservation.search.step.duration': durationLimits,
  'reservation.availability_check.duration': durationLimits,
  'reservation.booking.duration': durationLimits,
  'reservation.notifications': null,
  'reservation.notification.delay': delayLimits,
  'graphql.server.request.duration': durationLimits,
  'graphql.server.processing.duration': durationLimits,
  'graphql.subgraph.fetch.duration': durationLimits,
  'graphql.client.requests': null,
  'graphql.client.request.duration': durationLimits,
  'http.server.request.duration': durationLimits,
  'http.client.request.duration': durationLimits,
  'db.client.operation.duration': durationLimits,
};

/** What clients write, and what says no more than others do. */
const droppedAttributes = ['url.full', 'url.path', 'url.query', 'client.address', 'user_agent.original'];
/** A server is called by whatever name its clients have for it. */
const droppedOfServers = ['server.address', 'server.port'];

const dropped = (instrumentName: string) =>
  instrumentName === 'http.server.request.duration'
    ? [...droppedAttributes, ...droppedOfServers]
    : droppedAttributes;

/** The first word of a statement; instrumentation takes all before the first blank, with whatever is in it. */
const firstWordOnly: IAttributesProcessor = {
  process: (attributes) => {
    const operation = attributes['db.operation.name'];
    if (typeof operation !== 'string' || /^[A-Z]+$/.test(operation)) return attributes;
    return { ...attributes, 'db.operation.name': /[A-Z]+/i.exec(operation)?.[0].toUpperCase() ?? 'OTHER' };
  },
};

const boundedView = ([instrumentName, limits]: [string, readonly number[] | null]): ViewOptions => {
  const series = limits === null ? mostSeries : Math.floor(mostSeries / (limits.length + 3));
  return {
    instrumentName,
    ...(limits === null
      ? {}
      : {
          aggregation: {
            type: AggregationType.EXPLICIT_BUCKET_HISTOGRAM,
            options: { boundaries: [...limits], recordMinMax: false },
          },
        }),
    attributesProcessors: [
      createDenyListAttributesProcessor(dropped(instrumentName)),
      ...(instrumentName === 'db.client.operation.duration' ? [firstWordOnly] : []),
      admitSeries(series),
    ],
    aggregationCardinalityLimit: series,
  };
};

/**
 * Of pg's instrumentation: it counts all pools of a process as if they were one, by a name that it does not know.
 * observePool has them right.
 */
const droppedPools: ViewOptions = {
  meterName: '@opentelemetry/instrumentation-pg',
  instrumentName: 'db.client.connection.*',
  aggregation: { type: AggregationType.DROP },
};

/** For GC, there are few kinds; its buckets are those of everything else. */
const garbageCollection: ViewOptions = {
  instrumentName: 'v8js.gc.duration',
  instrumentType: InstrumentType.HISTOGRAM,
  aggregation: {
    type: AggregationType.EXPLICIT_BUCKET_HISTOGRAM,
    options: { boundaries: durationLimits, recordMinMax: false },
  },
};

/** Made anew for each provider: views remember which series there are. */
export const createMetricViews = (): ViewOptions[] => [
  ...Object.entries(boundedInstruments).map(boundedView),
  droppedPools,
  garbageCollection,
];

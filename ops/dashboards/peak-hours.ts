import type { Dashboard, Panel, Query, Row } from './dashboard.ts';

/** Prometheus reckons in UTC; the dashboard's variable says how far its readers are from it. */
const local = 'vector(time() + 3600 * $utc_offset)';
const inPeak = `and on () ((day_of_week(${local}) == 5 or day_of_week(${local}) == 6) and hour(${local}) >= 18 and hour(${local}) < 21)`;

const pastWeeks = [1, 2, 3, 4] as const;

/** Of this week's peaks, and of the same hours one to four weeks ago. */
const againstPastWeeks = (expressionAt: (offset: string) => string): Query[] => [
  { expression: `${expressionAt('')} ${inPeak}`, legend: 'now' },
  ...pastWeeks.map((weeks) => ({
    expression: `${expressionAt(` offset ${weeks}w`)} ${inPeak}`,
    legend: weeks === 1 ? 'a week ago' : `${weeks} weeks ago`,
  })),
];

const rateOf = (counter: string) => (offset: string) => `sum(rate(${counter}[$__rate_interval]${offset}))`;

const p95Of = (histogram: string) => (offset: string) =>
  `histogram_quantile(0.95, sum by (le) (rate(${histogram}_bucket[$__rate_interval]${offset})))`;

const panel = (title: string, unit: Panel['unit'], queries: Query[]): Panel => ({
  title,
  kind: 'timeseries',
  unit,
  queries,
});

const demand: Row = {
  title: 'Fridays and Saturdays, 18 to 21: what is asked',
  panels: [
    panel('Searches', 'reqps', againstPastWeeks(rateOf('reservation_search_duration_count'))),
    panel(
      'Searches under way',
      'short',
      againstPastWeeks((offset) => `sum(reservation_concurrent_searches${offset})`),
    ),
    panel(
      'Bookings confirmed',
      'reqps',
      againstPastWeeks(rateOf('reservation_booking_outcomes_total{reservation_outcome="confirmed"}')),
    ),
    panel(
      'Bookings that found the table taken',
      'reqps',
      againstPastWeeks(rateOf('reservation_booking_outcomes_total{reservation_outcome="no_availability"}')),
    ),
  ],
};

const speed: Row = {
  title: 'How fast it is answered',
  panels: [
    panel('p95 of searches', 's', againstPastWeeks(p95Of('reservation_search_duration'))),
    panel('p95 of bookings', 's', againstPastWeeks(p95Of('reservation_booking_duration'))),
    panel('p95 of statements', 's', againstPastWeeks(p95Of('db_client_operation_duration'))),
  ],
};

const saturation: Row = {
  title: 'What is left',
  panels: [
    panel(
      'Busiest event loop',
      'percentunit',
      againstPastWeeks((offset) => `max(nodejs_eventloop_utilization${offset})`),
    ),
    panel(
      'Connections in use, of those there may be',
      'percentunit',
      againstPastWeeks(
        (offset) =>
          `sum(db_client_connection_count{db_client_connection_state="used"}${offset}) / sum(db_client_connection_max${offset})`,
      ),
    ),
    panel(
      'Requests that wait for a connection',
      'short',
      againstPastWeeks((offset) => `sum(db_client_connection_pending_requests${offset})`),
    ),
    panel(
      'Longest wait for a lock',
      's',
      againstPastWeeks((offset) => `max(reservation_database_longest_lock_wait${offset})`),
    ),
  ],
};

/** The hours that the platform is for, against those of the weeks before. */
export const peakHours: Dashboard = {
  name: 'peak-hours',
  title: 'Peak hours',
  description:
    'Friday and Saturday from 18 to 21 against the same hours of the past four weeks. For four weeks after a clock change, past weeks are an hour off.',
  from: 'now-7d',
  variables: [{ name: 'utc_offset', label: 'Hours ahead of UTC', kind: 'text', value: '0' }],
  rows: [demand, speed, saturation],
};

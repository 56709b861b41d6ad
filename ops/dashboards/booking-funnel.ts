import type { Dashboard, Row } from './dashboard.ts';
import { perSecond, quantile, quantiles, share, within } from './expressions.ts';

const bookings = 'reservation_booking_duration';
const outcomes = 'reservation_booking_outcomes_total';
const checks = 'reservation_availability_check_duration';
const confirmed = 'reservation_outcome="confirmed"';

const funnel: Row = {
  title: 'From a search to a table',
  panels: [
    {
      title: 'In the time shown',
      kind: 'bargauge',
      unit: 'short',
      description: 'Not of the same guests: phone and partners book without a search.',
      queries: [
        { expression: within('reservation_search_duration_count'), legend: 'searches' },
        { expression: within(outcomes), legend: 'bookings tried' },
        { expression: within(outcomes, '', confirmed), legend: 'bookings confirmed' },
      ],
    },
    {
      title: 'Outcomes',
      kind: 'timeseries',
      unit: 'reqps',
      isStacked: true,
      queries: [
        { expression: perSecond(outcomes, 'reservation_outcome'), legend: '{{reservation_outcome}}' },
      ],
    },
    {
      title: 'Confirmed of all tried',
      kind: 'timeseries',
      unit: 'percentunit',
      queries: [{ expression: share(outcomes, confirmed), legend: 'confirmed' }],
    },
    {
      title: 'Failures of ours',
      kind: 'timeseries',
      unit: 'percentunit',
      description: 'The objective: 5 of 10,000 at most. A refusal is no failure.',
      queries: [{ expression: share(outcomes, 'reservation_outcome="failed"'), legend: 'failed' }],
      thresholds: [{ from: 0.0005, color: 'red' }],
    },
  ],
};

const latency: Row = {
  title: 'Latency',
  panels: [
    {
      title: 'Bookings',
      kind: 'timeseries',
      unit: 's',
      description: 'The objective: 99 of 100 within 2.5 seconds.',
      queries: quantiles(bookings),
      thresholds: [{ from: 2.5, color: 'red' }],
    },
    {
      title: 'Checks of one restaurant',
      kind: 'timeseries',
      unit: 's',
      description: 'The objective: 99 of 100 within 300 ms.',
      queries: quantiles(checks),
      thresholds: [{ from: 0.3, color: 'red' }],
    },
    {
      title: 'p95 by step, of every span and not of those that are kept',
      kind: 'timeseries',
      unit: 's',
      queries: [
        {
          expression: quantile(
            0.95,
            'traces_span_metrics_duration_seconds',
            'span_name',
            'span_name=~"reservation[.](create_booking|check_availability|load_table_config|get_existing|find_table|find_alternatives|assign_table|save_record)"',
          ),
          legend: '{{span_name}}',
        },
      ],
    },
  ],
};

const contention: Row = {
  title: 'What bookings wait for',
  panels: [
    {
      title: 'Longest wait for a lock',
      kind: 'timeseries',
      unit: 's',
      queries: [{ expression: 'max(reservation_database_longest_lock_wait)', legend: 'longest' }],
      thresholds: [{ from: 3, color: 'red' }],
    },
    {
      title: 'Sessions that wait for a lock',
      kind: 'timeseries',
      unit: 'short',
      queries: [{ expression: 'max(reservation_database_lock_waits)', legend: 'sessions' }],
    },
    {
      title: 'Restaurants with the slowest checks: p95',
      kind: 'timeseries',
      unit: 'ms',
      queries: [
        {
          expression: `topk(10, ${quantile(0.95, 'reservation_availability_check_latency_ms', 'reservation_restaurant_id')})`,
          legend: '{{reservation_restaurant_id}}',
        },
      ],
    },
    {
      title: 'p95 of bookings, in milliseconds',
      kind: 'timeseries',
      unit: 'ms',
      queries: [{ expression: quantile(0.95, 'reservation_booking_latency_ms'), legend: 'p95' }],
    },
  ],
};

/** What becomes of bookings, and what they wait for. */
export const bookingFunnel: Dashboard = {
  name: 'booking-funnel',
  title: 'Booking funnel',
  description: 'Bookings by outcome, their latency by step, and contention.',
  from: 'now-6h',
  variables: [],
  rows: [funnel, latency, contention],
};

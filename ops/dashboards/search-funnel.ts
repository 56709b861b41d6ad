import type { Dashboard, Row } from './dashboard.ts';
import { perSecond, quantile, quantiles, share, within } from './expressions.ts';

const restaurants = 'reservation_search_restaurants_total';
const searches = 'reservation_search_duration';
const stages = ['candidates', 'checked', 'available', 'returned'] as const;

const stage = (name: (typeof stages)[number]) => `reservation_search_stage="${name}"`;

const part = (some: (typeof stages)[number], of: (typeof stages)[number]) => ({
  expression: `${perSecond(restaurants, '', stage(some))} / ${perSecond(restaurants, '', stage(of))}`,
  legend: `${some} of ${of}`,
});

const funnel: Row = {
  title: 'Restaurants: candidates → checked → available → returned',
  panels: [
    {
      title: 'Restaurants at each stage, in the time shown',
      kind: 'bargauge',
      unit: 'short',
      queries: stages.map((name) => ({ expression: within(restaurants, '', stage(name)), legend: name })),
    },
    {
      title: 'Restaurants a search, at each stage',
      kind: 'timeseries',
      unit: 'short',
      queries: stages.map((name) => ({
        expression: `${perSecond(restaurants, '', stage(name))} / ${perSecond(`${searches}_count`)}`,
        legend: name,
      })),
    },
    {
      title: 'What passes each stage',
      kind: 'timeseries',
      unit: 'percentunit',
      description:
        'Available of checked falls with the hour and the day; to nothing only where something is wrong.',
      queries: [part('checked', 'candidates'), part('available', 'checked'), part('returned', 'available')],
    },
  ],
};

const searching: Row = {
  title: 'Searches',
  panels: [
    {
      title: 'Searches',
      kind: 'timeseries',
      unit: 'reqps',
      queries: [
        { expression: perSecond(`${searches}_count`), legend: 'answered' },
        {
          expression: perSecond(`${searches}_count`, 'error_type', 'error_type!=""'),
          legend: '{{error_type}}',
        },
      ],
    },
    {
      title: 'Share that failed',
      kind: 'timeseries',
      unit: 'percentunit',
      queries: [{ expression: share(`${searches}_count`, 'error_type!=""'), legend: 'failed' }],
      thresholds: [{ from: 0.001, color: 'orange' }],
    },
    {
      title: 'Latency',
      kind: 'timeseries',
      unit: 's',
      description: 'The objective: 99 of 100 within a second.',
      queries: quantiles(searches),
      thresholds: [{ from: 1, color: 'red' }],
    },
    {
      title: 'Under way',
      kind: 'timeseries',
      unit: 'short',
      queries: [{ expression: 'sum(reservation_concurrent_searches)', legend: 'searches' }],
    },
  ],
};

const steps: Row = {
  title: 'Where the time goes',
  panels: [
    {
      title: 'p95 by step',
      kind: 'timeseries',
      unit: 's',
      queries: [
        {
          expression: quantile(0.95, 'reservation_search_step_duration', 'reservation_search_step'),
          legend: '{{reservation_search_step}}',
        },
      ],
    },
    {
      title: 'p95 of the fetches a search is made of',
      kind: 'timeseries',
      unit: 's',
      queries: [
        {
          expression: quantile(0.95, 'graphql_subgraph_fetch_duration', 'graphql_subgraph_name'),
          legend: '{{graphql_subgraph_name}}',
        },
      ],
    },
    {
      title: 'Slowest places: p95 of the ten most asked',
      kind: 'timeseries',
      unit: 'ms',
      description: 'Places beyond the bound on series are one line.',
      queries: [
        {
          expression: `${quantile(0.95, 'reservation_search_latency_ms', 'reservation_location')} and on (reservation_location) topk(10, ${perSecond('reservation_search_latency_ms_count', 'reservation_location')})`,
          legend: '{{reservation_location}}',
        },
      ],
    },
  ],
};

/** What becomes of the restaurants that searches look at, and how long it takes. */
export const searchFunnel: Dashboard = {
  name: 'search-funnel',
  title: 'Search funnel',
  description: 'From candidates to what a guest sees, with latency by step.',
  from: 'now-6h',
  variables: [],
  rows: [funnel, searching, steps],
};

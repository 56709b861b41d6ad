import type { Dashboard, Row } from './dashboard.ts';
import { perSecond, quantile, share } from './expressions.ts';

const requests = 'graphql_server_request_duration';
const fetches = 'graphql_subgraph_fetch_duration';
const ofOperation = 'job="gateway", graphql_operation_name=~"$operation"';
const ofSubgraph = 'service=~"$service", job!="gateway"';
const failed = 'error_type!=""';

const objectives: Row = {
  title: 'Objectives (docs/slo.md)',
  panels: [
    {
      title: 'Alerts that fire',
      kind: 'stat',
      unit: 'none',
      description: 'Each has its part in docs/runbooks.md.',
      queries: [
        {
          expression: 'sum by (alertname, severity) (ALERTS{alertstate="firing"})',
          legend: '{{severity}}: {{alertname}}',
        },
      ],
      thresholds: [{ from: 1, color: 'red' }],
    },
    {
      title: 'Error budget left of 30 days',
      kind: 'bargauge',
      unit: 'percentunit',
      description: 'Below nothing: the objective is missed.',
      min: -1,
      baseColor: 'red',
      thresholds: [
        { from: 0, color: 'orange' },
        { from: 0.25, color: 'green' },
      ],
      queries: [
        {
          expression:
            '1 - avg_over_time(slo:failures:rate5m[30d]) / avg_over_time(slo:events:rate5m[30d]) / slo:budget:ratio',
          legend: '{{slo}}',
        },
      ],
    },
    {
      title: 'How fast the budgets burn, over an hour',
      kind: 'timeseries',
      unit: 'none',
      description: 'At 1 the month ends with nothing left; at 14.4 somebody is paged.',
      queries: [{ expression: 'slo:burn:rate1h', legend: '{{slo}}' }],
      thresholds: [
        { from: 1, color: 'orange' },
        { from: 14.4, color: 'red' },
      ],
    },
  ],
};

const operations: Row = {
  title: 'Operations at the gateway',
  panels: [
    {
      title: 'Requests',
      kind: 'timeseries',
      unit: 'reqps',
      isStacked: true,
      queries: [
        {
          expression: perSecond(`${requests}_count`, 'graphql_operation_name', ofOperation),
          legend: '{{graphql_operation_name}}',
        },
      ],
    },
    {
      title: 'Share that failed',
      kind: 'timeseries',
      unit: 'percentunit',
      description: 'For a reason of ours; refusals and clients’ mistakes are no failures.',
      queries: [
        {
          expression: share(`${requests}_count`, failed, 'graphql_operation_name', ofOperation),
          legend: '{{graphql_operation_name}}',
        },
      ],
      thresholds: [{ from: 0.05, color: 'red' }],
    },
    {
      title: 'p95',
      kind: 'timeseries',
      unit: 's',
      queries: [
        {
          expression: quantile(0.95, requests, 'graphql_operation_name', ofOperation),
          legend: '{{graphql_operation_name}}',
        },
      ],
      thresholds: [{ from: 1, color: 'orange' }],
    },
  ],
};

const subgraphs: Row = {
  title: 'Subgraphs',
  panels: [
    {
      title: 'Requests',
      kind: 'timeseries',
      unit: 'reqps',
      isStacked: true,
      queries: [{ expression: perSecond(`${requests}_count`, 'service', ofSubgraph), legend: '{{service}}' }],
    },
    {
      title: 'Share that failed, by themselves and as the gateway sees it',
      kind: 'timeseries',
      unit: 'percentunit',
      queries: [
        { expression: share(`${requests}_count`, failed, 'service', ofSubgraph), legend: '{{service}}' },
        {
          expression: share(`${fetches}_count`, failed, 'graphql_subgraph_name'),
          legend: 'fetch {{graphql_subgraph_name}}',
        },
      ],
      thresholds: [{ from: 0.05, color: 'red' }],
    },
    {
      title: 'p95, by themselves and as the gateway sees it',
      kind: 'timeseries',
      unit: 's',
      queries: [
        { expression: quantile(0.95, requests, 'service', ofSubgraph), legend: '{{service}}' },
        {
          expression: quantile(0.95, fetches, 'graphql_subgraph_name'),
          legend: 'fetch {{graphql_subgraph_name}}',
        },
      ],
      thresholds: [{ from: 1, color: 'red' }],
    },
  ],
};

const gateway: Row = {
  title: 'Inside the gateway',
  panels: [
    {
      title: 'p95 of parsing, validating, planning, executing',
      kind: 'timeseries',
      unit: 's',
      queries: [
        {
          expression: quantile(
            0.95,
            'graphql_server_processing_duration',
            'graphql_processing_type',
            'job="gateway"',
          ),
          legend: '{{graphql_processing_type}}',
        },
      ],
    },
    {
      title: 'Share of operations without a plan',
      kind: 'timeseries',
      unit: 'percentunit',
      queries: [
        {
          expression: share(
            'graphql_query_plan_cache_requests_total',
            'graphql_query_plan_cache_result="miss"',
          ),
          legend: 'misses',
        },
      ],
      thresholds: [{ from: 0.2, color: 'orange' }],
    },
    {
      title: 'Live streams',
      kind: 'timeseries',
      unit: 'short',
      queries: [{ expression: 'sum(reservation_live_streams)', legend: 'open' }],
    },
  ],
};

/** Is the platform well, and if not, which part of it? */
export const platformOverview: Dashboard = {
  name: 'platform-overview',
  title: 'Platform overview',
  description: 'Rate, errors and duration of every operation and subgraph.',
  from: 'now-6h',
  variables: [
    {
      name: 'service',
      label: 'Service',
      kind: 'labels',
      query: 'label_values(graphql_server_request_duration_count, service)',
    },
    {
      name: 'operation',
      label: 'Operation',
      kind: 'labels',
      query: 'label_values(graphql_server_request_duration_count{job="gateway"}, graphql_operation_name)',
    },
  ],
  rows: [objectives, operations, subgraphs, gateway],
};

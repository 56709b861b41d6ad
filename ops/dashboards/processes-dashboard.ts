import type { Dashboard, Row } from './dashboard.ts';
import { perSecond, quantile } from './expressions.ts';

const ofService = 'service=~"$service"';

const processes: Row = {
  title: 'Processes',
  panels: [
    {
      title: 'Answers',
      kind: 'stat',
      unit: 'bool_on_off',
      queries: [{ expression: `min by (service) (up{${ofService}})`, legend: '{{service}}' }],
    },
    {
      title: 'Event loop: share of the time that it is busy',
      kind: 'timeseries',
      unit: 'percentunit',
      queries: [
        {
          expression: `avg by (service) (nodejs_eventloop_utilization{${ofService}})`,
          legend: '{{service}}',
        },
      ],
      thresholds: [{ from: 0.9, color: 'red' }],
    },
    {
      title: 'Processors in use',
      kind: 'timeseries',
      unit: 'short',
      queries: [
        { expression: perSecond('process_cpu_time_total', 'service', ofService), legend: '{{service}}' },
      ],
    },
    {
      title: 'Memory',
      kind: 'timeseries',
      unit: 'bytes',
      queries: [
        { expression: `sum by (service) (process_memory_usage{${ofService}})`, legend: '{{service}}' },
      ],
    },
  ],
};

const database: Row = {
  title: 'Database',
  panels: [
    {
      title: 'p99 of statements',
      kind: 'timeseries',
      unit: 's',
      queries: [
        {
          expression: quantile(0.99, 'db_client_operation_duration', 'service', ofService),
          legend: '{{service}}',
        },
      ],
      thresholds: [{ from: 0.5, color: 'orange' }],
    },
    {
      title: 'Connections in use, of those there may be',
      kind: 'timeseries',
      unit: 'percentunit',
      queries: [
        {
          expression: `sum by (service) (db_client_connection_count{db_client_connection_state="used", ${ofService}}) / sum by (service) (db_client_connection_max{${ofService}})`,
          legend: '{{service}}',
        },
      ],
      thresholds: [{ from: 0.9, color: 'orange' }],
    },
    {
      title: 'Requests that wait for a connection',
      kind: 'timeseries',
      unit: 'short',
      queries: [
        {
          expression: `sum by (service) (db_client_connection_pending_requests{${ofService}})`,
          legend: '{{service}}',
        },
      ],
      thresholds: [{ from: 1, color: 'orange' }],
    },
    {
      title: 'Longest wait for a lock',
      kind: 'timeseries',
      unit: 's',
      queries: [{ expression: 'max(reservation_database_longest_lock_wait)', legend: 'longest' }],
      thresholds: [{ from: 3, color: 'red' }],
    },
  ],
};

const telemetry: Row = {
  title: 'Telemetry itself',
  panels: [
    {
      title: 'Spans that are exported',
      kind: 'timeseries',
      unit: 'ops',
      isStacked: true,
      queries: [
        {
          expression: perSecond('otel_sdk_exporter_span_exported_total', 'service', ofService),
          legend: '{{service}}',
        },
      ],
    },
    {
      title: 'Spans that are lost: dropped by full queues, or on their way',
      kind: 'timeseries',
      unit: 'ops',
      queries: [
        {
          expression: perSecond(
            'otel_sdk_processor_span_processed_total',
            'service',
            `error_type!="", ${ofService}`,
          ),
          legend: '{{service}} dropped',
        },
        {
          expression: perSecond(
            'otel_sdk_exporter_span_exported_total',
            'service',
            `error_type!="", ${ofService}`,
          ),
          legend: '{{service}} not exported',
        },
      ],
      thresholds: [{ from: 1, color: 'red' }],
    },
    {
      title: 'Span queues, of what fits',
      kind: 'timeseries',
      unit: 'percentunit',
      queries: [
        {
          expression: `sum by (service) (otel_sdk_processor_span_queue_size{${ofService}}) / sum by (service) (otel_sdk_processor_span_queue_capacity{${ofService}})`,
          legend: '{{service}}',
        },
      ],
      thresholds: [{ from: 0.8, color: 'orange' }],
    },
  ],
};

/** What each process has left: processor, memory, event loop, connections. */
export const processesDashboard: Dashboard = {
  name: 'processes',
  title: 'Processes and database',
  description: 'Saturation of every process, of its connections, and of telemetry itself.',
  from: 'now-6h',
  variables: [{ name: 'service', label: 'Service', kind: 'labels', query: 'label_values(up, service)' }],
  rows: [processes, database, telemetry],
};

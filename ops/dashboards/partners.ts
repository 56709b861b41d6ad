import type { Dashboard } from './dashboard.ts';
import { perSecond, quantile, share, within } from './expressions.ts';

const requests = 'graphql_client_requests_total';
const duration = 'graphql_client_request_duration';
const ofPartner = 'graphql_client_name=~"$partner"';

/** Who calls, how much, and how they fare. */
export const partners: Dashboard = {
  name: 'partners',
  title: 'Partners',
  description: 'Calls with partners’ keys, by partner, version, registered operation and outcome.',
  from: 'now-24h',
  variables: [
    {
      name: 'partner',
      label: 'Partner',
      kind: 'labels',
      query: 'label_values(graphql_client_requests_total, graphql_client_name)',
    },
  ],
  rows: [
    {
      title: 'Calls',
      panels: [
        {
          title: 'Calls',
          kind: 'timeseries',
          unit: 'reqps',
          isStacked: true,
          queries: [
            {
              expression: perSecond(requests, 'graphql_client_name', ofPartner),
              legend: '{{graphql_client_name}}',
            },
          ],
        },
        {
          title: 'Outcomes',
          kind: 'timeseries',
          unit: 'reqps',
          isStacked: true,
          queries: [
            {
              expression: perSecond(requests, 'graphql_client_outcome', ofPartner),
              legend: '{{graphql_client_outcome}}',
            },
          ],
        },
        {
          title: 'Calls in the time shown, by version',
          kind: 'bargauge',
          unit: 'short',
          queries: [
            {
              expression: within(requests, 'graphql_client_name, graphql_client_version', ofPartner),
              legend: '{{graphql_client_name}} {{graphql_client_version}}',
            },
          ],
        },
      ],
    },
    {
      title: 'How they fare',
      panels: [
        {
          title: 'p95 by partner',
          kind: 'timeseries',
          unit: 's',
          queries: [
            {
              expression: quantile(0.95, duration, 'graphql_client_name', ofPartner),
              legend: '{{graphql_client_name}}',
            },
          ],
          thresholds: [{ from: 1, color: 'orange' }],
        },
        {
          title: 'p95 by operation',
          kind: 'timeseries',
          unit: 's',
          queries: [
            {
              expression: quantile(0.95, duration, 'graphql_operation_name', ofPartner),
              legend: '{{graphql_operation_name}}',
            },
          ],
          thresholds: [{ from: 1, color: 'orange' }],
        },
        {
          title: 'Share that failed',
          kind: 'timeseries',
          unit: 'percentunit',
          queries: [
            {
              expression: share(requests, 'graphql_client_outcome="error"', 'graphql_client_name', ofPartner),
              legend: '{{graphql_client_name}}',
            },
          ],
          thresholds: [{ from: 0.05, color: 'orange' }],
        },
      ],
    },
  ],
};

import type { Dashboard } from './dashboard.ts';
import { perSecond, quantile, share } from './expressions.ts';

const attempts = 'reservation_notifications_total';
const delay = 'reservation_notification_delay';

/** What leaves for guests and restaurants, how late, and what does not. */
export const notifications: Dashboard = {
  name: 'notifications',
  title: 'Notifications',
  description: 'Mails, texts and dashboard notices: outcomes, delay, and what waits.',
  from: 'now-6h',
  variables: [],
  rows: [
    {
      title: 'Attempts',
      panels: [
        {
          title: 'By outcome',
          kind: 'timeseries',
          unit: 'ops',
          isStacked: true,
          queries: [
            {
              expression: perSecond(attempts, 'reservation_notification_outcome'),
              legend: '{{reservation_notification_outcome}}',
            },
          ],
        },
        {
          title: 'By kind',
          kind: 'timeseries',
          unit: 'ops',
          isStacked: true,
          queries: [
            {
              expression: perSecond(attempts, 'reservation_notice_kind'),
              legend: '{{reservation_notice_kind}}',
            },
          ],
        },
        {
          title: 'Share of what was tried that was not accepted',
          kind: 'timeseries',
          unit: 'percentunit',
          queries: [
            {
              expression: share(
                attempts,
                'reservation_notification_outcome!="accepted"',
                'reservation_notice_channel',
                'reservation_notification_outcome!="closed_off"',
              ),
              legend: '{{reservation_notice_channel}}',
            },
          ],
          thresholds: [{ from: 0.25, color: 'red' }],
        },
      ],
    },
    {
      title: 'Delay',
      panels: [
        {
          title: 'p95, from due to accepted',
          kind: 'timeseries',
          unit: 's',
          description: 'The objective: 99 of 100 within five minutes.',
          queries: [
            {
              expression: quantile(0.95, delay, 'reservation_notice_channel'),
              legend: '{{reservation_notice_channel}}',
            },
          ],
          thresholds: [{ from: 300, color: 'red' }],
        },
        {
          title: 'Due and unsent',
          kind: 'timeseries',
          unit: 'short',
          queries: [{ expression: 'max(reservation_notification_backlog)', legend: 'notices' }],
        },
        {
          title: 'Age of the oldest that is due',
          kind: 'timeseries',
          unit: 's',
          queries: [{ expression: 'max(reservation_notification_oldest_due)', legend: 'oldest' }],
          thresholds: [{ from: 300, color: 'red' }],
        },
        {
          title: 'Jobs that wait or failed, by queue',
          kind: 'timeseries',
          unit: 'short',
          description: 'Webhooks, plans of notices and others; dead letters failed every time.',
          queries: [
            {
              expression:
                'max by (messaging_destination_name, pgboss_job_state) (pgboss_queue_jobs{pgboss_job_state=~"ready|failed"})',
              legend: '{{messaging_destination_name}} {{pgboss_job_state}}',
            },
          ],
        },
      ],
    },
  ],
};

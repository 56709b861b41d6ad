import type { Dashboard } from './dashboard.ts';

const rate = 'reservation_no_show_rate';

/** Each observation is a restaurant's service day, so a mean is of days and not of parties. */
const mean = (by: string, range: string) =>
  `sum by (${by}) (increase(${rate}_sum[${range}])) / sum by (${by}) (increase(${rate}_count[${range}]))`;

/** How many parties do not come. */
export const noShows: Dashboard = {
  name: 'no-shows',
  title: 'No-show rate',
  description: 'Percent of a service day’s parties that did not come, by period and restaurant.',
  from: 'now-30d',
  variables: [],
  rows: [
    {
      title: 'No-shows',
      panels: [
        {
          title: 'Mean of the days before',
          kind: 'timeseries',
          unit: 'percent',
          queries: [{ expression: mean('reservation_period', '1d'), legend: '{{reservation_period}}' }],
          thresholds: [{ from: 10, color: 'orange' }],
        },
        {
          title: 'Of ten days the worst: p90 within a week',
          kind: 'timeseries',
          unit: 'percent',
          queries: [
            {
              expression: `histogram_quantile(0.9, sum by (le, reservation_period) (increase(${rate}_bucket[7d])))`,
              legend: '{{reservation_period}}',
            },
          ],
        },
      ],
    },
    {
      title: 'Restaurants',
      panels: [
        {
          title: 'Highest means in the time shown',
          kind: 'bargauge',
          unit: 'percent',
          description: 'Restaurants beyond the bound on series are one bar.',
          queries: [
            {
              expression: `topk(15, ${mean('reservation_restaurant_id', '$__range')})`,
              legend: '{{reservation_restaurant_id}}',
            },
          ],
          thresholds: [
            { from: 10, color: 'orange' },
            { from: 20, color: 'red' },
          ],
        },
        {
          title: 'Service days that were counted',
          kind: 'timeseries',
          unit: 'short',
          queries: [
            {
              expression: `sum by (reservation_period) (increase(${rate}_count[1d]))`,
              legend: '{{reservation_period}}',
            },
          ],
        },
      ],
    },
  ],
};

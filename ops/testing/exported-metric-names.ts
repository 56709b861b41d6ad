import { dashboardExpressions } from './dashboard-files.ts';
import { metricNamesOf } from './metric-names-of.ts';
import { alerts, recordings } from './rule-files.ts';

/** Made by rules (level:metric:operations), by Prometheus itself, or by the collector. */
const isOfOthers = (name: string) => /:|^(up|ALERTS)$|^(otelcol|traces_span_metrics)_/.test(name);

/** Every metric that dashboards, alerts and objectives need of the platform's processes. */
export const exportedMetricNames: ReadonlySet<string> = new Set(
  [...dashboardExpressions, ...[...alerts, ...recordings].map(({ expr }) => expr)]
    .flatMap((expression) => [...metricNamesOf(expression)])
    .filter((name) => !isOfOthers(name)),
);

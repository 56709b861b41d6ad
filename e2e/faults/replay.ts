import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { metricNamesOf } from '#ops/testing/metric-names-of.ts';
import { complaintAbout } from '#ops/testing/promtool.ts';
import { alerts, recordings } from '#ops/testing/rule-files.ts';
import { nameOfSeries, type Scrape } from '../telemetry/scrape.ts';

/** What was measured while something went on: at its begin and its end. */
export interface Measured {
  readonly begin: Scrape;
  readonly end: Scrape;
  readonly seconds: number;
}

/** As the rules are evaluated, and the processes scraped. */
const stepSeconds = 15;
const stepsBefore = 160;
/** Long enough for what an alert waits for, and for the short windows of objectives. */
const stepsDuring = 160;

const ruleFolder = new URL('../../ops/prometheus/rules/', import.meta.url);
const ruleFiles = readdirSync(ruleFolder).map((name) => fileURLToPath(new URL(name, ruleFolder)));

const wanted = new Set([...alerts, ...recordings].flatMap(({ expr }) => [...metricNamesOf(expr)]));

const isCounter = (series: string) =>
  /_(?:total|count|sum|bucket)$/.test(nameOfSeries(series)) || /_bucket\{/.test(series);

const withLabels = (series: string, service: string) => {
  const labels = `job="${service}",service="${service}",instance="${service}"`;
  return series.includes('{') ? series.replace(/\}$/, `,${labels}}`) : `${series}{${labels}}`;
};

const growthPerStep = ({ begin, end, seconds }: Measured, service: string, series: string) => {
  const after = end[service]?.get(series) ?? 0;
  // A process that was started again counts from nothing.
  const grown = after - (begin[service]?.get(series) ?? 0);
  return ((grown < 0 ? after : grown) / seconds) * stepSeconds;
};

const counterValues = (perStepBefore: number, perStepDuring: number) => {
  const turn = perStepBefore * stepsBefore;
  return `0+${perStepBefore}x${stepsBefore} ${turn + perStepDuring}+${perStepDuring}x${stepsDuring}`;
};

const gaugeValues = (before: number, during: number) => `${before}x${stepsBefore} ${during}x${stepsDuring}`;

const isAwayAtTheEnd = ({ end }: Measured, service: string) => end[service] == null;

const seriesOf = (usual: Measured, fault: Measured) =>
  Object.keys(usual.end).flatMap((service) => {
    const away = isAwayAtTheEnd(fault, service);
    const names = new Set([...(usual.end[service]?.keys() ?? []), ...(fault.end[service]?.keys() ?? [])]);
    const ofProcess = [...names]
      .filter((series) => wanted.has(nameOfSeries(series)))
      .map((series) => {
        if (isCounter(series))
          return {
            series: withLabels(series, service),
            values: away
              ? `0+${growthPerStep(usual, service, series)}x${stepsBefore} _x${stepsDuring}`
              : counterValues(growthPerStep(usual, service, series), growthPerStep(fault, service, series)),
          };
        const before = usual.end[service]?.get(series) ?? 0;
        const during = fault.end[service]?.get(series) ?? 0;
        return {
          series: withLabels(series, service),
          values: away ? `${before}x${stepsBefore} _x${stepsDuring}` : gaugeValues(before, during),
        };
      });
    return [{ series: withLabels('up', service), values: gaugeValues(1, away ? 0 : 1) }, ...ofProcess];
  });

/**
 * Which alerts would fire if what was measured while a fault lasted went on for a while, after as long without one:
 * counters grow on at the speed at which they grew, gauges stay. By Prometheus's own evaluation of our rules.
 */
export const firingAlerts = (usual: Measured, fault: Measured): ReadonlySet<string> => {
  const complaint = complaintAbout('test', {
    rule_files: ruleFiles,
    evaluation_interval: `${stepSeconds}s`,
    tests: [
      {
        interval: `${stepSeconds}s`,
        input_series: seriesOf(usual, fault),
        promql_expr_test: [
          {
            expr: 'count by (alertname) (ALERTS{alertstate="firing"})',
            eval_time: `${((stepsBefore + stepsDuring) * stepSeconds) / 60}m`,
            // There is no other way to be told: what it finds is in its complaint.
            exp_samples: [{ labels: 'nothing{}', value: 0 }],
          },
        ],
      },
    ],
  });
  const found = complaint?.split('got:')[1];
  if (found === undefined) throw new Error(`promtool did not say which alerts fire: ${complaint}`);
  return new Set([...found.matchAll(/alertname="(\w+)"/g)].flatMap(([, name]) => name ?? []));
};

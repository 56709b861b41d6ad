import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { metricNamesOf } from '../testing/metric-names-of.ts';
import { complaintOfPromtool, hasPromtool } from '../testing/promtool.ts';
import { alerts, recordings } from '../testing/rule-files.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const read = (name: string) => readFileSync(path(name), 'utf8');
const testFiles = readdirSync(path('tests/')).map((name) => `tests/${name}`);

/** As GitHub makes them of headings of one word. */
const anchorsOf = (markdown: string) =>
  [...markdown.matchAll(/^## (\w+)$/gm)].map(([, heading = '']) => heading.toLowerCase());

describe('the alerts', () => {
  it('have names in CamelCase, one a severity', () => {
    const names = alerts.map(({ alert, labels }) => `${labels.severity} ${alert}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { alert } of alerts) expect(alert).toMatch(/^([A-Z][a-z]+)+$/);
  });

  it('have each a part in the runbooks, which has no others', () => {
    const anchors = anchorsOf(read('../../docs/runbooks.md'));
    for (const { alert, annotations } of alerts)
      expect(annotations.runbook_url).toBe(`docs/runbooks.md#${alert.toLowerCase()}`);
    expect([...anchors].sort()).toEqual([...new Set(alerts.map(({ alert }) => alert.toLowerCase()))].sort());
  });

  it('are each seen to fire in a test', () => {
    const tests = testFiles.map(read).join('\n');
    for (const { alert, labels } of alerts)
      expect(tests).toContain(`{alertname="${alert}", severity="${labels.severity}"}`);
  });
});

it('rules read what is recorded, or metrics', () => {
  const recorded = new Set(recordings.map(({ record }) => record));
  for (const { expr } of [...alerts, ...recordings])
    for (const name of metricNamesOf(expr)) if (name.includes(':')) expect(recorded).toContain(name);
});

it('each objective has events, failures and a budget, an alert of each severity, and a line in docs/slo.md', () => {
  const objectivesOf = (record: string) =>
    recordings.flatMap((rule) => (rule.record === record ? [rule.labels?.slo ?? ''] : [])).sort();
  const objectives = objectivesOf('slo:events:rate5m');
  expect(objectives.length).toBeGreaterThan(0);
  expect(objectivesOf('slo:failures:rate5m')).toEqual(objectives);
  expect(objectivesOf('slo:budget:ratio')).toEqual(objectives);
  const document = read('../../docs/slo.md');
  for (const objective of objectives) {
    for (const severity of ['page', 'ticket'])
      expect(alerts.map(({ expr }) => expr)).toContain(`slo:burn:${severity}{slo="${objective}"}`);
    expect(document).toContain(`\`${objective}\``);
  }
});

describe.skipIf(!hasPromtool)('promtool (skipped without it)', () => {
  it('reads the configuration', () => {
    expect(complaintOfPromtool('check', 'config', path('prometheus.yml'))).toBeNull();
  });

  it.each(testFiles)('sees alerts fire, and only those: %s', { timeout: 120_000 }, (file) => {
    expect(complaintOfPromtool('test', 'rules', path(file))).toBeNull();
  });
});

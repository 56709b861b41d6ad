import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { dashboardExpressions, dashboardFiles, panelsOf } from '../testing/dashboard-files.ts';
import { exportedMetricNames } from '../testing/exported-metric-names.ts';
import { metricNamesOf, withoutVariables } from '../testing/metric-names-of.ts';
import { complaintAbout, hasPromtool } from '../testing/promtool.ts';
import { recordings } from '../testing/rule-files.ts';
import { allDashboards } from './all-dashboards.ts';
import { toGrafana } from './to-grafana.ts';

const provisioning = new URL('../grafana/provisioning/', import.meta.url);
const provisioned = (name: string): unknown => parse(readFileSync(new URL(name, provisioning), 'utf8'));

describe('the dashboards', () => {
  it('are what ops/dashboards makes', () => {
    const made = allDashboards.map((dashboard) => [`${dashboard.name}.json`, toGrafana(dashboard)] as const);
    expect([...dashboardFiles.keys()].sort()).toEqual(made.map(([name]) => name).sort());
    for (const [name, json] of made) expect(dashboardFiles.get(name)).toEqual(json);
  });

  it('have each an address of its own', () => {
    const addresses = [...dashboardFiles.values()].map(({ uid }) => uid);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.each([
    'reservation_search_latency_ms_bucket',
    'reservation_availability_check_latency_ms_bucket',
    'reservation_booking_latency_ms_bucket',
    'reservation_booking_outcomes_total',
    'reservation_concurrent_searches',
    'reservation_no_show_rate_bucket',
  ])('show %s, which operators were promised', (name) => {
    expect([...exportedMetricNames]).toContain(name);
  });

  it('ask data sources that are provisioned', () => {
    const { datasources } = z
      .object({ datasources: z.array(z.object({ uid: z.string(), type: z.string() })) })
      .parse(provisioned('datasources/datasources.yml'));
    const known = datasources.map(({ uid, type }) => `${type} ${uid}`);
    expect(known).toEqual(['prometheus prometheus', 'jaeger jaeger']);
    for (const name of dashboardFiles.keys())
      for (const { datasource, targets } of panelsOf(name))
        for (const { uid, type } of [datasource, ...targets.map((target) => target.datasource)])
          expect(known).toContain(`${type} ${uid}`);
  });
});

describe.each([...dashboardFiles.keys()])('%s', (name) => {
  it('has panels beside and below each other', () => {
    const taken = new Set<string>();
    const ids = new Set<number>();
    for (const { id, gridPos } of dashboardFiles.get(name)?.panels ?? []) {
      expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
      expect(ids).not.toContain(id);
      ids.add(id);
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++)
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
          expect(taken).not.toContain(`${x},${y}`);
          taken.add(`${x},${y}`);
        }
    }
  });

  it('uses the variables that it has', () => {
    const has = new Set(dashboardFiles.get(name)?.templating.list.map((variable) => variable.name));
    const used = panelsOf(name).flatMap(({ targets }) =>
      targets.flatMap(({ expr }) => [...expr.matchAll(/\$(?!__)(\w+)/g)].map(([, variable]) => variable)),
    );
    expect(new Set(used)).toEqual(has);
  });
});

describe('the expressions', () => {
  it('read metrics, and recorded ones only where a rule records them', () => {
    const recorded = new Set(recordings.map(({ record }) => record));
    for (const expression of dashboardExpressions) {
      const names = [...metricNamesOf(expression)];
      expect(names, expression).not.toEqual([]);
      for (const name of names.filter((each) => each.includes(':'))) expect(recorded).toContain(name);
    }
  });

  it.skipIf(!hasPromtool)('are understood by promtool (skipped without it)', () => {
    const rules = dashboardExpressions.map((expression, index) => ({
      record: `dashboard:expression:${index}`,
      expr: withoutVariables(expression),
    }));
    expect(complaintAbout('check', { groups: [{ name: 'dashboards', rules }] })).toBeNull();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const datasource = z.strictObject({ type: z.string(), uid: z.string() });

const gridPosition = z.strictObject({ x: z.int(), y: z.int(), w: z.int().min(1), h: z.int().min(1) });

const target = z.looseObject({
  refId: z.string().length(1),
  datasource,
  expr: z.string().min(1),
  legendFormat: z.string().min(1),
});

const row = z.strictObject({
  type: z.literal('row'),
  id: z.int(),
  title: z.string().min(1),
  collapsed: z.literal(false),
  panels: z.tuple([]),
  gridPos: gridPosition,
});

const panel = z.looseObject({
  type: z.enum(['timeseries', 'stat', 'bargauge']),
  id: z.int(),
  title: z.string().min(1),
  datasource,
  fieldConfig: z.looseObject({ defaults: z.looseObject({ unit: z.string().min(1) }) }),
  gridPos: gridPosition,
  targets: z.array(target).min(1),
});

const dashboard = z.looseObject({
  uid: z.string().max(40),
  title: z.string().min(1),
  schemaVersion: z.int(),
  templating: z.object({
    list: z.array(z.looseObject({ name: z.string(), type: z.string(), datasource: datasource.optional() })),
  }),
  panels: z.array(z.union([row, panel])),
});

const folder = new URL('../grafana/generated/', import.meta.url);

/** The dashboards as Grafana gets them, by file. */
export const dashboardFiles = new Map(
  readdirSync(folder).map((name) => {
    const json: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    return [name, dashboard.parse(json)];
  }),
);

/** Without the headings of rows. */
export const panelsOf = (name: string) =>
  (dashboardFiles.get(name)?.panels ?? []).flatMap((each) => ('targets' in each ? [each] : []));

export const dashboardExpressions: readonly string[] = [...dashboardFiles.keys()].flatMap((name) =>
  panelsOf(name).flatMap(({ targets }) => targets.map(({ expr }) => expr)),
);

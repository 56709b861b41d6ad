import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allDashboards } from './all-dashboards.ts';
import { toGrafana } from './to-grafana.ts';

const folder = new URL('../grafana/generated/', import.meta.url);

const files = new Map(
  allDashboards.map((dashboard) => [
    `${dashboard.name}.json`,
    `${JSON.stringify(toGrafana(dashboard), null, 2)}\n`,
  ]),
);

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

if (values.check) {
  const kept = readdirSync(folder);
  const drifted = [...files].filter(
    ([name, json]) => !kept.includes(name) || readFileSync(new URL(name, folder), 'utf8') !== json,
  );
  const unknown = kept.filter((name) => !files.has(name));
  if (drifted.length + unknown.length > 0) {
    console.error(`Run npm run dashboards: ${[...drifted.map(([name]) => name), ...unknown].join(', ')}`);
    process.exitCode = 1;
  }
} else for (const [name, json] of files) writeFileSync(new URL(name, folder), json);

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const recording = z.strictObject({
  record: z.string(),
  expr: z.string(),
  labels: z.record(z.string(), z.string()).optional(),
});

const alerting = z.strictObject({
  alert: z.string(),
  expr: z.string(),
  for: z.string().optional(),
  labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
  annotations: z.strictObject({
    summary: z.string().min(10),
    description: z.string().min(20),
    runbook_url: z.string(),
  }),
});

const ruleFile = z.object({
  groups: z.array(z.object({ name: z.string(), rules: z.array(z.union([recording, alerting])) })),
});

const folder = new URL('../prometheus/rules/', import.meta.url);

const allRules = readdirSync(folder).flatMap((name) =>
  ruleFile.parse(parse(readFileSync(new URL(name, folder), 'utf8'))).groups.flatMap(({ rules }) => rules),
);

export const recordings = allRules.flatMap((rule) => ('record' in rule ? [rule] : []));
export const alerts = allRules.flatMap((rule) => ('alert' in rule ? [rule] : []));

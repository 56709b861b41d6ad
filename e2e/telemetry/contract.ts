import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const attribute = z.object({
  type: z.enum(['string', 'int', 'double', 'boolean']),
  is: z.string().optional(),
});

const span = z.object({
  name: z.string(),
  kind: z.enum(['SERVER', 'INTERNAL']),
  process: z.string().optional(),
  /** In words: what the span is directly under. */
  parent: z.string().optional(),
  /** A span that it is somewhere under. */
  under: z.string().optional(),
  attributes: z.record(z.string(), attribute),
  /** In words. */
  status: z.string().optional(),
});

const metric = z.object({
  name: z.string(),
  instrument: z.enum(['histogram', 'counter', 'updowncounter']),
  unit: z.string().optional(),
  attributes: z.array(z.string()),
  description: z.string(),
});

const contractShape = z.object({
  instrumentationScope: z.string(),
  spans: z.array(span),
  metrics: z.array(metric),
});

export type ContractSpan = z.infer<typeof span>;

export type Contract = z.infer<typeof contractShape>;

/** The project's copy of what operators rely on. */
export const contractFile: URL = new URL('../../shared/telemetry/telemetry-contract.json', import.meta.url);

export const readContract = async (): Promise<Contract> =>
  contractShape.parse(JSON.parse(await readFile(contractFile, 'utf8')));

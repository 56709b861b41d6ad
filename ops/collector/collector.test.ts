import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const components = z.record(z.string(), z.unknown());

const pipeline = z.strictObject({
  receivers: z.array(z.string()).min(1),
  processors: z.array(z.string()),
  exporters: z.array(z.string()).min(1),
});

const policy = z.looseObject({
  name: z.string(),
  type: z.string(),
  ottl_condition: z.object({ span: z.array(z.string()) }).optional(),
});

const collector = z
  .strictObject({
    receivers: components,
    processors: z.looseObject({ tail_sampling: z.looseObject({ policies: z.array(policy) }) }),
    connectors: components,
    exporters: components,
    extensions: components,
    service: z.object({ extensions: z.array(z.string()), pipelines: z.record(z.string(), pipeline) }),
  })
  .parse(parse(readFileSync(new URL('collector.yml', import.meta.url), 'utf8')));

const { pipelines, extensions } = collector.service;
const all = Object.values(pipelines);
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** The processors that stand between where spans come in and this exporter, on every way to it. */
const processorsBefore = (exporter: string): string[] =>
  all
    .filter(({ exporters }) => exporters.includes(exporter))
    .flatMap(({ receivers, processors }) => [
      ...receivers.filter((name) => name in collector.connectors).flatMap(processorsBefore),
      ...processors,
    ]);

describe('the collector', () => {
  it('defines what its pipelines use, and nothing else', () => {
    const connectors = sorted(Object.keys(collector.connectors));
    const withoutConnectors = (names: string[]) => sorted(names.filter((name) => !connectors.includes(name)));
    expect(withoutConnectors(all.flatMap(({ receivers }) => receivers))).toEqual(
      sorted(Object.keys(collector.receivers)),
    );
    expect(withoutConnectors(all.flatMap(({ exporters }) => exporters))).toEqual(
      sorted(Object.keys(collector.exporters)),
    );
    expect(sorted(all.flatMap(({ processors }) => processors))).toEqual(
      sorted(Object.keys(collector.processors)),
    );
    expect(extensions).toEqual(Object.keys(collector.extensions));
    for (const name of connectors) {
      expect(all.some(({ exporters }) => exporters.includes(name))).toBe(true);
      expect(all.some(({ receivers }) => receivers.includes(name))).toBe(true);
    }
  });

  it('measures every span, and samples only what goes to Jaeger', () => {
    expect(processorsBefore('spanmetrics')).not.toContain('tail_sampling');
    expect(processorsBefore('otlp_grpc/jaeger')).toContain('tail_sampling');
  });

  it.each(['spanmetrics', 'otlp_grpc/jaeger'])(
    'bounds memory first, then drops what is personal: %s',
    (name) => {
      expect(processorsBefore(name).slice(0, 3)).toEqual([
        'memory_limiter',
        'attributes/without_people',
        'redaction/without_people',
      ]);
    },
  );

  it('keeps failures, slow traces and bookings with what comes of them, and a share of the rest', () => {
    const { policies } = collector.processors.tail_sampling;
    expect(policies.map(({ type }) => type)).toEqual([
      'status_code',
      'and',
      'latency',
      'ottl_condition',
      'probabilistic',
    ]);
    expect(policies.flatMap(({ ottl_condition }) => ottl_condition?.span ?? [])).toContain(
      'name == "reservation.create_booking"',
    );
  });
});

import { z } from 'zod';

const attributes = z
  .array(z.object({ key: z.string(), value: z.looseObject({ stringValue: z.string().optional() }) }))
  .default([]);

const points = z.object({ dataPoints: z.array(z.looseObject({ attributes })) });

/** OTLP/HTTP JSON, as far as it is read here. */
const exportRequest = z.object({
  resourceMetrics: z.array(
    z.object({
      resource: z.object({ attributes }),
      scopeMetrics: z.array(
        z.object({
          scope: z.object({ name: z.string() }),
          metrics: z.array(
            z.object({
              name: z.string(),
              unit: z.string().default(''),
              description: z.string().default(''),
              histogram: points.optional(),
              gauge: points.optional(),
              sum: points.extend({ isMonotonic: z.boolean().default(false) }).optional(),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** A metric as it arrived at a collector. */
export interface CollectedMetric {
  readonly name: string;
  readonly unit: string;
  readonly description: string;
  readonly service: string;
  readonly scope: string;
  readonly instrument: 'histogram' | 'counter' | 'updowncounter' | 'gauge';
  /** The names of the attributes of its series. */
  readonly attributes: readonly string[];
  readonly series: number;
  readonly text: string;
}

type ExportedMetric = z.infer<
  typeof exportRequest
>['resourceMetrics'][number]['scopeMetrics'][number]['metrics'][number];

const instrumentOf = ({ histogram, sum }: ExportedMetric): CollectedMetric['instrument'] => {
  if (histogram !== undefined) return 'histogram';
  if (sum === undefined) return 'gauge';
  return sum.isMonotonic ? 'counter' : 'updowncounter';
};

/** The metrics of one OTLP/HTTP JSON export. @throws where it is something else */
export const parseExportedMetrics = (body: unknown): CollectedMetric[] =>
  exportRequest.parse(body).resourceMetrics.flatMap(({ resource, scopeMetrics }) => {
    const service =
      resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? 'unknown';
    return scopeMetrics.flatMap(({ scope, metrics }) =>
      metrics.map((metric) => {
        const series = (metric.histogram ?? metric.sum ?? metric.gauge)?.dataPoints ?? [];
        return {
          name: metric.name,
          unit: metric.unit,
          description: metric.description,
          service,
          scope: scope.name,
          instrument: instrumentOf(metric),
          attributes: [...new Set(series.flatMap((point) => point.attributes.map(({ key }) => key)))],
          series: series.length,
          text: JSON.stringify(metric),
        };
      }),
    );
  });

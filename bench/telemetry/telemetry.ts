import { runNode } from '#e2e/child-process.ts';
import { launchArguments, type Mode } from '#e2e/platform.ts';
import type { BenchDatabase } from '../bench-database.ts';
import { type Measurement, measure, median } from '../measure.ts';
import { checkAnswers, openPlatform, type RunningPlatform } from '../over-http.ts';
import { makeQuestions } from '../questions.ts';
import { milliseconds, type Report, say } from '../report.ts';
import { cpuTimeOf } from './cpu-time.ts';

const connections = 16;
const questionCount = 60;

const startSink = async () => {
  const run = runNode(['bench/telemetry/span-sink-process.ts'], {});
  const [, url = ''] = await run.said(/takes spans at (http:\S+)/, 10_000);
  return {
    url,
    close: async () => {
      run.signal('SIGTERM');
      await run.ended;
    },
  };
};

const ownRegister = './shared/telemetry/register.ts';
const stockRegister = './bench/telemetry/register-stock.ts';

const waysOf = (sink: string) => {
  const exporting = {
    OTEL_EXPORTER_OTLP_ENDPOINT: sink,
    OTEL_METRICS_EXPORTER: 'none',
    OTEL_BSP_MAX_QUEUE_SIZE: '16384',
    OTEL_BSP_MAX_EXPORT_BATCH_SIZE: '1024',
    OTEL_BSP_SCHEDULE_DELAY: '1000',
  };
  return [
    { name: 'off', settings: { OTEL_SDK_DISABLED: 'true' }, register: ownRegister },
    {
      name: 'sampled out',
      settings: { ...exporting, OTEL_TRACES_SAMPLER: 'always_off' },
      register: ownRegister,
    },
    { name: 'every request traced', settings: exporting, register: ownRegister },
    { name: 'every request traced, stock settings', settings: exporting, register: stockRegister },
  ] as const;
};

interface Way {
  readonly name: string;
  readonly platform: RunningPlatform;
  readonly rounds: (Measurement & { readonly cpuMilliseconds: number })[];
}

/**
 * Searches with telemetry off, sampled out, whole, and as stock settings would have it, each a platform of its own,
 * turn by turn at saturation.
 * @param requests in each round of each way
 */
export const benchmarkTelemetry = async (
  database: BenchDatabase,
  { requests, rounds, mode }: { readonly requests: number; readonly rounds: number; readonly mode: Mode },
): Promise<Report> => {
  const questions = makeQuestions(questionCount, Temporal.Now.plainDateISO('UTC'));
  const check = checkAnswers();
  const sink = await startSink();
  const ways: Way[] = [];
  try {
    for (const { name, settings, register } of waysOf(sink.url)) {
      const platform = await openPlatform(mode, database.url, questions, connections, {
        settings: { TRACE_VIEWER: 'false', ...settings },
        arguments: launchArguments[mode].map((one) => (one === ownRegister ? register : one)),
        check,
      });
      ways.push({ name, platform, rounds: [] });
      await measure(platform.work, questionCount * 4, connections);
      say(`${name}: warm`);
    }
    for (let round = 0; round < rounds; round += 1) {
      // Each round begins with another one: whoever comes after a garbage collection is the slower.
      const order = ways.map((_way, index) => ways[(index + round) % ways.length]);
      for (const way of order) {
        if (way === undefined) continue;
        const before = await cpuTimeOf(way.platform.processId);
        const measured = await measure(way.platform.work, requests, connections);
        const used = (await cpuTimeOf(way.platform.processId)) - before;
        way.rounds.push({ ...measured, cpuMilliseconds: used / requests });
      }
      say(`round ${round + 1} of ${rounds}`);
    }
  } finally {
    await Promise.all(ways.map(({ platform }) => platform.close()));
    await sink.close();
  }
  const [off] = ways;
  const figures = ways.map(({ name, rounds: measured }) => {
    const ratios = measured.map(
      ({ perSecond }, index) => perSecond / (off?.rounds[index]?.perSecond ?? Number.NaN),
    );
    const cpuRatios = measured.map(
      ({ cpuMilliseconds }, index) => cpuMilliseconds / (off?.rounds[index]?.cpuMilliseconds ?? Number.NaN),
    );
    return {
      name,
      mode,
      perSecond: median(measured.map(({ perSecond }) => perSecond)),
      p50Milliseconds: median(measured.map(({ p50Milliseconds }) => p50Milliseconds)),
      p99Milliseconds: median(measured.map(({ p99Milliseconds }) => p99Milliseconds)),
      cpuMilliseconds: median(measured.map(({ cpuMilliseconds }) => cpuMilliseconds)),
      throughputToOff: { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) },
      cpuToOff: median(cpuRatios),
    };
  });
  return {
    title: `telemetry (${mode})`,
    columns: [
      '',
      'p50',
      'p99',
      'searches a second',
      'throughput to off',
      'in single rounds',
      'processor a search',
      'to off',
    ],
    rows: figures.map((one) => [
      one.name,
      milliseconds(one.p50Milliseconds),
      milliseconds(one.p99Milliseconds),
      one.perSecond.toFixed(0),
      one.throughputToOff.median.toFixed(3),
      `${one.throughputToOff.min.toFixed(2)} to ${one.throughputToOff.max.toFixed(2)}`,
      milliseconds(one.cpuMilliseconds),
      one.cpuToOff.toFixed(3),
    ]),
    notes: [],
    figures,
  };
};

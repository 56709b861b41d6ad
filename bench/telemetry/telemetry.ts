import { runNode } from '#e2e/child-process.ts';
import { launchArguments, type Mode } from '#e2e/platform.ts';
import type { BenchDatabase } from '../bench-database.ts';
import { type Measurement, measure, median } from '../measure.ts';
import { checkAnswers, openPlatform, type RunningPlatform } from '../over-http.ts';
import { makeQuestions, type Question } from '../questions.ts';
import { milliseconds, type Report, say } from '../report.ts';
import { cpuTimeOf } from './cpu-time.ts';
import { type Storm, startCountingSink, stormSeconds, stormSpans, textOf } from './span-storm.ts';

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

const stockName = 'every request traced, stock settings';

const waysOf = (sink: string) => {
  const exporting = {
    OTEL_EXPORTER_OTLP_ENDPOINT: sink,
    OTEL_METRICS_EXPORTER: 'none',
  };
  return [
    { name: 'off', settings: { OTEL_SDK_DISABLED: 'true' }, register: ownRegister },
    {
      name: 'sampled out',
      settings: { ...exporting, OTEL_TRACES_SAMPLER: 'always_off' },
      register: ownRegister,
    },
    { name: 'every request traced', settings: exporting, register: ownRegister },
    { name: stockName, settings: exporting, register: stockRegister },
  ] as const;
};

type WayName = ReturnType<typeof waysOf>[number]['name'];

interface Figure {
  readonly name: WayName;
  readonly throughputToOff: { readonly median: number };
}

interface Way {
  readonly name: WayName;
  readonly platform: RunningPlatform;
  readonly rounds: (Measurement & { readonly cpuMilliseconds: number })[];
}

/** How many spans a search is, by what arrives of some. */
const countSpansEach = async (databaseUrl: string, mode: Mode, questions: readonly Question[]) => {
  const sink = await startCountingSink();
  const settings = {
    TRACE_VIEWER: 'false',
    OTEL_EXPORTER_OTLP_ENDPOINT: sink.url,
    OTEL_METRICS_EXPORTER: 'none',
  };
  const platform = await openPlatform(mode, databaseUrl, questions, 1, { settings });
  const searches = questions.length * 2;
  await measure(platform.work, searches, 1);
  // It exports what is left when it ends.
  await platform.close();
  const spans = Number(await textOf(`${sink.url}/count`));
  sink.run.signal('SIGTERM');
  await sink.run.ended;
  return spans / searches;
};

/** What was promised, with what was measured. */
const judge = (figures: readonly Figure[], spansEach: number, calm: Storm, overflowing: Storm): string[] => {
  const costOf = (name: WayName) =>
    1 - (figures.find((one) => one.name === name)?.throughputToOff.median ?? Number.NaN);
  const [sampledOut, whole, stock] = [
    costOf('sampled out'),
    costOf('every request traced'),
    costOf(stockName),
  ];
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const lost = ({ made, arrived }: Storm) => made - arrived;
  return [
    `Of throughput, tracing every request costs ${percent(whole)} (at most 10 %), none ${percent(sampledOut)} (at most 3 %).`,
    `Stock settings cost ${percent(stock)}, ${(stock / Math.max(whole, 0.001)).toFixed(1)} times as much (at least 3).`,
    `A search is ${spansEach.toFixed(1)} spans. At twice the peak, ${calm.made} spans in ${stormSeconds} s by one process: ${lost(calm)} lost, ${calm.droppedByMetric} by the metric (0).`,
    `With room for 64 spans ${overflowing.made} were made: ${lost(overflowing)} lost, ${overflowing.droppedByMetric} by the metric (the same).`,
  ];
};

/**
 * Searches with telemetry off, sampled out, whole, and as stock settings would have it, each a platform of its own,
 * turn by turn at saturation.
 * @param requests in each round of each way
 */
export const benchmarkTelemetry = async (
  database: BenchDatabase,
  { requests, rounds, mode }: { readonly requests: number; readonly rounds: number; readonly mode: Mode },
): Promise<Report> => {
  const questions = makeQuestions(questionCount, database.serviceDates);
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
  const peak = Math.max(
    ...(ways.find(({ name }) => name === 'every request traced')?.rounds ?? []).map(
      ({ perSecond }) => perSecond,
    ),
  );
  const spansEach = await countSpansEach(database.url, mode, questions);
  const calm = await stormSpans(2 * peak * spansEach);
  const overflowing = await stormSpans(2 * peak * spansEach, { OTEL_BSP_MAX_QUEUE_SIZE: '64' });
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
    notes: judge(figures, spansEach, calm, overflowing),
    figures: { ways: figures, spansEach, twiceThePeak: calm, overflowing },
  };
};

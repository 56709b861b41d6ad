import { isDeepStrictEqual } from 'node:util';
import { median } from '../measure.ts';
import { trivialOperations } from '../peers/trivial-graph.ts';
import { describeSpread, ratioSpread } from '../ratios.ts';
import { type Report, say } from '../report.ts';
import { playRounds } from '../rounds.ts';
import { cpuTimeOf } from '../telemetry/cpu-time.ts';
import { type LoadRound, loadServer } from './load.ts';
import {
  installPeers,
  openHiveGateway,
  openLeanGateway,
  openMonolith,
  openStockGateway,
  openSubgraphs,
  type RunningServer,
} from './servers.ts';

const connections = 16;

/** As many rounds are played before the first that counts: compilers go on for some ten thousand requests. */
const warmUpRounds = 3;

/** Before each round: a server's first requests after the others' turns are slower. */
const leadInSeconds = 1;

type Operation = keyof typeof trivialOperations;

interface MeasuredRound extends LoadRound {
  /** Of the processor, in milliseconds, of the server that is asked and not of what it asks. */
  readonly cpuMilliseconds: number;
}

interface Subject {
  readonly name: string;
  readonly server: RunningServer;
  readonly rounds: Record<Operation, MeasuredRound[]>;
}

/** The first answer to an operation is what every server must answer, whatever the order of its keys. */
const createChecks = () => {
  const known = new Map<Operation, unknown>();
  return (operation: Operation) =>
    (text: string): void => {
      const answer: unknown = JSON.parse(text);
      const before = known.get(operation);
      if (before === undefined) {
        if (typeof answer !== 'object' || answer === null || 'errors' in answer)
          throw new Error(text.slice(0, 500));
        known.set(operation, answer);
        say(`${operation}: answers of ${text.length} bytes`);
      } else if (!isDeepStrictEqual(answer, before)) throw new Error(`answers differ: ${text.slice(0, 500)}`);
    };
};

const measureRound = async (
  { server, rounds }: Subject,
  operation: Operation,
  seconds: number,
  check: (text: string) => void,
): Promise<void> => {
  const load = { url: server.url, body: JSON.stringify(trivialOperations[operation]), check };
  await loadServer(load, leadInSeconds, connections);
  const before = await cpuTimeOf(server.processId);
  const round = await loadServer(load, seconds, connections);
  const cpuMilliseconds = ((await cpuTimeOf(server.processId)) - before) / round.requests;
  rounds[operation].push({ ...round, cpuMilliseconds });
};

interface Ratio {
  readonly name: string;
  readonly subject: string;
  readonly base: string;
  readonly of: keyof MeasuredRound;
}

const ratios: readonly Ratio[] = [
  { name: 'gateway/stock:throughput', subject: 'ours', base: 'stock', of: 'perSecond' },
  { name: 'gateway/stock:p95', subject: 'ours', base: 'stock', of: 'p95Milliseconds' },
  { name: 'gateway/stock:cpu', subject: 'ours', base: 'stock', of: 'cpuMilliseconds' },
  { name: 'gateway/hive:throughput', subject: 'ours before stock subgraphs', base: 'Hive', of: 'perSecond' },
  {
    name: 'standalone/monolith:throughput',
    subject: 'ours in one process',
    base: 'monolith',
    of: 'perSecond',
  },
];

const ratiosOf = (subjects: readonly Subject[], operation: Operation) =>
  ratios.map(({ name, subject, base, of }) => {
    const roundsOf = (wanted: string) => subjects.find((one) => one.name === wanted)?.rounds[operation] ?? [];
    const figuresOf = (wanted: string) => roundsOf(wanted).map((round) => round[of]);
    return {
      name: operation === 'search' ? name : name.replace('/', `-${operation}/`),
      ...ratioSpread(figuresOf(subject), figuresOf(base)),
    };
  });

const reportOf = (subjects: readonly Subject[], operation: Operation): Report => {
  const found = ratiosOf(subjects, operation);
  const middle = (rounds: readonly MeasuredRound[], of: keyof MeasuredRound) =>
    median(rounds.map((round) => round[of])).toFixed(of === 'perSecond' ? 0 : 2);
  return {
    title: operation === 'search' ? 'gateway' : `gateway, ${operation}`,
    columns: ['', 'requests a second', 'p50 ms', 'p95 ms', 'its own processor ms'],
    rows: subjects.map(({ name, rounds: { [operation]: rounds } }) => [
      name,
      middle(rounds, 'perSecond'),
      middle(rounds, 'p50Milliseconds'),
      middle(rounds, 'p95Milliseconds'),
      middle(rounds, 'cpuMilliseconds'),
    ]),
    notes: found.map(({ name, ...spread }) => `${name}: ${describeSpread(spread)}`),
    figures: subjects.map(({ name, rounds }) => ({ name, rounds: rounds[operation] })),
    ratios: Object.fromEntries(found.map(({ name, ...spread }) => [name, spread])),
  };
};

/**
 * Trivial resolvers, so that only what carries them is measured: our gateway and subgraphs beside the stock set, beside
 * Hive Gateway before the same stock subgraphs, and in one process beside one Apollo Server without federation.
 */
export const benchmarkGateway = async ({
  gatewaySeconds,
  gatewayRounds,
}: {
  readonly gatewaySeconds: number;
  readonly gatewayRounds: number;
}): Promise<readonly Report[]> => {
  await installPeers();
  const opened: RunningServer[] = [];
  const keep = async <Server extends RunningServer>(server: Promise<Server>): Promise<Server> => {
    opened.push(await server);
    return server;
  };
  try {
    const stock = await openSubgraphs('stock');
    const lean = await openSubgraphs('lean');
    opened.push(...stock, ...lean);
    const stockUrls = stock.map(({ url }) => url);
    const subject = async (name: string, server: Promise<RunningServer>): Promise<Subject> => ({
      name,
      server: await keep(server),
      rounds: { search: [], deep: [] },
    });
    const subjects = [
      await subject('stock', openStockGateway(stockUrls)),
      await subject('ours', openLeanGateway(lean.map(({ url }) => url))),
      await subject('Hive', openHiveGateway(stockUrls)),
      await subject('ours before stock subgraphs', openLeanGateway(stockUrls, 'stock')),
      await subject('monolith', openMonolith()),
      await subject('ours in one process', openLeanGateway([])),
    ];
    const checkFor = createChecks();
    for (const operation of ['search', 'deep'] as const) {
      const check = checkFor(operation);
      const load = { body: JSON.stringify(trivialOperations[operation]), check };
      for (const { name, server } of subjects) {
        await loadServer({ ...load, url: server.url }, gatewaySeconds * warmUpRounds, connections);
        say(`${operation}: ${name} is warm`);
      }
      await playRounds(
        subjects,
        gatewayRounds,
        (one) => measureRound(one, operation, gatewaySeconds, check),
        (line) => say(`${operation}: ${line}`),
      );
    }
    return [reportOf(subjects, 'search'), reportOf(subjects, 'deep')];
  } finally {
    for (const server of opened) await server.close();
  }
};

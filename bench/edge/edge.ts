import { createHash, randomUUID } from 'node:crypto';
import { buildSchema } from 'graphql';
import { Pool } from 'undici';
import { runNode } from '#e2e/child-process.ts';
import { readApiSchema } from '#schema/compose.ts';
import { SearchDocument } from '#schema/operations/generated/graphql.ts';
import { openDatabase } from '#shared/database/database.ts';
import { createPartnerService } from '#shared/partners/partner-service.ts';
import type { BenchDatabase } from '../bench-database.ts';
import { type Measurement, measure, median, type Work } from '../measure.ts';
import { makeQuestions } from '../questions.ts';
import { milliseconds, type Report, say } from '../report.ts';

const connections = 16;
const questionCount = 60;
const startDeadlineMilliseconds = 60_000;
const requestDeadlineMilliseconds = 20_000;
const ready = /answer at (http:\S+)\/graphql and (http:\S+)\/graphql/;

/** A partner of this run alone, which may search more often than the benchmark can. */
const registerSearch = async (databaseUrl: string) => {
  const database = openDatabase(databaseUrl, 2, () => {});
  try {
    const partners = createPartnerService({ database, apiSchema: buildSchema(await readApiSchema()) });
    const slug = `bench-${randomUUID().slice(0, 8)}`;
    const most = 1_000_000_000;
    await partners.createPartner({
      slug,
      name: 'Benchmark',
      budget: { requestsPerMinute: 1_000_000, costPerMinute: most },
    });
    const document = SearchDocument.toString();
    const documentId = createHash('sha256').update(document).digest('hex');
    await partners.pushOperations(slug, '1', [{ documentId, document }], { activate: true });
    return { documentId, key: (await partners.issueKey(slug)).key };
  } finally {
    await database.close();
  }
};

/** Every way must give the same answer to a question, byte for byte. */
const createCheck = () => {
  const known = new Map<number, string>();
  return (question: number, text: string) => {
    const before = known.get(question);
    if (before === undefined && !(JSON.parse(text).data?.searchRestaurants?.results?.totalCount > 0))
      throw new Error(`a search failed: ${text}`);
    if (before !== undefined && before !== text) throw new Error('the same search was answered in two ways');
    known.set(question, text);
  };
};

interface Way {
  readonly name: string;
  readonly work: Work;
  readonly pool: Pool;
  readonly rounds: Measurement[];
}

/**
 * Registered searches with a partner's key, and anonymous free ones, at the whole gateway, beside free ones at a
 * gateway that only executes; turn by turn, since the machine is never the same for long.
 * @param requests in each round of each way
 */
export const benchmarkEdge = async (
  database: BenchDatabase,
  { requests, rounds }: { readonly requests: number; readonly rounds: number },
): Promise<Report> => {
  const questions = makeQuestions(questionCount, database.serviceDates);
  const { documentId, key } = await registerSearch(database.url);
  const run = runNode(['--import', './shared/telemetry/register.ts', 'bench/edge/edge-servers.ts'], {
    DATABASE_URL: database.url,
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
  });
  const [, whole = '', bare = ''] = await run.said(ready, startDeadlineMilliseconds);
  const check = createCheck();

  const way = (
    name: string,
    url: string,
    bodies: readonly string[],
    headers: Record<string, string>,
  ): Way => {
    const pool = new Pool(url, { connections, pipelining: 1 });
    const work: Work = async (index) => {
      const question = index % bodies.length;
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        body: bodies[question] ?? '',
        signal: AbortSignal.timeout(requestDeadlineMilliseconds),
      });
      const text = await body.text();
      if (statusCode !== 200) throw new Error(`status ${statusCode}: ${text}`);
      check(question, text);
    };
    return { name, work, pool, rounds: [] };
  };
  const free = questions.map((question) => JSON.stringify(question));
  const registered = questions.map(({ variables }) => JSON.stringify({ documentId, variables }));
  const bareWay = way('executes only', bare, free, {});
  const ways = [
    bareWay,
    way('registered, by key and id', whole, registered, { authorization: `Bearer ${key}` }),
    way('anonymous free text', whole, free, {}),
  ];
  try {
    for (const { work } of ways) await measure(work, questionCount * 4, connections);
    for (let round = 0; round < rounds; round += 1) {
      // Each round begins with another one: whoever comes after a garbage collection is the slower.
      const order = ways.map((_way, index) => ways[(index + round) % ways.length]);
      for (const one of order) one?.rounds.push(await measure(one.work, requests, connections));
      say(`round ${round + 1} of ${rounds}`);
    }
  } finally {
    await Promise.all(ways.map(({ pool }) => pool.close()));
    run.signal('SIGTERM');
    await run.ended;
  }

  const ratiosOf = ({ rounds: measured }: Way) =>
    measured.map(({ perSecond }, index) => perSecond / (bareWay.rounds[index]?.perSecond ?? Number.NaN));
  const figures = ways.map((one) => {
    const ratios = ratiosOf(one);
    return {
      name: one.name,
      perSecond: median(one.rounds.map(({ perSecond }) => perSecond)),
      p50Milliseconds: median(one.rounds.map(({ p50Milliseconds }) => p50Milliseconds)),
      p99Milliseconds: median(one.rounds.map(({ p99Milliseconds }) => p99Milliseconds)),
      throughputToBare: { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) },
    };
  });
  return {
    title: 'edge',
    columns: ['', 'p50', 'p99', 'searches a second', 'throughput to executing only', 'in single rounds'],
    rows: figures.map(({ name, p50Milliseconds, p99Milliseconds, perSecond, throughputToBare: at }) => [
      name,
      milliseconds(p50Milliseconds),
      milliseconds(p99Milliseconds),
      perSecond.toFixed(0),
      at.median.toFixed(3),
      `${at.min.toFixed(2)} to ${at.max.toFixed(2)}`,
    ]),
    notes: [],
    figures,
  };
};

import { Pool } from 'undici';
import { latenciesOf, runFor } from '../measure.ts';

/** A round of requests at one server. */
export interface LoadRound {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50Milliseconds: number;
  readonly p95Milliseconds: number;
}

export interface LoadedServer {
  readonly url: string;
  readonly body: string;
  /** What every answer must be, as JSON of any order of keys; known from the first answer on by its bytes. */
  readonly check: (text: string) => void;
}

const deadlineMilliseconds = 20_000;

/** As little work as an answer can be read by: what the load costs is taken from the servers. */
const post = (
  pool: Pool,
  request: { readonly path: string; readonly headers: Record<string, string>; readonly body: string },
): Promise<Buffer> => {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  let status = 0;
  pool.dispatch(
    { ...request, method: 'POST' },
    {
      onRequestStart: () => {},
      onResponseStart: (_controller, statusCode) => {
        status = statusCode;
      },
      onResponseData: (_controller, chunk) => {
        chunks.push(chunk);
      },
      onResponseEnd: () => {
        const answer = Buffer.concat(chunks);
        if (status === 200) resolve(answer);
        else reject(new Error(`status ${status}: ${answer.toString().slice(0, 500)}`));
      },
      onResponseError: (_controller, error) => reject(error),
    },
  );
  return promise;
};

/** Each request is another caller's, so that no server may share what it did for one with another. */
let callers = 0;

/** Requests for so long over so many connections; every answer is compared with the one that was checked, byte by byte. */
export const loadServer = async (
  { url, body, check }: LoadedServer,
  seconds: number,
  connections: number,
): Promise<LoadRound> => {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    headersTimeout: deadlineMilliseconds,
    bodyTimeout: deadlineMilliseconds,
  });
  const latencies: number[] = [];
  let checked: Buffer | undefined;
  const ask = async () => {
    callers += 1;
    const begun = performance.now();
    const answer = await post(pool, {
      path: pathname,
      headers: { 'content-type': 'application/json', authorization: `Bearer caller-${callers}` },
      body,
    });
    latencies.push(performance.now() - begun);
    if (checked?.equals(answer)) return;
    check(answer.toString());
    checked = answer;
  };
  try {
    const begun = performance.now();
    const requests = await runFor(ask, seconds, connections);
    const perSecond = (1_000 * requests) / (performance.now() - begun);
    const { p50Milliseconds, p95Milliseconds } = latenciesOf(latencies);
    return { requests, perSecond, p50Milliseconds, p95Milliseconds };
  } finally {
    await pool.close();
  }
};

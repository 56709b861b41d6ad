import { Pool } from 'undici';
import { latenciesOf, runConcurrently } from '../measure.ts';

/** A round of requests at one server. */
export interface LoadRound {
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

/** Each request is another caller's, so that no server may share what it did for one with another. */
let callers = 0;

/** So many requests over so many connections; every answer is compared with the one that was checked, byte by byte. */
export const loadServer = async (
  { url, body, check }: LoadedServer,
  requests: number,
  connections: number,
): Promise<LoadRound> => {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const latencies: number[] = [];
  let checked: string | undefined;
  const ask = async () => {
    callers += 1;
    const begun = performance.now();
    const response = await pool.request({
      method: 'POST',
      path: pathname,
      headers: { 'content-type': 'application/json', authorization: `Bearer caller-${callers}` },
      body,
      signal: AbortSignal.timeout(deadlineMilliseconds),
    });
    const text = await response.body.text();
    latencies.push(performance.now() - begun);
    if (text === checked) return;
    if (response.statusCode !== 200) throw new Error(`status ${response.statusCode}: ${text.slice(0, 500)}`);
    check(text);
    checked = text;
  };
  try {
    const begun = performance.now();
    await runConcurrently(ask, requests, connections);
    const seconds = (performance.now() - begun) / 1_000;
    const sorted = latencies.toSorted((one, other) => one - other);
    return {
      perSecond: requests / seconds,
      p50Milliseconds: latenciesOf(latencies).p50Milliseconds,
      p95Milliseconds: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    };
  } finally {
    await pool.close();
  }
};

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { type Run, runNode } from '#e2e/child-process.ts';
import { findFreePort } from '#e2e/free-port.ts';
import { trivialSdl, trivialSubgraphs } from '../peers/trivial-graph.ts';
import { say } from '../report.ts';

const startMilliseconds = 60_000;
const installMilliseconds = 600_000;
const ready = /answers at (http:\S+)/;
const peers = fileURLToPath(new URL('../peers', import.meta.url));

export interface RunningServer {
  readonly url: string;
  readonly processId: number | undefined;
  close(): Promise<void>;
}

/** Installs what is measured against, in the versions of its own package, where it is not there yet. */
export const installPeers = async (): Promise<void> => {
  if (existsSync(join(peers, 'node_modules/@graphql-hive/gateway'))) return;
  say('Installing the peers, once.');
  // In the whole environment: proxies, certificates and registries are named there.
  await promisify(execFile)('npm', ['ci', '--prefix', peers, '--ignore-scripts'], {
    timeout: installMilliseconds,
  });
};

const running = async (run: Run): Promise<RunningServer> => {
  const [, url = ''] = await run.said(ready, startMilliseconds);
  return {
    url: url.endsWith('/graphql') ? url : new URL('/', url).href,
    processId: run.processId,
    close: async () => {
      run.signal('SIGKILL');
      await run.ended;
    },
  };
};

export type SubgraphKind = 'stock' | 'lean';

export const openSubgraphs = (kind: SubgraphKind): Promise<RunningServer[]> =>
  Promise.all(
    trivialSubgraphs.map((name) =>
      running(
        runNode(
          [kind === 'stock' ? 'bench/peers/stock-subgraph.ts' : 'bench/gateway/lean-subgraph.ts', name],
          {},
        ),
      ),
    ),
  );

/** A file with the supergraph of subgraphs at addresses. */
const composeSupergraph = async (urls: readonly string[]): Promise<string> => {
  const { supergraphSdl, errors } = composeServices(
    trivialSubgraphs.map((name, index) => ({
      name,
      url: urls[index] ?? 'http://in.process',
      typeDefs: parse(trivialSdl[name]),
    })),
  );
  if (supergraphSdl === undefined) throw new Error(`does not compose: ${errors?.join()}`);
  const file = join(await mkdtemp(join(tmpdir(), 'tablegraph-bench-')), 'supergraph.graphql');
  await writeFile(file, supergraphSdl);
  return file;
};

export const openStockGateway = async (urls: readonly string[]) =>
  running(runNode(['bench/peers/stock-gateway.ts', await composeSupergraph(urls)], {}));

/** Over subgraphs at addresses, or in its own process where there are none. */
export const openLeanGateway = async (urls: readonly string[], subgraphs: SubgraphKind = 'lean') =>
  running(runNode(['bench/gateway/lean-gateway.ts', await composeSupergraph(urls), subgraphs, ...urls], {}));

export const openMonolith = () => running(runNode(['bench/peers/monolith.ts'], {}));

export const openHiveGateway = async (urls: readonly string[]): Promise<RunningServer> => {
  const port = await findFreePort();
  const run = runNode(
    [
      join(peers, 'node_modules/@graphql-hive/gateway/dist/bin.js'),
      'supergraph',
      '-c',
      join(peers, 'hive.config.ts'),
    ],
    { SUPERGRAPH: await composeSupergraph(urls), PORT: String(port) },
  );
  const url = `http://127.0.0.1:${port}/graphql`;
  const givenUpAt = performance.now() + startMilliseconds;
  for (;;) {
    try {
      const { status } = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ __typename }"}',
        signal: AbortSignal.timeout(1_000),
      });
      if (status === 200) break;
    } catch {
      if (performance.now() > givenUpAt) throw new Error(`Hive Gateway does not start:\n${run.output()}`);
    }
  }
  return {
    url,
    processId: run.processId,
    close: async () => {
      run.signal('SIGKILL');
      await run.ended;
    },
  };
};

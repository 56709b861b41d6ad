import { readFile } from 'node:fs/promises';
import { postmasterOf } from '#shared/database/embedded/testing/server-room.ts';
import type { RandomNumbers } from '#shared/inventory/domain/seeded-random.ts';
import type { History } from '../history.ts';
import type { Stage } from '../stage.ts';
import { ageAndNote } from './age-holds.ts';

export const faultNames = [
  'kill-subgraph',
  'kill-gateway',
  'kill-database',
  'restart-database',
  'terminate-backends',
  'cut-clients',
  'cut-database',
  'age-holds',
] as const;
export type FaultName = (typeof faultNames)[number];

export interface FaultParts {
  readonly stage: Stage;
  readonly history: History;
  readonly random: RandomNumbers;
}

/** Does it, and says to what; null where there was nothing to do it to. */
type Fault = (parts: FaultParts) => Promise<string | null>;

const subgraphs = ['restaurant', 'availability', 'reservation', 'review'] as const;
type Member = 'gateway' | (typeof subgraphs)[number];

const entryOf = (name: Member) => (name === 'gateway' ? 'gateway/main.ts' : `subgraphs/${name}/main.ts`);

/** A number may be another process's by now, while the launcher waits before it starts the next one. */
const isMember = async (processId: number, name: Member): Promise<boolean> => {
  if (process.platform !== 'linux') return true;
  const commandLine = await readFile(`/proc/${processId}/cmdline`, 'utf8').catch(() => '');
  return commandLine.includes(entryOf(name));
};

const killMember = async ({ platform }: Stage, name: Member): Promise<string | null> => {
  const { processId } = platform.member(name);
  if (!(await isMember(processId, name))) return null;
  process.kill(processId, 'SIGKILL');
  return `${name}, process ${processId}`;
};

const endPostmaster = async ({ postgresDirectory }: Stage, signal: NodeJS.Signals) => {
  const postmaster = await postmasterOf(postgresDirectory).catch(() => undefined);
  if (postmaster?.status !== 'ready') return null;
  process.kill(postmaster.processId, signal);
  return `process ${postmaster.processId}`;
};

const terminateBackends: Fault = async ({ stage }) => {
  const rows = await stage.database.query({
    text: `
select pg_terminate_backend(pid) from pg_stat_activity
where datname = current_database() and pid <> pg_backend_pid() and application_name like 'tablegraph%'`,
    values: [],
  });
  return `${rows.length} backends`;
};

const aMoment = 3;
const halfOfAll = 0.5;
/** Holds aged at a time. */
const mostHolds = 6;

/** Each is over by itself: processes are started again by their launcher, the server by its owner. */
export const faults: Readonly<Record<FaultName, Fault>> = {
  // Mostly the one that writes.
  'kill-subgraph': ({ stage, random }) =>
    killMember(
      stage,
      random() < 0.5 ? 'reservation' : (subgraphs[Math.floor(random() * subgraphs.length)] ?? 'review'),
    ),
  'kill-gateway': ({ stage }) => killMember(stage, 'gateway'),
  'kill-database': ({ stage }) => endPostmaster(stage, 'SIGKILL'),
  // SIGQUIT is PostgreSQL's immediate shutdown: no goodbye to anybody, and a recovery at the next start.
  'restart-database': ({ stage }) => endPostmaster(stage, 'SIGQUIT'),
  'terminate-backends': terminateBackends,
  'cut-clients': async ({ stage, random }) => {
    stage.clientProxy.loseAnswers(aMoment);
    return `${stage.clientProxy.cut(halfOfAll, random)} connections, and ${aMoment} answers`;
  },
  'cut-database': async ({ stage, random }) => {
    stage.databaseProxy.loseAnswers(aMoment);
    return `${stage.databaseProxy.cut(halfOfAll, random)} connections, and ${aMoment} answers`;
  },
  'age-holds': async ({ stage, history }) => {
    const aged = await ageAndNote(stage.database, history, { most: mostHolds });
    return aged === 0 ? null : `${aged} holds`;
  },
};

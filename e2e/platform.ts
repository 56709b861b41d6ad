import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearRoom } from '#shared/database/embedded/testing/server-room.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { openDevelopmentIssuer } from '#shared/identity/development-issuer.ts';
import type { TokenRole } from '#shared/identity/token-claims.ts';
import type { RestaurantRole } from '#shared/identity/viewer.ts';
import manifest from '../package.json' with { type: 'json' };
import { type Answer, type AskOptions, ask, dataOf, type OperationText } from './ask.ts';
import { type Ending, type Run, runNode } from './child-process.ts';

export const modes = ['start', 'cluster'] as const;
/** `npm start`, or `npm run cluster`. */
export type Mode = (typeof modes)[number];

/** One process of a cluster, as the launcher announced it last. */
export interface ClusterMember {
  readonly processId: number;
  readonly url: string;
}

/** A platform of a test's own: real processes, an empty data directory, a free port. */
export interface Platform {
  /** Without a path. */
  address(): string;
  readonly dataDirectory: string;
  /** What a process must sign with that the subgraphs are to answer. */
  readonly statementSecret: string;
  /** @throws Error with question and answer, unless there is data and no error */
  query<Result, Variables>(
    operation: OperationText<Result, Variables>,
    variables: Variables,
    options?: AskOptions,
  ): Promise<Result>;
  /** Whatever comes back. */
  ask<Result, Variables>(
    operation: OperationText<Result, Variables>,
    variables: Variables,
    options?: AskOptions,
  ): Promise<Answer<Result>>;
  /**
   * Of the development issuer; a host works for the restaurants that are named, by their ids in the graph, as a host
   * unless another role is given.
   */
  token(
    role: TokenRole,
    subject: string,
    restaurants?: readonly string[],
    restaurantRole?: RestaurantRole,
  ): Promise<string>;
  /** What was printed since the last start. */
  output(): string;
  /** @throws Error with the output, if it is not said in time */
  said(pattern: RegExp, deadlineMilliseconds: number): Promise<RegExpExecArray>;
  member(name: string): ClusterMember;
  signal(signal: NodeJS.Signals): void;
  /** Sends the signal and waits for the end of the process. */
  end(signal: NodeJS.Signals): Promise<Ending>;
  /** Starts on the same data, after an end. */
  startAgain(): Promise<void>;
  /** Ends what still runs and removes everything. */
  remove(): Promise<void>;
}

const startDeadlineMilliseconds = 90_000;
const endDeadlineMilliseconds = 45_000;

const argumentsOf = (script: string): readonly string[] => {
  const [, words] = script.split(' node ');
  if (words === undefined) throw new Error(`no node in ${script}`);
  return words.split(' ');
};

/** Of Node, from the root of the package: what the mode's npm script gives it. */
export const launchArguments: Readonly<Record<Mode, readonly string[]>> = {
  start: argumentsOf(manifest.scripts.start),
  cluster: argumentsOf(manifest.scripts.cluster),
};

/** Runs the mode's command as its npm script does. */
export const launch = (mode: Mode, settings: Readonly<Record<string, string>>): Run =>
  runNode(launchArguments[mode], settings);

const ready = /answers at (http:\S+)\/graphql/;

/** The last announcement counts: a process that was started again has another number. */
const findMember = (output: string, name: string): ClusterMember => {
  const [first] = output.matchAll(new RegExp(`^ *${name} +process (\\d+) +(http:\\S+)( |$)`, 'gm'));
  const back = [...output.matchAll(new RegExp(`^${name} is back \\(process (\\d+)\\)`, 'gm'))].at(-1);
  const [, processId, url] = first ?? [];
  if (url === undefined) throw new Error(`No ${name} was announced\n${output}`);
  return { processId: Number(back?.[1] ?? processId), url };
};

const withinDeadline = async (ending: Promise<Ending>, run: Run): Promise<Ending> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    run.signal('SIGKILL');
    late.reject(new Error(`The platform did not end in time\n${run.output()}`));
  }, endDeadlineMilliseconds);
  return Promise.race([ending, late.promise]).finally(() => clearTimeout(timer));
};

/** A directory that the embedded server's user can reach, also when the tests run as root. */
export const makeDataDirectory = async (): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'tablegraph-e2e-'));
  await chmod(directory, 0o755);
  return directory;
};

const readRestaurantId = (publicId: string): RestaurantId => {
  const id = restaurantPublicId.decode(publicId);
  if (id === null) throw new Error(`${publicId} is no restaurant`);
  return id;
};

export const startPlatform = async (
  mode: Mode,
  settings: Readonly<Record<string, string>> = {},
): Promise<Platform> => {
  const dataDirectory = await makeDataDirectory();
  const statementSecret = randomUUID();
  const environment = {
    DATA_DIR: dataDirectory,
    PORT: '0',
    DEMO_RESTAURANTS: '60',
    STATEMENT_SECRET: statementSecret,
    ...settings,
  };
  const remove = () => clearRoom(dataDirectory, join(dataDirectory, 'postgres'));
  let run = launch(mode, environment);
  let address = '';
  const waitUntilReady = async () => {
    const [, announced] = await run.said(ready, startDeadlineMilliseconds);
    address = announced ?? '';
  };
  try {
    await waitUntilReady();
  } catch (error) {
    run.signal('SIGKILL');
    await remove();
    throw error;
  }
  const url = () => `${address}/graphql`;
  const end = (signal: NodeJS.Signals) => {
    run.signal(signal);
    return withinDeadline(run.ended, run);
  };
  return {
    address: () => address,
    dataDirectory,
    statementSecret,
    query: async (operation, variables, options) => dataOf(await ask(url(), operation, variables, options)),
    ask: (operation, variables, options) => ask(url(), operation, variables, options),
    token: async (role, subject, restaurants = [], restaurantRole = 'HOST') => {
      const employments = restaurants.map((id) => ({
        restaurantId: readRestaurantId(id),
        role: restaurantRole,
      }));
      const issuer = await openDevelopmentIssuer(dataDirectory);
      const expiresAt = Temporal.Now.instant().add({ hours: 1 });
      return issuer.issue({ subject, role, employments }, 'tablegraph', expiresAt);
    },
    output: () => run.output(),
    said: (pattern, deadlineMilliseconds) => run.said(pattern, deadlineMilliseconds),
    member: (name) => findMember(run.output(), name),
    signal: (signal) => run.signal(signal),
    end,
    startAgain: async () => {
      run = launch(mode, environment);
      await waitUntilReady();
    },
    remove: async () => {
      await end('SIGTERM').finally(remove);
    },
  };
};

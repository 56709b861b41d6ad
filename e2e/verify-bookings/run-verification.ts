import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { openDevelopmentIssuer } from '#shared/identity/development-issuer.ts';
import { seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import type { Terminal } from '#shared/terminal/terminal.ts';
import { createGate } from './clients/gate.ts';
import type { Intent } from './clients/perform.ts';
import { runClients } from './clients/run-clients.ts';
import { createFaults } from './faults/run-faults.ts';
import { openHistory } from './history.ts';
import { dateOfRound, houses } from './houses.ts';
import { checkNow } from './invariants/checks.ts';
import type { Violation } from './invariants/violation.ts';
import { plantInDatabase, plantSettings } from './plants/plant-settings.ts';
import type { PlantName } from './plants/plants.ts';
import { type QuietParts, quietCheck } from './quiet-check.ts';
import { countHistory, type VerificationResult } from './result.ts';
import { type Stage, setStage } from './stage.ts';

export interface VerificationOptions {
  readonly seconds: number;
  readonly clients: number;
  readonly seed: number;
  readonly plant: PlantName | null;
  readonly historyFile: string;
  /** For what the cluster's processes print. */
  readonly logFile: string;
  readonly terminal: Terminal;
  readonly stopping: AbortSignal;
}

/** Load and faults for so long, then quiet and all checks; sooner where something is there to be found. */
const roundMilliseconds = { clean: 12_000, planted: 7_000 };
const checkEveryMilliseconds = 2_000;
const tokenHours = 24;

const issueTokens = async ({ platform }: Stage) => {
  const issuer = await openDevelopmentIssuer(platform.dataDirectory);
  const expiresAt = Temporal.Now.instant().add({ hours: tokenHours });
  const employments = houses.map(({ id }) => ({ restaurantId: id, role: 'MANAGER' as const }));
  return {
    diner: (subject: string) =>
      issuer.issue({ subject, role: 'diner', employments: [] }, 'tablegraph', expiresAt),
    host: () => issuer.issue({ subject: 'host', role: 'host', employments }, 'tablegraph', expiresAt),
  };
};

/** Each thing that is wrong once, however often it is seen. */
const createFindings = () => {
  const found = new Map<string, Violation>();
  return {
    add: (violations: readonly Violation[]) => {
      for (const violation of violations) found.set(`${violation.invariant} ${violation.detail}`, violation);
    },
    list: () => [...found.values()],
    any: () => found.size > 0,
  };
};

/** Runs everything on a stage that is set, round after round, until the time is over or an invariant is broken. */
const play = async (stage: Stage, options: VerificationOptions): Promise<VerificationResult> => {
  const { seconds, clients, seed, plant, historyFile, terminal, stopping } = options;
  const history = await openHistory(historyFile);
  const findings = createFindings();
  const checks = { momentary: 0, 'put off': 0, quiet: 0, 'questions compared': 0 };
  const gate = createGate();
  const inDoubt = new Set<Intent>();
  const tokens = await issueTokens(stage);
  const hostToken = await tokens.host();
  const random = seededRandom(`faults of ${seed}`);
  const faults = createFaults({ stage, history, random });
  const { url, database } = stage;
  let round = 0;
  const dates = () => [...new Set([dateOfRound(round), dateOfRound(Math.max(0, round - 1))])];

  const clientsEnded = runClients({
    ...{ url, history, gate, inDoubt, clients, seed, hostToken, dates },
    tokenOf: tokens.diner,
  });
  const clientsFailed = new AbortController();
  clientsEnded.catch((error: unknown) => clientsFailed.abort(error));

  const checkMeanwhile = async (until: AbortSignal) => {
    while (!until.aborted) {
      await pause(checkEveryMilliseconds, undefined, { signal: until }).catch(() => {});
      if (until.aborted || findings.any()) return;
      // The database may be just gone: the next check will do.
      const violations = await checkNow(database, history.entries).catch(() => undefined);
      checks[violations === undefined ? 'put off' : 'momentary'] += 1;
      findings.add(violations ?? []);
    }
  };

  const playRound = async (milliseconds: number) => {
    const over = new AbortController();
    const signal = AbortSignal.any([over.signal, stopping, clientsFailed.signal]);
    const breaking = faults.runUntil(signal);
    const checking = checkMeanwhile(signal).then(() => over.abort());
    await pause(milliseconds, undefined, { signal }).catch(() => {});
    over.abort();
    await Promise.all([breaking, checking, gate.close()]);
    clientsFailed.signal.throwIfAborted();
  };

  const startedAt = performance.now();
  const elapsed = () => performance.now() - startedAt;
  const progress = terminal.progress('Verifying bookings', seconds);
  try {
    while (elapsed() < seconds * 1_000 && !findings.any() && !stopping.aborted) {
      const whole = roundMilliseconds[plant === null ? 'clean' : 'planted'];
      await playRound(Math.min(whole, seconds * 1_000 - elapsed()));
      if (findings.any()) break;
      const probe = `probe-${round}`;
      const quiet: QuietParts = {
        ...{ stage, history, inDoubt, random, dates: dates(), probe },
        freeDate: dateOfRound(round + 1),
        token: await tokens.diner(probe),
      };
      const outcome = await quietCheck(quiet);
      checks.quiet += 1;
      checks['questions compared'] += outcome.questions;
      findings.add(outcome.violations);
      progress.update(Math.round(elapsed() / 1_000));
      round += 1;
      gate.open();
    }
  } finally {
    progress.end();
    gate.shut();
    await clientsEnded.catch(() => {});
    await history.written();
  }
  const violations = findings.list();
  return {
    ...{ passed: violations.length === 0 && !stopping.aborted, plant, seed, clients, rounds: round },
    ...{ seconds: Math.round(elapsed() / 1_000), checks, violations },
    ...{ history: historyFile, log: options.logFile },
    ...countHistory(history.entries),
    broken: [...new Set(violations.map(({ invariant }) => invariant))],
  };
};

/** Sets the stage, runs, and clears everything away again. */
export const runVerification = async (options: VerificationOptions): Promise<VerificationResult> => {
  const { terminal, plant } = options;
  terminal.line('Starts a cluster and a database of its own.');
  const stage = await setStage(plantSettings(plant));
  try {
    if (plant !== null) await plantInDatabase(stage.database, plant);
    terminal.line(
      `The cluster is up; ${options.clients} clients for ${options.seconds} s${plant === null ? '' : `, with ${plant}`}.`,
    );
    return await play(stage, options);
  } finally {
    terminal.line('Stops the cluster.');
    await writeFile(options.logFile, stage.platform.output());
    await stage.close();
  }
};

import type { Database } from '#shared/database/database.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { Partner } from '../domain/partner.ts';
import type { RegisteredOperation } from '../domain/registered-operation.ts';
import { countedOperationName, countedVersion } from './domain/usage-names.ts';
import {
  foldNames,
  mergeEntry,
  type StoredNames,
  tallyCall,
  type UsageEntry,
  type UsageKey,
  type UsageTally,
} from './domain/usage-tally.ts';
import { addUsage, removeUsageBefore, storedNames } from './repositories/usage-repository.ts';

/** One call by a partner, as it ended. */
export interface PartnerCall {
  readonly partner: Pick<Partner, 'id' | 'slug'>;
  /** As the client says it; anything may stand there. */
  readonly clientVersion: string | undefined;
  /** Undefined where what was asked for is not registered: an unknown id, or free text. */
  readonly operation: Pick<RegisteredOperation, 'documentId' | 'operationName'> | undefined;
  /** As the client says it: what counts where nothing is registered. */
  readonly operationName: string | undefined;
  readonly latencyMilliseconds: number;
  /** `error` where it was refused, or the answer has errors. */
  readonly outcome: 'ok' | 'error';
}

export interface UsageRecorder {
  /** Counts in memory: never waits and never throws. */
  record(call: PartnerCall): void;
  /** Writes what is still in memory; a call that is recorded afterwards is lost. */
  close(): Promise<void>;
}

interface UsageRecorderParts {
  readonly database: Pick<Database, 'query'>;
  readonly log: Logger;
  /** For tests. */
  readonly mostEntries?: number;
}

const writeEveryMilliseconds = 5_000;
const cleanEveryMilliseconds = 6 * 60 * 60_000;
const millisecondsADay = 86_400_000;
const keptDays = 400;
/** Of rows in one statement. */
const batchSize = 1_000;
/** About 5 MB: what memory may hold while the database is away. */
const usualMostEntries = 10_000;

const noNames = (): StoredNames => ({ clientVersions: new Set(), operationNames: new Set() });
const dayName = (key: UsageKey) => `${key.partnerId} ${key.epochDay}`;

/**
 * Counts the partners' calls in this process and adds them to the database every five seconds: a process that is
 * killed loses no more than that. What could not be written is kept and added later; where a connection is lost at
 * the commit, it may count twice.
 */
export const createUsageRecorder = (parts: UsageRecorderParts): UsageRecorder => {
  const { database, log, mostEntries = usualMostEntries } = parts;
  let tally: UsageTally = new Map();
  let names = new Map<string, StoredNames>();
  let writing: Promise<void> | undefined;

  /** The names that stand for the days of these entries; days that are over are forgotten. */
  const namesFor = async (entries: Iterable<UsageEntry>) => {
    const needed = new Map<string, StoredNames>();
    for (const entry of entries) {
      const day = dayName(entry);
      if (needed.has(day)) continue;
      needed.set(day, names.get(day) ?? (await storedNames(database, entry.partnerId, entry.epochDay)));
    }
    const today = Math.floor(Date.now() / millisecondsADay);
    for (const [day, stored] of names)
      if (day.endsWith(` ${today}`) && !needed.has(day)) needed.set(day, stored);
    names = needed;
    return needed;
  };

  const write = async () => {
    if (tally.size === 0) return;
    let unwritten: UsageEntry[] = [...tally.values()];
    tally = new Map();
    try {
      const stored = await namesFor(unwritten);
      unwritten = [...foldNames(unwritten, (key) => stored.get(dayName(key)) ?? noNames()).values()];
      while (unwritten.length > 0) {
        await addUsage(database, unwritten.slice(0, batchSize));
        unwritten = unwritten.slice(batchSize);
      }
    } catch (error) {
      log.warn(
        { error, entries: unwritten.length },
        'usage of partners was not written; it is kept for later',
      );
      for (const entry of unwritten) mergeEntry(tally, entry, mostEntries);
    }
  };

  const clean = async () => {
    try {
      await removeUsageBefore(database, Temporal.Now.plainDateISO('UTC').subtract({ days: keptDays }));
    } catch (error) {
      log.warn({ error }, 'old usage of partners was not removed');
    }
  };

  /** One at a time: while the database hangs nothing piles up behind it. */
  const writeUnlessWriting = async () => {
    writing ??= write().finally(() => {
      writing = undefined;
    });
    await writing;
  };
  const writeTimer = setInterval(writeUnlessWriting, writeEveryMilliseconds);
  const cleanTimer = setInterval(clean, cleanEveryMilliseconds);
  for (const timer of [writeTimer, cleanTimer]) timer.unref();

  return {
    record: ({ partner, clientVersion, operation, operationName, latencyMilliseconds, outcome }) => {
      const atMilliseconds = Date.now();
      const key: UsageKey = {
        partnerId: partner.id,
        epochDay: Math.floor(atMilliseconds / millisecondsADay),
        clientVersion: countedVersion(clientVersion),
        isRegistered: operation !== undefined,
        operation: operation?.documentId ?? countedOperationName(operationName),
      };
      tallyCall(
        tally,
        key,
        { atMilliseconds, latencyMilliseconds, isError: outcome === 'error' },
        mostEntries,
      );
    },
    close: async () => {
      clearInterval(writeTimer);
      clearInterval(cleanTimer);
      await writing;
      await write();
    },
  };
};

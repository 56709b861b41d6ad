import type { PartnerId } from '#shared/identifiers/identifiers.ts';
import { latencyClass, latencyClasses } from './latency-histogram.ts';
import { admitName, otherNames } from './usage-names.ts';

/** What calls are counted by. The names are ones that may be stored. */
export interface UsageKey {
  readonly partnerId: PartnerId;
  /** Days of UTC since 1970. */
  readonly epochDay: number;
  readonly clientVersion: string;
  readonly isRegistered: boolean;
  /** The document id where it is registered, and else the operation's name. */
  readonly operation: string;
}

/** The calls of one key. */
export interface UsageEntry extends UsageKey {
  calls: number;
  errors: number;
  latencyMilliseconds: number;
  readonly latencyCounts: number[];
  lastUsedAtMilliseconds: number;
}

/** Names that were stored already for a partner and day. */
export interface StoredNames {
  readonly clientVersions: Set<string>;
  readonly operationNames: Set<string>;
}

/** So many versions, and so many names of operations that are not registered, are told apart for a partner and day. */
export const mostClientVersions = 20;
export const mostOperationNames = 50;

export type UsageTally = Map<string, UsageEntry>;

const textOf = (key: UsageKey) =>
  `${key.partnerId} ${key.epochDay} ${key.isRegistered} ${key.clientVersion} ${key.operation}`;

/** The key's entry; in a full tally a new key counts with the partner's others, of which there is one a day. */
const entryOf = (tally: UsageTally, key: UsageKey, mostEntries: number): UsageEntry => {
  const text = textOf(key);
  const existing = tally.get(text);
  if (existing !== undefined) return existing;
  const isOther = !key.isRegistered && key.operation === otherNames && key.clientVersion === otherNames;
  if (tally.size >= mostEntries && !isOther)
    return entryOf(
      tally,
      { ...key, isRegistered: false, operation: otherNames, clientVersion: otherNames },
      mostEntries,
    );
  const entry: UsageEntry = {
    ...key,
    calls: 0,
    errors: 0,
    latencyMilliseconds: 0,
    latencyCounts: new Array<number>(latencyClasses).fill(0),
    lastUsedAtMilliseconds: 0,
  };
  tally.set(text, entry);
  return entry;
};

export interface TalliedCall {
  readonly atMilliseconds: number;
  readonly latencyMilliseconds: number;
  readonly isError: boolean;
}

export const tallyCall = (tally: UsageTally, key: UsageKey, call: TalliedCall, mostEntries: number): void => {
  const entry = entryOf(tally, key, mostEntries);
  const latencyMilliseconds = Math.max(0, call.latencyMilliseconds);
  const index = latencyClass(latencyMilliseconds);
  entry.calls += 1;
  if (call.isError) entry.errors += 1;
  entry.latencyMilliseconds += latencyMilliseconds;
  entry.latencyCounts[index] = (entry.latencyCounts[index] ?? 0) + 1;
  entry.lastUsedAtMilliseconds = Math.max(entry.lastUsedAtMilliseconds, call.atMilliseconds);
};

/** Adds what was counted elsewhere. */
export const mergeEntry = (tally: UsageTally, added: UsageEntry, mostEntries: number): void => {
  const entry = entryOf(tally, added, mostEntries);
  entry.calls += added.calls;
  entry.errors += added.errors;
  entry.latencyMilliseconds += added.latencyMilliseconds;
  for (const [index, count] of added.latencyCounts.entries())
    entry.latencyCounts[index] = (entry.latencyCounts[index] ?? 0) + count;
  entry.lastUsedAtMilliseconds = Math.max(entry.lastUsedAtMilliseconds, added.lastUsedAtMilliseconds);
};

/** The same counts under names that the partner's day still has room for; adds the new ones to those stored. */
export const foldNames = (
  entries: Iterable<UsageEntry>,
  storedNamesOf: (key: UsageKey) => StoredNames,
): UsageTally => {
  const folded: UsageTally = new Map();
  for (const entry of entries) {
    const stored = storedNamesOf(entry);
    const clientVersion = admitName(stored.clientVersions, entry.clientVersion, mostClientVersions);
    const operation = entry.isRegistered
      ? entry.operation
      : admitName(stored.operationNames, entry.operation, mostOperationNames);
    mergeEntry(folded, { ...entry, clientVersion, operation }, Number.POSITIVE_INFINITY);
  }
  return folded;
};

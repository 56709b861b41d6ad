import { appendFile, writeFile } from 'node:fs/promises';

/** What clients do. The first one asks only; all others change something, under an idempotency key. */
export const operationKinds = [
  'look',
  'hold',
  'release',
  'book',
  'modify',
  'cancel',
  'move',
  'arrive',
  'seat',
  'complete',
  'noShow',
] as const;
export type OperationKind = (typeof operationKinds)[number];

/**
 * Acknowledged: done, and said so. Refused: answered, and not done. Unknown: the connection was lost, or the platform
 * failed; done or not. Unexpected: an answer that no client should get.
 */
export const outcomes = ['acknowledged', 'refused', 'unknown', 'unexpected'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why a request was sent: the first of its key, the same again, at the same moment as another, or with other input. */
export type Purpose = 'first' | 'again' | 'together' | 'other-input' | 'settle';

export type Input = Readonly<Record<string, unknown>>;

/** A reservation as an answer shows it. */
export interface ShownReservation {
  readonly id: string;
  readonly status: string;
  readonly date: string;
  readonly time: string;
  readonly partySize: number;
  readonly specialRequests: string | null;
}

/** What a mutation answered. */
export interface MutationAnswer {
  readonly typename: string;
  /** Of the hold. */
  readonly id?: string | undefined;
  readonly expiresAt?: string | undefined;
  readonly reason?: string | undefined;
  readonly reservation?: ShownReservation | undefined;
}

/** One request and what became of it. */
export interface OperationEntry {
  readonly kind: 'operation';
  readonly client: number;
  /** Who asks: a diner of one story, so that whatever it has was made by its own operations. */
  readonly diner: string;
  readonly operation: OperationKind;
  readonly purpose: Purpose;
  readonly key: string;
  readonly input: Input;
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly outcome: Outcome;
  readonly answer: MutationAnswer | null;
  /** What went wrong where the outcome is unknown or unexpected. */
  readonly problem: string | null;
}

/** Something was broken on purpose. */
export interface FaultEntry {
  readonly kind: 'fault';
  readonly at: number;
  readonly fault: string;
  readonly detail: string;
}

/** Holds whose time was let pass. */
export interface AgingEntry {
  readonly kind: 'aging';
  /** Before this moment none of them had run out by it. */
  readonly begunAt: number;
  /** After this moment all had; null where that is not known (yet). */
  readonly doneAt: number | null;
  /** As holdTable gave them. */
  readonly holdIds: readonly string[];
}

export type HistoryEntry = OperationEntry | FaultEntry | AgingEntry;

/** Everything that happened, in the order in which it was known; also in a file, an entry a line. */
export interface History {
  readonly file: string;
  readonly entries: readonly HistoryEntry[];
  add(entry: HistoryEntry): void;
  /** Resolves once the file has everything. */
  written(): Promise<void>;
}

export const isOperation = (entry: HistoryEntry): entry is OperationEntry => entry.kind === 'operation';

export const openHistory = async (file: string): Promise<History> => {
  await writeFile(file, '');
  const entries: HistoryEntry[] = [];
  let unwritten: string[] = [];
  let writing = Promise.resolve();
  const write = () => {
    const lines = unwritten;
    unwritten = [];
    if (lines.length > 0) writing = writing.then(() => appendFile(file, lines.join('')));
    return writing;
  };
  return {
    file,
    entries,
    add: (entry) => {
      entries.push(entry);
      unwritten.push(`${JSON.stringify(entry)}\n`);
      if (unwritten.length >= 100) void write();
    },
    written: write,
  };
};

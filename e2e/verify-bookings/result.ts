import { type HistoryEntry, isOperation, type Outcome, operationKinds, outcomes } from './history.ts';
import type { Invariant, Violation } from './invariants/violation.ts';

/** How often each operation had each outcome. */
type OperationCounts = Readonly<Record<string, Readonly<Record<Outcome, number>>>>;

export interface VerificationResult {
  readonly passed: boolean;
  readonly plant: string | null;
  readonly seed: number;
  readonly seconds: number;
  readonly clients: number;
  readonly rounds: number;
  readonly operations: OperationCounts;
  /** Requests that were sent again on purpose, by why. */
  readonly retries: Readonly<Record<string, number>>;
  /** What went wrong where the outcome is unknown, and how often. */
  readonly problems: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, number>>;
  /** How often each kind of check was done. */
  readonly checks: Readonly<Record<string, number>>;
  readonly broken: readonly Invariant[];
  readonly violations: readonly Violation[];
  readonly history: string;
  /** What the cluster's processes printed. */
  readonly log: string;
}

const countBy = <Item>(items: readonly Item[], nameOf: (item: Item) => string): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(items, nameOf)]
      .map(([name, group]) => [name, group.length] as const)
      .sort(([, one], [, other]) => other - one),
  );

const noOutcomes: Readonly<Record<Outcome, number>> = {
  acknowledged: 0,
  refused: 0,
  unknown: 0,
  unexpected: 0,
};

export const countHistory = (
  history: readonly HistoryEntry[],
): Pick<VerificationResult, 'operations' | 'retries' | 'problems' | 'faults'> => {
  const sent = history.filter(isOperation);
  const operations = operationKinds.flatMap((operation) => {
    const ofKind = sent.filter((entry) => entry.operation === operation);
    const counts = { ...noOutcomes, ...countBy(ofKind, ({ outcome }) => outcome) };
    return ofKind.length === 0 ? [] : [[operation, counts] as const];
  });
  return {
    operations: Object.fromEntries(operations),
    retries: countBy(
      sent.filter(({ purpose }) => purpose !== 'first'),
      ({ purpose }) => purpose,
    ),
    problems: countBy(
      sent.filter(({ problem }) => problem !== null),
      ({ problem }) => (problem ?? '').split('\n')[0]?.slice(0, 100) ?? '',
    ),
    faults: countBy(
      history.filter((entry) => entry.kind === 'fault'),
      ({ fault }) => fault,
    ),
  };
};

const listed = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';

const shownViolations = 10;

/** For a person. */
export const formatResult = (result: VerificationResult): string => {
  const { passed, operations, retries, problems, faults, checks, broken, violations, plant } = result;
  const lines = [
    `Operations in ${result.seconds} s, ${result.clients} clients, ${result.rounds} rounds, seed ${result.seed}:`,
    `  ${'operation'.padEnd(10)}${outcomes.map((outcome) => outcome.padStart(14)).join('')}`,
    ...Object.entries(operations).map(
      ([operation, counts]) =>
        `  ${operation.padEnd(10)}${outcomes.map((outcome) => String(counts[outcome]).padStart(14)).join('')}`,
    ),
    `Sent again: ${listed(retries)}.`,
    `Faults: ${listed(faults)}.`,
    `Checks: ${listed(checks)}.`,
    ...Object.entries(problems).map(([problem, count]) => `  ${String(count).padStart(5)} × ${problem}`),
    `History: ${result.history}`,
    `Log of the cluster: ${result.log}`,
    ...violations.slice(0, shownViolations).map(({ invariant, detail }) => `${invariant}: ${detail}`),
    ...(violations.length > shownViolations ? [`and ${violations.length - shownViolations} more`] : []),
    passed
      ? 'Every invariant held.'
      : broken.length === 0
        ? 'Interrupted: nothing was found broken so far.'
        : `Broken: ${broken.join(', ')}.${plant === null ? '' : ` The plant ${plant} was caught.`}`,
    ...(passed && plant !== null ? [`The plant ${plant} was not caught.`] : []),
  ];
  return `${lines.join('\n')}\n`;
};

import {
  type HistoryEntry,
  type Input,
  isOperation,
  type MutationAnswer,
  type OperationEntry,
  type OperationKind,
} from '../history.ts';

/** Everything that was sent under one key with one input, taken together. */
export interface IntentOutcome {
  readonly diner: string;
  readonly operation: OperationKind;
  readonly key: string;
  readonly input: Input;
  /** When it was sent for the first time. */
  readonly sentAt: number;
  /** Unknown as long as no request of it was answered. */
  readonly outcome: 'acknowledged' | 'refused' | 'unknown';
  /** The first answer. */
  readonly answer: MutationAnswer | null;
  /** All answers, with when they came; each should be as the first. */
  readonly answers: readonly OperationEntry[];
}

const isAnswered = ({ outcome }: OperationEntry) => outcome === 'acknowledged' || outcome === 'refused';

const makeIntent = (entries: readonly OperationEntry[]): IntentOutcome | null => {
  const [first] = entries;
  if (first === undefined) return null;
  const answers = entries.filter(isAnswered);
  const [answered] = answers;
  const { diner, operation, key, input } = first;
  return {
    ...{ diner, operation, key, input, answers },
    sentAt: Math.min(...entries.map(({ sentAt }) => sentAt)),
    outcome: answered === undefined || answered.outcome === 'unexpected' ? 'unknown' : answered.outcome,
    answer: answered?.answer ?? null,
  };
};

/** What clients intended, in the order in which each diner began it; keys used with another input are left out. */
export const intentsOf = (history: readonly HistoryEntry[]): IntentOutcome[] => {
  const sent = history
    .filter(isOperation)
    .filter(({ key, purpose }) => key !== '' && purpose !== 'other-input');
  return [...Map.groupBy(sent, ({ key }) => key).values()]
    .map(makeIntent)
    .filter((intent) => intent !== null)
    .sort((one, other) => one.sentAt - other.sentAt);
};

/** What is being edited, with the way back and forth. */
export interface DraftHistory<Draft> {
  readonly past: readonly Draft[];
  readonly present: Draft;
  readonly future: readonly Draft[];
  /** What the last change was about: letters typed into one field are one step. */
  readonly topic: string | null;
}

const mostSteps = 100;

export const beginHistory = <Draft>(present: Draft): DraftHistory<Draft> => ({
  past: [],
  present,
  future: [],
  topic: null,
});

/** @param topic changes after one another about the same are undone together; null for a step of its own */
export const record = <Draft>(
  history: DraftHistory<Draft>,
  present: Draft,
  topic: string | null = null,
): DraftHistory<Draft> =>
  topic !== null && topic === history.topic && history.past.length > 0
    ? { ...history, present, future: [] }
    : { past: [...history.past, history.present].slice(-mostSteps), present, future: [], topic };

export const undo = <Draft>(history: DraftHistory<Draft>): DraftHistory<Draft> => {
  const before = history.past.at(-1);
  return before === undefined
    ? history
    : {
        past: history.past.slice(0, -1),
        present: before,
        future: [history.present, ...history.future],
        topic: null,
      };
};

export const redo = <Draft>(history: DraftHistory<Draft>): DraftHistory<Draft> => {
  const [next, ...future] = history.future;
  return next === undefined
    ? history
    : { past: [...history.past, history.present], present: next, future, topic: null };
};

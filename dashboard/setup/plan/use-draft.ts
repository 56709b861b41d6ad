import { useState } from 'react';
import { beginHistory, record, redo, undo } from '#dashboard/setup/domain/draft-history.ts';

export interface DraftEditor<Draft> {
  readonly draft: Draft;
  /** What stands in the plan. */
  readonly saved: Draft;
  readonly isDirty: boolean;
  /** Somebody else changed the plan since this draft was begun. */
  readonly isOutdated: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** @param topic changes after one another about the same are undone together */
  change(next: Draft, topic?: string): void;
  undo(): void;
  redo(): void;
  /** Back to what stands in the plan. */
  discard(): void;
  /** The draft stands in the plan now. */
  markSaved(): void;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** A part of the plan while it is edited. What is read anew takes its place only where nothing would be lost. */
export const useDraft = <Draft>(loaded: Draft): DraftEditor<Draft> => {
  const [seen, setSeen] = useState(loaded);
  const [saved, setSaved] = useState(loaded);
  const [history, setHistory] = useState(() => beginHistory(loaded));
  const [isOutdated, setOutdated] = useState(false);
  const isDirty = !isSame(history.present, saved);
  const begin = (draft: Draft) => {
    setSaved(draft);
    setHistory(beginHistory(draft));
    setOutdated(false);
  };
  if (!isSame(loaded, seen)) {
    setSeen(loaded);
    if (isDirty) setOutdated(true);
    else begin(loaded);
  }
  return {
    draft: history.present,
    saved,
    isDirty,
    isOutdated,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (next, topic) => setHistory((before) => record(before, next, topic)),
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
    discard: () => begin(loaded),
    markSaved: () => {
      setSaved(history.present);
      setOutdated(false);
    },
  };
};

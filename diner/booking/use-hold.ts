import { useCallback, useEffect, useRef, useState } from 'react';
import { CombinedError } from 'urql';
import type { AnyRefusal } from '#diner/app/refusal-text.ts';
import {
  HoldTableDocument,
  type HoldTableMutation,
  ReleaseHoldDocument,
  type SeatingType,
  type SlotPartsFragment,
} from '#diner/generated/graphql.ts';
import { newIdempotencyKey } from '#shared/browser/idempotency-key.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';

export interface WantedTable {
  readonly restaurantId: string;
  readonly date: string;
  readonly time: string;
  readonly party: number;
  readonly seating: SeatingType | undefined;
}

export type Hold = Extract<HoldTableMutation['holdTable'], { __typename: 'Hold' }>;

export type HoldState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'held'; readonly hold: Hold }
  | {
      readonly kind: 'refused';
      readonly refusal: AnyRefusal;
      readonly alternatives: readonly SlotPartsFragment[];
    }
  | { readonly kind: 'failed'; readonly failure: CombinedError };

const stateOf = (answer: HoldTableMutation['holdTable']): HoldState =>
  answer.__typename === 'Hold'
    ? { kind: 'held', hold: answer }
    : {
        kind: 'refused',
        refusal: answer,
        alternatives: answer.__typename === 'SlotUnavailable' ? answer.alternatives : [],
      };

/** The same key again answers with the same hold: a page that is loaded anew keeps its table. */
const keyOf = (slot: string): string => {
  const key = sessionStorage.getItem(slot) ?? newIdempotencyKey();
  sessionStorage.setItem(slot, key);
  return key;
};

/** Keeps a table for as long as the page is about it, and lets it go when one turns to something else. */
export const useHold = ({ restaurantId, date, time, party, seating }: WantedTable) => {
  const holdTable = useGraphMutation(HoldTableDocument);
  const releaseHold = useGraphMutation(ReleaseHoldDocument);
  const [state, setState] = useState<HoldState>({ kind: 'asking' });
  const [attempt, setAttempt] = useState(0);
  const isKept = useRef(false);
  const slot = `hold ${[restaurantId, date, time, party, seating].join(' ')}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once more for each attempt
  useEffect(() => {
    let isLeft = false;
    setState({ kind: 'asking' });
    const input = { restaurantId, date, time, partySize: party, ...(seating && { seating }) };
    const asked = holdTable({ input: { ...input, idempotencyKey: keyOf(slot) } });
    asked.then(
      (answer) => {
        // Only a hold is worth its key: a refusal may be another one a moment later.
        if (answer.holdTable.__typename !== 'Hold') sessionStorage.removeItem(slot);
        if (!isLeft) setState(stateOf(answer.holdTable));
      },
      (error) => {
        const failure = error instanceof CombinedError ? error : new CombinedError({ networkError: error });
        if (!isLeft) setState({ kind: 'failed', failure });
      },
    );
    return () => {
      isLeft = true;
      if (isKept.current) return;
      sessionStorage.removeItem(slot);
      asked
        .then(({ holdTable: hold }) =>
          hold.__typename === 'Hold'
            ? releaseHold({ input: { holdId: hold.id, idempotencyKey: newIdempotencyKey() } })
            : undefined,
        )
        // It expires by itself.
        .catch(() => undefined);
    };
  }, [slot, attempt, holdTable, releaseHold]);

  return {
    state,
    holdAgain: useCallback(() => setAttempt((before) => before + 1), []),
    /** It is booked, and not to be let go. */
    keepForGood: useCallback(() => {
      isKept.current = true;
      sessionStorage.removeItem(slot);
    }, [slot]),
  };
};

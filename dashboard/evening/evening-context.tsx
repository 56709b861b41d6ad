import { useLingui } from '@lingui/react';
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { useClient } from 'urql';
import { signInAgain } from '#dashboard/app/graph.ts';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useToast } from '#dashboard/components/toasts.tsx';
import { newIdempotencyKey } from '#shared/browser/idempotency-key.ts';
import type { ChangeOutcome } from './change-outcome.ts';
import { doneWords } from './done-words.ts';
import { createEveningChanges, type EveningChange, type EveningChanges } from './evening-changes.ts';
import { createEveningStore, type EveningState, type EveningStore } from './evening-store.ts';
import { failureWords } from './evening-words.ts';
import { followEvening } from './follow-evening.ts';

interface EveningParts {
  readonly store: EveningStore;
  readonly changes: EveningChanges;
  /** Does it, shows it at once, and says what came of it. */
  readonly perform: (change: EveningChange) => Promise<ChangeOutcome>;
}

const EveningContext = createContext<EveningParts | null>(null);

export const useEvening = (): EveningParts => {
  const evening = use(EveningContext);
  if (evening === null) throw new Error('useEvening outside of an evening');
  return evening;
};

export const useEveningState = (): EveningState => {
  const { store } = useEvening();
  return useSyncExternalStore(store.subscribe, store.getState);
};

/** The evening of a service date, followed for as long as it is looked at. */
export const EveningProvider = ({
  date,
  children,
}: {
  readonly date: string;
  readonly children: ReactNode;
}) => {
  const { i18n } = useLingui();
  const graph = useClient();
  const { id: restaurantId, timeZone } = useWorkplace();
  const say = useToast();
  const store = useMemo(() => createEveningStore(date, timeZone), [date, timeZone]);
  const changes = useMemo(
    () => createEveningChanges(graph, { restaurantId, date, timeZone }),
    [graph, restaurantId, date, timeZone],
  );
  useEffect(
    () => followEvening({ graph, restaurantId, store, onSignedOut: signInAgain }),
    [graph, restaurantId, store],
  );

  const perform = useCallback(
    async (change: EveningChange, idempotencyKey = newIdempotencyKey()): Promise<ChangeOutcome> => {
      const takeBack = change.pending && store.addPending(change.pending);
      const outcome = await change.send(idempotencyKey);
      if (outcome.kind === 'done') store.put(outcome.bookings);
      takeBack?.();
      const undone = outcome.kind === 'done' ? change.undo?.(outcome.bookings) : undefined;
      const failure = failureWords(i18n, outcome);
      if (failure === null)
        say({
          tone: 'done',
          text: doneWords(i18n, change),
          action: undone && { label: i18n._('Undo'), perform: () => void perform(undone) },
        });
      else
        say({
          tone: 'failure',
          text: failure,
          // With the same key: if it was done after all, it is not done twice.
          action:
            outcome.kind === 'unanswered'
              ? { label: i18n._('Try again'), perform: () => void perform(change, idempotencyKey) }
              : undefined,
        });
      return outcome;
    },
    [store, say, i18n],
  );
  const parts = useMemo(() => ({ store, changes, perform }), [store, changes, perform]);
  return <EveningContext value={parts}>{children}</EveningContext>;
};

import type { Client } from 'urql';
import { BookingsDocument, EveningDocument, EveningSlotsDocument } from '#dashboard/generated/graphql.ts';
import { openLiveFeed } from '#shared/browser/live-feed.ts';
import { persistedDocument } from '#shared/browser/persisted-document.ts';
import { heldOf, slotOf } from './domain/evening.ts';
import type { EveningStore } from './evening-store.ts';

export interface FollowParts {
  readonly graph: Client;
  readonly restaurantId: string;
  readonly store: EveningStore;
  readonly onSignedOut: () => void;
}

/** Events that come together are read together, and drawn once. */
const gatherMilliseconds = 20;
/** As many as the graph takes at once. */
const mostIds = 100;
/** Holds come and go without an event. */
const holdsEveryMilliseconds = 15_000;
const againMilliseconds = 3_000;

const fromNetwork = { requestPolicy: 'network-only' } as const;

/**
 * Keeps the store as the restaurant's evening is: everything once the feed has begun, then what its events name.
 * @returns what ends it
 */
export const followEvening = ({ graph, restaurantId, store, onSignedOut }: FollowParts): (() => void) => {
  const variables = { restaurantId, date: store.date };
  const waiting = new Set<string>();
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const readAll = async () => {
    clearTimeout(again);
    const { data } = await graph
      .query(persistedDocument(EveningDocument), variables, fromNetwork)
      .toPromise();
    if (isOver) return;
    if (data?.restaurant?.book) return store.replace(data.restaurant);
    store.failed();
    again = setTimeout(readAll, againMilliseconds);
  };
  const readSlots = async () => {
    const { data } = await graph
      .query(persistedDocument(EveningSlotsDocument), variables, fromNetwork)
      .toPromise();
    if (isOver || !data?.restaurant) return;
    const { seatingSlots, heldTables } = data.restaurant;
    store.putPlan({
      ...(seatingSlots && { slots: seatingSlots.map(slotOf) }),
      ...(heldTables && { holds: heldTables.map(heldOf) }),
    });
  };
  const readWaiting = async () => {
    gathering = undefined;
    const ids = [...waiting].slice(0, mostIds);
    for (const id of ids) waiting.delete(id);
    if (waiting.size > 0) gathering = setTimeout(readWaiting, gatherMilliseconds);
    const { data, error } = await graph
      .query(persistedDocument(BookingsDocument), { ids }, fromNetwork)
      .toPromise();
    if (isOver) return;
    store.put(data?.reservations.filter((parts) => parts !== null) ?? []);
    // What could not be read is in everything that is.
    if (error !== undefined) void readAll();
  };
  const gather = (id: unknown) => {
    if (typeof id !== 'string') return;
    waiting.add(id);
    gathering ??= setTimeout(readWaiting, gatherMilliseconds);
  };

  const feed = openLiveFeed(`/live/restaurants/${restaurantId}?date=${store.date}`, {
    onFresh: () => void readAll(),
    onEvent: ({ name, facts }) => {
      if (name === 'reservation') gather(facts.reservationId);
      else if (name === 'plan') void readAll();
      else if (name === 'waitlist' || name === 'queue') store.linesChanged();
    },
    onConnection: (isConnected) => store.setAlone(isConnected ? null : Temporal.Now.instant()),
    onSignedOut,
  });
  const holds = setInterval(() => {
    if (document.visibilityState === 'visible') void readSlots();
  }, holdsEveryMilliseconds);
  // The first look does not wait for the feed; what the feed reads again has all that came between.
  void readAll();
  return () => {
    isOver = true;
    feed.close();
    clearInterval(holds);
    clearTimeout(gathering);
    clearTimeout(again);
  };
};

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
const firstLookMilliseconds = 500;

const fromNetwork = { requestPolicy: 'network-only' } as const;

/**
 * Keeps the store as the restaurant's evening is: everything once the feed has begun, then what its events name.
 * @returns what ends it
 */
export const followEvening = ({ graph, restaurantId, store, onSignedOut }: FollowParts): (() => void) => {
  const variables = { restaurantId, date: store.date };
  const waiting = new Set<string>();
  /** The client answers what is asked again meanwhile with the answer that is on its way, which may be too old. */
  const beingRead = new Set<string>();
  let readingAll: { readonly heardMeanwhile: Set<string>; isTooOld: boolean } | null = null;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const readAll = async () => {
    clearTimeout(again);
    if (readingAll !== null) {
      readingAll.isTooOld = true;
      return;
    }
    const reading = { heardMeanwhile: new Set(beingRead), isTooOld: false };
    readingAll = reading;
    const { data } = await graph
      .query(persistedDocument(EveningDocument), variables, fromNetwork)
      .toPromise();
    readingAll = null;
    if (isOver) return;
    if (data?.restaurant?.book) store.replace(data.restaurant, reading.heardMeanwhile);
    else store.failed();
    if (reading.isTooOld) void readAll();
    else if (!data?.restaurant?.book) again = setTimeout(readAll, againMilliseconds);
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
    const ids = [...waiting.difference(beingRead)].slice(0, mostIds);
    for (const id of ids) {
      waiting.delete(id);
      beingRead.add(id);
    }
    // What is being read is gathered again afterwards.
    if (ids.length === 0) return;
    if (ids.length === mostIds) gather();
    const { data, error } = await graph
      .query(persistedDocument(BookingsDocument), { ids }, fromNetwork)
      .toPromise();
    for (const id of ids) beingRead.delete(id);
    if (isOver) return;
    store.put(data?.reservations.filter((parts) => parts !== null) ?? []);
    // What could not be read is in everything that is.
    if (error !== undefined) void readAll();
    if (waiting.size > 0) gather();
  };
  const gather = () => {
    // One alone is asked for at once; while an answer is on its way, those that follow are asked for together.
    gathering ??= setTimeout(readWaiting, beingRead.size === 0 ? 0 : gatherMilliseconds);
  };
  const hear = (id: unknown) => {
    if (typeof id !== 'string') return;
    waiting.add(id);
    readingAll?.heardMeanwhile.add(id);
    gather();
  };

  const feed = openLiveFeed(`/live/restaurants/${restaurantId}?date=${store.date}`, {
    onFresh: () => void readAll(),
    onEvent: ({ name, facts }) => {
      if (name === 'reservation') hear(facts.reservationId);
      else if (name === 'plan') void readAll();
      else if (name === 'waitlist' || name === 'queue') store.linesChanged();
    },
    onConnection: (isConnected) => store.setAlone(isConnected ? null : Temporal.Now.instant()),
    onSignedOut,
  });
  const holds = setInterval(() => {
    if (document.visibilityState === 'visible') void readSlots();
  }, holdsEveryMilliseconds);
  // What is read once the feed has begun has all that came before; a feed that does not begin is not waited for.
  again = setTimeout(readAll, firstLookMilliseconds);
  return () => {
    isOver = true;
    feed.close();
    clearInterval(holds);
    clearTimeout(gathering);
    clearTimeout(again);
  };
};

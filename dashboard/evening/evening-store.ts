import type { BookingPartsFragment, EveningQuery } from '#dashboard/generated/graphql.ts';
import { type Booking, bookingOf, byTime } from './domain/booking.ts';
import { type EveningPlan, planOf } from './domain/evening.ts';

/** What a host did that the platform has not answered yet, shown as if it had. */
export type PendingChange = (bookings: Map<string, Booking>) => void;

export interface EveningState {
  readonly phase: 'loading' | 'ready' | 'failed';
  /** Of the service day, with what is pending, by time. */
  readonly bookings: readonly Booking[];
  readonly plan: EveningPlan;
  /** Changes with the waitlist and the queue at the door. */
  readonly linesRevision: number;
  /** Since when nothing is heard; null while the page hears of everything. */
  readonly aloneSince: Temporal.Instant | null;
}

export interface EveningStore {
  readonly date: string;
  getState(): EveningState;
  subscribe(onChange: () => void): () => void;
  /**
   * All of the evening, as it was read.
   * @param heardMeanwhile of which events told while it was read: what is known of them may be newer
   */
  replace(restaurant: NonNullable<EveningQuery['restaurant']>, heardMeanwhile: ReadonlySet<string>): void;
  /** What became of one booking; null where there is none any more. */
  put(parts: readonly BookingPartsFragment[]): void;
  putPlan(plan: Partial<EveningPlan>): void;
  failed(): void;
  linesChanged(): void;
  setAlone(since: Temporal.Instant | null): void;
  /** @returns what takes it back */
  addPending(change: PendingChange): () => void;
}

const noPlan: EveningPlan = {
  sections: [],
  tables: [],
  combinations: [],
  slots: [],
  holds: [],
  turnTimes: [],
  takesOnlineBookings: true,
};

/**
 * The evening in the page: what was read, what events brought since, and on top what is pending. One booking's change
 * leaves all others the same objects, so that only its rows are drawn anew.
 */
export const createEveningStore = (date: string, timeZone: string): EveningStore => {
  const listeners = new Set<() => void>();
  const known = new Map<string, Booking>();
  const pending = new Set<PendingChange>();
  let state: EveningState = {
    phase: 'loading',
    bookings: [],
    plan: noPlan,
    linesRevision: 0,
    aloneSince: null,
  };

  const set = (change: Partial<EveningState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const shown = (): readonly Booking[] => {
    const bookings = new Map(known);
    for (const change of pending) change(bookings);
    return [...bookings.values()].sort(byTime);
  };
  const keep = (parts: BookingPartsFragment) => {
    const before = known.get(parts.id);
    // Answers may overtake each other; histories only grow.
    if (before !== undefined && before.steps > (parts.history?.length ?? 0)) return;
    const booking = bookingOf(parts, timeZone);
    if (booking.serviceDate === date) known.set(booking.id, booking);
    else known.delete(booking.id);
  };
  return {
    date,
    getState: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    replace: (restaurant, heardMeanwhile) => {
      const current = new Set(restaurant.book?.map(({ id }) => id)).union(heardMeanwhile);
      for (const id of known.keys()) if (!current.has(id)) known.delete(id);
      for (const parts of restaurant.book ?? []) keep(parts);
      set({ phase: 'ready', bookings: shown(), plan: planOf(restaurant) });
    },
    put: (all) => {
      for (const parts of all) keep(parts);
      set({ bookings: shown() });
    },
    putPlan: (plan) => set({ plan: { ...state.plan, ...plan } }),
    failed: () => {
      if (state.phase === 'loading') set({ phase: 'failed' });
    },
    linesChanged: () => set({ linesRevision: state.linesRevision + 1 }),
    setAlone: (since) => {
      // Of several failures the first counts.
      if (since === null || state.aloneSince === null) set({ aloneSince: since });
    },
    addPending: (change) => {
      pending.add(change);
      set({ bookings: shown() });
      return () => {
        if (pending.delete(change)) set({ bookings: shown() });
      };
    },
  };
};

import { useSyncExternalStore } from 'react';

/** How often what depends on the time is drawn anew. */
const everyMilliseconds = 10_000;

let now = Temporal.Now.instant();

const subscribe = (onChange: () => void) => {
  const timer = setInterval(() => {
    now = Temporal.Now.instant();
    onChange();
  }, everyMilliseconds);
  return () => clearInterval(timer);
};

/** The time, some seconds old at most. */
export const useNow = (): Temporal.Instant => useSyncExternalStore(subscribe, () => now);

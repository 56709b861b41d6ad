import { setTimeout as pause } from 'node:timers/promises';
import { type FaultName, type FaultParts, faults } from './faults.ts';

/** How often each comes before any comes again. Holds run out all the time; servers are lost once in a while. */
const deck: readonly FaultName[] = [
  'age-holds',
  'cut-clients',
  'kill-subgraph',
  'age-holds',
  'cut-database',
  'kill-database',
  'age-holds',
  'kill-subgraph',
  'terminate-backends',
  'age-holds',
  'cut-clients',
  'kill-gateway',
  'age-holds',
  'restart-database',
  'cut-database',
];

const shuffled = <Item>(items: readonly Item[], random: () => number): Item[] =>
  items
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);

const pauseMilliseconds = { least: 500, most: 2_500 };

/** The next faults, from one call to the other: the deck is gone through, shuffled, and begun anew. */
export const createFaults = (parts: FaultParts) => {
  const { history, random } = parts;
  let waiting: FaultName[] = [];
  const doNext = async () => {
    if (waiting.length === 0) waiting = shuffled(deck, random);
    const fault = waiting.shift();
    if (fault === undefined) return;
    // The harness asks the database too, and may find it just gone.
    const detail = await faults[fault](parts).catch(() => null);
    if (detail !== null) history.add({ kind: 'fault', at: Date.now(), fault, detail });
  };
  return {
    /** Breaks something every few seconds until the signal. */
    runUntil: async (signal: AbortSignal): Promise<void> => {
      const { least, most } = pauseMilliseconds;
      while (!signal.aborted) {
        await pause(least + random() * (most - least), undefined, { signal }).catch(() => {});
        if (!signal.aborted) await doNext();
      }
    },
  };
};

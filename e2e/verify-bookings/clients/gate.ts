/** Clients pass it before each operation; while it is closed they wait there, with nothing under way. */
export interface Gate {
  /** @throws GateShut once it is shut for good */
  enter(): Promise<void>;
  leave(): void;
  /** Resolves once nobody is inside. */
  close(): Promise<void>;
  open(): void;
  shut(): void;
}

export class GateShut extends Error {
  override readonly name = 'GateShut';
}

export const createGate = (): Gate => {
  let state: 'open' | 'closed' | 'shut' = 'open';
  let inside = 0;
  let change = Promise.withResolvers<void>();
  const changed = () => {
    const { resolve } = change;
    change = Promise.withResolvers<void>();
    resolve();
  };
  return {
    enter: async () => {
      while (state === 'closed') await change.promise;
      if (state === 'shut') throw new GateShut('the run is over');
      inside += 1;
    },
    leave: () => {
      inside -= 1;
      changed();
    },
    close: async () => {
      if (state === 'open') state = 'closed';
      while (inside > 0) await change.promise;
    },
    open: () => {
      if (state === 'closed') state = 'open';
      changed();
    },
    shut: () => {
      state = 'shut';
      changed();
    },
  };
};

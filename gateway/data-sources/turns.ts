import { traced } from '#shared/telemetry/traced.ts';

export interface TurnLimits {
  readonly atOnce: number;
  /** How many may wait; who comes then is refused at once. */
  readonly mostWaiting: number;
  readonly longestWaitMilliseconds: number;
}

interface Waiting {
  readonly begin: () => void;
  readonly refuse: (error: Error) => void;
}

/**
 * At most so many at once; the others wait in the order in which they came. Not cockatiel's bulkhead: there nobody leaves
 * the line before it is their turn, and what has waited runs in the trace of whoever was before it.
 */
export interface Turns {
  /** Ends when it is one's turn. @throws Error where too many wait, or for too long */
  take(): Promise<void>;
  /** Once for each turn that was taken. */
  giveBack(): void;
  /** All who wait now. */
  refuseWaiting(error: Error): void;
}

export const createTurns = ({ atOnce, mostWaiting, longestWaitMilliseconds }: TurnLimits): Turns => {
  const waiting = new Set<Waiting>();
  let taken = 0;

  /** A span only where there is a line: it is guilty then, and no answer. */
  const wait = traced({ name: 'gateway.wait_for_turn' }, () => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const leave = () => {
      waiting.delete(one);
      clearTimeout(timer);
    };
    const one: Waiting = {
      begin: () => {
        leave();
        resolve();
      },
      refuse: (error) => {
        leave();
        reject(error);
      },
    };
    const timer = setTimeout(
      () => one.refuse(new Error(`no turn within ${longestWaitMilliseconds} ms`)),
      longestWaitMilliseconds,
    );
    waiting.add(one);
    return promise;
  });

  return {
    take: async () => {
      if (taken < atOnce) {
        taken += 1;
        return;
      }
      if (waiting.size >= mostWaiting) throw new Error(`${mostWaiting} wait already`);
      await wait();
    },
    giveBack: () => {
      const [next] = waiting;
      if (next === undefined) taken -= 1;
      else next.begin();
    },
    refuseWaiting: (error) => {
      for (const one of waiting) one.refuse(error);
    },
  };
};

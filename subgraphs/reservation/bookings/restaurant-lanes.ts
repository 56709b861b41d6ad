import type { RestaurantId } from '#shared/identifiers/identifiers.ts';

/** Nobody is answered any more who has waited so long. */
const longestWaitMilliseconds = 10_000;

interface Lane {
  running: number;
  readonly waiting: (() => void)[];
}

/** Work at one restaurant's book, so much of it at once. */
export interface RestaurantLanes {
  /** In the order of the calls. @throws Error where the turn comes too late for whoever asked */
  run<Result>(restaurantId: RestaurantId, work: () => Promise<Result>): Promise<Result>;
}

/**
 * Keeps what one restaurant's evening has asked for from taking every connection: its bookings wait for each other's
 * lock anyway, and those that wait here do so without one.
 */
export const createRestaurantLanes = (mostAtOnce: number): RestaurantLanes => {
  const lanes = new Map<RestaurantId, Lane>();

  const enter = async (restaurantId: RestaurantId): Promise<Lane> => {
    const lane = lanes.get(restaurantId) ?? { running: 0, waiting: [] };
    lanes.set(restaurantId, lane);
    if (lane.running < mostAtOnce) lane.running += 1;
    else await new Promise<void>((resolve) => lane.waiting.push(resolve));
    return lane;
  };

  /** Whoever waits takes the place of the one who leaves. */
  const leave = (restaurantId: RestaurantId, lane: Lane): void => {
    const next = lane.waiting.shift();
    if (next === undefined) lane.running -= 1;
    else next();
    if (lane.running === 0) lanes.delete(restaurantId);
  };

  return {
    run: async (restaurantId, work) => {
      const cameAt = performance.now();
      const lane = await enter(restaurantId);
      try {
        if (performance.now() - cameAt > longestWaitMilliseconds)
          throw new Error('too many want the same restaurant: the turn came too late');
        return await work();
      } finally {
        leave(restaurantId, lane);
      }
    },
  };
};

import { describe, expect, it } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { createRestaurantLanes } from './restaurant-lanes.ts';

const house = restaurantId(1);
const other = restaurantId(2);
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Work that ends when it is told to, and what of it runs. */
const works = () => {
  const running: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<void>>();
  const work = (name: string) => async () => {
    running.push(name);
    const end = Promise.withResolvers<void>();
    ends.set(name, end);
    await end.promise.finally(() => running.splice(running.indexOf(name), 1));
    return name;
  };
  return { running, work, end: (name: string) => ends.get(name) };
};

describe('lanes', () => {
  it('let so many at once work at a restaurant, in the order in which they came, and others at theirs', async () => {
    const lanes = createRestaurantLanes(2);
    const { running, work, end } = works();
    const all = ['a', 'b', 'c', 'd'].map((name) => lanes.run(house, work(name)));
    const elsewhere = lanes.run(other, work('x'));
    await settle();
    expect(running).toEqual(['a', 'b', 'x']);
    end('b')?.resolve();
    await settle();
    expect(running).toEqual(['a', 'x', 'c']);
    for (const name of ['a', 'c', 'x']) end(name)?.resolve();
    await settle();
    end('d')?.resolve();
    expect(await Promise.all([...all, elsewhere])).toEqual(['a', 'b', 'c', 'd', 'x']);
  });

  it('give the place on when work fails', async () => {
    const lanes = createRestaurantLanes(1);
    const { running, work, end } = works();
    const failing = expect(lanes.run(house, work('a'))).rejects.toThrow('no');
    const next = lanes.run(house, work('b'));
    await settle();
    end('a')?.reject(new Error('no'));
    await failing;
    await settle();
    expect(running).toEqual(['b']);
    end('b')?.resolve();
    expect(await next).toBe('b');
    const late = lanes.run(house, work('c'));
    await settle();
    end('c')?.resolve();
    expect(await late).toBe('c');
  });
});

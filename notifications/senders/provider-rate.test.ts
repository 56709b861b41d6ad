import { describe, expect, it } from 'vitest';
import { createProviderRate } from './provider-rate.ts';

const never = new AbortController().signal;

/** So many tokens in each second of a clock that stands still until it is set. */
const room = (perSecond: number, patienceMilliseconds = 0) => {
  const clock = { now: 0 };
  const asked: number[] = [];
  let second = 0;
  let taken = 0;
  const rate = createProviderRate({
    perSecond,
    patienceMilliseconds,
    clock: () => clock.now,
    lease: async (wanted) => {
      asked.push(wanted);
      const current = Math.floor(clock.now / 1_000);
      if (current > second) taken = 0;
      second = current;
      const granted = Math.min(wanted, perSecond - taken);
      taken += granted;
      return { granted, remainingMilliseconds: (second + 1) * 1_000 - clock.now };
    },
  });
  const takeMany = (count: number) => Promise.all(Array.from({ length: count }, () => rate.take(never)));
  return { rate, clock, asked, takeMany };
};

describe('leave to send', () => {
  it('costs a statement for some messages at once, one after the other or not', async () => {
    const { rate, asked } = room(200);
    for (let count = 0; count < 200; count += 1) expect(await rate.take(never)).toBeNull();
    expect(asked).toHaveLength(20);
    const crowd = room(200);
    expect(await crowd.takeMany(200)).toEqual(Array.from({ length: 200 }, () => null));
    expect(crowd.asked.length).toBeLessThanOrEqual(2);
  });

  it('is not had for longer than the patience, and it is said when to come again', async () => {
    const { rate, clock, takeMany } = room(10);
    clock.now = 400;
    const answers = await takeMany(25);
    expect(answers.filter((answer) => answer === null)).toHaveLength(10);
    expect(answers.at(-1)).toEqual({ retryAfterMilliseconds: 600 });
    clock.now = 1_000;
    expect(await rate.take(never)).toBeNull();
  });

  it('is over with its second', async () => {
    const { rate, clock, asked } = room(200);
    expect(await rate.take(never)).toBeNull();
    clock.now = 999;
    expect(await rate.take(never)).toBeNull();
    expect(asked).toHaveLength(1);
    clock.now = 1_000;
    expect(await rate.take(never)).toBeNull();
    expect(asked).toHaveLength(2);
  });

  it('ends with the process', async () => {
    const stopping = new AbortController();
    const rate = createProviderRate({
      perSecond: 1,
      patienceMilliseconds: 60_000,
      lease: async () => ({ granted: 0, remainingMilliseconds: 60_000 }),
    });
    const taking = rate.take(stopping.signal);
    setImmediate(() => stopping.abort());
    expect(await taking).toMatchObject({ retryAfterMilliseconds: expect.any(Number) });
  });

  it('fails with the database, and is had again with it', async () => {
    let isDown = true;
    const rate = createProviderRate({
      perSecond: 1,
      lease: async () => {
        if (isDown) throw new Error('no connection');
        return { granted: 1, remainingMilliseconds: 500 };
      },
    });
    await expect(rate.take(never)).rejects.toThrow('no connection');
    isDown = false;
    expect(await rate.take(never)).toBeNull();
  });
});

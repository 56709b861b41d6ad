import { expect, it } from 'vitest';
import { turnMetricsOn } from './instruments.ts';
import { measured, measuredSync, type Settled } from './measured.ts';

const seen: (readonly [Settled<unknown>, readonly unknown[]])[] = [];
const note = (settled: Settled<unknown>, seconds: number, ...input: readonly unknown[]) => {
  expect(seconds).toBeGreaterThanOrEqual(0);
  seen.push([settled, input]);
};
const failure = new Error('ours');
const half = (number: number) => {
  if (number < 0) throw failure;
  return number / 2;
};

it('tells of each call once it is over, and only while metrics are on', async () => {
  const later = measured(note, async (number: number) => half(number));
  const now = measuredSync(note, half);
  expect([await later(4), now(6)]).toEqual([2, 3]);
  expect(seen).toEqual([]);

  turnMetricsOn();
  expect([await later(4), now(6)]).toEqual([2, 3]);
  await expect(later(-1)).rejects.toBe(failure);
  expect(() => now(-2)).toThrow(failure);
  expect(seen).toEqual([
    [{ kind: 'done', result: 2 }, [4]],
    [{ kind: 'done', result: 3 }, [6]],
    [{ kind: 'failed', error: failure }, [-1]],
    [{ kind: 'failed', error: failure }, [-2]],
  ]);
});

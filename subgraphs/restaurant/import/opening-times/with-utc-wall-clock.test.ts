import { afterEach, describe, expect, it } from 'vitest';
import { withUtcWallClock } from './with-utc-wall-clock.ts';

const before = process.env.TZ;

afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

const offsetInJuly = (): number => new Date(2026, 6, 1).getTimezoneOffset();

describe('withUtcWallClock', () => {
  it('reckons in UTC inside, nested too, and in the host zone afterwards', () => {
    process.env.TZ = 'America/New_York';
    expect(offsetInJuly()).toBe(240);
    expect(withUtcWallClock(() => withUtcWallClock(offsetInJuly) + offsetInJuly())).toBe(0);
    expect(process.env.TZ).toBe('America/New_York');
    expect(offsetInJuly()).toBe(240);
  });

  it('sets the zone back after an error, and unsets what was not set', () => {
    delete process.env.TZ;
    const fail = () => {
      throw new Error('inside');
    };
    expect(() => withUtcWallClock(fail)).toThrow('inside');
    expect(process.env.TZ).toBeUndefined();
    expect(withUtcWallClock(offsetInJuly)).toBe(0);
  });
});

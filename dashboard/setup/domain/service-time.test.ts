import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTime, isAfterMidnight, serviceMinute, slotTimes, timeOfMinute } from './service-time.ts';

describe('times of a service day', () => {
  it.each([
    ['04:00', 240, false],
    ['23:45', 1425, false],
    ['00:00', 1440, true],
    ['03:45', 1665, true],
  ])('%s is minute %i', (time, minute, afterMidnight) => {
    expect(serviceMinute(time)).toBe(minute);
    expect(isAfterMidnight(time)).toBe(afterMidnight);
  });

  it('come back from their minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 240, max: 1679 }), (minute) => {
        expect(serviceMinute(timeOfMinute(minute))).toBe(minute);
      }),
    );
  });

  it('lose their seconds', () => {
    expect(clockTime('19:30:00')).toBe('19:30');
  });

  it.each([
    ['18:00', '18:30', 15, ['18:00', '18:15', '18:30']],
    ['23:30', '00:30', 30, ['23:30', '00:00', '00:30']],
    ['18:00', '18:20', 15, ['18:00', '18:15']],
    ['18:00', '17:00', 15, []],
  ])('are slots from %s to %s every %i minutes', (first, last, interval, slots) => {
    expect(slotTimes(first, last, interval)).toEqual(slots);
  });
});

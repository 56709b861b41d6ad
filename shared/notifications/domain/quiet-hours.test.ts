import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuiet, lastWakingMoment, nextWakingMoment } from './quiet-hours.ts';

const at = (local: string) => Temporal.ZonedDateTime.from(local).toInstant();
const local = (instant: Temporal.Instant, timeZone: string) =>
  instant.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('quiet hours', () => {
  it.each([
    ['2026-12-04T20:59[Europe/Vienna]', false],
    ['2026-12-04T21:00[Europe/Vienna]', true],
    ['2026-12-05T00:00[Europe/Vienna]', true],
    ['2026-12-05T07:59[Europe/Vienna]', true],
    ['2026-12-05T08:00[Europe/Vienna]', false],
  ])('%s: %s', (moment, quiet) => {
    expect(isQuiet(at(moment), 'Europe/Vienna')).toBe(quiet);
  });

  it.each([
    ['2026-12-04T12:00[Europe/Vienna]', '2026-12-04T12:00', '2026-12-04T12:00'],
    ['2026-12-04T23:30[Europe/Vienna]', '2026-12-04T20:30', '2026-12-05T08:00'],
    ['2026-12-05T02:00[Europe/Vienna]', '2026-12-04T20:30', '2026-12-05T08:00'],
    // The hour that is not there, and the one that is there twice.
    ['2026-03-29T03:30[Europe/Vienna]', '2026-03-28T20:30', '2026-03-29T08:00'],
    ['2026-10-25T02:30[Europe/Vienna]', '2026-10-24T20:30', '2026-10-25T08:00'],
  ])('of %s the evening before and the morning after', (moment, before, after) => {
    expect(local(lastWakingMoment(at(moment), 'Europe/Vienna'), 'Europe/Vienna')).toBe(before);
    expect(local(nextWakingMoment(at(moment), 'Europe/Vienna'), 'Europe/Vienna')).toBe(after);
  });

  it('never leaves anybody awake at night, nor moves what is by day', () => {
    const zones = [
      'Europe/Vienna',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Tokyo',
      'America/Sao_Paulo',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }),
        fc.constantFrom(...zones),
        (minutes, zone) => {
          const moment = Temporal.Instant.from('2026-01-01T00:00Z').add({ minutes });
          const before = lastWakingMoment(moment, zone);
          const after = nextWakingMoment(moment, zone);
          expect([isQuiet(before, zone), isQuiet(after, zone)]).toEqual([false, false]);
          expect(Temporal.Instant.compare(before, moment)).toBeLessThanOrEqual(0);
          expect(Temporal.Instant.compare(moment, after)).toBeLessThanOrEqual(0);
          expect(before.equals(moment)).toBe(!isQuiet(moment, zone));
          // A night, and the hour by which one may be longer.
          expect(after.since(before).total('hours')).toBeLessThanOrEqual(12.6);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuiet } from './quiet-hours.ts';
import { parseReminderOccasion, reminderOccasion, remindersOf } from './reminders.ts';

const vienna = 'Europe/Vienna';
const at = (local: string, timeZone = vienna) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant();
const dueTimes = (startsAt: string, bookedAt: string, timeZone = vienna) =>
  remindersOf(at(startsAt, timeZone), timeZone, at(bookedAt, timeZone)).map(
    ({ when, dueAt }) =>
      `${when} ${dueAt.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' })}`,
  );

describe('reminders', () => {
  it.each([
    [
      'a dinner',
      '2026-12-04T19:00',
      '2026-11-20T10:00',
      ['DAY_BEFORE 2026-12-03T19:00', 'SAME_DAY 2026-12-04T16:00'],
    ],
    [
      'a breakfast',
      '2026-12-04T09:00',
      '2026-11-20T10:00',
      ['DAY_BEFORE 2026-12-03T09:00', 'SAME_DAY 2026-12-03T20:30'],
    ],
    [
      'a late supper',
      '2026-12-04T23:30',
      '2026-11-20T10:00',
      ['DAY_BEFORE 2026-12-03T20:30', 'SAME_DAY 2026-12-04T20:30'],
    ],
    [
      'after midnight',
      '2026-12-05T01:00',
      '2026-11-20T10:00',
      ['DAY_BEFORE 2026-12-03T20:30', 'SAME_DAY 2026-12-04T20:30'],
    ],
    ['booked the same day', '2026-12-04T19:00', '2026-12-04T10:00', ['SAME_DAY 2026-12-04T16:00']],
    ['booked two hours before', '2026-12-04T19:00', '2026-12-04T17:00', []],
    ['booked half an hour before a reminder', '2026-12-04T19:00', '2026-12-04T15:30', []],
    [
      'booked a day and a half hour before',
      '2026-12-04T19:00',
      '2026-12-03T18:30',
      ['SAME_DAY 2026-12-04T16:00'],
    ],
    // Clocks go forward at 02:00 on 29 March: 24 elapsed hours before 12:00 is 11:00 of the day before.
    [
      'the day of the gap',
      '2026-03-29T12:00',
      '2026-03-01T10:00',
      ['DAY_BEFORE 2026-03-28T11:00', 'SAME_DAY 2026-03-29T09:00'],
    ],
    [
      'the day of the overlap',
      '2026-10-25T12:00',
      '2026-10-01T10:00',
      ['DAY_BEFORE 2026-10-24T13:00', 'SAME_DAY 2026-10-25T09:00'],
    ],
    [
      'the night of the overlap',
      '2026-10-25T02:30',
      '2026-10-01T10:00',
      ['DAY_BEFORE 2026-10-23T20:30', 'SAME_DAY 2026-10-24T20:30'],
    ],
  ])('%s', (_name, startsAt, bookedAt, expected) => {
    expect(dueTimes(startsAt, bookedAt)).toEqual(expected);
  });

  it('are on the restaurant’s clock, not on ours', () => {
    expect(dueTimes('2026-12-04T19:00', '2026-11-20T10:00', 'America/New_York')).toEqual([
      'DAY_BEFORE 2026-12-03T19:00',
      'SAME_DAY 2026-12-04T16:00',
    ]);
  });

  it('come before the visit, after the booking, and never at night', () => {
    const zones = [vienna, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];
    const minutes = fc.integer({ min: 0, max: 365 * 24 * 60 });
    const property = fc.property(minutes, minutes, fc.constantFrom(...zones), (one, lead, zone) => {
      const bookedAt = Temporal.Instant.from('2026-01-01T00:00Z').add({ minutes: one });
      const startsAt = bookedAt.add({ minutes: lead });
      const reminders = remindersOf(startsAt, zone, bookedAt);
      for (const { dueAt, when } of reminders) {
        expect(isQuiet(dueAt, zone)).toBe(false);
        expect(Temporal.Instant.compare(bookedAt, dueAt)).toBeLessThan(0);
        expect(startsAt.since(dueAt).total('hours')).toBeGreaterThanOrEqual(when === 'SAME_DAY' ? 3 : 24);
      }
      if (lead >= 38 * 60) expect(reminders).not.toEqual([]);
      expect(new Set(reminders.map(({ dueAt }) => dueAt.toString())).size).toBe(reminders.length);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('are named by what they remind of', () => {
    const startsAt = at('2026-12-04T19:00');
    expect(parseReminderOccasion(reminderOccasion('SAME_DAY', startsAt))).toEqual({
      when: 'SAME_DAY',
      startsAt,
    });
    expect(parseReminderOccasion('3')).toBeNull();
  });
});

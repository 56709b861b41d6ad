import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nauticalZone, suggestVisit } from './suggested-visit.ts';

describe('the visit that is suggested', () => {
  it.each([
    ['in the morning, this evening', '2026-12-04T09:00:00Z', 'Europe/Vienna', '2026-12-04', '19:00'],
    ['at six sharp, seven still', '2026-12-04T17:00:00Z', 'Europe/Vienna', '2026-12-04', '19:00'],
    ['just after six, half an hour later', '2026-12-04T17:01:00Z', 'Europe/Vienna', '2026-12-04', '19:30'],
    ['at eight, nine', '2026-12-04T19:00:00Z', 'Europe/Vienna', '2026-12-04', '21:00'],
    ['after that, tomorrow', '2026-12-04T19:01:00Z', 'Europe/Vienna', '2026-12-05', '19:00'],
    ['before midnight, tomorrow', '2026-12-04T22:59:00Z', 'Europe/Vienna', '2026-12-05', '19:00'],
    ['after midnight, the evening to come', '2026-12-04T23:30:00Z', 'Europe/Vienna', '2026-12-05', '19:00'],
    ['where it is tomorrow already, there', '2026-12-04T22:00:00Z', 'Asia/Tokyo', '2026-12-05', '19:00'],
    ['where it is early still, today', '2026-12-05T02:00:00Z', 'America/New_York', '2026-12-05', '19:00'],
  ])('is %s', (_when, now, timeZone, date, time) => {
    expect(suggestVisit(Temporal.Instant.from(now), timeZone)).toEqual({ date, time });
  });

  it('is to come, and within a day and a half, wherever and whenever', () => {
    const zones = fc.constantFrom('Europe/Vienna', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe');
    const instants = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zones, instants, (timeZone, at) => {
        const now = Temporal.Instant.fromEpochMilliseconds(at.getTime());
        const { date, time } = suggestVisit(now, timeZone);
        const visit = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).toInstant();
        const hours = now.until(visit).total('hours');
        expect(hours).toBeGreaterThanOrEqual(0.9);
        expect(hours).toBeLessThanOrEqual(36);
      }),
    );
  });
});

describe('the zone of a longitude', () => {
  it.each([
    ['Vienna', 16.37, '+01:00'],
    ['London', -0.13, '+00:00'],
    ['New York', -74, '-05:00'],
    ['Tokyo', 139.7, '+09:00'],
    ['the far east', 180, '+12:00'],
    ['the far west', -180, '-12:00'],
  ])('is about that of %s', (_place, longitude, zone) => {
    expect(nauticalZone(longitude)).toBe(zone);
  });
});

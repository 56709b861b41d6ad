import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { sampleNotices, sampleReservation, sampleRestaurant } from '../development/sample-notices.ts';
import type { DinerNotice, Notice } from '../domain/notice.ts';
import { arbitraryNotice } from '../testing/arbitrary-notice.ts';
import { calendarOf } from './calendar-of.ts';
import { withPeople } from './with-people.ts';

type CalendarNotice = Extract<DinerNotice, { kind: 'CONFIRMATION' | 'CHANGE' | 'CANCELLATION' }>;

const people = {
  organizer: { name: 'Tablegraph', address: 'reservations@book.example' },
  attendee: { name: 'Anna Berger', address: 'anna@guest.example' },
};

/** The file as another's library reads it, with the zone that the file itself defines. */
const read = (notice: Notice, who = people) => {
  const calendar = calendarOf(notice);
  if (calendar === null) throw new Error('no calendar part');
  const text = withPeople(calendar.text, who);
  const component = new ICAL.Component(ICAL.parse(text));
  const zone = component.getFirstSubcomponent('vtimezone');
  const vevent = component.getFirstSubcomponent('vevent');
  if (vevent === null) throw new Error('no event');
  const instantOf = (name: string) => {
    const time = vevent.getFirstPropertyValue(name);
    if (!(time instanceof ICAL.Time)) throw new Error(`no time in ${name}`);
    if (time.zone !== ICAL.Timezone.utcTimezone && zone !== null) time.zone = new ICAL.Timezone(zone);
    return Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1_000).toString();
  };
  const property = (name: string) => vevent.getFirstPropertyValue(name)?.toString();
  return { ...calendar, text, component, vevent, zone, instantOf, property };
};

const confirmation = (
  startsAt: Temporal.ZonedDateTime,
  change: Partial<Extract<CalendarNotice, { kind: 'CONFIRMATION' }>> = {},
  durationMinutes = 120,
): Extract<CalendarNotice, { kind: 'CONFIRMATION' }> => ({
  kind: 'CONFIRMATION',
  locale: 'en',
  guestName: 'Anna',
  restaurant: sampleRestaurant,
  reservation: { ...sampleReservation, startsAt, durationMinutes },
  sequence: 0,
  changedAt: Temporal.Instant.from('2026-11-28T10:15:00Z'),
  reservationUrl: 'https://book.example/r/1',
  ...change,
});

const at = (text: string) => Temporal.ZonedDateTime.from(text);
const instantText = (time: Temporal.ZonedDateTime) => time.toInstant().toString({ smallestUnit: 'second' });

const hasCalendar = (notice: Notice): notice is CalendarNotice =>
  notice.kind === 'CONFIRMATION' || notice.kind === 'CHANGE' || notice.kind === 'CANCELLATION';

describe('a calendar part', () => {
  it.each([
    ['in winter', '2026-12-04T19:00[Europe/Vienna]', '+0100'],
    ['in summer', '2027-07-04T19:00[Europe/Vienna]', '+0200'],
    ['in a summer of the south', '2027-01-04T19:00[Pacific/Auckland]', '+1300'],
    ['with half an hour of summer', '2026-12-04T19:00[Australia/Lord_Howe]', '+1100'],
    ['where summer time has ended for good', '2027-01-15T19:00[America/Vancouver]', '-0700'],
    ['where there was one years ago', '2027-01-15T19:00[America/Sao_Paulo]', '-0300'],
    ['without one', '2026-12-04T19:00[Asia/Kolkata]', '+0530'],
    ['whose rules are no plain ones', '2028-03-28T19:00[Asia/Jerusalem]', '+0300'],
    ['where it ends at night', '2026-12-04T23:30[Europe/Vienna]', '+0100'],
    ['on the day before the clocks change', '2026-03-27T20:00[Europe/Vienna]', '+0100'],
  ])('says local time by the zone of the restaurant, %s', (_what, text, offset) => {
    const startsAt = at(text);
    const { instantOf, vevent, zone, property } = read(confirmation(startsAt));
    expect(vevent.getFirstProperty('dtstart')?.getFirstParameter('tzid')).toBe(startsAt.timeZoneId);
    expect(property('dtstart')).toBe(startsAt.toPlainDateTime().toString({ smallestUnit: 'second' }));
    expect(property('dtend')).toBe(
      startsAt.add({ minutes: 120 }).toPlainDateTime().toString({ smallestUnit: 'second' }),
    );
    expect(instantOf('dtstart')).toBe(instantText(startsAt));
    expect(instantOf('dtend')).toBe(instantText(startsAt.add({ minutes: 120 })));
    expect(zone?.toString().replaceAll('\r\n', '\n')).toContain(`TZOFFSETTO:${offset}`);
  });

  it.each([
    ['the first of two', '2026-10-25T02:30+02:00[Europe/Vienna]', 30],
    ['the second of two', '2026-10-25T02:30+01:00[Europe/Vienna]', 30],
    ['across the longer night', '2026-10-25T01:30[Europe/Vienna]', 120],
    ['across the shorter night', '2026-03-29T01:30[Europe/Vienna]', 120],
    ['up to the gap', '2026-03-28T23:30[Europe/Vienna]', 150],
    ['in Lord Howe', '2026-04-05T01:45+10:30[Australia/Lord_Howe]', 60],
  ])('says UTC in a night when the clocks change: %s', (_what, text, minutes) => {
    const startsAt = at(text);
    const { property, zone, instantOf } = read(confirmation(startsAt, {}, minutes));
    expect(zone).toBeNull();
    expect(property('dtstart')).toBe(instantText(startsAt));
    expect(instantOf('dtend')).toBe(instantText(startsAt.add({ minutes })));
  });

  it('is right in every zone, whenever', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    for (const [index, zone] of zones.entries())
      for (const days of [0, 181, 421]) {
        const startsAt = at(`2026-11-01T12:00[${zone}]`).add({
          days: days + (index % 30),
          hours: index % 24,
        });
        const { instantOf } = read(confirmation(startsAt));
        expect([zone, instantOf('dtstart')]).toEqual([zone, instantText(startsAt)]);
        expect([zone, instantOf('dtend')]).toEqual([zone, instantText(startsAt.add({ minutes: 120 }))]);
      }
  });

  it('keeps its identity through change and cancellation, and rises', () => {
    const parts = sampleNotices.filter(({ notice }) => notice.locale === 'en' && hasCalendar(notice));
    const told = parts.map(({ notice }) => {
      const { method, component, property } = read(notice);
      const declared = component.getFirstPropertyValue('method')?.toString();
      return [
        method,
        declared,
        property('uid'),
        property('sequence'),
        property('status'),
        property('dtstamp'),
      ];
    });
    const uid = `${sampleReservation.id}@tablegraph`;
    const stamp = '2026-11-28T10:15:00Z';
    expect(told).toEqual([
      ['REQUEST', 'REQUEST', uid, '0', 'CONFIRMED', stamp],
      ['REQUEST', 'REQUEST', uid, '1', 'CONFIRMED', stamp],
      ['CANCEL', 'CANCEL', uid, '2', 'CANCELLED', stamp],
      ['CANCEL', 'CANCEL', uid, '2', 'CANCELLED', stamp],
    ]);
  });

  it('says where, with the code, and who invites whom', () => {
    const { property, vevent, component } = read(confirmation(sampleReservation.startsAt));
    expect(property('summary')).toBe('Zum Weißen Hirsch, table for 4 guests');
    expect(property('location')).toBe('Zum Weißen Hirsch\nSalzgries 9, 1010 Wien');
    expect(property('geo')).toBe('48.2118,16.3721');
    expect(property('description')).toContain('Confirmation code: 7KQ2MD\n');
    expect(property('url')).toBe('https://book.example/r/1');
    expect(property('last-modified')).toBe('2026-11-28T10:15:00Z');
    expect(property('organizer')).toBe('mailto:reservations@book.example');
    expect(property('attendee')).toBe('mailto:anna@guest.example');
    expect(vevent.getFirstProperty('attendee')?.getFirstParameter('partstat')).toBe('ACCEPTED');
    expect(vevent.getAllSubcomponents('valarm')).toEqual([]);
    expect(component.getAllSubcomponents('vevent')).toHaveLength(1);
  });

  it('survives whatever people type, in lines that every program takes', () => {
    fc.assert(
      fc.property(arbitraryNotice.filter(hasCalendar), fc.string({ unit: 'binary' }), (notice, name) => {
        const attendee = { name, address: 'anna+"x"@guest.example\r\nATTENDEE:mailto:b@evil.example' };
        const { text, component, vevent, instantOf } = read(notice, { ...people, attendee });
        expect(instantOf('dtstart')).toBe(instantText(notice.reservation.startsAt));
        expect(component.getAllSubcomponents('vevent')).toHaveLength(1);
        expect(vevent.getAllProperties('attendee')).toHaveLength(1);
        expect(
          vevent
            .getAllProperties()
            .map((property) => property.name)
            .sort(),
        ).toEqual(expect.arrayContaining(['dtend', 'dtstamp', 'dtstart', 'location', 'organizer', 'uid']));
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  it('comes with nothing but what changes an entry', () => {
    for (const { notice } of sampleNotices)
      if (!hasCalendar(notice)) expect([notice.kind, calendarOf(notice)]).toEqual([notice.kind, null]);
  });
});

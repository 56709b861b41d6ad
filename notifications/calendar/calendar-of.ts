import icalGenerator, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus } from 'ical-generator';
import type { DinerNotice, Notice } from '../domain/notice.ts';
import { addressOf } from '../templates/notice-facts.ts';
import { noticeWords } from '../templates/notice-words.ts';
import { readableReservation, readableRestaurant } from '../templates/readable-parts.ts';
import { saidOf } from '../templates/said-of.ts';
import { isNearClockChange, zoneDefinition } from './zone-definition.ts';

/** A calendar part of a mail: its method, and the file. */
export interface CalendarText {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly text: string;
}

type CalendarNotice = Extract<DinerNotice, { kind: 'CONFIRMATION' | 'CHANGE' | 'CANCELLATION' }>;

const descriptionOf = ({ locale, reservation, reservationUrl }: CalendarNotice, phone: string | null) => {
  const { labels } = noticeWords[locale];
  const { confirmationCode, specialRequests } = readableReservation(reservation);
  return [
    `${labels.code}: ${confirmationCode}`,
    specialRequests === null ? null : `${labels.requests}: ${specialRequests}`,
    phone === null ? null : `${labels.phone}: ${phone}`,
    reservationUrl,
  ]
    .filter((line) => line !== null)
    .join('\n');
};

const textOf = (notice: CalendarNotice): string => {
  const { locale, reservation, sequence, changedAt, reservationUrl } = notice;
  const restaurant = readableRestaurant(notice.restaurant);
  const { startsAt } = reservation;
  const endsAt = startsAt.add({ minutes: reservation.durationMinutes });
  const isCancelled = notice.kind === 'CANCELLATION';
  const isInUtc = startsAt.timeZoneId === 'UTC' || isNearClockChange(startsAt, endsAt);
  const zone = isInUtc ? null : startsAt.timeZoneId;
  return icalGenerator({
    prodId: { company: 'Tablegraph', product: 'Reservations', language: locale.toUpperCase() },
    scale: 'GREGORIAN',
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    // Without a name: with one the library writes DTSTAMP, which is in UTC, in that zone.
    timezone: { name: null, generator: () => zoneDefinition(startsAt) },
    events: [
      {
        id: `${reservation.id}@tablegraph`,
        sequence,
        stamp: changedAt,
        lastModified: changedAt,
        start: startsAt,
        end: endsAt,
        timezone: zone,
        summary: noticeWords[locale].calendarEntry(saidOf(reservation, locale, restaurant)),
        location: {
          title: restaurant.name,
          address: addressOf(restaurant),
          geo: { lat: restaurant.latitude, lon: restaurant.longitude },
        },
        description: descriptionOf(notice, restaurant.phone),
        url: reservationUrl,
        status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
        busystatus: isCancelled ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
      },
    ],
  }).toString();
};

/**
 * The entry in the guest's calendar, one for each reservation: every later notice of it replaces the one before. Who
 * invites and who is invited is put in by whoever sends the mail (calendar/with-people.ts).
 */
export const calendarOf = (notice: Notice): CalendarText | null => {
  switch (notice.kind) {
    case 'CONFIRMATION':
    case 'CHANGE':
      return { method: 'REQUEST', text: textOf(notice) };
    case 'CANCELLATION':
      return { method: 'CANCEL', text: textOf(notice) };
    default:
      return null;
  }
};

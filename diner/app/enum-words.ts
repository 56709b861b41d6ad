import type { I18n } from '@lingui/core';
import type {
  ReservationStatus,
  SeatingType,
  UnavailableReason,
  WaitlistStatus,
} from '#diner/generated/graphql.ts';

export const reasonText = (i18n: I18n, reason: UnavailableReason): string =>
  ({
    BEYOND_BOOKING_WINDOW: i18n._('This day cannot be booked yet.'),
    CLOSED: i18n._('The restaurant is closed that day.'),
    NOT_BOOKABLE_ONLINE: i18n._('The restaurant takes no online bookings at present.'),
    NO_SUCH_SEATING: i18n._('No table of this kind fits your party.'),
    NO_TABLE: i18n._('Every suitable table is taken at that time.'),
    OUTSIDE_SERVICE_HOURS: i18n._('No tables are given at that time.'),
    PACING_LIMIT: i18n._('The kitchen takes no more guests at that time.'),
    PARTY_TOO_LARGE: i18n._('Your party is too large to book online: please call the restaurant.'),
    PARTY_TOO_SMALL: i18n._('The restaurant takes only larger parties online.'),
    PAST_CUTOFF: i18n._('It is too late to book that time online.'),
  })[reason];

export const seatingText = (i18n: I18n, seating: SeatingType): string =>
  ({
    BAR: i18n._('At the bar'),
    COUNTER: i18n._('At the counter'),
    HIGH_TOP: i18n._('High table'),
    OUTDOOR: i18n._('Outdoors'),
    STANDARD: i18n._('At a table'),
  })[seating];

export const statusText = (i18n: I18n, status: ReservationStatus): string =>
  ({
    ARRIVED: i18n._('You have arrived'),
    CANCELLED: i18n._('Cancelled'),
    COMPLETED: i18n._('You were there'),
    CONFIRMED: i18n._('Confirmed'),
    NO_SHOW: i18n._('Missed'),
    SEATED: i18n._('You are seated'),
  })[status];

export const waitlistStatusText = (i18n: I18n, status: WaitlistStatus): string =>
  ({
    BOOKED: i18n._('Booked'),
    DECLINED: i18n._('Declined'),
    EXPIRED: i18n._('Over'),
    OFFERED: i18n._('A table is kept for you'),
    WAITING: i18n._('Waiting'),
    WITHDRAWN: i18n._('Given up'),
  })[status];

import type { I18n } from '@lingui/core';
import type { GuestTagKind, ReservationStatus, UnavailableReason } from '#dashboard/generated/graphql.ts';
import type { ChangeOutcome, Refusal } from './change-outcome.ts';

export const statusWords = (i18n: I18n, status: ReservationStatus): string => {
  switch (status) {
    case 'CONFIRMED':
      return i18n._('Expected');
    case 'ARRIVED':
      return i18n._('Arrived');
    case 'SEATED':
      return i18n._('Seated');
    case 'COMPLETED':
      return i18n._('Left');
    case 'CANCELLED':
      return i18n._('Cancelled');
    case 'NO_SHOW':
      return i18n._('No-show');
  }
};

export const tagWords = (i18n: I18n, kind: GuestTagKind): string => {
  switch (kind) {
    case 'ALLERGY':
      return i18n._('Allergy');
    case 'VIP':
      return i18n._('VIP');
    case 'ACCESSIBILITY':
      return i18n._('Accessibility');
    case 'ANNIVERSARY':
      return i18n._('Anniversary');
    case 'BIRTHDAY':
      return i18n._('Birthday');
    case 'DIETARY':
      return i18n._('Diet');
    case 'REGULAR':
      return i18n._('Regular');
    case 'OTHER':
      return i18n._('Other');
  }
};

const reasonWords = (i18n: I18n, reason: UnavailableReason): string => {
  switch (reason) {
    case 'NO_TABLE':
      return i18n._('No table is free for them at that time.');
    case 'PACING_LIMIT':
      return i18n._('The kitchen’s limit for that time is reached.');
    case 'CLOSED':
      return i18n._('The restaurant is closed that day.');
    case 'OUTSIDE_SERVICE_HOURS':
      return i18n._('Nobody is seated at that time.');
    case 'PARTY_TOO_LARGE':
      return i18n._('No table and no combination is for so many.');
    case 'PARTY_TOO_SMALL':
      return i18n._('No table is for so few.');
    case 'NO_SUCH_SEATING':
      return i18n._('There is no such seat for them.');
    case 'PAST_CUTOFF':
      return i18n._('That time is over.');
    case 'BEYOND_BOOKING_WINDOW':
      return i18n._('That is further ahead than can be booked.');
    case 'NOT_BOOKABLE_ONLINE':
      return i18n._('Online booking is closed.');
  }
};

/** Why the platform would not, for who stands before the guest. */
export const refusalWords = (i18n: I18n, refusal: Refusal): string => {
  switch (refusal.__typename) {
    case 'SlotUnavailable':
      return reasonWords(i18n, refusal.reason);
    case 'InvalidTransition':
      return i18n._('They are {status} meanwhile.', { status: statusWords(i18n, refusal.from) });
    case 'TablesTaken': {
      const [taken] = refusal.tables;
      const table = taken?.table.name ?? '';
      const reservation = taken?.reservation;
      return reservation
        ? i18n._('Table {table} is {guest}’s at {time}.', {
            table,
            guest: reservation.guestName,
            time: reservation.time.slice(0, 5),
          })
        : i18n._('A diner is booking table {table} just now.', { table });
    }
    case 'TablesUnknown':
      return i18n._('That table is no longer in the floor plan.');
    case 'NotFound':
      return i18n._('It is not there any more.');
    case 'PastCancellationCutoff':
      return i18n._('It is too late to cancel.');
    default:
      return refusal.message;
  }
};

/** Why something was not done, or that nobody said; null where it was done. */
export const failureWords = (i18n: I18n, outcome: ChangeOutcome): string | null => {
  switch (outcome.kind) {
    case 'done':
      return null;
    case 'refused':
      return refusalWords(i18n, outcome.refusal);
    case 'mistaken':
      return outcome.message;
    case 'unanswered':
      return i18n._('No answer: this is not done as far as we know.');
  }
};

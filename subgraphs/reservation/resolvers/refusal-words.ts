import type { UnavailableReason } from '#shared/inventory/domain/availability.ts';
import type { ChoiceRule } from '#shared/inventory/domain/table-choice.ts';
import type { WebhookUrlProblem } from '#shared/webhooks/domain/webhook-url-problem.ts';

/** Reasons for people to read; programs read the reason itself. */
export const reasonInWords: Record<UnavailableReason, string> = {
  NO_TABLE: 'Every suitable table is taken at that time.',
  PACING_LIMIT: 'The kitchen takes no more guests at that time.',
  OUTSIDE_SERVICE_HOURS: 'The restaurant takes no bookings at that time.',
  CLOSED: 'The restaurant is closed that day.',
  PAST_CUTOFF: 'It is too late to book that time.',
  BEYOND_BOOKING_WINDOW: 'The restaurant does not take bookings that far ahead yet.',
  PARTY_TOO_SMALL: 'The restaurant does not take bookings for so few guests online.',
  PARTY_TOO_LARGE: 'The party is too large to book online; please call the restaurant.',
  NO_SUCH_SEATING: 'The restaurant has no seats of that kind for the party.',
  NOT_BOOKABLE_ONLINE: 'The restaurant takes no online bookings at present.',
};

export const refusalInWords = {
  hold_expired: 'The hold is over; the table may have gone to someone else.',
  hold_already_extended: 'The hold was given more time once, and cannot be again.',
  too_many_holds: 'You hold as many tables as you can at once; book one, or give one back.',
  tables_taken: 'Others have these tables at that time.',
  tables_unknown: 'The floor plan of the day has no such tables.',
  not_found: 'There is no such thing, or it is not yours.',
  invalid_transition: 'The reservation can no longer be changed that way.',
  past_cancellation_cutoff: 'It is too late to change or cancel online; please call the restaurant.',
  reused: 'The idempotency key was used before with another input.',
} as const;

export const urlProblemInWords: Record<WebhookUrlProblem, string> = {
  NOT_A_URL: 'This is not the URL of a web server.',
  TOO_LONG: 'The URL is longer than 2,000 characters.',
  NOT_HTTPS: 'The URL must begin with https.',
  PORT_NOT_ALLOWED: 'Webhooks are sent to port 443 only: leave the port out.',
  HAS_CREDENTIALS: 'The URL must hold no name or password; check the signature instead.',
  PRIVATE_ADDRESS: 'The URL must name a host on the open internet.',
};

/** Why a party has its tables, for people to read. */
export const choiceInWords: Record<ChoiceRule, string> = {
  ONLY_ONE: 'Nothing else that fits was free.',
  SMALLEST: 'It has the fewest seats of all that fit and were free.',
  PRIORITY: 'Of those of its size the restaurant fills it first.',
  FEWEST_STRANDED: 'Of those as good it leaves the least time that nobody can use.',
  LOWEST_NUMBER: 'Several were as good; it has the lowest number.',
  HOST: 'A host chose it.',
};

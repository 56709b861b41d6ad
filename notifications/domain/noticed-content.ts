import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { DinerPreferences } from '#shared/notifications/domain/preferences.ts';
import type { NoticeRestaurant, NoticeVisit } from './notice.ts';

/** The guest of a reservation, or of a place in the line. */
export interface NoticedGuest {
  readonly name: string;
  readonly mailAddress: string | null;
  /** E.164. */
  readonly phone: string | null;
  /** BCP 47. */
  readonly locale: string | null;
  readonly agreesToTexts: boolean;
  /** Of their account; the usual ones where somebody else booked. */
  readonly preferences: DinerPreferences;
  /** Null where the guest has no account with preferences yet. */
  readonly unsubscribeToken: string | null;
}

/** A reservation as it stands when a notice of it goes out. */
export interface NoticedReservation extends NoticeVisit {
  /** Opaque. */
  readonly publicId: string;
  readonly confirmationCode: string;
  readonly status: string;
  /** After midnight it is still the day before. */
  readonly serviceDate: Temporal.PlainDate;
  readonly specialRequests: string | null;
  readonly wasSeated: boolean;
  readonly isReviewed: boolean;
}

/** The event that a notice tells of. */
export interface NoticedChange {
  readonly sequence: number;
  readonly occurredAt: Temporal.Instant;
  readonly startsAt: Temporal.ZonedDateTime;
  readonly partySize: number;
  readonly before: { readonly startsAt: Temporal.ZonedDateTime; readonly partySize: number } | null;
  readonly isByGuest: boolean;
}

/** A table that is held for who waited. */
export interface NoticedOffer extends NoticeVisit {
  /** Opaque; of the place in the line. */
  readonly publicId: string;
  readonly holdId: string;
  readonly isOpen: boolean;
  readonly expiresAt: Temporal.Instant;
}

/** All that is read to write and judge a notice, at the moment of sending it. */
export interface NoticedContent {
  readonly restaurantId: RestaurantId;
  readonly restaurant: NoticeRestaurant;
  readonly timeZone: string;
  readonly guest: NoticedGuest;
  /** Null for an offer. */
  readonly reservation: NoticedReservation | null;
  /** Null for what tells of no event. */
  readonly change: NoticedChange | null;
  readonly offer: NoticedOffer | null;
  /** Of the restaurant's own address that it goes to, and the language of its mails. */
  readonly restaurantAddress: string | null;
  readonly restaurantLocale: string | null;
}

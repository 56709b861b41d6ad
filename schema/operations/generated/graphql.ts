/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** In whose name something is done. */
export type ActorRole =
  /** Somebody who runs the platform. */
  | 'ADMIN'
  /** Whoever booked. */
  | 'DINER'
  /** Somebody who works for the restaurant. */
  | 'HOST'
  /** An application of another company. */
  | 'PARTNER'
  /** The platform itself, when it closes a day. */
  | 'SYSTEM';

/** What the restaurant says to a review. */
export type AnswerReviewInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** Which review. */
  reviewId: string | number;
  /** 1 to 4,000 characters, line breaks and tabs among them. Plain text: whoever shows it escapes it. */
  text: string;
};

/** A rule that a host set aside for one party. */
export type BookingOverride =
  /** More than the kitchen's limit. */
  | 'EXCEEDED_PACING'
  /** The host, and not the platform, chose the tables. */
  | 'HOST_CHOICE'
  /** A table that diners cannot book. */
  | 'NOT_ONLINE_TABLE'
  /** More or fewer guests than the tables are for. */
  | 'OUTSIDE_TABLE_SIZE'
  /** Tables that are not a combination of the restaurant's. */
  | 'TABLES_NOT_COMBINED';

/** Cancels a reservation. */
export type CancelReservationInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** For the restaurant to read, at most 1,000 characters. */
  reason?: string | null | undefined;
  /** The reservation to cancel. */
  reservationId: string | number;
};

/** Give either holdId, or restaurantId, date, time and partySize. */
export type CreateReservationInput = {
  /** The day on the restaurant's calendar. */
  date?: string | null | undefined;
  /** Who is coming. */
  guest: GuestInput;
  /** The hold to book. */
  holdId?: string | number | null | undefined;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** 1 to 50. */
  partySize?: number | null | undefined;
  /** Where. */
  restaurantId?: string | number | null | undefined;
  /** Only a seat of this kind; any when left out. */
  seating?: SeatingType | null | undefined;
  /** For the restaurant to read, at most 1,000 characters. */
  specialRequests?: string | null | undefined;
  /** The time on the restaurant's clock. */
  time?: string | null | undefined;
};

/** Lets an offered table go. */
export type DeclineWaitlistOfferInput = {
  /** The place that has the offer. */
  entryId: string | number;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
};

/** What a review is to say from now on: all of it, as in a new one. */
export type EditReviewInput = {
  /** 1 to 5. */
  ambience?: number | null | undefined;
  /** 1 to 5. */
  food?: number | null | undefined;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** 1 to 5. */
  overall: number;
  /** Which review. */
  reviewId: string | number;
  /** 1 to 5. */
  service?: number | null | undefined;
  /** At most 4,000 characters, line breaks and tabs among them. Plain text: whoever shows it escapes it. */
  text?: string | null | undefined;
  /** 1 to 5. */
  value?: number | null | undefined;
};

/** Erases who the viewer is. Nothing brings it back. */
export type EraseViewerInput = {
  /** The viewer's own ID, as Viewer.id has it: that it is meant. */
  confirmViewerId: string | number;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
};

/** Gives a hold more time. */
export type ExtendHoldInput = {
  /** The hold, as holdTable gave it. */
  holdId: string | number;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
};

/** A point on the earth, WGS 84 degrees. */
export type GeoPointInput = {
  /** Degrees north, -90 to 90. */
  latitude: number;
  /** Degrees east, -180 to 180. */
  longitude: number;
};

/** Who is coming. */
export type GuestInput = {
  /** Whether the guest agreed to be told by text at this number. */
  agreesToTexts?: boolean | null | undefined;
  /** For the confirmation. */
  email?: string | null | undefined;
  /** The language of mails and texts (BCP 47, such as de-AT), where the diner has not chosen one. The restaurant's country decides when left out. */
  locale?: string | null | undefined;
  /** The name the table is booked under, 1 to 200 characters. */
  name: string;
  /** For the confirmation; international format. */
  phone?: string | null | undefined;
};

/** What a tag is about. */
export type GuestTagKind =
  /** Needs room, a ramp, or help. */
  | 'ACCESSIBILITY'
  /** Must not eat something. */
  | 'ALLERGY'
  /** When, or that it is celebrated. */
  | 'ANNIVERSARY'
  /** When, or that it is celebrated. */
  | 'BIRTHDAY'
  /** Does not eat something. */
  | 'DIETARY'
  /** Anything else. */
  | 'OTHER'
  /** Comes often. */
  | 'REGULAR'
  /** To be looked after especially. */
  | 'VIP';

/** Every mutation takes an idempotency key: the same key and input gives the first answer again. */
export type HoldTableInput = {
  /** The day on the restaurant's calendar. */
  date: string;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** 1 to 50. */
  partySize: number;
  /** Where. */
  restaurantId: string | number;
  /** Only a seat of this kind; any when left out. */
  seating?: SeatingType | null | undefined;
  /** The time on the restaurant's clock. */
  time: string;
};

/** What is waited for: a table on a day, some time between two times. */
export type JoinWaitlistInput = {
  /** The service day: times before 04:00 are of the night that follows it. */
  date: string;
  /** The earliest time that suits. */
  earliest: string;
  /** Who is coming. */
  guest: GuestInput;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The latest time that suits, not before earliest. */
  latest: string;
  /** 1 to 50. */
  partySize: number;
  /** Where. */
  restaurantId: string | number;
  /** Only a seat of this kind; any when left out. */
  seating?: SeatingType | null | undefined;
};

/** Gives a place in the line up. */
export type LeaveWaitlistInput = {
  /** The place. */
  entryId: string | number;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
};

/** What becomes of a review. */
export type ModerateReviewInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** Why it is removed; only then, and always then. */
  reason?: ReviewRemovalReason | null | undefined;
  /** Which review. */
  reviewId: string | number;
  /** The revision that was read: what the diner changed meanwhile is not decided about. */
  revision: number;
  /** What is decided. */
  verdict: ReviewVerdict;
  /** For the diner to read; needed where it is removed. At most 1,000 characters. */
  words?: string | null | undefined;
};

/** What is left out stays as it is. */
export type ModifyReservationInput = {
  /** The new day on the restaurant's calendar. */
  date?: string | null | undefined;
  /** Also past the kitchen's limit; only for the restaurant's hosts. */
  exceedPacing?: boolean | null | undefined;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The new party, 1 to 50. */
  partySize?: number | null | undefined;
  /** The reservation to change. */
  reservationId: string | number;
  /** The new kind of seat. */
  seating?: SeatingType | null | undefined;
  /** For the restaurant to read, at most 1,000 characters; replaces what stood there. */
  specialRequests?: string | null | undefined;
  /** The new time on the restaurant's clock. */
  time?: string | null | undefined;
};

/** How somebody is told. */
export type NoticeChannel =
  /** By the live feed of the dashboard. */
  | 'DASHBOARD'
  /** By mail. */
  | 'MAIL'
  /** By a text to their phone. */
  | 'TEXT';

/** What a guest or a restaurant is told. */
export type NoticeKind =
  /** To the guest: it is cancelled. */
  | 'CANCELLATION'
  /** To the guest: another time, or another party. */
  | 'CHANGE'
  /** To the guest: the table is booked. */
  | 'CONFIRMATION'
  /** To the guest: the table was kept, and nobody came. */
  | 'NO_SHOW'
  /** To the guest: 24 or 3 hours before. */
  | 'REMINDER'
  /** To the restaurant: a reservation was cancelled. */
  | 'RESTAURANT_CANCELLED'
  /** To the restaurant: time, party or requests changed. */
  | 'RESTAURANT_CHANGED'
  /** To the restaurant: a table was booked. */
  | 'RESTAURANT_NEW'
  /** To the guest: how was it? */
  | 'REVIEW_INVITATION'
  /** To the guest: a table is held for who waited. */
  | 'WAITLIST_OFFER';

/** Why a notice was dropped, or its last attempt failed. */
export type NoticeReason =
  /** The visit has its review. */
  | 'ALREADY_REVIEWED'
  /** The provider could not be reached. */
  | 'CONNECTION'
  /** The provider did not want it. */
  | 'MESSAGE_REFUSED'
  /** The party was never seated. */
  | 'NEVER_SEATED'
  /** By preference, or for want of consent. */
  | 'NOT_WANTED'
  /** There is no address or number. */
  | 'NO_CONTACT'
  /** The table that was offered is not held any more. */
  | 'OFFER_OVER'
  /** The provider was busy. */
  | 'PROVIDER_BUSY'
  /** The provider does not know us. */
  | 'PROVIDER_DENIES_US'
  /** There is no such mailbox or number, or it takes nothing from us. */
  | 'RECIPIENT_REFUSED'
  /** The reservation is no longer what it is about. */
  | 'STATUS_CHANGED'
  /** The provider did not answer in time. */
  | 'TIMEOUT'
  /** The visit is at another time. */
  | 'TIME_CHANGED'
  /** The connection to the provider could not be secured. */
  | 'TLS'
  /** It would have come too late. */
  | 'TOO_LATE';

/** Where a notice stands. */
export type NoticeState =
  /** It had no point any more, or was not wanted. */
  | 'DROPPED'
  /** It was given up. */
  | 'FAILED'
  /** It is sent when its time has come; attempts says how often that was tried. */
  | 'PENDING'
  /** The provider took it. */
  | 'SENT';

/** Most that may start in one slot. */
export type PacingLimitInput = {
  /** Guests; left out for no limit. */
  covers?: number | null | undefined;
  /** Parties; left out for no limit. */
  parties?: number | null | undefined;
};

/** The kinds of mistake in a plan. */
export type PlanMistakeCode =
  /** A combination has tables of different sections. */
  | 'COMBINATION_ACROSS_SECTIONS'
  /** A combination has a table twice. */
  | 'COMBINATION_TABLE_TWICE'
  /** A combination has fewer than two tables. */
  | 'COMBINATION_TOO_FEW_TABLES'
  /** A combination takes more guests than its tables together. */
  | 'COMBINATION_TOO_LARGE'
  /** Planned changes are not in the order of their dates. */
  | 'DATES_NOT_ASCENDING'
  /** A date does not exist. */
  | 'DATE_INVALID'
  /** A date has two special days. */
  | 'DATE_TWICE'
  /** Two of a kind have one ID. */
  | 'ID_TWICE'
  /** A last seating comes before the first. */
  | 'LAST_SEATING_BEFORE_FIRST'
  /** A name is missing or too long. */
  | 'NAME_INVALID'
  /** Two of a kind have one name. */
  | 'NAME_TWICE'
  /** A time is not one at which slots begin. */
  | 'OFF_SLOT_GRID'
  /** A time is not in the service day, which runs from 04:00 to 03:59. */
  | 'OUTSIDE_SERVICE_DAY'
  /** A number is outside its bounds. */
  | 'OUT_OF_RANGE'
  /** A limit is 0 or below, or far too high. */
  | 'PACING_NOT_POSITIVE'
  /** A smallest party is above the largest, or no size of a party. */
  | 'PARTY_RANGE'
  /** Two seating periods of a day overlap. */
  | 'SHIFTS_OVERLAP'
  /** A slot's limit is not inside its seating period. */
  | 'SLOT_PACING_OUTSIDE_PERIOD'
  /** A slot has two limits. */
  | 'SLOT_PACING_TWICE'
  /** More of something than a plan can have. */
  | 'TOO_MANY'
  /** There is no turn time. */
  | 'TURN_TIMES_MISSING'
  /** Turn times do not rise by guests. */
  | 'TURN_TIMES_NOT_RISING'
  /** A turn time with the buffer is longer than six hours. */
  | 'TURN_TIME_TOO_LONG'
  /** A table's section is not in the floor plan. */
  | 'UNKNOWN_SECTION'
  /** A table is not in the floor plan, or not the restaurant's. */
  | 'UNKNOWN_TABLE'
  /** The restaurant's zone is none. */
  | 'UNKNOWN_TIME_ZONE';

/** Gives a hold back before it expires. */
export type ReleaseHoldInput = {
  /** The hold, as holdTable gave it. */
  holdId: string | number;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
};

/** What is wrong with a review. */
export type ReportReviewInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** Why. */
  reason: ReviewReportReason;
  /** Which review. */
  reviewId: string | number;
  /** For administrators alone; at most 1,000 characters. */
  words?: string | null | undefined;
};

/** What can become of a reservation. */
export type ReservationEventKind =
  /** The party was at the door. */
  | 'ARRIVED'
  /** It was made ahead of time. */
  | 'BOOKED'
  /** It was cancelled. */
  | 'CANCELLED'
  /** The party left, or was there when its day was closed. */
  | 'COMPLETED'
  /** Time, party or wishes were changed. */
  | 'MODIFIED'
  /** It was given other tables. */
  | 'MOVED'
  /** The party did not come. */
  | 'NO_SHOW'
  /** The party came after all. */
  | 'NO_SHOW_UNDONE'
  /** The party sat down. */
  | 'SEATED'
  /** The house took back what it had done last. */
  | 'STEP_UNDONE'
  /** It exchanged tables with another. */
  | 'SWAPPED'
  /** It was made at the door. */
  | 'WALK_IN';

/** How a reservation came about. */
export type ReservationSource =
  /** The restaurant's people took it, by phone or at the desk. */
  | 'IN_HOUSE'
  /** A diner booked it. */
  | 'ONLINE'
  /** A diner who waited was offered it. */
  | 'WAITLIST'
  /** The party came without one. */
  | 'WALK_IN';

/** The life of a reservation. */
export type ReservationStatus =
  /** The party is at the door. */
  | 'ARRIVED'
  /** Cancelled before the visit. */
  | 'CANCELLED'
  /** The party has left. */
  | 'COMPLETED'
  /** Booked; the party is expected. */
  | 'CONFIRMED'
  /** The party did not come. */
  | 'NO_SHOW'
  /** The party sits at its table. */
  | 'SEATED';

/** What guests do that a restaurant may want to be told of. Its webhooks are told of more. */
export type RestaurantNoticeKind =
  /** A reservation was cancelled. */
  | 'RESTAURANT_CANCELLED'
  /** Time, party or requests changed. */
  | 'RESTAURANT_CHANGED'
  /** A table was booked. */
  | 'RESTAURANT_NEW';

/** What somebody may do where they work; each may do what those before it may. */
export type RestaurantRole =
  /** Serves the evening: bookings, tables, queues and the guest book. */
  | 'HOST'
  /** Also changes the plan: floor, hours, rules, special days; reads the records of days and merges guests. */
  | 'MANAGER'
  /** Also decides who else is told of the restaurant's bookings. */
  | 'OWNER';

/** What the screening of a text found. */
export type ReviewFinding =
  /** A mail address or a phone number. */
  | 'CONTACT_DATA'
  /** It had been removed when it was edited. */
  | 'EDITED_AFTER_REMOVAL'
  /** An address on the web. */
  | 'LINK'
  /** A word of the kept lists of slurs and obscenities. */
  | 'OFFENSIVE_LANGUAGE';

/** What somebody may do to another's review. */
export type ReviewReactionKind =
  /** Found it helpful. */
  | 'HELPFUL_VOTE'
  /** Reported it. */
  | 'REPORT';

/** Why a review is removed. */
export type ReviewRemovalReason =
  /** The law asks for it. */
  | 'LEGAL'
  /** Whoever wrote it was not there, or was paid for it. */
  | 'NOT_GENUINE'
  /** Hateful, threatening or obscene. */
  | 'OFFENSIVE'
  /** About something else than a visit to this restaurant. */
  | 'OFF_TOPIC'
  /** Something else, in words. */
  | 'OTHER'
  /** It has contact data, or describes a private person. */
  | 'PERSONAL_DATA'
  /** Advertising, links, or not meant as a review. */
  | 'SPAM';

/** Why somebody reports a review. */
export type ReviewReportReason =
  /** Whoever wrote it was not there, or was paid for it. */
  | 'NOT_GENUINE'
  /** Hateful, threatening or obscene. */
  | 'OFFENSIVE'
  /** About something else than a visit to this restaurant. */
  | 'OFF_TOPIC'
  /** Something else, in words. */
  | 'OTHER'
  /** It names or describes a private person. */
  | 'PERSONAL_DATA'
  /** Advertising, or not meant as a review. */
  | 'SPAM';

/** In which order reviews come; those that are equal in it newest first. */
export type ReviewSort =
  /** By the overall rating, the best first. */
  | 'HIGHEST'
  /** By the overall rating, the worst first. */
  | 'LOWEST'
  /** By how many diners found them helpful, the most first. */
  | 'MOST_HELPFUL'
  /** By when they were submitted, the last first. */
  | 'NEWEST';

/** Whether others see a review. */
export type ReviewStatus =
  /** Everybody sees it, and it counts. */
  | 'PUBLISHED'
  /** It waits for an administrator's decision: its diner alone sees it, and it does not count. */
  | 'QUEUED'
  /** An administrator took it away: its diner alone sees it, and it does not count. */
  | 'REMOVED';

/** What an administrator decides. */
export type ReviewVerdict =
  /** Everybody is to see it, also one that was removed before. */
  | 'PUBLISH'
  /** Nobody but its diner is to see it. */
  | 'REMOVE';

/** What someone is here. */
export type Role =
  /** Runs the platform. */
  | 'ADMIN'
  /** Books tables. */
  | 'DINER'
  /** Works for restaurants. */
  | 'HOST'
  /** An application of another company. */
  | 'PARTNER';

/** Give exactly one of near and location. */
export type SearchRestaurantsInput = {
  /** Only restaurants with at least one of these cuisines. */
  cuisines?: Array<string> | null | undefined;
  /** The day of the visit, as it reads on the restaurant's calendar. */
  date: string;
  /** Also list restaurants that cannot seat the party, after those that can. */
  includeUnavailable?: boolean | null | undefined;
  /** A place's name, as in places(). */
  location?: string | null | undefined;
  /** The point to search around. */
  near?: GeoPointInput | null | undefined;
  /** 1 to 50. */
  partySize: number;
  /** 1 (inexpensive) to 4 (very expensive). */
  priceLevels?: Array<number> | null | undefined;
  /** From near, or from the place's centre. Above 0, at most 50. */
  radiusKm?: number | null | undefined;
  /** Only tables of these kinds; any when left out. */
  seating?: Array<SeatingType> | null | undefined;
  /** The order of the results. */
  sort?: SearchSort | null | undefined;
  /** Matches name, cuisine or description; tolerant of accents and small misspellings. */
  text?: string | null | undefined;
  /** The time wanted, as it reads on the restaurant's clock. */
  time: string;
};

/** Orders of search results. */
export type SearchSort =
  /** By the score that each result explains in scoreParts. */
  | 'BEST_MATCH'
  /** Nearest first. */
  | 'DISTANCE'
  /** Best rated first. */
  | 'RATING';

/** When parties are seated, and by which rules. */
export type SeatingPeriodInput = {
  /** Until when diners can book; the restaurant's cut-off where left out. */
  cutoff?: ShiftCutoffInput | null | undefined;
  /** When the first party is seated. */
  firstSeating: string;
  /** When the last party is seated; before 04:00 it is of the night that follows. */
  lastSeating: string;
  /** What staff call it, such as dinner. */
  name: string;
  /** Most that start at a time; the restaurant's limits where left out. */
  pacing?: PacingLimitInput | null | undefined;
  /** Limits of single slots. */
  slotPacing?: Array<SlotPacingInput> | null | undefined;
  /** How long tables are kept, rising by guests; the restaurant's turn times where left out. */
  turnTimes?: Array<TurnTimeInput> | null | undefined;
};

/** The kind of seat a party gets. */
export type SeatingType =
  /** A seat at the bar. */
  | 'BAR'
  /** A seat at the kitchen's or chef's counter. */
  | 'COUNTER'
  /** A high table with stools. */
  | 'HIGH_TOP'
  /** A table in the open air. */
  | 'OUTDOOR'
  /** An ordinary table. */
  | 'STANDARD';

/** What is left out stays as it is. */
export type SetNotificationPreferencesInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** A language tag (BCP 47), such as de-AT; null takes the choice back. */
  locale?: string | null | undefined;
  /** Whether mails are sent besides what nobody can do without. */
  mail?: boolean | null | undefined;
  /** Whether there are reminders. */
  reminders?: boolean | null | undefined;
  /** Whether there are invitations to review. */
  reviewInvitations?: boolean | null | undefined;
  /** Whether texts are sent: true is the diner's consent, and its moment is kept. */
  texts?: boolean | null | undefined;
};

/** All of it is taken as it is given. */
export type SetNotificationSettingsInput = {
  /** Of what the dashboard tells. */
  dashboardOn?: Array<RestaurantNoticeKind> | null | undefined;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** A language tag (BCP 47), such as de-AT; that of the restaurant's country when left out. */
  locale?: string | null | undefined;
  /** At most five; empty for no mails. */
  mailAddresses: Array<string>;
  /** Of what mails tell. */
  mailOn?: Array<RestaurantNoticeKind> | null | undefined;
  /** Where. */
  restaurantId: string | number;
};

/** Sets the seating periods of one date. */
export type SetSpecialDayInput = {
  /** The date; today or later. */
  date: string;
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  dryRun?: boolean | null | undefined;
  /** The client's own name for this intent, 1 to 128 characters. */
  idempotencyKey: string;
  /** Why, for staff; at most 200 characters. */
  note?: string | null | undefined;
  /** When parties are seated; none where the restaurant is closed. */
  periods: Array<SeatingPeriodInput>;
  /** The restaurant. */
  restaurantId: string | number;
};

/** A seating period's own cut-off. */
export type ShiftCutoffInput = {
  /** How long before the first seating diners can book; left out for no such limit. */
  minutes?: number | null | undefined;
};

/** The limit of one slot of a seating period. */
export type SlotPacingInput = {
  /** Guests; left out for no limit. */
  covers?: number | null | undefined;
  /** Parties; left out for no limit. */
  parties?: number | null | undefined;
  /** When the slot begins. */
  time: string;
};

/** A diner's judgement of one visit. */
export type SubmitReviewInput = {
  /** 1 to 5. */
  ambience?: number | null | undefined;
  /** 1 to 5. */
  food?: number | null | undefined;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** 1 to 5. */
  overall: number;
  /** The visit's reservation. */
  reservationId: string | number;
  /** 1 to 5. */
  service?: number | null | undefined;
  /** At most 4,000 characters, line breaks and tabs among them. Plain text: whoever shows it escapes it. */
  text?: string | null | undefined;
  /** 1 to 5. */
  value?: number | null | undefined;
};

/** What decided between tables. */
export type TableChoiceRule =
  /** It leaves the least time that nobody can use. */
  | 'FEWEST_STRANDED'
  /** A host chose it. */
  | 'HOST'
  /** It has the lowest number of several as good. */
  | 'LOWEST_NUMBER'
  /** Nothing else was free. */
  | 'ONLY_ONE'
  /** The restaurant fills it before others of its size. */
  | 'PRIORITY'
  /** It has the fewest seats of those that fit. */
  | 'SMALLEST';

/** What a change of the plan does to a reservation. */
export type TouchedProblem =
  /** The restaurant is closed that day. */
  | 'CLOSED'
  /** Its table is kept for less time than such parties would get. */
  | 'LONGER_TURN_TIME'
  /** No slot begins at its time. */
  | 'OFF_SLOT_GRID'
  /** The party is smaller or larger than diners can book. */
  | 'OUTSIDE_PARTY_LIMITS'
  /** No shift seats parties at its time. */
  | 'OUTSIDE_SERVICE_HOURS'
  /** More starts in its slot than the limit allows. */
  | 'PACING_EXCEEDED'
  /** Its tables are no longer a combination. */
  | 'TABLES_NOT_COMBINABLE'
  /** A table of it is no longer in the floor plan. */
  | 'TABLE_GONE'
  /** A table of it is no longer one that diners can book. */
  | 'TABLE_NOT_ONLINE'
  /** The party is too small or too large for its table or combination. */
  | 'TABLE_NO_LONGER_FITS';

/** How long a table is kept for a party of up to so many guests. */
export type TurnTimeInput = {
  /** How long: 15 to 360, with the buffer at most 360. */
  minutes: number;
  /** The largest party that it is for. */
  upToGuests: number;
};

/** Why a time cannot be booked. */
export type UnavailableReason =
  /** Further ahead than the restaurant takes bookings. */
  | 'BEYOND_BOOKING_WINDOW'
  /** Closed that day: a holiday, an event, works. */
  | 'CLOSED'
  /** The restaurant takes no online bookings at present. */
  | 'NOT_BOOKABLE_ONLINE'
  /** No table of the asked seating type fits the party. */
  | 'NO_SUCH_SEATING'
  /** Every suitable table is taken. */
  | 'NO_TABLE'
  /** No shift takes bookings at that time. */
  | 'OUTSIDE_SERVICE_HOURS'
  /** Tables are free, but the kitchen's limit of covers or parties for that interval is reached. */
  | 'PACING_LIMIT'
  /** Larger than any table or combination takes online; the restaurant asks for a call. */
  | 'PARTY_TOO_LARGE'
  /** Smaller than the restaurant takes online. */
  | 'PARTY_TOO_SMALL'
  /** In the past, or after the cut-off before the shift or the slot. */
  | 'PAST_CUTOFF';

/** Which review helped. */
export type VoteReviewHelpfulInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** Which review. */
  reviewId: string | number;
};

/** The life of a place in the line. */
export type WaitlistStatus =
  /** The offered table was booked. */
  | 'BOOKED'
  /** The offered table was let go. */
  | 'DECLINED'
  /** The offer ran out, or the time that was waited for is over. */
  | 'EXPIRED'
  /** A table is kept, for as long as its hold says. */
  | 'OFFERED'
  /** Nothing fitting came free yet. */
  | 'WAITING'
  /** Given up, by the diner or the restaurant. */
  | 'WITHDRAWN';

/** Of which review the vote goes. */
export type WithdrawReviewVoteInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** Which review. */
  reviewId: string | number;
};

export type AnswerReviewMutationVariables = Exact<{
  input: AnswerReviewInput;
}>;


export type AnswerReviewMutation = { answerReview:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewAnswered', review: { id: string, answer: { text: string, answeredAt: string, role: RestaurantRole } | null } }
   };

export type AvailabilityCalendarQueryVariables = Exact<{
  id: string | number;
  from: string;
  to: string;
  partySize: number;
}>;


export type AvailabilityCalendarQuery = { restaurant: { id: string, availabilityCalendar: Array<{ date: string, isAvailable: boolean, firstTime: string | null, lastTime: string | null, reason: UnavailableReason | null }> | null } | null };

export type CancelReservationMutationVariables = Exact<{
  input: CancelReservationInput;
}>;


export type CancelReservationMutation = { cancelReservation:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PastCancellationCutoff', cutoff: string, message: string }
    | { __typename: 'ReservationCancelled', reservation: { id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { id: string, name: string } | null } }
   };

export type CreateReservationMutationVariables = Exact<{
  input: CreateReservationInput;
}>;


export type CreateReservationMutation = { createReservation:
    | { __typename: 'HoldExpired', expiredAt: string, message: string }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationConfirmed', reservation: { id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { id: string, name: string } | null } }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> }
   };

export type ReservationPartsFragment = { id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { id: string, name: string } | null };

export type DeclineWaitlistOfferMutationVariables = Exact<{
  input: DeclineWaitlistOfferInput;
}>;


export type DeclineWaitlistOfferMutation = { declineWaitlistOffer:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'WaitlistEntryClosed', status: WaitlistStatus, message: string }
    | { __typename: 'WaitlistOfferDeclined', entry: { id: string, status: WaitlistStatus, position: number | null, date: string, earliest: string, latest: string, partySize: number, restaurant: { id: string, name: string } | null, offer: { id: string, expiresAt: string, slot: { startsAt: string, time: string, durationMinutes: number, seating: SeatingType } } | null } }
   };

export type EditReviewMutationVariables = Exact<{
  input: EditReviewInput;
}>;


export type EditReviewMutation = { editReview:
    | { __typename: 'EditWindowClosed', closedAt: string, message: string }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewEdited', review: { id: string, overall: number, text: string | null, editedAt: string | null, revision: number, status: ReviewStatus | null } }
   };

export type EraseViewerMutationVariables = Exact<{
  input: EraseViewerInput;
}>;


export type EraseViewerMutation = { eraseViewer:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'ReservationsOpen', message: string, reservations: Array<{ id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { id: string, name: string } | null }> }
    | { __typename: 'ViewerErased', erasedAt: string }
   };

export type ExtendHoldMutationVariables = Exact<{
  input: ExtendHoldInput;
}>;


export type ExtendHoldMutation = { extendHold:
    | { __typename: 'Hold', id: string, expiresAt: string }
    | { __typename: 'HoldAlreadyExtended', message: string }
    | { __typename: 'HoldExpired', expiredAt: string, message: string }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type HoldTableMutationVariables = Exact<{
  input: HoldTableInput;
}>;


export type HoldTableMutation = { holdTable:
    | { __typename: 'Hold', id: string, partySize: number, expiresAt: string, slot: { startsAt: string, time: string, durationMinutes: number, seating: SeatingType }, restaurant: { id: string, name: string } | null }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> }
    | { __typename: 'TooManyHolds', message: string }
   };

export type HostBookQueryVariables = Exact<{
  restaurantId: string | number;
  date: string;
}>;


export type HostBookQuery = { restaurant: { id: string, name: string, book: Array<{ id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, startsAt: string, time: string, durationMinutes: number, partySize: number, guestName: string, specialRequests: string | null, tables: Array<{ id: string, name: string }> | null, tableChoice: { rule: TableChoiceRule, words: string } | null, guest: { id: string, visitCount: number, noShowCount: number, tags: Array<{ kind: GuestTagKind, text: string | null }> } | null, history: Array<{ kind: ReservationEventKind, from: ReservationStatus | null, to: ReservationStatus, occurredAt: string, actorRole: ActorRole, overrides: Array<BookingOverride>, tables: Array<{ name: string }> }> | null }> | null, walkInQueue: Array<{ id: string, name: string, partySize: number, position: number | null, quotedMinutes: number | null, waitMinutes: number | null }> | null } | null };

export type HostReservationPartsFragment = { id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, startsAt: string, time: string, durationMinutes: number, partySize: number, guestName: string, specialRequests: string | null, tables: Array<{ id: string, name: string }> | null, tableChoice: { rule: TableChoiceRule, words: string } | null, guest: { id: string, visitCount: number, noShowCount: number, tags: Array<{ kind: GuestTagKind, text: string | null }> } | null, history: Array<{ kind: ReservationEventKind, from: ReservationStatus | null, to: ReservationStatus, occurredAt: string, actorRole: ActorRole, overrides: Array<BookingOverride>, tables: Array<{ name: string }> }> | null };

export type JoinWaitlistMutationVariables = Exact<{
  input: JoinWaitlistInput;
}>;


export type JoinWaitlistMutation = { joinWaitlist:
    | { __typename: 'AlreadyOnWaitlist', message: string, entry: { id: string, status: WaitlistStatus, position: number | null, date: string, earliest: string, latest: string, partySize: number, restaurant: { id: string, name: string } | null, offer: { id: string, expiresAt: string, slot: { startsAt: string, time: string, durationMinutes: number, seating: SeatingType } } | null } }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string }
    | { __typename: 'TableAvailable', message: string, slots: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> }
    | { __typename: 'WaitlistJoined', entry: { id: string, status: WaitlistStatus, position: number | null, date: string, earliest: string, latest: string, partySize: number, restaurant: { id: string, name: string } | null, offer: { id: string, expiresAt: string, slot: { startsAt: string, time: string, durationMinutes: number, seating: SeatingType } } | null } }
   };

export type WaitlistEntryPartsFragment = { id: string, status: WaitlistStatus, position: number | null, date: string, earliest: string, latest: string, partySize: number, restaurant: { id: string, name: string } | null, offer: { id: string, expiresAt: string, slot: { startsAt: string, time: string, durationMinutes: number, seating: SeatingType } } | null };

export type LeaveWaitlistMutationVariables = Exact<{
  input: LeaveWaitlistInput;
}>;


export type LeaveWaitlistMutation = { leaveWaitlist:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'WaitlistEntryClosed', status: WaitlistStatus, message: string }
    | { __typename: 'WaitlistLeft', entry: { id: string, status: WaitlistStatus, position: number | null, date: string, earliest: string, latest: string, partySize: number, restaurant: { id: string, name: string } | null, offer: { id: string, expiresAt: string, slot: { startsAt: string, time: string, durationMinutes: number, seating: SeatingType } } | null } }
   };

export type ModerateReviewMutationVariables = Exact<{
  input: ModerateReviewInput;
}>;


export type ModerateReviewMutation = { moderateReview:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewChanged', message: string, review: { id: string, revision: number, overall: number, text: string | null } }
    | { __typename: 'ReviewModerated', review: { id: string, status: ReviewStatus | null } }
   };

export type ModifyReservationMutationVariables = Exact<{
  input: ModifyReservationInput;
}>;


export type ModifyReservationMutation = { modifyReservation:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PastCancellationCutoff', cutoff: string, message: string }
    | { __typename: 'ReservationModified', reservation: { id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { id: string, name: string } | null } }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> }
   };

export type PlacesQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type PlacesQuery = { places: Array<{ id: string, name: string, countryCode: string, restaurantCount: number, center: { latitude: number, longitude: number } }> };

export type ReleaseHoldMutationVariables = Exact<{
  input: ReleaseHoldInput;
}>;


export type ReleaseHoldMutation = { releaseHold:
    | { __typename: 'HoldReleased', holdId: string }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type ReportReviewMutationVariables = Exact<{
  input: ReportReviewInput;
}>;


export type ReportReviewMutation = { reportReview:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OwnReview', message: string }
    | { __typename: 'ReviewReported', review: { id: string } }
   };

export type ReservationNoticesQueryVariables = Exact<{
  id: string | number;
}>;


export type ReservationNoticesQuery = { reservation: { id: string, notices: Array<{ kind: NoticeKind, channel: NoticeChannel, state: NoticeState, dueAt: string, settledAt: string | null, attempts: number, reason: NoticeReason | null }> | null } | null };

export type ReservationReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type ReservationReviewQuery = { reservation: { id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, review: { id: string, overall: number, food: number | null, service: number | null, ambience: number | null, value: number | null, text: string | null, createdAt: string, status: ReviewStatus | null } | null, restaurant: { id: string, name: string } | null } | null };

export type ReservationQueryVariables = Exact<{
  id: string | number;
}>;


export type ReservationQuery = { reservation: { id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { id: string, name: string } | null } | null };

export type RestaurantAvailabilityQueryVariables = Exact<{
  id: string | number;
  date: string;
  time: string;
  partySize: number;
}>;


export type RestaurantAvailabilityQuery = { restaurant: { id: string, availability: { isAvailable: boolean, reason: UnavailableReason | null, slots: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }>, alternatives: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> } | null } | null };

export type RestaurantReviewsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  sort?: ReviewSort | null | undefined;
  ratings?: Array<number> | number | null | undefined;
}>;


export type RestaurantReviewsQuery = { restaurant: { id: string, name: string, rating: { average: number | null, count: number, food: number | null, service: number | null, ambience: number | null, value: number | null, distribution: Array<number>, last90Days: { average: number | null, count: number, food: number | null, service: number | null, ambience: number | null, value: number | null } } | null, reviews: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, overall: number, food: number | null, service: number | null, ambience: number | null, value: number | null, text: string | null, dinedOn: string, createdAt: string, editedAt: string | null, helpfulCount: number, isHelpfulToViewer: boolean | null, answer: { text: string, answeredAt: string, role: RestaurantRole } | null } }> } | null } | null };

export type RestaurantQueryVariables = Exact<{
  id: string | number;
  date: string;
  time: string;
  partySize: number;
  firstReviews?: number | null | undefined;
}>;


export type RestaurantQuery = { restaurant: { id: string, name: string, description: string | null, cuisines: Array<string>, priceLevel: number | null, timeZone: string, openingHours: Array<string>, address: { street: string | null, postalCode: string | null, city: string, countryCode: string }, coordinates: { latitude: number, longitude: number }, availability: { isAvailable: boolean, reason: UnavailableReason | null, slots: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }>, alternatives: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> } | null, rating: { average: number | null, count: number } | null, reviews: { totalCount: number, edges: Array<{ node: { id: string, overall: number, text: string | null, dinedOn: string } }> } | null } | null };

export type ReviewModerationQueueQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReviewModerationQueueQuery = { reviewModerationQueue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { queuedAt: string, findings: Array<ReviewFinding>, reportCount: number, reports: Array<{ reason: ReviewReportReason, words: string | null, isOfRestaurant: boolean, reportedAt: string }>, review: { id: string, revision: number, status: ReviewStatus | null, overall: number, text: string | null, createdAt: string, restaurant: { id: string, name: string } | null, history: Array<{ revision: number, overall: number, text: string | null }> | null, decisions: Array<{ verdict: ReviewVerdict, revision: number, reason: ReviewRemovalReason | null, words: string | null, decidedAt: string, decidedBy: string | null }> | null } } }> } | null };

export type SearchQueryVariables = Exact<{
  input: SearchRestaurantsInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { searchRestaurants: { id: string, candidateCount: number, results: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { distanceKm: number, score: number, restaurant: { id: string, name: string, cuisines: Array<string>, priceLevel: number | null, address: { street: string | null, city: string }, rating: { average: number | null, count: number } | null }, availability: { isAvailable: boolean, reason: UnavailableReason | null, slots: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }>, alternatives: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> } } }> } | null } };

export type SlotPartsFragment = { startsAt: string, time: string, durationMinutes: number, seating: SeatingType };

export type SetNotificationPreferencesMutationVariables = Exact<{
  input: SetNotificationPreferencesInput;
}>;


export type SetNotificationPreferencesMutation = { setNotificationPreferences:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotificationPreferencesSet', preferences: { locale: string | null, mail: boolean, texts: boolean | null, textsDecidedAt: string | null, reminders: boolean, reviewInvitations: boolean } }
   };

export type SetNotificationSettingsMutationVariables = Exact<{
  input: SetNotificationSettingsInput;
}>;


export type SetNotificationSettingsMutation = { setNotificationSettings:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotificationSettingsSet', settings: { locale: string | null, mailAddresses: Array<string>, mailOn: Array<RestaurantNoticeKind>, dashboardOn: Array<RestaurantNoticeKind> } }
   };

export type SetSpecialDayMutationVariables = Exact<{
  input: SetSpecialDayInput;
}>;


export type SetSpecialDayMutation = { setSpecialDay:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PlanChanged', validFrom: string, isSaved: boolean, touchedCount: number, touched: Array<{ startsAt: string, problem: TouchedProblem, words: string, reservation: { id: string, guestName: string, confirmationCode: string } | null }> }
    | { __typename: 'PlanMistakes', message: string, mistakes: Array<{ path: string, problem: string, code: PlanMistakeCode }> }
   };

export type PlanChangePartsFragment = { validFrom: string, isSaved: boolean, touchedCount: number, touched: Array<{ startsAt: string, problem: TouchedProblem, words: string, reservation: { id: string, guestName: string, confirmationCode: string } | null }> };

export type SubmitReviewMutationVariables = Exact<{
  input: SubmitReviewInput;
}>;


export type SubmitReviewMutation = { submitReview:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewNotAllowed', message: string }
    | { __typename: 'ReviewSubmitted', review: { id: string, overall: number, text: string | null, dinedOn: string, status: ReviewStatus | null } }
    | { __typename: 'ReviewWindowClosed', closedAt: string, message: string }
   };

export type ViewerExportQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ViewerExportQuery = { viewer: { id: string, roles: Array<Role>, notificationPreferences: { locale: string | null, mail: boolean, texts: boolean | null, textsDecidedAt: string | null, reminders: boolean, reviewInvitations: boolean } | null, personalRecords: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
          | { __typename: 'GuestBookRecord', createdAt: string, isWithheld: boolean, name: string | null, email: string | null, phone: string | null, notes: string | null, restaurant: { id: string, name: string } | null, tags: Array<{ kind: GuestTagKind, text: string | null }> }
          | { __typename: 'HoldRecord', extendedAt: string | null, releasedAt: string | null, bookedAt: string | null, hold: { id: string, partySize: number, expiresAt: string, restaurant: { id: string, name: string } | null, slot: { startsAt: string, durationMinutes: number, seating: SeatingType } }, tables: Array<{ id: string, name: string }> }
          | { __typename: 'RequestKeyRecord', key: string, usedAt: string }
          | { __typename: 'ReservationRecord', guestEmail: string | null, guestPhone: string | null, guestLocale: string | null, agreesToTexts: boolean, source: ReservationSource, arrivedAt: string | null, seatedAt: string | null, completedAt: string | null, cancelledAt: string | null, cancellationReason: string | null, reservation: { id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, createdAt: string, restaurant: { id: string, name: string } | null }, notices: Array<{ kind: NoticeKind, channel: NoticeChannel, state: NoticeState, dueAt: string, settledAt: string | null }>, tables: Array<{ id: string, name: string }>, tableChoice: { rule: TableChoiceRule, words: string } | null, history: Array<{ kind: ReservationEventKind, from: ReservationStatus | null, to: ReservationStatus, occurredAt: string, actorRole: ActorRole, overrides: Array<BookingOverride>, startsAt: string, partySize: number, tables: Array<{ id: string, name: string }> }> }
          | { __typename: 'WaitlistRecord', guestEmail: string | null, guestPhone: string | null, guestLocale: string | null, agreesToTexts: boolean, entry: { id: string, date: string, earliest: string, latest: string, partySize: number, seating: SeatingType | null, guestName: string, status: WaitlistStatus, createdAt: string, restaurant: { id: string, name: string } | null } }
         }> } | null } | null };

export type ViewerReservationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  upcomingOnly?: boolean | null | undefined;
}>;


export type ViewerReservationsQuery = { viewer: { id: string, roles: Array<Role>, reservations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, review: { id: string } | null, restaurant: { id: string, name: string } | null } }> } | null } | null };

export type ViewerReviewExportQueryVariables = Exact<{
  reviewsFirst?: number | null | undefined;
  reviewsAfter?: string | null | undefined;
  reactionsFirst?: number | null | undefined;
  reactionsAfter?: string | null | undefined;
}>;


export type ViewerReviewExportQuery = { viewer: { id: string, reviewRecords: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { isPublished: boolean, review: { id: string, overall: number, food: number | null, service: number | null, ambience: number | null, value: number | null, text: string | null, dinedOn: string, createdAt: string, editedAt: string | null, status: ReviewStatus | null, response: string | null, helpfulCount: number, restaurant: { id: string, name: string } | null, history: Array<{ revision: number, overall: number, food: number | null, service: number | null, ambience: number | null, value: number | null, text: string | null, replacedAt: string }> | null, decisions: Array<{ verdict: ReviewVerdict, revision: number, reason: ReviewRemovalReason | null, words: string | null, decidedAt: string }> | null }, reservation: { id: string } | null } }> } | null, reviewReactions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: ReviewReactionKind, reason: ReviewReportReason | null, words: string | null, reactedAt: string, review: { id: string } | null } }> } | null } | null };

export type ViewerWaitlistQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerWaitlistQuery = { viewer: { id: string, waitlist: Array<{ id: string, status: WaitlistStatus, position: number | null, date: string, earliest: string, latest: string, partySize: number, restaurant: { id: string, name: string } | null, offer: { id: string, expiresAt: string, slot: { startsAt: string, time: string, durationMinutes: number, seating: SeatingType } } | null }> | null } | null };

export type VoteReviewHelpfulMutationVariables = Exact<{
  input: VoteReviewHelpfulInput;
}>;


export type VoteReviewHelpfulMutation = { voteReviewHelpful:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OwnReview', message: string }
    | { __typename: 'ReviewVoted', review: { id: string, helpfulCount: number, isHelpfulToViewer: boolean | null } }
   };

export type WithdrawReviewVoteMutationVariables = Exact<{
  input: WithdrawReviewVoteInput;
}>;


export type WithdrawReviewVoteMutation = { withdrawReviewVote:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewVoteWithdrawn', review: { id: string, helpfulCount: number, isHelpfulToViewer: boolean | null } }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ReservationPartsFragmentDoc = new TypedDocumentString(`
    fragment ReservationParts on Reservation {
  id
  confirmationCode
  status
  startsAt
  date
  time
  durationMinutes
  partySize
  seating
  guestName
  specialRequests
  restaurant {
    id
    name
  }
}
    `, {"fragmentName":"ReservationParts"}) as unknown as TypedDocumentString<ReservationPartsFragment, unknown>;
export const HostReservationPartsFragmentDoc = new TypedDocumentString(`
    fragment HostReservationParts on Reservation {
  id
  confirmationCode
  status
  source
  startsAt
  time
  durationMinutes
  partySize
  guestName
  specialRequests
  tables {
    id
    name
  }
  tableChoice {
    rule
    words
  }
  guest {
    id
    visitCount
    noShowCount
    tags {
      kind
      text
    }
  }
  history {
    kind
    from
    to
    occurredAt
    actorRole
    overrides
    tables {
      name
    }
  }
}
    `, {"fragmentName":"HostReservationParts"}) as unknown as TypedDocumentString<HostReservationPartsFragment, unknown>;
export const SlotPartsFragmentDoc = new TypedDocumentString(`
    fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}
    `, {"fragmentName":"SlotParts"}) as unknown as TypedDocumentString<SlotPartsFragment, unknown>;
export const WaitlistEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment WaitlistEntryParts on WaitlistEntry {
  id
  status
  position
  date
  earliest
  latest
  partySize
  restaurant {
    id
    name
  }
  offer {
    id
    expiresAt
    slot {
      ...SlotParts
    }
  }
}
    fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`, {"fragmentName":"WaitlistEntryParts"}) as unknown as TypedDocumentString<WaitlistEntryPartsFragment, unknown>;
export const PlanChangePartsFragmentDoc = new TypedDocumentString(`
    fragment PlanChangeParts on PlanChanged {
  validFrom
  isSaved
  touchedCount
  touched {
    startsAt
    problem
    words
    reservation {
      id
      guestName
      confirmationCode
    }
  }
}
    `, {"fragmentName":"PlanChangeParts"}) as unknown as TypedDocumentString<PlanChangePartsFragment, unknown>;
export const AnswerReviewDocument = new TypedDocumentString(`
    mutation AnswerReview($input: AnswerReviewInput!) {
  answerReview(input: $input) {
    __typename
    ... on ReviewAnswered {
      review {
        id
        answer {
          text
          answeredAt
          role
        }
      }
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerReviewMutation, AnswerReviewMutationVariables>;
export const AvailabilityCalendarDocument = new TypedDocumentString(`
    query AvailabilityCalendar($id: ID!, $from: LocalDate!, $to: LocalDate!, $partySize: Int!) {
  restaurant(id: $id) {
    id
    availabilityCalendar(from: $from, to: $to, partySize: $partySize) {
      date
      isAvailable
      firstTime
      lastTime
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<AvailabilityCalendarQuery, AvailabilityCalendarQueryVariables>;
export const CancelReservationDocument = new TypedDocumentString(`
    mutation CancelReservation($input: CancelReservationInput!) {
  cancelReservation(input: $input) {
    __typename
    ... on ReservationCancelled {
      reservation {
        ...ReservationParts
      }
    }
    ... on PastCancellationCutoff {
      cutoff
    }
    ... on InvalidTransition {
      from
      to
    }
    ... on Refusal {
      message
    }
  }
}
    fragment ReservationParts on Reservation {
  id
  confirmationCode
  status
  startsAt
  date
  time
  durationMinutes
  partySize
  seating
  guestName
  specialRequests
  restaurant {
    id
    name
  }
}`) as unknown as TypedDocumentString<CancelReservationMutation, CancelReservationMutationVariables>;
export const CreateReservationDocument = new TypedDocumentString(`
    mutation CreateReservation($input: CreateReservationInput!) {
  createReservation(input: $input) {
    __typename
    ... on ReservationConfirmed {
      reservation {
        ...ReservationParts
      }
    }
    ... on SlotUnavailable {
      reason
      alternatives {
        ...SlotParts
      }
    }
    ... on HoldExpired {
      expiredAt
    }
    ... on Refusal {
      message
    }
  }
}
    fragment ReservationParts on Reservation {
  id
  confirmationCode
  status
  startsAt
  date
  time
  durationMinutes
  partySize
  seating
  guestName
  specialRequests
  restaurant {
    id
    name
  }
}
fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`) as unknown as TypedDocumentString<CreateReservationMutation, CreateReservationMutationVariables>;
export const DeclineWaitlistOfferDocument = new TypedDocumentString(`
    mutation DeclineWaitlistOffer($input: DeclineWaitlistOfferInput!) {
  declineWaitlistOffer(input: $input) {
    __typename
    ... on WaitlistOfferDeclined {
      entry {
        ...WaitlistEntryParts
      }
    }
    ... on WaitlistEntryClosed {
      status
    }
    ... on Refusal {
      message
    }
  }
}
    fragment WaitlistEntryParts on WaitlistEntry {
  id
  status
  position
  date
  earliest
  latest
  partySize
  restaurant {
    id
    name
  }
  offer {
    id
    expiresAt
    slot {
      ...SlotParts
    }
  }
}
fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`) as unknown as TypedDocumentString<DeclineWaitlistOfferMutation, DeclineWaitlistOfferMutationVariables>;
export const EditReviewDocument = new TypedDocumentString(`
    mutation EditReview($input: EditReviewInput!) {
  editReview(input: $input) {
    __typename
    ... on ReviewEdited {
      review {
        id
        overall
        text
        editedAt
        revision
        status
      }
    }
    ... on EditWindowClosed {
      closedAt
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EditReviewMutation, EditReviewMutationVariables>;
export const EraseViewerDocument = new TypedDocumentString(`
    mutation EraseViewer($input: EraseViewerInput!) {
  eraseViewer(input: $input) {
    __typename
    ... on ViewerErased {
      erasedAt
    }
    ... on Refusal {
      message
    }
    ... on ReservationsOpen {
      reservations {
        ...ReservationParts
      }
    }
  }
}
    fragment ReservationParts on Reservation {
  id
  confirmationCode
  status
  startsAt
  date
  time
  durationMinutes
  partySize
  seating
  guestName
  specialRequests
  restaurant {
    id
    name
  }
}`) as unknown as TypedDocumentString<EraseViewerMutation, EraseViewerMutationVariables>;
export const ExtendHoldDocument = new TypedDocumentString(`
    mutation ExtendHold($input: ExtendHoldInput!) {
  extendHold(input: $input) {
    __typename
    ... on Hold {
      id
      expiresAt
    }
    ... on HoldExpired {
      expiredAt
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ExtendHoldMutation, ExtendHoldMutationVariables>;
export const HoldTableDocument = new TypedDocumentString(`
    mutation HoldTable($input: HoldTableInput!) {
  holdTable(input: $input) {
    __typename
    ... on Hold {
      id
      partySize
      expiresAt
      slot {
        ...SlotParts
      }
      restaurant {
        id
        name
      }
    }
    ... on SlotUnavailable {
      reason
      alternatives {
        ...SlotParts
      }
    }
    ... on Refusal {
      message
    }
  }
}
    fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`) as unknown as TypedDocumentString<HoldTableMutation, HoldTableMutationVariables>;
export const HostBookDocument = new TypedDocumentString(`
    query HostBook($restaurantId: ID!, $date: LocalDate!) {
  restaurant(id: $restaurantId) {
    id
    name
    book(date: $date) {
      ...HostReservationParts
    }
    walkInQueue {
      id
      name
      partySize
      position
      quotedMinutes
      waitMinutes
    }
  }
}
    fragment HostReservationParts on Reservation {
  id
  confirmationCode
  status
  source
  startsAt
  time
  durationMinutes
  partySize
  guestName
  specialRequests
  tables {
    id
    name
  }
  tableChoice {
    rule
    words
  }
  guest {
    id
    visitCount
    noShowCount
    tags {
      kind
      text
    }
  }
  history {
    kind
    from
    to
    occurredAt
    actorRole
    overrides
    tables {
      name
    }
  }
}`) as unknown as TypedDocumentString<HostBookQuery, HostBookQueryVariables>;
export const JoinWaitlistDocument = new TypedDocumentString(`
    mutation JoinWaitlist($input: JoinWaitlistInput!) {
  joinWaitlist(input: $input) {
    __typename
    ... on WaitlistJoined {
      entry {
        ...WaitlistEntryParts
      }
    }
    ... on TableAvailable {
      slots {
        ...SlotParts
      }
    }
    ... on AlreadyOnWaitlist {
      entry {
        ...WaitlistEntryParts
      }
    }
    ... on SlotUnavailable {
      reason
    }
    ... on Refusal {
      message
    }
  }
}
    fragment WaitlistEntryParts on WaitlistEntry {
  id
  status
  position
  date
  earliest
  latest
  partySize
  restaurant {
    id
    name
  }
  offer {
    id
    expiresAt
    slot {
      ...SlotParts
    }
  }
}
fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`) as unknown as TypedDocumentString<JoinWaitlistMutation, JoinWaitlistMutationVariables>;
export const LeaveWaitlistDocument = new TypedDocumentString(`
    mutation LeaveWaitlist($input: LeaveWaitlistInput!) {
  leaveWaitlist(input: $input) {
    __typename
    ... on WaitlistLeft {
      entry {
        ...WaitlistEntryParts
      }
    }
    ... on WaitlistEntryClosed {
      status
    }
    ... on Refusal {
      message
    }
  }
}
    fragment WaitlistEntryParts on WaitlistEntry {
  id
  status
  position
  date
  earliest
  latest
  partySize
  restaurant {
    id
    name
  }
  offer {
    id
    expiresAt
    slot {
      ...SlotParts
    }
  }
}
fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`) as unknown as TypedDocumentString<LeaveWaitlistMutation, LeaveWaitlistMutationVariables>;
export const ModerateReviewDocument = new TypedDocumentString(`
    mutation ModerateReview($input: ModerateReviewInput!) {
  moderateReview(input: $input) {
    __typename
    ... on ReviewModerated {
      review {
        id
        status
      }
    }
    ... on ReviewChanged {
      review {
        id
        revision
        overall
        text
      }
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ModerateReviewMutation, ModerateReviewMutationVariables>;
export const ModifyReservationDocument = new TypedDocumentString(`
    mutation ModifyReservation($input: ModifyReservationInput!) {
  modifyReservation(input: $input) {
    __typename
    ... on ReservationModified {
      reservation {
        ...ReservationParts
      }
    }
    ... on SlotUnavailable {
      reason
      alternatives {
        ...SlotParts
      }
    }
    ... on PastCancellationCutoff {
      cutoff
    }
    ... on Refusal {
      message
    }
  }
}
    fragment ReservationParts on Reservation {
  id
  confirmationCode
  status
  startsAt
  date
  time
  durationMinutes
  partySize
  seating
  guestName
  specialRequests
  restaurant {
    id
    name
  }
}
fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`) as unknown as TypedDocumentString<ModifyReservationMutation, ModifyReservationMutationVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($text: String!, $first: Int = 10) {
  places(text: $text, first: $first) {
    id
    name
    countryCode
    center {
      latitude
      longitude
    }
    restaurantCount
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const ReleaseHoldDocument = new TypedDocumentString(`
    mutation ReleaseHold($input: ReleaseHoldInput!) {
  releaseHold(input: $input) {
    __typename
    ... on HoldReleased {
      holdId
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseHoldMutation, ReleaseHoldMutationVariables>;
export const ReportReviewDocument = new TypedDocumentString(`
    mutation ReportReview($input: ReportReviewInput!) {
  reportReview(input: $input) {
    __typename
    ... on ReviewReported {
      review {
        id
      }
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReportReviewMutation, ReportReviewMutationVariables>;
export const ReservationNoticesDocument = new TypedDocumentString(`
    query ReservationNotices($id: ID!) {
  reservation(id: $id) {
    id
    notices {
      kind
      channel
      state
      dueAt
      settledAt
      attempts
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<ReservationNoticesQuery, ReservationNoticesQueryVariables>;
export const ReservationReviewDocument = new TypedDocumentString(`
    query ReservationReview($id: ID!) {
  reservation(id: $id) {
    ...ReservationParts
    review {
      id
      overall
      food
      service
      ambience
      value
      text
      createdAt
      status
    }
  }
}
    fragment ReservationParts on Reservation {
  id
  confirmationCode
  status
  startsAt
  date
  time
  durationMinutes
  partySize
  seating
  guestName
  specialRequests
  restaurant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ReservationReviewQuery, ReservationReviewQueryVariables>;
export const ReservationDocument = new TypedDocumentString(`
    query Reservation($id: ID!) {
  reservation(id: $id) {
    ...ReservationParts
  }
}
    fragment ReservationParts on Reservation {
  id
  confirmationCode
  status
  startsAt
  date
  time
  durationMinutes
  partySize
  seating
  guestName
  specialRequests
  restaurant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ReservationQuery, ReservationQueryVariables>;
export const RestaurantAvailabilityDocument = new TypedDocumentString(`
    query RestaurantAvailability($id: ID!, $date: LocalDate!, $time: LocalTime!, $partySize: Int!) {
  restaurant(id: $id) {
    id
    availability(date: $date, time: $time, partySize: $partySize) {
      isAvailable
      reason
      slots {
        ...SlotParts
      }
      alternatives {
        ...SlotParts
      }
    }
  }
}
    fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`) as unknown as TypedDocumentString<RestaurantAvailabilityQuery, RestaurantAvailabilityQueryVariables>;
export const RestaurantReviewsDocument = new TypedDocumentString(`
    query RestaurantReviews($id: ID!, $first: Int = 10, $after: String, $sort: ReviewSort = NEWEST, $ratings: [Int!]) {
  restaurant(id: $id) {
    id
    name
    rating {
      average
      count
      food
      service
      ambience
      value
      distribution
      last90Days {
        average
        count
        food
        service
        ambience
        value
      }
    }
    reviews(first: $first, after: $after, sort: $sort, ratings: $ratings) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          overall
          food
          service
          ambience
          value
          text
          dinedOn
          createdAt
          editedAt
          helpfulCount
          isHelpfulToViewer
          answer {
            text
            answeredAt
            role
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RestaurantReviewsQuery, RestaurantReviewsQueryVariables>;
export const RestaurantDocument = new TypedDocumentString(`
    query Restaurant($id: ID!, $date: LocalDate!, $time: LocalTime!, $partySize: Int!, $firstReviews: Int = 10) {
  restaurant(id: $id) {
    id
    name
    description
    cuisines
    priceLevel
    timeZone
    openingHours
    address {
      street
      postalCode
      city
      countryCode
    }
    coordinates {
      latitude
      longitude
    }
    availability(date: $date, time: $time, partySize: $partySize) {
      isAvailable
      reason
      slots {
        ...SlotParts
      }
      alternatives {
        ...SlotParts
      }
    }
    rating {
      average
      count
    }
    reviews(first: $firstReviews) {
      totalCount
      edges {
        node {
          id
          overall
          text
          dinedOn
        }
      }
    }
  }
}
    fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`) as unknown as TypedDocumentString<RestaurantQuery, RestaurantQueryVariables>;
export const ReviewModerationQueueDocument = new TypedDocumentString(`
    query ReviewModerationQueue($first: Int = 20, $after: String) {
  reviewModerationQueue(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        queuedAt
        findings
        reportCount
        reports {
          reason
          words
          isOfRestaurant
          reportedAt
        }
        review {
          id
          restaurant {
            id
            name
          }
          revision
          status
          overall
          text
          createdAt
          history {
            revision
            overall
            text
          }
          decisions {
            verdict
            revision
            reason
            words
            decidedAt
            decidedBy
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewModerationQueueQuery, ReviewModerationQueueQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($input: SearchRestaurantsInput!, $first: Int = 20, $after: String) {
  searchRestaurants(input: $input) {
    id
    candidateCount
    results(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          distanceKm
          score
          restaurant {
            id
            name
            cuisines
            priceLevel
            address {
              street
              city
            }
            rating {
              average
              count
            }
          }
          availability {
            isAvailable
            reason
            slots {
              ...SlotParts
            }
            alternatives {
              ...SlotParts
            }
          }
        }
      }
    }
  }
}
    fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SetNotificationPreferencesDocument = new TypedDocumentString(`
    mutation SetNotificationPreferences($input: SetNotificationPreferencesInput!) {
  setNotificationPreferences(input: $input) {
    __typename
    ... on NotificationPreferencesSet {
      preferences {
        locale
        mail
        texts
        textsDecidedAt
        reminders
        reviewInvitations
      }
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetNotificationPreferencesMutation, SetNotificationPreferencesMutationVariables>;
export const SetNotificationSettingsDocument = new TypedDocumentString(`
    mutation SetNotificationSettings($input: SetNotificationSettingsInput!) {
  setNotificationSettings(input: $input) {
    __typename
    ... on NotificationSettingsSet {
      settings {
        locale
        mailAddresses
        mailOn
        dashboardOn
      }
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetNotificationSettingsMutation, SetNotificationSettingsMutationVariables>;
export const SetSpecialDayDocument = new TypedDocumentString(`
    mutation SetSpecialDay($input: SetSpecialDayInput!) {
  setSpecialDay(input: $input) {
    __typename
    ... on PlanChanged {
      ...PlanChangeParts
    }
    ... on PlanMistakes {
      mistakes {
        path
        problem
        code
      }
    }
    ... on Refusal {
      message
    }
  }
}
    fragment PlanChangeParts on PlanChanged {
  validFrom
  isSaved
  touchedCount
  touched {
    startsAt
    problem
    words
    reservation {
      id
      guestName
      confirmationCode
    }
  }
}`) as unknown as TypedDocumentString<SetSpecialDayMutation, SetSpecialDayMutationVariables>;
export const SubmitReviewDocument = new TypedDocumentString(`
    mutation SubmitReview($input: SubmitReviewInput!) {
  submitReview(input: $input) {
    __typename
    ... on ReviewSubmitted {
      review {
        id
        overall
        text
        dinedOn
        status
      }
    }
    ... on ReviewWindowClosed {
      closedAt
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitReviewMutation, SubmitReviewMutationVariables>;
export const ViewerExportDocument = new TypedDocumentString(`
    query ViewerExport($first: Int = 50, $after: String) {
  viewer {
    id
    roles
    notificationPreferences {
      locale
      mail
      texts
      textsDecidedAt
      reminders
      reviewInvitations
    }
    personalRecords(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          __typename
          ... on ReservationRecord {
            reservation {
              id
              confirmationCode
              status
              restaurant {
                id
                name
              }
              startsAt
              date
              time
              durationMinutes
              partySize
              seating
              guestName
              specialRequests
              createdAt
            }
            guestEmail
            guestPhone
            guestLocale
            agreesToTexts
            notices {
              kind
              channel
              state
              dueAt
              settledAt
            }
            source
            tables {
              id
              name
            }
            tableChoice {
              rule
              words
            }
            history {
              kind
              from
              to
              occurredAt
              actorRole
              overrides
              tables {
                id
                name
              }
              startsAt
              partySize
            }
            arrivedAt
            seatedAt
            completedAt
            cancelledAt
            cancellationReason
          }
          ... on HoldRecord {
            hold {
              id
              restaurant {
                id
                name
              }
              slot {
                startsAt
                durationMinutes
                seating
              }
              partySize
              expiresAt
            }
            tables {
              id
              name
            }
            extendedAt
            releasedAt
            bookedAt
          }
          ... on WaitlistRecord {
            entry {
              id
              restaurant {
                id
                name
              }
              date
              earliest
              latest
              partySize
              seating
              guestName
              status
              createdAt
            }
            guestEmail
            guestPhone
            guestLocale
            agreesToTexts
          }
          ... on GuestBookRecord {
            restaurant {
              id
              name
            }
            createdAt
            isWithheld
            name
            email
            phone
            notes
            tags {
              kind
              text
            }
          }
          ... on RequestKeyRecord {
            key
            usedAt
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerExportQuery, ViewerExportQueryVariables>;
export const ViewerReservationsDocument = new TypedDocumentString(`
    query ViewerReservations($first: Int = 20, $after: String, $upcomingOnly: Boolean = false) {
  viewer {
    id
    roles
    reservations(first: $first, after: $after, upcomingOnly: $upcomingOnly) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ReservationParts
          review {
            id
          }
        }
      }
    }
  }
}
    fragment ReservationParts on Reservation {
  id
  confirmationCode
  status
  startsAt
  date
  time
  durationMinutes
  partySize
  seating
  guestName
  specialRequests
  restaurant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ViewerReservationsQuery, ViewerReservationsQueryVariables>;
export const ViewerReviewExportDocument = new TypedDocumentString(`
    query ViewerReviewExport($reviewsFirst: Int = 50, $reviewsAfter: String, $reactionsFirst: Int = 50, $reactionsAfter: String) {
  viewer {
    id
    reviewRecords(first: $reviewsFirst, after: $reviewsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          review {
            id
            restaurant {
              id
              name
            }
            overall
            food
            service
            ambience
            value
            text
            dinedOn
            createdAt
            editedAt
            status
            response
            helpfulCount
            history {
              revision
              overall
              food
              service
              ambience
              value
              text
              replacedAt
            }
            decisions {
              verdict
              revision
              reason
              words
              decidedAt
            }
          }
          reservation {
            id
          }
          isPublished
        }
      }
    }
    reviewReactions(first: $reactionsFirst, after: $reactionsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          kind
          review {
            id
          }
          reason
          words
          reactedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerReviewExportQuery, ViewerReviewExportQueryVariables>;
export const ViewerWaitlistDocument = new TypedDocumentString(`
    query ViewerWaitlist {
  viewer {
    id
    waitlist {
      ...WaitlistEntryParts
    }
  }
}
    fragment WaitlistEntryParts on WaitlistEntry {
  id
  status
  position
  date
  earliest
  latest
  partySize
  restaurant {
    id
    name
  }
  offer {
    id
    expiresAt
    slot {
      ...SlotParts
    }
  }
}
fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`) as unknown as TypedDocumentString<ViewerWaitlistQuery, ViewerWaitlistQueryVariables>;
export const VoteReviewHelpfulDocument = new TypedDocumentString(`
    mutation VoteReviewHelpful($input: VoteReviewHelpfulInput!) {
  voteReviewHelpful(input: $input) {
    __typename
    ... on ReviewVoted {
      review {
        id
        helpfulCount
        isHelpfulToViewer
      }
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VoteReviewHelpfulMutation, VoteReviewHelpfulMutationVariables>;
export const WithdrawReviewVoteDocument = new TypedDocumentString(`
    mutation WithdrawReviewVote($input: WithdrawReviewVoteInput!) {
  withdrawReviewVote(input: $input) {
    __typename
    ... on ReviewVoteWithdrawn {
      review {
        id
        helpfulCount
        isHelpfulToViewer
      }
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawReviewVoteMutation, WithdrawReviewVoteMutationVariables>;
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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


export type AnswerReviewMutation = { __typename: 'Mutation', answerReview:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewAnswered', review: { __typename: 'Review', id: string, answer: { __typename: 'ReviewAnswer', text: string, answeredAt: string, role: RestaurantRole } | null } }
   };

export type AvailabilityCalendarQueryVariables = Exact<{
  id: string | number;
  from: string;
  to: string;
  partySize: number;
}>;


export type AvailabilityCalendarQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, availabilityCalendar: Array<{ __typename: 'CalendarDay', date: string, isAvailable: boolean, firstTime: string | null, lastTime: string | null, reason: UnavailableReason | null }> | null } | null };

export type CancelReservationMutationVariables = Exact<{
  input: CancelReservationInput;
}>;


export type CancelReservationMutation = { __typename: 'Mutation', cancelReservation:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PastCancellationCutoff', cutoff: string, message: string }
    | { __typename: 'ReservationCancelled', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { __typename: 'Restaurant', id: string, name: string } | null } }
   };

export type CreateReservationMutationVariables = Exact<{
  input: CreateReservationInput;
}>;


export type CreateReservationMutation = { __typename: 'Mutation', createReservation:
    | { __typename: 'HoldExpired', expiredAt: string, message: string }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationConfirmed', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { __typename: 'Restaurant', id: string, name: string } | null } }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> }
   };

export type ReservationPartsFragment = { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { __typename: 'Restaurant', id: string, name: string } | null };

export type DeclineWaitlistOfferMutationVariables = Exact<{
  input: DeclineWaitlistOfferInput;
}>;


export type DeclineWaitlistOfferMutation = { __typename: 'Mutation', declineWaitlistOffer:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'WaitlistEntryClosed', status: WaitlistStatus, message: string }
    | { __typename: 'WaitlistOfferDeclined', entry: { __typename: 'WaitlistEntry', id: string, status: WaitlistStatus, position: number | null, date: string, earliest: string, latest: string, partySize: number, restaurant: { __typename: 'Restaurant', id: string, name: string } | null, offer: { __typename: 'Hold', id: string, expiresAt: string, slot: { __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType } } | null } }
   };

export type EditReviewMutationVariables = Exact<{
  input: EditReviewInput;
}>;


export type EditReviewMutation = { __typename: 'Mutation', editReview:
    | { __typename: 'EditWindowClosed', closedAt: string, message: string }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewEdited', review: { __typename: 'Review', id: string, overall: number, text: string | null, editedAt: string | null, revision: number, status: ReviewStatus | null } }
   };

export type EraseViewerMutationVariables = Exact<{
  input: EraseViewerInput;
}>;


export type EraseViewerMutation = { __typename: 'Mutation', eraseViewer:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'ReservationsOpen', message: string, reservations: Array<{ __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { __typename: 'Restaurant', id: string, name: string } | null }> }
    | { __typename: 'ViewerErased', erasedAt: string }
   };

export type ExtendHoldMutationVariables = Exact<{
  input: ExtendHoldInput;
}>;


export type ExtendHoldMutation = { __typename: 'Mutation', extendHold:
    | { __typename: 'Hold', id: string, expiresAt: string }
    | { __typename: 'HoldAlreadyExtended', message: string }
    | { __typename: 'HoldExpired', expiredAt: string, message: string }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type HoldTableMutationVariables = Exact<{
  input: HoldTableInput;
}>;


export type HoldTableMutation = { __typename: 'Mutation', holdTable:
    | { __typename: 'Hold', id: string, partySize: number, expiresAt: string, slot: { __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType }, restaurant: { __typename: 'Restaurant', id: string, name: string } | null }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> }
    | { __typename: 'TooManyHolds', message: string }
   };

export type HostBookQueryVariables = Exact<{
  restaurantId: string | number;
  date: string;
}>;


export type HostBookQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, name: string, book: Array<{ __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, startsAt: string, time: string, durationMinutes: number, partySize: number, guestName: string, specialRequests: string | null, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, tableChoice: { __typename: 'TableChoice', rule: TableChoiceRule, words: string } | null, guest: { __typename: 'Guest', id: string, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, from: ReservationStatus | null, to: ReservationStatus, occurredAt: string, actorRole: ActorRole, overrides: Array<BookingOverride>, tables: Array<{ __typename: 'ReservedTable', name: string }> }> | null }> | null, walkInQueue: Array<{ __typename: 'QueuedWalkIn', id: string, name: string, partySize: number, position: number | null, quotedMinutes: number | null, waitMinutes: number | null }> | null } | null };

export type HostReservationPartsFragment = { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, startsAt: string, time: string, durationMinutes: number, partySize: number, guestName: string, specialRequests: string | null, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, tableChoice: { __typename: 'TableChoice', rule: TableChoiceRule, words: string } | null, guest: { __typename: 'Guest', id: string, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, from: ReservationStatus | null, to: ReservationStatus, occurredAt: string, actorRole: ActorRole, overrides: Array<BookingOverride>, tables: Array<{ __typename: 'ReservedTable', name: string }> }> | null };

export type JoinWaitlistMutationVariables = Exact<{
  input: JoinWaitlistInput;
}>;


export type JoinWaitlistMutation = { __typename: 'Mutation', joinWaitlist:
    | { __typename: 'AlreadyOnWaitlist', message: string, entry: { __typename: 'WaitlistEntry', id: string, status: WaitlistStatus, position: number | null, date: string, earliest: string, latest: string, partySize: number, restaurant: { __typename: 'Restaurant', id: string, name: string } | null, offer: { __typename: 'Hold', id: string, expiresAt: string, slot: { __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType } } | null } }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string }
    | { __typename: 'TableAvailable', message: string, slots: Array<{ __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> }
    | { __typename: 'WaitlistJoined', entry: { __typename: 'WaitlistEntry', id: string, status: WaitlistStatus, position: number | null, date: string, earliest: string, latest: string, partySize: number, restaurant: { __typename: 'Restaurant', id: string, name: string } | null, offer: { __typename: 'Hold', id: string, expiresAt: string, slot: { __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType } } | null } }
   };

export type WaitlistEntryPartsFragment = { __typename: 'WaitlistEntry', id: string, status: WaitlistStatus, position: number | null, date: string, earliest: string, latest: string, partySize: number, restaurant: { __typename: 'Restaurant', id: string, name: string } | null, offer: { __typename: 'Hold', id: string, expiresAt: string, slot: { __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType } } | null };

export type LeaveWaitlistMutationVariables = Exact<{
  input: LeaveWaitlistInput;
}>;


export type LeaveWaitlistMutation = { __typename: 'Mutation', leaveWaitlist:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'WaitlistEntryClosed', status: WaitlistStatus, message: string }
    | { __typename: 'WaitlistLeft', entry: { __typename: 'WaitlistEntry', id: string, status: WaitlistStatus, position: number | null, date: string, earliest: string, latest: string, partySize: number, restaurant: { __typename: 'Restaurant', id: string, name: string } | null, offer: { __typename: 'Hold', id: string, expiresAt: string, slot: { __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType } } | null } }
   };

export type ModerateReviewMutationVariables = Exact<{
  input: ModerateReviewInput;
}>;


export type ModerateReviewMutation = { __typename: 'Mutation', moderateReview:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewChanged', message: string, review: { __typename: 'Review', id: string, revision: number, overall: number, text: string | null } }
    | { __typename: 'ReviewModerated', review: { __typename: 'Review', id: string, status: ReviewStatus | null } }
   };

export type ModifyReservationMutationVariables = Exact<{
  input: ModifyReservationInput;
}>;


export type ModifyReservationMutation = { __typename: 'Mutation', modifyReservation:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PastCancellationCutoff', cutoff: string, message: string }
    | { __typename: 'ReservationModified', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { __typename: 'Restaurant', id: string, name: string } | null } }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> }
   };

export type PlacesQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type PlacesQuery = { __typename: 'Query', places: Array<{ __typename: 'Place', id: string, name: string, countryCode: string, restaurantCount: number, center: { __typename: 'GeoPoint', latitude: number, longitude: number } }> };

export type ReleaseHoldMutationVariables = Exact<{
  input: ReleaseHoldInput;
}>;


export type ReleaseHoldMutation = { __typename: 'Mutation', releaseHold:
    | { __typename: 'HoldReleased', holdId: string }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type ReportReviewMutationVariables = Exact<{
  input: ReportReviewInput;
}>;


export type ReportReviewMutation = { __typename: 'Mutation', reportReview:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OwnReview', message: string }
    | { __typename: 'ReviewReported', review: { __typename: 'Review', id: string } }
   };

export type ReservationNoticesQueryVariables = Exact<{
  id: string | number;
}>;


export type ReservationNoticesQuery = { __typename: 'Query', reservation: { __typename: 'Reservation', id: string, notices: Array<{ __typename: 'Notice', kind: NoticeKind, channel: NoticeChannel, state: NoticeState, dueAt: string, settledAt: string | null, attempts: number, reason: NoticeReason | null }> | null } | null };

export type ReservationReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type ReservationReviewQuery = { __typename: 'Query', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, review: { __typename: 'Review', id: string, overall: number, food: number | null, service: number | null, ambience: number | null, value: number | null, text: string | null, createdAt: string, status: ReviewStatus | null } | null, restaurant: { __typename: 'Restaurant', id: string, name: string } | null } | null };

export type ReservationQueryVariables = Exact<{
  id: string | number;
}>;


export type ReservationQuery = { __typename: 'Query', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { __typename: 'Restaurant', id: string, name: string } | null } | null };

export type RestaurantAvailabilityQueryVariables = Exact<{
  id: string | number;
  date: string;
  time: string;
  partySize: number;
}>;


export type RestaurantAvailabilityQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, availability: { __typename: 'Availability', isAvailable: boolean, reason: UnavailableReason | null, slots: Array<{ __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType }>, alternatives: Array<{ __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> } | null } | null };

export type RestaurantReviewsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  sort?: ReviewSort | null | undefined;
  ratings?: Array<number> | number | null | undefined;
}>;


export type RestaurantReviewsQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, name: string, rating: { __typename: 'RatingSummary', average: number | null, count: number, food: number | null, service: number | null, ambience: number | null, value: number | null, distribution: Array<number>, last90Days: { __typename: 'RecentRatings', average: number | null, count: number, food: number | null, service: number | null, ambience: number | null, value: number | null } } | null, reviews: { __typename: 'ReviewConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ReviewEdge', node: { __typename: 'Review', id: string, overall: number, food: number | null, service: number | null, ambience: number | null, value: number | null, text: string | null, dinedOn: string, createdAt: string, editedAt: string | null, helpfulCount: number, isHelpfulToViewer: boolean | null, answer: { __typename: 'ReviewAnswer', text: string, answeredAt: string, role: RestaurantRole } | null } }> } | null } | null };

export type RestaurantQueryVariables = Exact<{
  id: string | number;
  date: string;
  time: string;
  partySize: number;
  firstReviews?: number | null | undefined;
}>;


export type RestaurantQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, name: string, description: string | null, cuisines: Array<string>, priceLevel: number | null, timeZone: string, openingHours: Array<string>, address: { __typename: 'Address', street: string | null, postalCode: string | null, city: string, countryCode: string }, coordinates: { __typename: 'GeoPoint', latitude: number, longitude: number }, availability: { __typename: 'Availability', isAvailable: boolean, reason: UnavailableReason | null, slots: Array<{ __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType }>, alternatives: Array<{ __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> } | null, rating: { __typename: 'RatingSummary', average: number | null, count: number } | null, reviews: { __typename: 'ReviewConnection', totalCount: number, edges: Array<{ __typename: 'ReviewEdge', node: { __typename: 'Review', id: string, overall: number, text: string | null, dinedOn: string } }> } | null } | null };

export type ReviewModerationQueueQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReviewModerationQueueQuery = { __typename: 'Query', reviewModerationQueue: { __typename: 'ReviewModerationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ReviewModerationEdge', node: { __typename: 'ReviewModeration', queuedAt: string, findings: Array<ReviewFinding>, reportCount: number, reports: Array<{ __typename: 'ReviewReport', reason: ReviewReportReason, words: string | null, isOfRestaurant: boolean, reportedAt: string }>, review: { __typename: 'Review', id: string, revision: number, status: ReviewStatus | null, overall: number, text: string | null, createdAt: string, restaurant: { __typename: 'Restaurant', id: string, name: string } | null, history: Array<{ __typename: 'ReviewRevision', revision: number, overall: number, text: string | null }> | null, decisions: Array<{ __typename: 'ReviewDecision', verdict: ReviewVerdict, revision: number, reason: ReviewRemovalReason | null, words: string | null, decidedAt: string, decidedBy: string | null }> | null } } }> } | null };

export type SearchQueryVariables = Exact<{
  input: SearchRestaurantsInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { __typename: 'Query', searchRestaurants: { __typename: 'RestaurantSearch', id: string, candidateCount: number, results: { __typename: 'SearchResultConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'SearchResultEdge', node: { __typename: 'SearchResult', distanceKm: number, score: number, restaurant: { __typename: 'Restaurant', id: string, name: string, cuisines: Array<string>, priceLevel: number | null, address: { __typename: 'Address', street: string | null, city: string }, rating: { __typename: 'RatingSummary', average: number | null, count: number } | null }, availability: { __typename: 'Availability', isAvailable: boolean, reason: UnavailableReason | null, slots: Array<{ __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType }>, alternatives: Array<{ __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> } } }> } | null } };

export type SlotPartsFragment = { __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType };

export type SetNotificationPreferencesMutationVariables = Exact<{
  input: SetNotificationPreferencesInput;
}>;


export type SetNotificationPreferencesMutation = { __typename: 'Mutation', setNotificationPreferences:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotificationPreferencesSet', preferences: { __typename: 'NotificationPreferences', locale: string | null, mail: boolean, texts: boolean | null, textsDecidedAt: string | null, reminders: boolean, reviewInvitations: boolean } }
   };

export type SetNotificationSettingsMutationVariables = Exact<{
  input: SetNotificationSettingsInput;
}>;


export type SetNotificationSettingsMutation = { __typename: 'Mutation', setNotificationSettings:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotificationSettingsSet', settings: { __typename: 'NotificationSettings', locale: string | null, mailAddresses: Array<string>, mailOn: Array<RestaurantNoticeKind>, dashboardOn: Array<RestaurantNoticeKind> } }
   };

export type SetSpecialDayMutationVariables = Exact<{
  input: SetSpecialDayInput;
}>;


export type SetSpecialDayMutation = { __typename: 'Mutation', setSpecialDay:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PlanChanged', validFrom: string, isSaved: boolean, touchedCount: number, touched: Array<{ __typename: 'TouchedReservation', startsAt: string, problem: TouchedProblem, words: string, reservation: { __typename: 'Reservation', id: string, guestName: string, confirmationCode: string } | null }> }
    | { __typename: 'PlanMistakes', message: string, mistakes: Array<{ __typename: 'PlanMistake', path: string, problem: string, code: PlanMistakeCode }> }
   };

export type PlanChangePartsFragment = { __typename: 'PlanChanged', validFrom: string, isSaved: boolean, touchedCount: number, touched: Array<{ __typename: 'TouchedReservation', startsAt: string, problem: TouchedProblem, words: string, reservation: { __typename: 'Reservation', id: string, guestName: string, confirmationCode: string } | null }> };

export type SubmitReviewMutationVariables = Exact<{
  input: SubmitReviewInput;
}>;


export type SubmitReviewMutation = { __typename: 'Mutation', submitReview:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewNotAllowed', message: string }
    | { __typename: 'ReviewSubmitted', review: { __typename: 'Review', id: string, overall: number, text: string | null, dinedOn: string, status: ReviewStatus | null } }
    | { __typename: 'ReviewWindowClosed', closedAt: string, message: string }
   };

export type ViewerExportQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ViewerExportQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, roles: Array<Role>, notificationPreferences: { __typename: 'NotificationPreferences', locale: string | null, mail: boolean, texts: boolean | null, textsDecidedAt: string | null, reminders: boolean, reviewInvitations: boolean } | null, personalRecords: { __typename: 'PersonalRecordConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'PersonalRecordEdge', node:
          | { __typename: 'GuestBookRecord', createdAt: string, isWithheld: boolean, name: string | null, email: string | null, phone: string | null, notes: string | null, restaurant: { __typename: 'Restaurant', id: string, name: string } | null, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> }
          | { __typename: 'HoldRecord', extendedAt: string | null, releasedAt: string | null, bookedAt: string | null, hold: { __typename: 'Hold', id: string, partySize: number, expiresAt: string, restaurant: { __typename: 'Restaurant', id: string, name: string } | null, slot: { __typename: 'Slot', startsAt: string, durationMinutes: number, seating: SeatingType } }, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> }
          | { __typename: 'RequestKeyRecord', key: string, usedAt: string }
          | { __typename: 'ReservationRecord', guestEmail: string | null, guestPhone: string | null, guestLocale: string | null, agreesToTexts: boolean, source: ReservationSource, arrivedAt: string | null, seatedAt: string | null, completedAt: string | null, cancelledAt: string | null, cancellationReason: string | null, reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, createdAt: string, restaurant: { __typename: 'Restaurant', id: string, name: string } | null }, notices: Array<{ __typename: 'Notice', kind: NoticeKind, channel: NoticeChannel, state: NoticeState, dueAt: string, settledAt: string | null }>, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }>, tableChoice: { __typename: 'TableChoice', rule: TableChoiceRule, words: string } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, from: ReservationStatus | null, to: ReservationStatus, occurredAt: string, actorRole: ActorRole, overrides: Array<BookingOverride>, startsAt: string, partySize: number, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> }> }
          | { __typename: 'WaitlistRecord', guestEmail: string | null, guestPhone: string | null, guestLocale: string | null, agreesToTexts: boolean, entry: { __typename: 'WaitlistEntry', id: string, date: string, earliest: string, latest: string, partySize: number, seating: SeatingType | null, guestName: string, status: WaitlistStatus, createdAt: string, restaurant: { __typename: 'Restaurant', id: string, name: string } | null } }
         }> } | null } | null };

export type ViewerReservationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  upcomingOnly?: boolean | null | undefined;
}>;


export type ViewerReservationsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, roles: Array<Role>, reservations: { __typename: 'ReservationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ReservationEdge', node: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, review: { __typename: 'Review', id: string } | null, restaurant: { __typename: 'Restaurant', id: string, name: string } | null } }> } | null } | null };

export type ViewerReviewExportQueryVariables = Exact<{
  reviewsFirst?: number | null | undefined;
  reviewsAfter?: string | null | undefined;
  reactionsFirst?: number | null | undefined;
  reactionsAfter?: string | null | undefined;
}>;


export type ViewerReviewExportQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, reviewRecords: { __typename: 'ReviewRecordConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ReviewRecordEdge', node: { __typename: 'ReviewRecord', isPublished: boolean, review: { __typename: 'Review', id: string, overall: number, food: number | null, service: number | null, ambience: number | null, value: number | null, text: string | null, dinedOn: string, createdAt: string, editedAt: string | null, status: ReviewStatus | null, response: string | null, helpfulCount: number, restaurant: { __typename: 'Restaurant', id: string, name: string } | null, history: Array<{ __typename: 'ReviewRevision', revision: number, overall: number, food: number | null, service: number | null, ambience: number | null, value: number | null, text: string | null, replacedAt: string }> | null, decisions: Array<{ __typename: 'ReviewDecision', verdict: ReviewVerdict, revision: number, reason: ReviewRemovalReason | null, words: string | null, decidedAt: string }> | null }, reservation: { __typename: 'Reservation', id: string } | null } }> } | null, reviewReactions: { __typename: 'ReviewReactionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ReviewReactionEdge', node: { __typename: 'ReviewReaction', kind: ReviewReactionKind, reason: ReviewReportReason | null, words: string | null, reactedAt: string, review: { __typename: 'Review', id: string } | null } }> } | null } | null };

export type ViewerWaitlistQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerWaitlistQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, waitlist: Array<{ __typename: 'WaitlistEntry', id: string, status: WaitlistStatus, position: number | null, date: string, earliest: string, latest: string, partySize: number, restaurant: { __typename: 'Restaurant', id: string, name: string } | null, offer: { __typename: 'Hold', id: string, expiresAt: string, slot: { __typename: 'Slot', startsAt: string, time: string, durationMinutes: number, seating: SeatingType } } | null }> | null } | null };

export type VoteReviewHelpfulMutationVariables = Exact<{
  input: VoteReviewHelpfulInput;
}>;


export type VoteReviewHelpfulMutation = { __typename: 'Mutation', voteReviewHelpful:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OwnReview', message: string }
    | { __typename: 'ReviewVoted', review: { __typename: 'Review', id: string, helpfulCount: number, isHelpfulToViewer: boolean | null } }
   };

export type WithdrawReviewVoteMutationVariables = Exact<{
  input: WithdrawReviewVoteInput;
}>;


export type WithdrawReviewVoteMutation = { __typename: 'Mutation', withdrawReviewVote:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewVoteWithdrawn', review: { __typename: 'Review', id: string, helpfulCount: number, isHelpfulToViewer: boolean | null } }
   };

export const ReservationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReservationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"seating"}},{"kind":"Field","name":{"kind":"Name","value":"guestName"}},{"kind":"Field","name":{"kind":"Name","value":"specialRequests"}},{"kind":"Field","name":{"kind":"Name","value":"restaurant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReservationPartsFragment, unknown>;
export const HostReservationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostReservationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"guestName"}},{"kind":"Field","name":{"kind":"Name","value":"specialRequests"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tableChoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}},{"kind":"Field","name":{"kind":"Name","value":"noShowCount"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HostReservationPartsFragment, unknown>;
export const SlotPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"seating"}}]}}]} as unknown as DocumentNode<SlotPartsFragment, unknown>;
export const WaitlistEntryPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitlistEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"restaurant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlotParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"seating"}}]}}]} as unknown as DocumentNode<WaitlistEntryPartsFragment, unknown>;
export const PlanChangePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isSaved"}},{"kind":"Field","name":{"kind":"Name","value":"touchedCount"}},{"kind":"Field","name":{"kind":"Name","value":"touched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"guestName"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationCode"}}]}}]}}]}}]} as unknown as DocumentNode<PlanChangePartsFragment, unknown>;
export const AnswerReviewDocument = {"__meta__":{"hash":"sha256:e334d6ac2b418b79aa3b55d2364fc1e66893f7babfd965a3b9e7610a79665544"}} as unknown as DocumentNode<AnswerReviewMutation, AnswerReviewMutationVariables>;
export const AvailabilityCalendarDocument = {"__meta__":{"hash":"sha256:0085f0247f04afee639ea071b4fbeb5e04502c49a0447861e6d810de91ca337e"}} as unknown as DocumentNode<AvailabilityCalendarQuery, AvailabilityCalendarQueryVariables>;
export const CancelReservationDocument = {"__meta__":{"hash":"sha256:49b38e9588ffdb2ce55ed77c307cbba51b34063094f71b29aaa47bad7eff2d78"}} as unknown as DocumentNode<CancelReservationMutation, CancelReservationMutationVariables>;
export const CreateReservationDocument = {"__meta__":{"hash":"sha256:3fc76cac99a3764b6d56008cbe87cd332472b5ce9e608ad5496ed160d1869ee5"}} as unknown as DocumentNode<CreateReservationMutation, CreateReservationMutationVariables>;
export const DeclineWaitlistOfferDocument = {"__meta__":{"hash":"sha256:f42663926f61dcb15fbaf96eb2da1b48c71bb0604528401132439e6da3c35dfe"}} as unknown as DocumentNode<DeclineWaitlistOfferMutation, DeclineWaitlistOfferMutationVariables>;
export const EditReviewDocument = {"__meta__":{"hash":"sha256:ec3e1d959cc0104a2b118c7fa704f0b1c95bb213606156741a621677412b4eea"}} as unknown as DocumentNode<EditReviewMutation, EditReviewMutationVariables>;
export const EraseViewerDocument = {"__meta__":{"hash":"sha256:5254ff9de8867d8062bbae96335cee0878b977a759a7c73823ac5f32d115db21"}} as unknown as DocumentNode<EraseViewerMutation, EraseViewerMutationVariables>;
export const ExtendHoldDocument = {"__meta__":{"hash":"sha256:772eabdf232e92dac7fcbd81122ed6eb3b9eaf38b95e486eee980ad5043445a0"}} as unknown as DocumentNode<ExtendHoldMutation, ExtendHoldMutationVariables>;
export const HoldTableDocument = {"__meta__":{"hash":"sha256:820d856e3974b4682c25286cae33043cd89bd8a80ed38c63de1acfaa2f8624b1"}} as unknown as DocumentNode<HoldTableMutation, HoldTableMutationVariables>;
export const HostBookDocument = {"__meta__":{"hash":"sha256:cdf603eb7c9b36d3b13808641bbf510b5a26a9996474eaf96f7892539880ee5e"}} as unknown as DocumentNode<HostBookQuery, HostBookQueryVariables>;
export const JoinWaitlistDocument = {"__meta__":{"hash":"sha256:00d19613d4e073bd87fe69551dd8737974cf3a488f6fd071424a7b5516340844"}} as unknown as DocumentNode<JoinWaitlistMutation, JoinWaitlistMutationVariables>;
export const LeaveWaitlistDocument = {"__meta__":{"hash":"sha256:e2d6ad91c92c41bdd8d875d9e20f81f2ef7115bfb8b897a3714d38714e0b607f"}} as unknown as DocumentNode<LeaveWaitlistMutation, LeaveWaitlistMutationVariables>;
export const ModerateReviewDocument = {"__meta__":{"hash":"sha256:17ab02da511fe425dec88f5e4c00173305e3b3bb795f8cd85f19c1cd41fb300f"}} as unknown as DocumentNode<ModerateReviewMutation, ModerateReviewMutationVariables>;
export const ModifyReservationDocument = {"__meta__":{"hash":"sha256:874f35491cf984762476e69931f18207ffbe3cd498c3c7bb9784059fe0a2317c"}} as unknown as DocumentNode<ModifyReservationMutation, ModifyReservationMutationVariables>;
export const PlacesDocument = {"__meta__":{"hash":"sha256:df592f6f62650fd0662b8c0675b66365aa8f2bf1950ac7288514e587aa4ded38"}} as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
export const ReleaseHoldDocument = {"__meta__":{"hash":"sha256:6de142ed6be96282b0107b59fcea24a0408dbee7ca9594947301e46e3d841157"}} as unknown as DocumentNode<ReleaseHoldMutation, ReleaseHoldMutationVariables>;
export const ReportReviewDocument = {"__meta__":{"hash":"sha256:1fbe5d7dd6d2aef01c00abf6ad379df1465f4cb2b2452385f264621ec0897610"}} as unknown as DocumentNode<ReportReviewMutation, ReportReviewMutationVariables>;
export const ReservationNoticesDocument = {"__meta__":{"hash":"sha256:e4cabeabfac9184606099c268d8d39671856051f0aa0d1df67865ab68567c4a7"}} as unknown as DocumentNode<ReservationNoticesQuery, ReservationNoticesQueryVariables>;
export const ReservationReviewDocument = {"__meta__":{"hash":"sha256:8b851ec780f2af05c957697f2f4a036e0eb112932e3c00b0177e768f58b26cbb"}} as unknown as DocumentNode<ReservationReviewQuery, ReservationReviewQueryVariables>;
export const ReservationDocument = {"__meta__":{"hash":"sha256:ce30168544e7d1fc3feb7f577aa1d31aac372eafb82b0ffaa778f37963565f0a"}} as unknown as DocumentNode<ReservationQuery, ReservationQueryVariables>;
export const RestaurantAvailabilityDocument = {"__meta__":{"hash":"sha256:e33ec8bf57dfa14b1c6512f363e1b690b6e0f67fb99e3f3d5b49d3ddf85d9a82"}} as unknown as DocumentNode<RestaurantAvailabilityQuery, RestaurantAvailabilityQueryVariables>;
export const RestaurantReviewsDocument = {"__meta__":{"hash":"sha256:547d13aea026c5a9028f2ff0c2cbb05a11d684e4b33b39713cabde7053ffe1bc"}} as unknown as DocumentNode<RestaurantReviewsQuery, RestaurantReviewsQueryVariables>;
export const RestaurantDocument = {"__meta__":{"hash":"sha256:418a0c389cb3ed9e781b321865bdfa20abe2d24e9fff0f971d1e0b153ce526cc"}} as unknown as DocumentNode<RestaurantQuery, RestaurantQueryVariables>;
export const ReviewModerationQueueDocument = {"__meta__":{"hash":"sha256:3a4ae288268768c3b9570f400929c4c707f201ef8bd64e7873ac49ec5b97d181"}} as unknown as DocumentNode<ReviewModerationQueueQuery, ReviewModerationQueueQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"sha256:f072663d651b6c93d58383e4c8ca0a1b9327b156f6f6bc1f772ee683025eb6cc"}} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SetNotificationPreferencesDocument = {"__meta__":{"hash":"sha256:522a1063b380bbbb823b32f9ec5c30118c6a7ca8d10a5990374065c05b819a89"}} as unknown as DocumentNode<SetNotificationPreferencesMutation, SetNotificationPreferencesMutationVariables>;
export const SetNotificationSettingsDocument = {"__meta__":{"hash":"sha256:f996c832aad52fd5310343c8b383c9fdfdfaa596bcb4250cb0de7ca78c5b8fc2"}} as unknown as DocumentNode<SetNotificationSettingsMutation, SetNotificationSettingsMutationVariables>;
export const SetSpecialDayDocument = {"__meta__":{"hash":"sha256:56dedf03d6bb2bc406da5bcb4342522d8f06e0aa9238f862fa03ea913745dd83"}} as unknown as DocumentNode<SetSpecialDayMutation, SetSpecialDayMutationVariables>;
export const SubmitReviewDocument = {"__meta__":{"hash":"sha256:d9d31a921dd5d953c9cbaf84fcd0a82f4c4db881d9e85be4e186e254accc78ae"}} as unknown as DocumentNode<SubmitReviewMutation, SubmitReviewMutationVariables>;
export const ViewerExportDocument = {"__meta__":{"hash":"sha256:92c9c28375e8e89610ae7353de8433cdf44470d33aabec8982b376d7eefba61a"}} as unknown as DocumentNode<ViewerExportQuery, ViewerExportQueryVariables>;
export const ViewerReservationsDocument = {"__meta__":{"hash":"sha256:e24519171ccc8aa1b761890343bb509338baba5c9882af747c19b8b8eb6432c4"}} as unknown as DocumentNode<ViewerReservationsQuery, ViewerReservationsQueryVariables>;
export const ViewerReviewExportDocument = {"__meta__":{"hash":"sha256:bb457ba283b23fdaeb53836222c0c4d480ad62a09e6d9b2ddd1e24c212d7b529"}} as unknown as DocumentNode<ViewerReviewExportQuery, ViewerReviewExportQueryVariables>;
export const ViewerWaitlistDocument = {"__meta__":{"hash":"sha256:2f688c24013a6b4a8c79b4adf27ec8668d17f5b7368a9dee043208bd667b2cc0"}} as unknown as DocumentNode<ViewerWaitlistQuery, ViewerWaitlistQueryVariables>;
export const VoteReviewHelpfulDocument = {"__meta__":{"hash":"sha256:f2c162b596fe115133903cf10925d30cddd0db4907dd72ee995a545ba3230680"}} as unknown as DocumentNode<VoteReviewHelpfulMutation, VoteReviewHelpfulMutationVariables>;
export const WithdrawReviewVoteDocument = {"__meta__":{"hash":"sha256:98ffd41c315c0f48734785af86194c584455bc8b5b36b7b9169d46ecbf3b0e27"}} as unknown as DocumentNode<WithdrawReviewVoteMutation, WithdrawReviewVoteMutationVariables>;
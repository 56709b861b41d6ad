/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What the restaurant says to a review. */
export type AnswerReviewInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** Which review. */
  reviewId: string | number;
  /** 1 to 4,000 characters, line breaks and tabs among them. Plain text: whoever shows it escapes it. */
  text: string;
};

/** A booking that the restaurant's people take. */
export type BookInHouseInput = {
  /** The day on the restaurant's calendar, at most 730 days ahead. */
  date: string;
  /** How long they may sit, 15 to 360; the restaurant's usual time when left out. */
  durationMinutes?: number | null | undefined;
  /** Also past the kitchen's limit. */
  exceedPacing?: boolean | null | undefined;
  /** Who is coming. */
  guest: GuestInput;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** 1 to 50. */
  partySize: number;
  /** Where. */
  restaurantId: string | number;
  /** Only a seat of this kind; any when left out. */
  seating?: SeatingType | null | undefined;
  /** For the restaurant to read, at most 1,000 characters. */
  specialRequests?: string | null | undefined;
  /** 1 to 10 tables, also such as diners cannot book; the best fit when left out. */
  tableIds?: Array<string | number> | null | undefined;
  /** The time on the restaurant's clock, on the quarter of an hour and within its hours. */
  time: string;
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

/** Changes some booking rules; what is left out stays as it is. */
export type ChangeBookingRulesInput = {
  /** Diners can book today and so many days ahead, 0 to 730. */
  bookingWindowDays?: number | null | undefined;
  /** Between two parties at a table. */
  bufferMinutes?: number | null | undefined;
  /** Diners can change or cancel until so long before the visit. */
  cancellationCutoffMinutes?: number | null | undefined;
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  dryRun?: boolean | null | undefined;
  /** How long a hold lasts, 1 to 60. */
  holdMinutes?: number | null | undefined;
  /** The client's own name for this intent, 1 to 128 characters. */
  idempotencyKey: string;
  /** The largest party that can book online. */
  largestParty?: number | null | undefined;
  /** Parties so late are no-shows once the day is closed; null where only people say who did not come. */
  noShowAfterMinutes?: number | null | undefined;
  /** Most that start in one slot, both limits together; null for none. */
  pacing?: PacingLimitInput | null | undefined;
  /** The restaurant. */
  restaurantId: string | number;
  /** Diners can book a shift until so long before its first seating; null for no such limit. */
  shiftCutoffMinutes?: number | null | undefined;
  /** Diners can book a slot until so long before it. */
  slotCutoffMinutes?: number | null | undefined;
  /** Slots begin every so many minutes: 15 or 30. */
  slotIntervalMinutes?: number | null | undefined;
  /** The smallest party that can book online. */
  smallestParty?: number | null | undefined;
  /** How long tables are kept, rising by guests. */
  turnTimes?: Array<TurnTimeInput> | null | undefined;
  /** The first date; today or later. */
  validFrom: string;
  /** How long a table that became free is kept for whoever waited for it. */
  waitlistOfferMinutes?: number | null | undefined;
};

/** Replaces sections, tables and combinations. */
export type ChangeFloorPlanInput = {
  /** All combinations. */
  combinations?: Array<CombinationInput> | null | undefined;
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  dryRun?: boolean | null | undefined;
  /** The client's own name for this intent, 1 to 128 characters. */
  idempotencyKey: string;
  /** The restaurant. */
  restaurantId: string | number;
  /** All sections. */
  sections: Array<SectionInput>;
  /** All tables; one that is missing is retired. */
  tables: Array<TableInput>;
  /** The first date; today or later. */
  validFrom: string;
};

/** Replaces the weekly shifts. */
export type ChangeShiftsInput = {
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  dryRun?: boolean | null | undefined;
  /** The client's own name for this intent, 1 to 128 characters. */
  idempotencyKey: string;
  /** The restaurant. */
  restaurantId: string | number;
  /** All shifts of the week. */
  shifts: Array<ShiftInput>;
  /** The first date; today or later. */
  validFrom: string;
};

/** What is left out stays as it is. */
export type ChangeWebhookInput = {
  /** What it is told of from now on; at least one. */
  eventTypes?: Array<WebhookEventType> | null | undefined;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** Whether anything is sent. */
  isEnabled?: boolean | null | undefined;
  /** Where to post from now on, also what is on its way. */
  url?: string | null | undefined;
  /** The webhook. */
  webhookId: string | number;
};

/** Gives a slot, or all slots of a date, the usual limit back. */
export type ClearSlotPacingInput = {
  /** The service date; today or later. */
  date: string;
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  dryRun?: boolean | null | undefined;
  /** The client's own name for this intent, 1 to 128 characters. */
  idempotencyKey: string;
  /** The restaurant. */
  restaurantId: string | number;
  /** When the slot begins; all slots of the date where left out. */
  time?: string | null | undefined;
};

/** Tables of one section that are pushed together for a larger party. */
export type CombinationInput = {
  /** The most guests that it seats. */
  maximumParty: number;
  /** The fewest guests that it is given to. */
  minimumParty: number;
  /** What staff call it; unique. */
  name: string;
  /** The kind of seat. */
  seating?: SeatingType | null | undefined;
  /** Two tables or more, each by its ID or its name. */
  tables: Array<string>;
};

/** Says that a party left. */
export type CompleteVisitInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
};

/** A URL to be told of what happens to a restaurant's reservations. */
export type CreateWebhookInput = {
  /** What it is told of; at least one. */
  eventTypes: Array<WebhookEventType>;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** Whose reservations. */
  restaurantId: string | number;
  /** Where to post: https, with a public name, at most 2,000 characters. */
  url: string;
};

/** Takes a webhook away. */
export type DeleteWebhookInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The webhook. */
  webhookId: string | number;
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

/** Something to know of a guest at a glance. */
export type GuestTagInput = {
  /** What it is about. */
  kind: GuestTagKind;
  /** At most 100 characters. */
  text?: string | null | undefined;
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

/** A party that came without a reservation. */
export type JoinWalkInQueueInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** Whom to call, 1 to 200 characters. */
  name: string;
  /** 1 to 50. */
  partySize: number;
  /** International format. */
  phone?: string | null | undefined;
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

/** Says that a party is at the door. */
export type MarkArrivedInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
};

/** Says that a party did not come. */
export type MarkNoShowInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
};

/** Two entries of one restaurant. */
export type MergeGuestsInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The entry that stays: its name and contacts stand, what it lacks comes from the other. */
  keepId: string | number;
  /** The entry that goes into it, with reservations, notes and tags; its ID leads on to the one that stays. */
  mergeId: string | number;
  /** Whose guest book. */
  restaurantId: string | number;
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

/** Names other tables for a party. */
export type MovePartyInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
  /** Where, 1 to 10 tables; others than its own, or only some of them. */
  tableIds: Array<string | number>;
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

/** A part of the plan that changes as a whole. */
export type PlanPart =
  /** The booking rules. */
  | 'BOOKING_RULES'
  /** Sections, tables and combinations. */
  | 'FLOOR_PLAN'
  /** The weekly shifts. */
  | 'SHIFTS';

/** By what records are added up. */
export type RecordPeriod =
  /** Each service day. */
  | 'DAY'
  /** Each month of the calendar. */
  | 'MONTH'
  /** Each shift, over all days that were asked for. */
  | 'SHIFT'
  /** Each week from Monday on. */
  | 'WEEK';

/** Takes a party out of the queue. */
export type RemoveFromWalkInQueueInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The party, as the queue has it. */
  walkInId: string | number;
};

/** Which answer goes. */
export type RemoveReviewAnswerInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The review that was answered. */
  reviewId: string | number;
};

/** Gives a date its weekly shifts back. */
export type RemoveSpecialDayInput = {
  /** The date; today or later. */
  date: string;
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  dryRun?: boolean | null | undefined;
  /** The client's own name for this intent, 1 to 128 characters. */
  idempotencyKey: string;
  /** The restaurant. */
  restaurantId: string | number;
};

/** Asks for a delivery to be sent anew. */
export type ReplayWebhookDeliveryInput = {
  /** The delivery. */
  deliveryId: string | number;
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

/** Asks for a new secret. */
export type RotateWebhookSecretInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The webhook. */
  webhookId: string | number;
};

/** Seats a party of the queue, whoever stands before it. */
export type SeatFromWalkInQueueInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** Where; the best fit of all tables when left out. */
  tableIds?: Array<string | number> | null | undefined;
  /** The party, as the queue has it. */
  walkInId: string | number;
};

/** Says that a party sits down. */
export type SeatPartyInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
  /** Where; its own tables when left out. */
  tableIds?: Array<string | number> | null | undefined;
};

/** A party that came without a reservation. */
export type SeatWalkInInput = {
  /** How long they may sit, 15 to 360; the restaurant's usual time when left out. */
  durationMinutes?: number | null | undefined;
  /** For whoever leaves a name, 1 to 200 characters. */
  guestName?: string | null | undefined;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** 1 to 50. */
  partySize: number;
  /** Where. */
  restaurantId: string | number;
  /** Only a seat of this kind; any when left out. */
  seating?: SeatingType | null | undefined;
  /** 1 to 10 tables; the best fit of all when left out. */
  tableIds?: Array<string | number> | null | undefined;
  /** Who of the queue it is: they wait no more then, and give their name where guestName is left out. */
  walkInId?: string | number | null | undefined;
};

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

/** A part of the dining room. */
export type SectionInput = {
  /** What staff call it; unique. */
  name: string;
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

/** Opens or closes the online book. */
export type SetOnlineBookingInput = {
  /** Whether diners can book online. */
  bookableOnline: boolean;
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  dryRun?: boolean | null | undefined;
  /** The client's own name for this intent, 1 to 128 characters. */
  idempotencyKey: string;
  /** The restaurant. */
  restaurantId: string | number;
};

/** Sets the limit of one slot of one date. */
export type SetSlotPacingInput = {
  /** Guests; left out for no limit. */
  covers?: number | null | undefined;
  /** The service date; today or later. */
  date: string;
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  dryRun?: boolean | null | undefined;
  /** The client's own name for this intent, 1 to 128 characters. */
  idempotencyKey: string;
  /** Parties; left out for no limit. */
  parties?: number | null | undefined;
  /** Whether diners can book nothing more, whatever the limits say. */
  paused?: boolean | null | undefined;
  /** The restaurant. */
  restaurantId: string | number;
  /** When the slot begins; before 04:00 it is of the night that follows the date. */
  time: string;
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

/** A seating period that comes every week. */
export type ShiftInput = {
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
  /** Its day; a shift past midnight is of the day on which it begins. */
  weekday: Weekday;
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

/** Names two parties of one restaurant. */
export type SwapPartiesInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The other. */
  otherReservationId: string | number;
  /** The one. */
  reservationId: string | number;
};

/** Who can book a table. */
export type TableBookability =
  /** Only the restaurant's own people. */
  | 'IN_HOUSE_ONLY'
  /** Diners, online. */
  | 'ONLINE'
  /** Nobody ahead of time. */
  | 'WALK_IN_ONLY';

/** A table. */
export type TableInput = {
  /** Who can book it. */
  bookability?: TableBookability | null | undefined;
  /** The table's ID; left out for a new table, which gets one. */
  id?: string | number | null | undefined;
  /** The most guests that it seats. */
  maximumParty: number;
  /** The fewest guests that it is given to. */
  minimumParty: number;
  /** What staff call it; unique. */
  name: string;
  /** Where it stands on the drawing of its section; left out, it stays where it was. */
  place?: TablePlaceInput | null | undefined;
  /** Among tables of a size the lower number is filled first; 1 to 9. */
  priority?: number | null | undefined;
  /** The kind of seat. */
  seating?: SeatingType | null | undefined;
  /** The name of its section. */
  section: string;
};

/** A table on the drawing of its section, in steps of half a metre from the section's upper left corner. */
export type TablePlaceInput = {
  /** Steps from top to bottom, 1 to 20. */
  depth: number;
  /** How it looks from above. */
  shape?: TableShape | null | undefined;
  /** Steps across, 1 to 20. */
  width: number;
  /** Steps to its left edge, 0 to 199. */
  x: number;
  /** Steps to its upper edge, 0 to 199. */
  y: number;
};

/** How a table looks from above. */
export type TableShape =
  | 'RECTANGULAR'
  | 'ROUND';

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

/** Says that a party came after all. */
export type UndoNoShowInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
};

/** Takes back what the house did last. */
export type UndoVisitStepInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The reservation. What became of it last was done by the house within the last 10 minutes, and its service day is not over. */
  reservationId: string | number;
};

/** What is left out stays as it is; null takes it away, but for the name. */
export type UpdateGuestInput = {
  /** Where confirmations go. */
  email?: string | null | undefined;
  /** The entry; one that was merged leads to the one that stands. */
  guestId: string | number;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** 1 to 200 characters. */
  name?: string | null | undefined;
  /** At most 4,000 characters. */
  notes?: string | null | undefined;
  /** International format. */
  phone?: string | null | undefined;
  /** All tags, at most 50. */
  tags?: Array<GuestTagInput> | null | undefined;
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

/** The life of a place in the queue. */
export type WalkInStatus =
  /** Gone. */
  | 'LEFT'
  /** At a table. */
  | 'SEATED'
  /** At the door. */
  | 'WAITING';

/** What has become of a delivery. */
export type WebhookDeliveryState =
  /** It was answered with 200 to 299. */
  | 'DELIVERED'
  /** It was given up; it can be sent anew. */
  | 'FAILED'
  /** It is still to be sent, perhaps again. */
  | 'PENDING';

/** What a webhook can be told of. */
export type WebhookEventType =
  /** A reservation was cancelled: reservation.cancelled. */
  | 'RESERVATION_CANCELLED'
  /** Time, party, tables or status changed: reservation.changed. */
  | 'RESERVATION_CHANGED'
  /** A table was booked, or a walk-in seated: reservation.created. */
  | 'RESERVATION_CREATED'
  /** The party did not come: reservation.no_show. */
  | 'RESERVATION_NO_SHOW'
  /** The party sat down: reservation.seated. */
  | 'RESERVATION_SEATED';

/** Why an attempt did not deliver. */
export type WebhookFailure =
  /** The name leads to no public address. */
  | 'ADDRESS_REFUSED'
  /** No connection, or it was dropped. */
  | 'CONNECTION'
  /** The webhook was switched off, or taken away. */
  | 'ENDPOINT_DISABLED'
  /** The name has no address. */
  | 'NAME_NOT_FOUND'
  /** The answer was a redirect: they are not followed. */
  | 'REDIRECT'
  /** The answer was none of 200 to 299. */
  | 'STATUS'
  /** No answer within ten seconds. */
  | 'TIMEOUT'
  /** No certificate that is trusted for the name. */
  | 'TLS';

/** Why nothing is sent to a URL. */
export type WebhookUrlProblem =
  /** It holds a name or password. */
  | 'HAS_CREDENTIALS'
  /** It is not a URL of the web. */
  | 'NOT_A_URL'
  /** It does not begin with https. */
  | 'NOT_HTTPS'
  /** It names another port than 443. */
  | 'PORT_NOT_ALLOWED'
  /** It names an address or a host that is not on the open internet. */
  | 'PRIVATE_ADDRESS'
  /** It is longer than 2,000 characters. */
  | 'TOO_LONG';

/** A day of the week. */
export type Weekday =
  /** The fifth day. */
  | 'FRIDAY'
  /** The first day. */
  | 'MONDAY'
  /** The sixth day. */
  | 'SATURDAY'
  /** The seventh day. */
  | 'SUNDAY'
  /** The fourth day. */
  | 'THURSDAY'
  /** The second day. */
  | 'TUESDAY'
  /** The third day. */
  | 'WEDNESDAY';

/** Takes back a part of a change that is still to come. */
export type WithdrawPlanChangeInput = {
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  dryRun?: boolean | null | undefined;
  /** The client's own name for this intent, 1 to 128 characters. */
  idempotencyKey: string;
  /** What of it. */
  part: PlanPart;
  /** The restaurant. */
  restaurantId: string | number;
  /** The date of the change; later than today. */
  validFrom: string;
};

export type EmploymentsQueryVariables = Exact<{ [key: string]: never; }>;


export type EmploymentsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, roles: Array<Role>, employments: Array<{ __typename: 'Employment', role: RestaurantRole, restaurant: { __typename: 'Restaurant', id: string, name: string, timeZone: string, address: { __typename: 'Address', street: string | null, city: string } } | null }> } | null };

export type MarkArrivedMutationVariables = Exact<{
  input: MarkArrivedInput;
}>;


export type MarkArrivedMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationChanged', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
   };

export type SeatPartyMutationVariables = Exact<{
  input: SeatPartyInput;
}>;


export type SeatPartyMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationChanged', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
    | { __typename: 'TablesTaken', message: string, tables: Array<{ __typename: 'TakenTable', table: { __typename: 'ReservedTable', name: string }, reservation: { __typename: 'Reservation', guestName: string, time: string } | null }> }
    | { __typename: 'TablesUnknown', message: string }
   };

export type CompleteVisitMutationVariables = Exact<{
  input: CompleteVisitInput;
}>;


export type CompleteVisitMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationChanged', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
   };

export type MarkNoShowMutationVariables = Exact<{
  input: MarkNoShowInput;
}>;


export type MarkNoShowMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationChanged', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
   };

export type UndoNoShowMutationVariables = Exact<{
  input: UndoNoShowInput;
}>;


export type UndoNoShowMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationChanged', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ __typename: 'Slot', time: string, startsAt: string }> }
   };

export type CancelBookingMutationVariables = Exact<{
  input: CancelReservationInput;
}>;


export type CancelBookingMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PastCancellationCutoff', message: string }
    | { __typename: 'ReservationCancelled', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
   };

export type MovePartyMutationVariables = Exact<{
  input: MovePartyInput;
}>;


export type MovePartyMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationChanged', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
    | { __typename: 'TablesTaken', message: string, tables: Array<{ __typename: 'TakenTable', table: { __typename: 'ReservedTable', name: string }, reservation: { __typename: 'Reservation', guestName: string, time: string } | null }> }
    | { __typename: 'TablesUnknown', message: string }
   };

export type SwapPartiesMutationVariables = Exact<{
  input: SwapPartiesInput;
}>;


export type SwapPartiesMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PartiesSwapped', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null }, otherReservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
    | { __typename: 'TablesTaken', message: string, tables: Array<{ __typename: 'TakenTable', table: { __typename: 'ReservedTable', name: string }, reservation: { __typename: 'Reservation', guestName: string, time: string } | null }> }
    | { __typename: 'TablesUnknown', message: string }
   };

export type ModifyBookingMutationVariables = Exact<{
  input: ModifyReservationInput;
}>;


export type ModifyBookingMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PastCancellationCutoff', message: string }
    | { __typename: 'ReservationModified', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ __typename: 'Slot', time: string, startsAt: string }> }
   };

export type SeatWalkInMutationVariables = Exact<{
  input: SeatWalkInInput;
}>;


export type SeatWalkInMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ __typename: 'Slot', time: string, startsAt: string }> }
    | { __typename: 'TablesTaken', message: string, tables: Array<{ __typename: 'TakenTable', table: { __typename: 'ReservedTable', name: string }, reservation: { __typename: 'Reservation', guestName: string, time: string } | null }> }
    | { __typename: 'TablesUnknown', message: string }
    | { __typename: 'WalkInSeated', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
   };

export type BookInHouseMutationVariables = Exact<{
  input: BookInHouseInput;
}>;


export type BookInHouseMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationConfirmed', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ __typename: 'Slot', time: string, startsAt: string }> }
    | { __typename: 'TablesTaken', message: string, tables: Array<{ __typename: 'TakenTable', table: { __typename: 'ReservedTable', name: string }, reservation: { __typename: 'Reservation', guestName: string, time: string } | null }> }
    | { __typename: 'TablesUnknown', message: string }
   };

export type SetSlotPauseMutationVariables = Exact<{
  input: SetSlotPacingInput;
}>;


export type SetSlotPauseMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PlanChanged', isSaved: boolean }
    | { __typename: 'PlanMistakes', message: string }
   };

export type ClearSlotPauseMutationVariables = Exact<{
  input: ClearSlotPacingInput;
}>;


export type ClearSlotPauseMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PlanChanged', isSaved: boolean }
    | { __typename: 'PlanMistakes', message: string }
   };

type RefusalParts_AlreadyOnWaitlist_Fragment = { __typename: 'AlreadyOnWaitlist', message: string };

type RefusalParts_EditWindowClosed_Fragment = { __typename: 'EditWindowClosed', message: string };

type RefusalParts_GuestContactInUse_Fragment = { __typename: 'GuestContactInUse', message: string };

type RefusalParts_HoldAlreadyExtended_Fragment = { __typename: 'HoldAlreadyExtended', message: string };

type RefusalParts_HoldExpired_Fragment = { __typename: 'HoldExpired', message: string };

type RefusalParts_IdempotencyKeyReused_Fragment = { __typename: 'IdempotencyKeyReused', message: string };

type RefusalParts_InvalidTransition_Fragment = { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string };

type RefusalParts_NotFound_Fragment = { __typename: 'NotFound', message: string };

type RefusalParts_OwnReview_Fragment = { __typename: 'OwnReview', message: string };

type RefusalParts_PastCancellationCutoff_Fragment = { __typename: 'PastCancellationCutoff', message: string };

type RefusalParts_PlanMistakes_Fragment = { __typename: 'PlanMistakes', message: string };

type RefusalParts_ReservationsOpen_Fragment = { __typename: 'ReservationsOpen', message: string };

type RefusalParts_ReviewChanged_Fragment = { __typename: 'ReviewChanged', message: string };

type RefusalParts_ReviewNotAllowed_Fragment = { __typename: 'ReviewNotAllowed', message: string };

type RefusalParts_ReviewWindowClosed_Fragment = { __typename: 'ReviewWindowClosed', message: string };

type RefusalParts_SlotUnavailable_Fragment = { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ __typename: 'Slot', time: string, startsAt: string }> };

type RefusalParts_TableAvailable_Fragment = { __typename: 'TableAvailable', message: string };

type RefusalParts_TablesTaken_Fragment = { __typename: 'TablesTaken', message: string, tables: Array<{ __typename: 'TakenTable', table: { __typename: 'ReservedTable', name: string }, reservation: { __typename: 'Reservation', guestName: string, time: string } | null }> };

type RefusalParts_TablesUnknown_Fragment = { __typename: 'TablesUnknown', message: string };

type RefusalParts_TooManyHolds_Fragment = { __typename: 'TooManyHolds', message: string };

type RefusalParts_TooManyWebhooks_Fragment = { __typename: 'TooManyWebhooks', message: string };

type RefusalParts_WaitlistEntryClosed_Fragment = { __typename: 'WaitlistEntryClosed', message: string };

type RefusalParts_WalkInNotWaiting_Fragment = { __typename: 'WalkInNotWaiting', message: string };

type RefusalParts_WebhookUrlRefused_Fragment = { __typename: 'WebhookUrlRefused', message: string };

export type RefusalPartsFragment =
  | RefusalParts_AlreadyOnWaitlist_Fragment
  | RefusalParts_EditWindowClosed_Fragment
  | RefusalParts_GuestContactInUse_Fragment
  | RefusalParts_HoldAlreadyExtended_Fragment
  | RefusalParts_HoldExpired_Fragment
  | RefusalParts_IdempotencyKeyReused_Fragment
  | RefusalParts_InvalidTransition_Fragment
  | RefusalParts_NotFound_Fragment
  | RefusalParts_OwnReview_Fragment
  | RefusalParts_PastCancellationCutoff_Fragment
  | RefusalParts_PlanMistakes_Fragment
  | RefusalParts_ReservationsOpen_Fragment
  | RefusalParts_ReviewChanged_Fragment
  | RefusalParts_ReviewNotAllowed_Fragment
  | RefusalParts_ReviewWindowClosed_Fragment
  | RefusalParts_SlotUnavailable_Fragment
  | RefusalParts_TableAvailable_Fragment
  | RefusalParts_TablesTaken_Fragment
  | RefusalParts_TablesUnknown_Fragment
  | RefusalParts_TooManyHolds_Fragment
  | RefusalParts_TooManyWebhooks_Fragment
  | RefusalParts_WaitlistEntryClosed_Fragment
  | RefusalParts_WalkInNotWaiting_Fragment
  | RefusalParts_WebhookUrlRefused_Fragment
;

export type UndoVisitStepMutationVariables = Exact<{
  input: UndoVisitStepInput;
}>;


export type UndoVisitStepMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationChanged', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ __typename: 'Slot', time: string, startsAt: string }> }
    | { __typename: 'TablesTaken', message: string, tables: Array<{ __typename: 'TakenTable', table: { __typename: 'ReservedTable', name: string }, reservation: { __typename: 'Reservation', guestName: string, time: string } | null }> }
    | { __typename: 'TablesUnknown', message: string }
   };

export type BookingPartsFragment = { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null };

export type EveningQueryVariables = Exact<{
  restaurantId: string | number;
  date: string;
}>;


export type EveningQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, takesOnlineBookings: boolean | null, book: Array<{ __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null }> | null, floorPlan: { __typename: 'FloorPlan', sections: Array<{ __typename: 'Section', name: string }>, tables: Array<{ __typename: 'DiningTable', id: string, name: string, section: string, minimumParty: number, maximumParty: number, seating: SeatingType, priority: number, bookability: TableBookability, place: { __typename: 'TablePlace', x: number, y: number, width: number, depth: number, shape: TableShape } | null }>, combinations: Array<{ __typename: 'TableCombination', name: string, minimumParty: number, maximumParty: number, tables: Array<{ __typename: 'DiningTable', id: string }> }> } | null, seatingSlots: Array<{ __typename: 'SeatingSlot', time: string, startsAt: string, shift: string, isPaused: boolean, covers: number, parties: number, pacing: { __typename: 'PacingLimit', covers: number | null, parties: number | null }, turnTimes: Array<{ __typename: 'TurnTime', upToGuests: number, minutes: number }> }> | null, heldTables: Array<{ __typename: 'HeldTable', startsAt: string, durationMinutes: number, partySize: number, expiresAt: string, tables: Array<{ __typename: 'DiningTable', id: string }> }> | null, bookingRules: { __typename: 'BookingRules', bufferMinutes: number, slotIntervalMinutes: number, largestParty: number, turnTimes: Array<{ __typename: 'TurnTime', upToGuests: number, minutes: number }> } | null } | null };

export type SlotPartsFragment = { __typename: 'SeatingSlot', time: string, startsAt: string, shift: string, isPaused: boolean, covers: number, parties: number, pacing: { __typename: 'PacingLimit', covers: number | null, parties: number | null }, turnTimes: Array<{ __typename: 'TurnTime', upToGuests: number, minutes: number }> };

export type HeldPartsFragment = { __typename: 'HeldTable', startsAt: string, durationMinutes: number, partySize: number, expiresAt: string, tables: Array<{ __typename: 'DiningTable', id: string }> };

export type EveningSlotsQueryVariables = Exact<{
  restaurantId: string | number;
  date: string;
}>;


export type EveningSlotsQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, seatingSlots: Array<{ __typename: 'SeatingSlot', time: string, startsAt: string, shift: string, isPaused: boolean, covers: number, parties: number, pacing: { __typename: 'PacingLimit', covers: number | null, parties: number | null }, turnTimes: Array<{ __typename: 'TurnTime', upToGuests: number, minutes: number }> }> | null, heldTables: Array<{ __typename: 'HeldTable', startsAt: string, durationMinutes: number, partySize: number, expiresAt: string, tables: Array<{ __typename: 'DiningTable', id: string }> }> | null } | null };

export type BookingsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type BookingsQuery = { __typename: 'Query', reservations: Array<{ __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } | null> };

export type GuestEditMutationVariables = Exact<{
  input: UpdateGuestInput;
}>;


export type GuestEditMutation = { __typename: 'Mutation', updateGuest:
    | { __typename: 'GuestContactInUse', guest: { __typename: 'Guest', id: string, name: string, phone: string | null, email: string | null, notes: string | null, visitCount: number, noShowCount: number, lastVisitOn: string | null, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } }
    | { __typename: 'GuestUpdated', guest: { __typename: 'Guest', id: string, name: string, phone: string | null, email: string | null, notes: string | null, visitCount: number, noShowCount: number, lastVisitOn: string | null, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } }
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
   };

export type GuestBookQueryVariables = Exact<{
  restaurantId: string | number;
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GuestBookQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, guests: { __typename: 'GuestConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'GuestEdge', node: { __typename: 'Guest', id: string, name: string, phone: string | null, email: string | null, notes: string | null, visitCount: number, noShowCount: number, lastVisitOn: string | null, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } }> } | null } | null };

export type GuestLinePartsFragment = { __typename: 'Guest', id: string, name: string, phone: string | null, email: string | null, notes: string | null, visitCount: number, noShowCount: number, lastVisitOn: string | null, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> };

export type GuestEntryQueryVariables = Exact<{
  restaurantId: string | number;
  guestId: string | number;
}>;


export type GuestEntryQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, guest: { __typename: 'Guest', cancellationCount: number, id: string, name: string, phone: string | null, email: string | null, notes: string | null, visitCount: number, noShowCount: number, lastVisitOn: string | null, reservations: { __typename: 'ReservationConnection', totalCount: number, edges: Array<{ __typename: 'ReservationEdge', node: { __typename: 'Reservation', id: string, confirmationCode: string, date: string, time: string, partySize: number, status: ReservationStatus, specialRequests: string | null, tables: Array<{ __typename: 'ReservedTable', name: string }> | null } }> }, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null } | null };

export type GuestMergeMutationVariables = Exact<{
  input: MergeGuestsInput;
}>;


export type GuestMergeMutation = { __typename: 'Mutation', mergeGuests:
    | { __typename: 'GuestsMerged', guest: { __typename: 'Guest', id: string, name: string, phone: string | null, email: string | null, notes: string | null, visitCount: number, noShowCount: number, lastVisitOn: string | null, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } }
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
   };

export type NoticesOfDayQueryVariables = Exact<{
  restaurantId: string | number;
  date: string;
}>;


export type NoticesOfDayQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, book: Array<{ __typename: 'Reservation', id: string, guestName: string, partySize: number, time: string, status: ReservationStatus, notices: Array<{ __typename: 'Notice', kind: NoticeKind, channel: NoticeChannel, state: NoticeState, dueAt: string, settledAt: string | null, attempts: number, reason: NoticeReason | null }> | null }> | null } | null };

export type NoticePartsFragment = { __typename: 'Notice', kind: NoticeKind, channel: NoticeChannel, state: NoticeState, dueAt: string, settledAt: string | null, attempts: number, reason: NoticeReason | null };

export type NotificationSettingsOfQueryVariables = Exact<{
  restaurantId: string | number;
}>;


export type NotificationSettingsOfQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, notificationSettings: { __typename: 'NotificationSettings', mailAddresses: Array<string>, mailOn: Array<RestaurantNoticeKind>, dashboardOn: Array<RestaurantNoticeKind>, locale: string | null } | null } | null };

export type NotificationSettingsPartsFragment = { __typename: 'NotificationSettings', mailAddresses: Array<string>, mailOn: Array<RestaurantNoticeKind>, dashboardOn: Array<RestaurantNoticeKind>, locale: string | null };

export type NotificationSettingsSetMutationVariables = Exact<{
  input: SetNotificationSettingsInput;
}>;


export type NotificationSettingsSetMutation = { __typename: 'Mutation', setNotificationSettings:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'NotificationSettingsSet', settings: { __typename: 'NotificationSettings', mailAddresses: Array<string>, mailOn: Array<RestaurantNoticeKind>, dashboardOn: Array<RestaurantNoticeKind>, locale: string | null } }
   };

export type WebhooksOfQueryVariables = Exact<{
  restaurantId: string | number;
}>;


export type WebhooksOfQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, webhooks: Array<{ __typename: 'Webhook', id: string, url: string, isEnabled: boolean, eventTypes: Array<WebhookEventType>, createdAt: string, previousSecretUntil: string | null }> | null } | null };

export type WebhooksDeliveriesQueryVariables = Exact<{
  restaurantId: string | number;
}>;


export type WebhooksDeliveriesQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, webhooks: Array<{ __typename: 'Webhook', id: string, deliveries: Array<{ __typename: 'WebhookDelivery', id: string, eventType: WebhookEventType, state: WebhookDeliveryState, createdAt: string, attempts: Array<{ __typename: 'WebhookAttempt', number: number, attemptedAt: string, statusCode: number | null, failure: WebhookFailure | null, latencyMilliseconds: number }> }> }> | null } | null };

export type WebhookPartsFragment = { __typename: 'Webhook', id: string, url: string, isEnabled: boolean, eventTypes: Array<WebhookEventType>, createdAt: string, previousSecretUntil: string | null };

export type WebhookDeliveryPartsFragment = { __typename: 'WebhookDelivery', id: string, eventType: WebhookEventType, state: WebhookDeliveryState, createdAt: string, attempts: Array<{ __typename: 'WebhookAttempt', number: number, attemptedAt: string, statusCode: number | null, failure: WebhookFailure | null, latencyMilliseconds: number }> };

export type WebhooksCreateMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type WebhooksCreateMutation = { __typename: 'Mutation', createWebhook:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'TooManyWebhooks', most: number }
    | { __typename: 'WebhookCreated', secret: string, webhook: { __typename: 'Webhook', id: string, url: string, isEnabled: boolean, eventTypes: Array<WebhookEventType>, createdAt: string, previousSecretUntil: string | null } }
    | { __typename: 'WebhookUrlRefused', problem: WebhookUrlProblem }
   };

export type WebhooksChangeMutationVariables = Exact<{
  input: ChangeWebhookInput;
}>;


export type WebhooksChangeMutation = { __typename: 'Mutation', changeWebhook:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'WebhookChanged', webhook: { __typename: 'Webhook', id: string, url: string, isEnabled: boolean, eventTypes: Array<WebhookEventType>, createdAt: string, previousSecretUntil: string | null } }
    | { __typename: 'WebhookUrlRefused', problem: WebhookUrlProblem }
   };

export type WebhooksDeleteMutationVariables = Exact<{
  input: DeleteWebhookInput;
}>;


export type WebhooksDeleteMutation = { __typename: 'Mutation', deleteWebhook:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'WebhookDeleted', webhookId: string }
   };

export type WebhooksRotateSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type WebhooksRotateSecretMutation = { __typename: 'Mutation', rotateWebhookSecret:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'WebhookSecretRotated', secret: string, webhook: { __typename: 'Webhook', id: string, url: string, isEnabled: boolean, eventTypes: Array<WebhookEventType>, createdAt: string, previousSecretUntil: string | null } }
   };

export type WebhooksReplayMutationVariables = Exact<{
  input: ReplayWebhookDeliveryInput;
}>;


export type WebhooksReplayMutation = { __typename: 'Mutation', replayWebhookDelivery:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'WebhookDeliveryReplayed', delivery: { __typename: 'WebhookDelivery', id: string, eventType: WebhookEventType, state: WebhookDeliveryState, createdAt: string, attempts: Array<{ __typename: 'WebhookAttempt', number: number, attemptedAt: string, statusCode: number | null, failure: WebhookFailure | null, latencyMilliseconds: number }> } }
   };

export type RecordsOfRangeQueryVariables = Exact<{
  restaurantId: string | number;
  from: string;
  to: string;
  by: RecordPeriod;
  beforeFrom: string;
  beforeTo: string;
}>;


export type RecordsOfRangeQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, records: Array<{ __typename: 'ServiceRecord', from: string, to: string, parties: number, covers: number, noShows: number, noShowCovers: number, cancelled: number, walkIns: number, bookings: number, leadTime: { __typename: 'LeadTime', medianMinutes: number | null, underADay: number, underAWeek: number, underAMonth: number, longer: number } | null, partySizes: Array<{ __typename: 'PartySizeCount', partySize: number, parties: number }> | null }> | null, before: Array<{ __typename: 'ServiceRecord', from: string, to: string, parties: number, covers: number, noShows: number, noShowCovers: number, cancelled: number, walkIns: number, bookings: number, leadTime: { __typename: 'LeadTime', medianMinutes: number | null, underADay: number, underAWeek: number, underAMonth: number, longer: number } | null, partySizes: Array<{ __typename: 'PartySizeCount', partySize: number, parties: number }> | null }> | null, shifts: Array<{ __typename: 'ServiceRecord', shift: string | null, covers: number, noShowCovers: number }> | null } | null };

export type RecordPartsFragment = { __typename: 'ServiceRecord', from: string, to: string, parties: number, covers: number, noShows: number, noShowCovers: number, cancelled: number, walkIns: number, bookings: number, leadTime: { __typename: 'LeadTime', medianMinutes: number | null, underADay: number, underAWeek: number, underAMonth: number, longer: number } | null, partySizes: Array<{ __typename: 'PartySizeCount', partySize: number, parties: number }> | null };

export type ReviewsAnswerMutationVariables = Exact<{
  input: AnswerReviewInput;
}>;


export type ReviewsAnswerMutation = { __typename: 'Mutation', answerReview:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'ReviewAnswered', review: { __typename: 'Review', id: string, answer: { __typename: 'ReviewAnswer', text: string, answeredAt: string } | null } }
   };

export type ReviewsRemoveAnswerMutationVariables = Exact<{
  input: RemoveReviewAnswerInput;
}>;


export type ReviewsRemoveAnswerMutation = { __typename: 'Mutation', removeReviewAnswer:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'ReviewAnswerRemoved', review: { __typename: 'Review', id: string, answer: { __typename: 'ReviewAnswer', text: string } | null } }
   };

export type ReviewsReportMutationVariables = Exact<{
  input: ReportReviewInput;
}>;


export type ReviewsReportMutation = { __typename: 'Mutation', reportReview:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'OwnReview' }
    | { __typename: 'ReviewReported', review: { __typename: 'Review', id: string } }
   };

export type ReviewsSummaryQueryVariables = Exact<{
  restaurantId: string | number;
}>;


export type ReviewsSummaryQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, rating: { __typename: 'RatingSummary', average: number | null, count: number, food: number | null, service: number | null, ambience: number | null, value: number | null, distribution: Array<number>, last90Days: { __typename: 'RecentRatings', average: number | null, count: number } } | null } | null };

export type ReviewsPageQueryVariables = Exact<{
  restaurantId: string | number;
  first: number;
  after?: string | null | undefined;
  sort?: ReviewSort | null | undefined;
  ratings?: Array<number> | number | null | undefined;
}>;


export type ReviewsPageQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, reviews: { __typename: 'ReviewConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ReviewEdge', node: { __typename: 'Review', id: string, overall: number, food: number | null, service: number | null, ambience: number | null, value: number | null, text: string | null, dinedOn: string, createdAt: string, editedAt: string | null, helpfulCount: number, answer: { __typename: 'ReviewAnswer', text: string, answeredAt: string } | null } }> } | null } | null };

export type ReviewCardPartsFragment = { __typename: 'Review', id: string, overall: number, food: number | null, service: number | null, ambience: number | null, value: number | null, text: string | null, dinedOn: string, createdAt: string, editedAt: string | null, helpfulCount: number, answer: { __typename: 'ReviewAnswer', text: string, answeredAt: string } | null };

export type SetupSpecialDaysQueryVariables = Exact<{
  restaurantId: string | number;
  from: string;
  to: string;
}>;


export type SetupSpecialDaysQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, bookingRules: { __typename: 'BookingRules', slotIntervalMinutes: number } | null, specialDays: Array<{ __typename: 'SpecialDay', date: string, note: string | null, periods: Array<{ __typename: 'SpecialPeriod', name: string, firstSeating: string, lastSeating: string, turnTimes: Array<{ __typename: 'TurnTime', upToGuests: number, minutes: number }> | null, pacing: { __typename: 'PacingLimit', covers: number | null, parties: number | null } | null, slotPacing: Array<{ __typename: 'SlotPacing', time: string, covers: number | null, parties: number | null }>, cutoff: { __typename: 'ShiftCutoff', minutes: number | null } | null }> }> | null } | null };

export type SetupSetSpecialDayMutationVariables = Exact<{
  input: SetSpecialDayInput;
  date: string;
  partySize: number;
}>;


export type SetupSetSpecialDayMutation = { __typename: 'Mutation', answer:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'PlanChanged', isSaved: boolean, validFrom: string, touchedCount: number, restaurant: { __typename: 'Restaurant', id: string }, touched: Array<{ __typename: 'TouchedReservation', problem: TouchedProblem, startsAt: string, reservation: { __typename: 'Reservation', id: string, guestName: string, partySize: number } | null }>, slots: Array<{ __typename: 'PlannedSlot', time: string, startsAt: string, before: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null, after: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null }> | null }
    | { __typename: 'PlanMistakes', mistakes: Array<{ __typename: 'PlanMistake', path: string, code: PlanMistakeCode, problem: string }> }
   };

export type SetupRemoveSpecialDayMutationVariables = Exact<{
  input: RemoveSpecialDayInput;
  date: string;
  partySize: number;
}>;


export type SetupRemoveSpecialDayMutation = { __typename: 'Mutation', answer:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'PlanChanged', isSaved: boolean, validFrom: string, touchedCount: number, restaurant: { __typename: 'Restaurant', id: string }, touched: Array<{ __typename: 'TouchedReservation', problem: TouchedProblem, startsAt: string, reservation: { __typename: 'Reservation', id: string, guestName: string, partySize: number } | null }>, slots: Array<{ __typename: 'PlannedSlot', time: string, startsAt: string, before: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null, after: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null }> | null }
    | { __typename: 'PlanMistakes', mistakes: Array<{ __typename: 'PlanMistake', path: string, code: PlanMistakeCode, problem: string }> }
   };

export type SetupFloorPlanQueryVariables = Exact<{
  restaurantId: string | number;
  on: string;
}>;


export type SetupFloorPlanQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, floorPlan: { __typename: 'FloorPlan', sections: Array<{ __typename: 'Section', name: string }>, tables: Array<{ __typename: 'DiningTable', id: string, name: string, section: string, minimumParty: number, maximumParty: number, seating: SeatingType, priority: number, bookability: TableBookability, place: { __typename: 'TablePlace', x: number, y: number, width: number, depth: number, shape: TableShape } | null }>, combinations: Array<{ __typename: 'TableCombination', name: string, minimumParty: number, maximumParty: number, seating: SeatingType, tables: Array<{ __typename: 'DiningTable', id: string }> }> } | null } | null };

export type SetupChangeFloorPlanMutationVariables = Exact<{
  input: ChangeFloorPlanInput;
  date: string;
  partySize: number;
}>;


export type SetupChangeFloorPlanMutation = { __typename: 'Mutation', answer:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'PlanChanged', isSaved: boolean, validFrom: string, touchedCount: number, restaurant: { __typename: 'Restaurant', id: string }, touched: Array<{ __typename: 'TouchedReservation', problem: TouchedProblem, startsAt: string, reservation: { __typename: 'Reservation', id: string, guestName: string, partySize: number } | null }>, slots: Array<{ __typename: 'PlannedSlot', time: string, startsAt: string, before: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null, after: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null }> | null }
    | { __typename: 'PlanMistakes', mistakes: Array<{ __typename: 'PlanMistake', path: string, code: PlanMistakeCode, problem: string }> }
   };

type SetupPlanAnswer_IdempotencyKeyReused_Fragment = { __typename: 'IdempotencyKeyReused' };

type SetupPlanAnswer_NotFound_Fragment = { __typename: 'NotFound' };

type SetupPlanAnswer_PlanChanged_Fragment = { __typename: 'PlanChanged', isSaved: boolean, validFrom: string, touchedCount: number, restaurant: { __typename: 'Restaurant', id: string }, touched: Array<{ __typename: 'TouchedReservation', problem: TouchedProblem, startsAt: string, reservation: { __typename: 'Reservation', id: string, guestName: string, partySize: number } | null }>, slots: Array<{ __typename: 'PlannedSlot', time: string, startsAt: string, before: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null, after: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null }> | null };

type SetupPlanAnswer_PlanMistakes_Fragment = { __typename: 'PlanMistakes', mistakes: Array<{ __typename: 'PlanMistake', path: string, code: PlanMistakeCode, problem: string }> };

export type SetupPlanAnswerFragment =
  | SetupPlanAnswer_IdempotencyKeyReused_Fragment
  | SetupPlanAnswer_NotFound_Fragment
  | SetupPlanAnswer_PlanChanged_Fragment
  | SetupPlanAnswer_PlanMistakes_Fragment
;

export type SetupBookingRulesQueryVariables = Exact<{
  restaurantId: string | number;
  on: string;
}>;


export type SetupBookingRulesQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, takesOnlineBookings: boolean | null, bookingRules: { __typename: 'BookingRules', slotIntervalMinutes: number, bookingWindowDays: number, slotCutoffMinutes: number, shiftCutoffMinutes: number | null, bufferMinutes: number, smallestParty: number, largestParty: number, cancellationCutoffMinutes: number, holdMinutes: number, noShowAfterMinutes: number | null, waitlistOfferMinutes: number, pacing: { __typename: 'PacingLimit', covers: number | null, parties: number | null }, turnTimes: Array<{ __typename: 'TurnTime', upToGuests: number, minutes: number }> } | null } | null };

export type SetupChangeBookingRulesMutationVariables = Exact<{
  input: ChangeBookingRulesInput;
  date: string;
  partySize: number;
}>;


export type SetupChangeBookingRulesMutation = { __typename: 'Mutation', answer:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'PlanChanged', isSaved: boolean, validFrom: string, touchedCount: number, restaurant: { __typename: 'Restaurant', id: string }, touched: Array<{ __typename: 'TouchedReservation', problem: TouchedProblem, startsAt: string, reservation: { __typename: 'Reservation', id: string, guestName: string, partySize: number } | null }>, slots: Array<{ __typename: 'PlannedSlot', time: string, startsAt: string, before: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null, after: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null }> | null }
    | { __typename: 'PlanMistakes', mistakes: Array<{ __typename: 'PlanMistake', path: string, code: PlanMistakeCode, problem: string }> }
   };

export type SetupSetOnlineBookingMutationVariables = Exact<{
  input: SetOnlineBookingInput;
  date: string;
  partySize: number;
}>;


export type SetupSetOnlineBookingMutation = { __typename: 'Mutation', answer:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'PlanChanged', isSaved: boolean, validFrom: string, touchedCount: number, restaurant: { __typename: 'Restaurant', id: string }, touched: Array<{ __typename: 'TouchedReservation', problem: TouchedProblem, startsAt: string, reservation: { __typename: 'Reservation', id: string, guestName: string, partySize: number } | null }>, slots: Array<{ __typename: 'PlannedSlot', time: string, startsAt: string, before: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null, after: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null }> | null }
    | { __typename: 'PlanMistakes', mistakes: Array<{ __typename: 'PlanMistake', path: string, code: PlanMistakeCode, problem: string }> }
   };

export type SetupScheduledChangesQueryVariables = Exact<{
  restaurantId: string | number;
}>;


export type SetupScheduledChangesQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, scheduledPlanChanges: Array<{ __typename: 'ScheduledPlanChange', validFrom: string, parts: Array<PlanPart> }> | null } | null };

export type SetupWithdrawPlanChangeMutationVariables = Exact<{
  input: WithdrawPlanChangeInput;
  date: string;
  partySize: number;
}>;


export type SetupWithdrawPlanChangeMutation = { __typename: 'Mutation', answer:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'PlanChanged', isSaved: boolean, validFrom: string, touchedCount: number, restaurant: { __typename: 'Restaurant', id: string }, touched: Array<{ __typename: 'TouchedReservation', problem: TouchedProblem, startsAt: string, reservation: { __typename: 'Reservation', id: string, guestName: string, partySize: number } | null }>, slots: Array<{ __typename: 'PlannedSlot', time: string, startsAt: string, before: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null, after: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null }> | null }
    | { __typename: 'PlanMistakes', mistakes: Array<{ __typename: 'PlanMistake', path: string, code: PlanMistakeCode, problem: string }> }
   };

type SetupPeriod_Shift_Fragment = { __typename: 'Shift', name: string, firstSeating: string, lastSeating: string, turnTimes: Array<{ __typename: 'TurnTime', upToGuests: number, minutes: number }> | null, pacing: { __typename: 'PacingLimit', covers: number | null, parties: number | null } | null, slotPacing: Array<{ __typename: 'SlotPacing', time: string, covers: number | null, parties: number | null }>, cutoff: { __typename: 'ShiftCutoff', minutes: number | null } | null };

type SetupPeriod_SpecialPeriod_Fragment = { __typename: 'SpecialPeriod', name: string, firstSeating: string, lastSeating: string, turnTimes: Array<{ __typename: 'TurnTime', upToGuests: number, minutes: number }> | null, pacing: { __typename: 'PacingLimit', covers: number | null, parties: number | null } | null, slotPacing: Array<{ __typename: 'SlotPacing', time: string, covers: number | null, parties: number | null }>, cutoff: { __typename: 'ShiftCutoff', minutes: number | null } | null };

export type SetupPeriodFragment =
  | SetupPeriod_Shift_Fragment
  | SetupPeriod_SpecialPeriod_Fragment
;

export type SetupShiftsQueryVariables = Exact<{
  restaurantId: string | number;
  on: string;
}>;


export type SetupShiftsQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, bookingRules: { __typename: 'BookingRules', slotIntervalMinutes: number } | null, shifts: Array<{ __typename: 'Shift', weekday: Weekday, name: string, firstSeating: string, lastSeating: string, turnTimes: Array<{ __typename: 'TurnTime', upToGuests: number, minutes: number }> | null, pacing: { __typename: 'PacingLimit', covers: number | null, parties: number | null } | null, slotPacing: Array<{ __typename: 'SlotPacing', time: string, covers: number | null, parties: number | null }>, cutoff: { __typename: 'ShiftCutoff', minutes: number | null } | null }> | null } | null };

export type SetupChangeShiftsMutationVariables = Exact<{
  input: ChangeShiftsInput;
  date: string;
  partySize: number;
}>;


export type SetupChangeShiftsMutation = { __typename: 'Mutation', answer:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'PlanChanged', isSaved: boolean, validFrom: string, touchedCount: number, restaurant: { __typename: 'Restaurant', id: string }, touched: Array<{ __typename: 'TouchedReservation', problem: TouchedProblem, startsAt: string, reservation: { __typename: 'Reservation', id: string, guestName: string, partySize: number } | null }>, slots: Array<{ __typename: 'PlannedSlot', time: string, startsAt: string, before: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null, after: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null }> | null }
    | { __typename: 'PlanMistakes', mistakes: Array<{ __typename: 'PlanMistake', path: string, code: PlanMistakeCode, problem: string }> }
   };

export type SetupDayQueryVariables = Exact<{
  restaurantId: string | number;
  date: string;
}>;


export type SetupDayQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, seatingSlots: Array<{ __typename: 'SeatingSlot', time: string, startsAt: string, shift: string, covers: number, parties: number, isPaused: boolean, hasLimitOfItsOwn: boolean, pacing: { __typename: 'PacingLimit', covers: number | null, parties: number | null } }> | null, slotPacing: Array<{ __typename: 'DatedSlotPacing', time: string, covers: number | null, parties: number | null, isPaused: boolean }> | null } | null };

export type SetupSetSlotPacingMutationVariables = Exact<{
  input: SetSlotPacingInput;
  date: string;
  partySize: number;
}>;


export type SetupSetSlotPacingMutation = { __typename: 'Mutation', answer:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'PlanChanged', isSaved: boolean, validFrom: string, touchedCount: number, restaurant: { __typename: 'Restaurant', id: string }, touched: Array<{ __typename: 'TouchedReservation', problem: TouchedProblem, startsAt: string, reservation: { __typename: 'Reservation', id: string, guestName: string, partySize: number } | null }>, slots: Array<{ __typename: 'PlannedSlot', time: string, startsAt: string, before: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null, after: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null }> | null }
    | { __typename: 'PlanMistakes', mistakes: Array<{ __typename: 'PlanMistake', path: string, code: PlanMistakeCode, problem: string }> }
   };

export type SetupClearSlotPacingMutationVariables = Exact<{
  input: ClearSlotPacingInput;
  date: string;
  partySize: number;
}>;


export type SetupClearSlotPacingMutation = { __typename: 'Mutation', answer:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'PlanChanged', isSaved: boolean, validFrom: string, touchedCount: number, restaurant: { __typename: 'Restaurant', id: string }, touched: Array<{ __typename: 'TouchedReservation', problem: TouchedProblem, startsAt: string, reservation: { __typename: 'Reservation', id: string, guestName: string, partySize: number } | null }>, slots: Array<{ __typename: 'PlannedSlot', time: string, startsAt: string, before: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null, after: { __typename: 'SlotOutlook', isAvailable: boolean, reason: UnavailableReason | null } | null }> | null }
    | { __typename: 'PlanMistakes', mistakes: Array<{ __typename: 'PlanMistake', path: string, code: PlanMistakeCode, problem: string }> }
   };

export type FindGuestQueryVariables = Exact<{
  restaurantId: string | number;
  text: string;
}>;


export type FindGuestQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, guests: { __typename: 'GuestConnection', edges: Array<{ __typename: 'GuestEdge', node: { __typename: 'Guest', id: string, name: string, phone: string | null, email: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } }> } | null } | null };

export type WaitlistOfDayQueryVariables = Exact<{
  restaurantId: string | number;
  date: string;
}>;


export type WaitlistOfDayQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, waitlist: Array<{ __typename: 'WaitlistEntry', id: string, createdAt: string, guestName: string, partySize: number, earliest: string, latest: string, seating: SeatingType | null, status: WaitlistStatus, position: number | null, offer: { __typename: 'Hold', id: string, expiresAt: string, slot: { __typename: 'Slot', time: string } } | null }> | null, walkInQueue: Array<{ __typename: 'QueuedWalkIn', id: string, joinedAt: string, name: string, partySize: number, phone: string | null, seating: SeatingType | null, position: number | null, quotedMinutes: number | null, waitMinutes: number | null }> | null } | null };

export type WaitlistLinePartsFragment = { __typename: 'WaitlistEntry', id: string, createdAt: string, guestName: string, partySize: number, earliest: string, latest: string, seating: SeatingType | null, status: WaitlistStatus, position: number | null, offer: { __typename: 'Hold', id: string, expiresAt: string, slot: { __typename: 'Slot', time: string } } | null };

export type QueueLinePartsFragment = { __typename: 'QueuedWalkIn', id: string, joinedAt: string, name: string, partySize: number, phone: string | null, seating: SeatingType | null, position: number | null, quotedMinutes: number | null, waitMinutes: number | null };

export type WaitlistLeaveMutationVariables = Exact<{
  input: LeaveWaitlistInput;
}>;


export type WaitlistLeaveMutation = { __typename: 'Mutation', leaveWaitlist:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'WaitlistEntryClosed' }
    | { __typename: 'WaitlistLeft', entry: { __typename: 'WaitlistEntry', id: string, status: WaitlistStatus } }
   };

export type WaitlistJoinQueueMutationVariables = Exact<{
  input: JoinWalkInQueueInput;
}>;


export type WaitlistJoinQueueMutation = { __typename: 'Mutation', joinWalkInQueue:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'WalkInQueued', party: { __typename: 'QueuedWalkIn', id: string, joinedAt: string, name: string, partySize: number, phone: string | null, seating: SeatingType | null, position: number | null, quotedMinutes: number | null, waitMinutes: number | null } }
   };

export type WaitlistSeatFromQueueMutationVariables = Exact<{
  input: SeatFromWalkInQueueInput;
}>;


export type WaitlistSeatFromQueueMutation = { __typename: 'Mutation', seatFromWalkInQueue:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason }
    | { __typename: 'TablesTaken' }
    | { __typename: 'TablesUnknown' }
    | { __typename: 'WalkInSeated', reservation: { __typename: 'Reservation', id: string, guestName: string, tables: Array<{ __typename: 'ReservedTable', name: string }> | null } }
   };

export type WaitlistRemoveFromQueueMutationVariables = Exact<{
  input: RemoveFromWalkInQueueInput;
}>;


export type WaitlistRemoveFromQueueMutation = { __typename: 'Mutation', removeFromWalkInQueue:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'NotFound' }
    | { __typename: 'WalkInNotWaiting' }
    | { __typename: 'WalkInRemoved', party: { __typename: 'QueuedWalkIn', id: string, status: WalkInStatus } }
   };

export const RefusalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidTransition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TablesTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"table"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reservation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"guestName"}},{"kind":"Field","name":{"kind":"Name","value":"time"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RefusalPartsFragment, unknown>;
export const BookingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"guestName"}},{"kind":"Field","name":{"kind":"Name","value":"seating"}},{"kind":"Field","name":{"kind":"Name","value":"specialRequests"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}},{"kind":"Field","name":{"kind":"Name","value":"noShowCount"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"}}]}}]}}]} as unknown as DocumentNode<BookingPartsFragment, unknown>;
export const SlotPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatingSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"shift"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}},{"kind":"Field","name":{"kind":"Name","value":"pacing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}}]}},{"kind":"Field","name":{"kind":"Name","value":"turnTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upToGuests"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]} as unknown as DocumentNode<SlotPartsFragment, unknown>;
export const HeldPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<HeldPartsFragment, unknown>;
export const GuestLinePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuestLineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Guest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}},{"kind":"Field","name":{"kind":"Name","value":"noShowCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<GuestLinePartsFragment, unknown>;
export const NoticePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<NoticePartsFragment, unknown>;
export const NotificationSettingsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mailAddresses"}},{"kind":"Field","name":{"kind":"Name","value":"mailOn"}},{"kind":"Field","name":{"kind":"Name","value":"dashboardOn"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}}]} as unknown as DocumentNode<NotificationSettingsPartsFragment, unknown>;
export const WebhookPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"eventTypes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}}]} as unknown as DocumentNode<WebhookPartsFragment, unknown>;
export const WebhookDeliveryPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookDeliveryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"attemptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"latencyMilliseconds"}}]}}]}}]} as unknown as DocumentNode<WebhookDeliveryPartsFragment, unknown>;
export const RecordPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"noShows"}},{"kind":"Field","name":{"kind":"Name","value":"noShowCovers"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"walkIns"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"leadTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"medianMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"underADay"}},{"kind":"Field","name":{"kind":"Name","value":"underAWeek"}},{"kind":"Field","name":{"kind":"Name","value":"underAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"longer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partySizes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}}]}}]}}]} as unknown as DocumentNode<RecordPartsFragment, unknown>;
export const ReviewCardPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewCardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"food"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"ambience"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"helpfulCount"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}}]} as unknown as DocumentNode<ReviewCardPartsFragment, unknown>;
export const SetupPlanAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetupPlanAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePlanResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSaved"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"touchedCount"}},{"kind":"Field","name":{"kind":"Name","value":"restaurant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"touched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"guestName"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"partySize"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partySize"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanMistakes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mistakes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]}}]} as unknown as DocumentNode<SetupPlanAnswerFragment, unknown>;
export const SetupPeriodFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetupPeriod"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatingPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeating"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeating"}},{"kind":"Field","name":{"kind":"Name","value":"turnTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upToGuests"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pacing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slotPacing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]} as unknown as DocumentNode<SetupPeriodFragment, unknown>;
export const WaitlistLinePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitlistLineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"guestName"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"seating"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"time"}}]}}]}}]}}]} as unknown as DocumentNode<WaitlistLinePartsFragment, unknown>;
export const QueueLinePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueLineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueuedWalkIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"seating"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"quotedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"waitMinutes"}}]}}]} as unknown as DocumentNode<QueueLinePartsFragment, unknown>;
export const EmploymentsDocument = {"__meta__":{"hash":"sha256:761458a225f04ad263f3550f7f37c6130f29efff675d24838161fc7c656e6ef4"}} as unknown as DocumentNode<EmploymentsQuery, EmploymentsQueryVariables>;
export const MarkArrivedDocument = {"__meta__":{"hash":"sha256:70279c462e5de5b0212f3ec569e66ec75527b55efd45da1cb72716e30e425f1a"}} as unknown as DocumentNode<MarkArrivedMutation, MarkArrivedMutationVariables>;
export const SeatPartyDocument = {"__meta__":{"hash":"sha256:a5ae6cbc344cd9b5c565e1d36f5304655b45957abffba5c2a4594f45b9689e7b"}} as unknown as DocumentNode<SeatPartyMutation, SeatPartyMutationVariables>;
export const CompleteVisitDocument = {"__meta__":{"hash":"sha256:ac2b4d97f5bc2b2212dcf412bb4fdf273ae469181e18e9258a351cfa27f6fb42"}} as unknown as DocumentNode<CompleteVisitMutation, CompleteVisitMutationVariables>;
export const MarkNoShowDocument = {"__meta__":{"hash":"sha256:66dbb96282a85c5d708e495d05020bf93b43a9f3da86398b3c997812275d4984"}} as unknown as DocumentNode<MarkNoShowMutation, MarkNoShowMutationVariables>;
export const UndoNoShowDocument = {"__meta__":{"hash":"sha256:076a1ca85f65d78f4f01411d3a9abf3c3cccc8d0ede7e8d5a221ffdf1f38884e"}} as unknown as DocumentNode<UndoNoShowMutation, UndoNoShowMutationVariables>;
export const CancelBookingDocument = {"__meta__":{"hash":"sha256:73e3749f05e16bc9b5f7b2a1028dddb5af54f639ae61b87b81455645ad60114a"}} as unknown as DocumentNode<CancelBookingMutation, CancelBookingMutationVariables>;
export const MovePartyDocument = {"__meta__":{"hash":"sha256:4f6a7fae8d12e22304fb163dc1f50111cae985fa551e4f5c0c07e0733c645601"}} as unknown as DocumentNode<MovePartyMutation, MovePartyMutationVariables>;
export const SwapPartiesDocument = {"__meta__":{"hash":"sha256:0a6e6ae0f473e1c953148ea3ad748952f8370bd2963e534445fe3f39eb5eab57"}} as unknown as DocumentNode<SwapPartiesMutation, SwapPartiesMutationVariables>;
export const ModifyBookingDocument = {"__meta__":{"hash":"sha256:f21cb90f783f6af98de677b365a4a6ae99d71754d1add45d6a0c7b656f3a3a16"}} as unknown as DocumentNode<ModifyBookingMutation, ModifyBookingMutationVariables>;
export const SeatWalkInDocument = {"__meta__":{"hash":"sha256:dfb3ece70e01122b69f1bc10c328e8cddb4410eb1ff2bde9e888f76444904a5a"}} as unknown as DocumentNode<SeatWalkInMutation, SeatWalkInMutationVariables>;
export const BookInHouseDocument = {"__meta__":{"hash":"sha256:1eb2d8de1fb1462bb1831ed33bc81e2bdad6f7a09afca571629a37ec873258dd"}} as unknown as DocumentNode<BookInHouseMutation, BookInHouseMutationVariables>;
export const SetSlotPauseDocument = {"__meta__":{"hash":"sha256:d9c16a4a2206cc8508da8596eddb9281e0fe23e0763660e2f44d2029861a28fd"}} as unknown as DocumentNode<SetSlotPauseMutation, SetSlotPauseMutationVariables>;
export const ClearSlotPauseDocument = {"__meta__":{"hash":"sha256:5e59b4646fba11a1dc8e03351ac1bba0c85596d18c292900ea1bc9c1e668eaad"}} as unknown as DocumentNode<ClearSlotPauseMutation, ClearSlotPauseMutationVariables>;
export const UndoVisitStepDocument = {"__meta__":{"hash":"sha256:aa3ea5d24b0917a6800079030cb381136de93385cd5eb719dbc9b51d969b22cc"}} as unknown as DocumentNode<UndoVisitStepMutation, UndoVisitStepMutationVariables>;
export const EveningDocument = {"__meta__":{"hash":"sha256:d6b0017634bc402ec17d36e3d621fdd0f0695aab53d44a60d5dc635ca2c67b13"}} as unknown as DocumentNode<EveningQuery, EveningQueryVariables>;
export const EveningSlotsDocument = {"__meta__":{"hash":"sha256:939b17129f0a412beaf72fbbdd98db51f0176aba758e0f9b15c528d76fbd2388"}} as unknown as DocumentNode<EveningSlotsQuery, EveningSlotsQueryVariables>;
export const BookingsDocument = {"__meta__":{"hash":"sha256:7400ddd81219ba5a86ec12757ead30df888e4c5821478d515326bcad5f78e0dc"}} as unknown as DocumentNode<BookingsQuery, BookingsQueryVariables>;
export const GuestEditDocument = {"__meta__":{"hash":"sha256:d43c24b3b5f8ca34a3d6a9c0c5badfdd7fa2ca093e3519a2fe00f45bde152c6e"}} as unknown as DocumentNode<GuestEditMutation, GuestEditMutationVariables>;
export const GuestBookDocument = {"__meta__":{"hash":"sha256:01e15724ebc19f36a6e22e01df7584517a398cb62a53ab5c2cf1ae282ccfebf2"}} as unknown as DocumentNode<GuestBookQuery, GuestBookQueryVariables>;
export const GuestEntryDocument = {"__meta__":{"hash":"sha256:10ed8c01d8664b0ac2d321496f7e42d36b32190c706a36d3288a8ac2755504d1"}} as unknown as DocumentNode<GuestEntryQuery, GuestEntryQueryVariables>;
export const GuestMergeDocument = {"__meta__":{"hash":"sha256:4490ced78e4579c3a44b72cd0185df0b3c38f03d6d3fcf980372b26a2b72b88e"}} as unknown as DocumentNode<GuestMergeMutation, GuestMergeMutationVariables>;
export const NoticesOfDayDocument = {"__meta__":{"hash":"sha256:4d003a422ae871fe83d8c6b2b4cfc09521ea9e36b2be17b45024b33aedc646c2"}} as unknown as DocumentNode<NoticesOfDayQuery, NoticesOfDayQueryVariables>;
export const NotificationSettingsOfDocument = {"__meta__":{"hash":"sha256:7953cbfdc5f8d12d777b7e1514535ddccbc8bdba141c78a6bec92d4412ab4493"}} as unknown as DocumentNode<NotificationSettingsOfQuery, NotificationSettingsOfQueryVariables>;
export const NotificationSettingsSetDocument = {"__meta__":{"hash":"sha256:f9d2050d9ed966a8deb294cbe93c041a1ee737262adebf21e0b85132e1ec0566"}} as unknown as DocumentNode<NotificationSettingsSetMutation, NotificationSettingsSetMutationVariables>;
export const WebhooksOfDocument = {"__meta__":{"hash":"sha256:7422f58151a177b1152102a989c512801bfc8ca6f01590187012185f4ae394fd"}} as unknown as DocumentNode<WebhooksOfQuery, WebhooksOfQueryVariables>;
export const WebhooksDeliveriesDocument = {"__meta__":{"hash":"sha256:e579989dc57d852f4575e3750edabb12de23036f1edeb9310dfdcbccc0ca261a"}} as unknown as DocumentNode<WebhooksDeliveriesQuery, WebhooksDeliveriesQueryVariables>;
export const WebhooksCreateDocument = {"__meta__":{"hash":"sha256:c3b79df0e700789020d6487b250bc426ed7e0ac6f0e1dfd88101b44761eeafaf"}} as unknown as DocumentNode<WebhooksCreateMutation, WebhooksCreateMutationVariables>;
export const WebhooksChangeDocument = {"__meta__":{"hash":"sha256:7c16c3d3e239c1ee63d33e19af74b745c3eaac00d4e26204629b6f99628a1374"}} as unknown as DocumentNode<WebhooksChangeMutation, WebhooksChangeMutationVariables>;
export const WebhooksDeleteDocument = {"__meta__":{"hash":"sha256:6f31314616540f9b80d13e332a90737aa0b8ce5db7a6b72298834a070ba742c4"}} as unknown as DocumentNode<WebhooksDeleteMutation, WebhooksDeleteMutationVariables>;
export const WebhooksRotateSecretDocument = {"__meta__":{"hash":"sha256:bb83faf123249af8c5878065100c5384e01cccf2098b760a6650a3daa7da9b48"}} as unknown as DocumentNode<WebhooksRotateSecretMutation, WebhooksRotateSecretMutationVariables>;
export const WebhooksReplayDocument = {"__meta__":{"hash":"sha256:6688339b5ba87d639849429ebe93426894b90b8e610d15b561c38a5d490b2c72"}} as unknown as DocumentNode<WebhooksReplayMutation, WebhooksReplayMutationVariables>;
export const RecordsOfRangeDocument = {"__meta__":{"hash":"sha256:2bfa4808706a2b3f3fbf5530c8a6e8d8efff842874fc773cd06688b54b122e98"}} as unknown as DocumentNode<RecordsOfRangeQuery, RecordsOfRangeQueryVariables>;
export const ReviewsAnswerDocument = {"__meta__":{"hash":"sha256:e6a85397f846ad779e08d07e099af95e5d53aaa424a5f99acf0047f4b353d6b9"}} as unknown as DocumentNode<ReviewsAnswerMutation, ReviewsAnswerMutationVariables>;
export const ReviewsRemoveAnswerDocument = {"__meta__":{"hash":"sha256:353a64db7a2d3e5cbd8fdf3f8a92b51a84fc39154833ea2727ea38e9a2107147"}} as unknown as DocumentNode<ReviewsRemoveAnswerMutation, ReviewsRemoveAnswerMutationVariables>;
export const ReviewsReportDocument = {"__meta__":{"hash":"sha256:1f5f828e3ce40e3cc746a898353bc5e58277ec7f3e26c864992e242eea65b172"}} as unknown as DocumentNode<ReviewsReportMutation, ReviewsReportMutationVariables>;
export const ReviewsSummaryDocument = {"__meta__":{"hash":"sha256:10a83c1cece0d866ba3892684150b9b10d0b836db1a7b0692bca282a44360716"}} as unknown as DocumentNode<ReviewsSummaryQuery, ReviewsSummaryQueryVariables>;
export const ReviewsPageDocument = {"__meta__":{"hash":"sha256:4cc36010ca57910c9c1196cccba48bfd80bd35fdde2d4a5f0479c90c9dba9243"}} as unknown as DocumentNode<ReviewsPageQuery, ReviewsPageQueryVariables>;
export const SetupSpecialDaysDocument = {"__meta__":{"hash":"sha256:64df3f6864485ad0899776955248c9182da9454f1b398b6915afe1e93cc9f900"}} as unknown as DocumentNode<SetupSpecialDaysQuery, SetupSpecialDaysQueryVariables>;
export const SetupSetSpecialDayDocument = {"__meta__":{"hash":"sha256:a3865cd93d2c088156735535a681461d018d4d08f0424de4cfab7294eb186ecb"}} as unknown as DocumentNode<SetupSetSpecialDayMutation, SetupSetSpecialDayMutationVariables>;
export const SetupRemoveSpecialDayDocument = {"__meta__":{"hash":"sha256:8c06544e19a8ff7aa8509f4b97c8fcc840db844f6e15487b0f6f0c470ad910ca"}} as unknown as DocumentNode<SetupRemoveSpecialDayMutation, SetupRemoveSpecialDayMutationVariables>;
export const SetupFloorPlanDocument = {"__meta__":{"hash":"sha256:c9f4be1cb41a37edbbd0787933686738232bfcbc5e76da7e925449e5622eb782"}} as unknown as DocumentNode<SetupFloorPlanQuery, SetupFloorPlanQueryVariables>;
export const SetupChangeFloorPlanDocument = {"__meta__":{"hash":"sha256:cb4490dc9f319d48b2107fce4e00d503eacc42b0e2b82c993081b2dc4469d61a"}} as unknown as DocumentNode<SetupChangeFloorPlanMutation, SetupChangeFloorPlanMutationVariables>;
export const SetupBookingRulesDocument = {"__meta__":{"hash":"sha256:6c265a185dd50bd1a953244da37eb6c532d9c2c71ade55bb42cb52b0f02d6965"}} as unknown as DocumentNode<SetupBookingRulesQuery, SetupBookingRulesQueryVariables>;
export const SetupChangeBookingRulesDocument = {"__meta__":{"hash":"sha256:8ecea191a6fe46c0b598f8d649bf4fcec5fc50297d7b19677d55d3e30a2ed5e1"}} as unknown as DocumentNode<SetupChangeBookingRulesMutation, SetupChangeBookingRulesMutationVariables>;
export const SetupSetOnlineBookingDocument = {"__meta__":{"hash":"sha256:76044f9e9019b0ec94c50c627911a98745873283e8eeab540aee109bfc933a6e"}} as unknown as DocumentNode<SetupSetOnlineBookingMutation, SetupSetOnlineBookingMutationVariables>;
export const SetupScheduledChangesDocument = {"__meta__":{"hash":"sha256:92ac4931f405eba102e581d79275c4c33a6a98ab7a63f137874b048b7b6564b6"}} as unknown as DocumentNode<SetupScheduledChangesQuery, SetupScheduledChangesQueryVariables>;
export const SetupWithdrawPlanChangeDocument = {"__meta__":{"hash":"sha256:9362613f137d34eddbda29fa7434e29f7c24ff23a51657414b227f2a2b64219b"}} as unknown as DocumentNode<SetupWithdrawPlanChangeMutation, SetupWithdrawPlanChangeMutationVariables>;
export const SetupShiftsDocument = {"__meta__":{"hash":"sha256:1a8cca3b36bdb9bf4853438b8b04239703027ec87778db470b22e8509b14f1fa"}} as unknown as DocumentNode<SetupShiftsQuery, SetupShiftsQueryVariables>;
export const SetupChangeShiftsDocument = {"__meta__":{"hash":"sha256:4be1c1a30167f15f5346734d1bb8701761190951ba1bb56686a6b79afd450412"}} as unknown as DocumentNode<SetupChangeShiftsMutation, SetupChangeShiftsMutationVariables>;
export const SetupDayDocument = {"__meta__":{"hash":"sha256:92c7ccc5c4bf6ce38ecaab0ba1cf9ad49e2bdb9ee775a1bb5c75125d281c526e"}} as unknown as DocumentNode<SetupDayQuery, SetupDayQueryVariables>;
export const SetupSetSlotPacingDocument = {"__meta__":{"hash":"sha256:aad285e43377457020746038fcf9ae852b58706a451c256c74677e6c7f9855b7"}} as unknown as DocumentNode<SetupSetSlotPacingMutation, SetupSetSlotPacingMutationVariables>;
export const SetupClearSlotPacingDocument = {"__meta__":{"hash":"sha256:0a969c86b48f188608fb6bd77166a5b769c8f16eb7a0764eb6c29cf3fcc0574c"}} as unknown as DocumentNode<SetupClearSlotPacingMutation, SetupClearSlotPacingMutationVariables>;
export const FindGuestDocument = {"__meta__":{"hash":"sha256:8caee9e61ac2488865e1e8187e5169b370d80c9f6904be57018ce8a2e278a001"}} as unknown as DocumentNode<FindGuestQuery, FindGuestQueryVariables>;
export const WaitlistOfDayDocument = {"__meta__":{"hash":"sha256:efb60e5aed4e7267b9c2d2b71fead68d9ad331dc205cdee1182e0cbf700422d5"}} as unknown as DocumentNode<WaitlistOfDayQuery, WaitlistOfDayQueryVariables>;
export const WaitlistLeaveDocument = {"__meta__":{"hash":"sha256:2a4accde15cd3ae9308d953c378621ce945a7fb3ca7600c51cef7ca99f58d839"}} as unknown as DocumentNode<WaitlistLeaveMutation, WaitlistLeaveMutationVariables>;
export const WaitlistJoinQueueDocument = {"__meta__":{"hash":"sha256:75b2d2935effde9a0b576b04d13ecd89341ad9846e1b8e1af9f21af1c809a542"}} as unknown as DocumentNode<WaitlistJoinQueueMutation, WaitlistJoinQueueMutationVariables>;
export const WaitlistSeatFromQueueDocument = {"__meta__":{"hash":"sha256:838558feee765907c4addc09f15020b286fae845163905aa3feeefb27e5ac4e2"}} as unknown as DocumentNode<WaitlistSeatFromQueueMutation, WaitlistSeatFromQueueMutationVariables>;
export const WaitlistRemoveFromQueueDocument = {"__meta__":{"hash":"sha256:754d41b8c9e302910566f9b7cafa1c84fb1c1b437721f7b139468848f8c467d2"}} as unknown as DocumentNode<WaitlistRemoveFromQueueMutation, WaitlistRemoveFromQueueMutationVariables>;
// Made by npm run codegen from the SDL.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RestaurantReference, ServiceDayReference, TableReference, SlotAnswer } from '../domain/references.ts';
import type { Reservation as ReservationModel } from '../domain/reservation.ts';
import type { Viewer as ViewerModel } from '../../../shared/identity/viewer.ts';
import type { Hold as HoldModel } from '../domain/hold.ts';
import type { ShownEvent } from '../domain/reservation-event.ts';
import type { TableChoice as TableChoiceModel } from '../../../shared/inventory/domain/table-choice.ts';
import type { AskedRecord } from '../domain/service-day-record.ts';
import type { GuestEntry } from '../domain/guest-entry.ts';
import type { WaitlistEntry as WaitlistEntryModel } from '../domain/waitlist-entry.ts';
import type { QueuedParty } from '../domain/walk-in-party.ts';
import type { ShownWebhook, ShownDelivery, ShownAttempt } from '../domain/shown-webhook.ts';
import type { ShownNotice } from '../domain/shown-notice.ts';
import type { DinerPreferences, RestaurantSettings } from '../../../shared/notifications/domain/preferences.ts';
import type { ReservationRecord as ReservationRecordModel, HoldRecord as HoldRecordModel, WaitlistRecord as WaitlistRecordModel, GuestBookRecord as GuestBookRecordModel, RequestKeyRecord as RequestKeyRecordModel } from '../domain/personal-record.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 with an offset; always an offset of the restaurant's zone in output. */
  DateTime: { input: string; output: Temporal.ZonedDateTime; }
  /** A calendar date in the restaurant's own time zone, YYYY-MM-DD. */
  LocalDate: { input: string; output: Temporal.PlainDate; }
  /** A wall-clock time in the restaurant's own time zone, HH:MM. */
  LocalTime: { input: string; output: Temporal.PlainTime; }
  _FieldSet: { input: string; output: string; }
};

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

/** The viewer waits there for that day already, or has an offer. */
export type AlreadyOnWaitlist = Refusal & {
  readonly __typename?: 'AlreadyOnWaitlist';
  /** The place that the viewer has. */
  readonly entry: WaitlistEntry;
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

/** A booking that the restaurant's people take. */
export type BookInHouseInput = {
  /** The day on the restaurant's calendar, at most 730 days ahead. */
  readonly date: Scalars['LocalDate']['input'];
  /** How long they may sit, 15 to 360; the restaurant's usual time when left out. */
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Also past the kitchen's limit. */
  readonly exceedPacing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who is coming. */
  readonly guest: GuestInput;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 50. */
  readonly partySize: Scalars['Int']['input'];
  /** Where. */
  readonly restaurantId: Scalars['ID']['input'];
  /** Only a seat of this kind; any when left out. */
  readonly seating?: InputMaybe<SeatingType>;
  /** For the restaurant to read, at most 1,000 characters. */
  readonly specialRequests?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 10 tables, also such as diners cannot book; the best fit when left out. */
  readonly tableIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The time on the restaurant's clock, on the quarter of an hour and within its hours. */
  readonly time: Scalars['LocalTime']['input'];
};

/** The booking, or why there is none. */
export type BookInHouseResult = IdempotencyKeyReused | NotFound | ReservationConfirmed | SlotUnavailable | TablesTaken | TablesUnknown;

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
  readonly idempotencyKey: Scalars['String']['input'];
  /** For the restaurant to read, at most 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The reservation to cancel. */
  readonly reservationId: Scalars['ID']['input'];
};

/** The cancelled booking, or why it stands. */
export type CancelReservationResult = IdempotencyKeyReused | InvalidTransition | NotFound | PastCancellationCutoff | ReservationCancelled;

/** What is left out stays as it is. */
export type ChangeWebhookInput = {
  /** What it is told of from now on; at least one. */
  readonly eventTypes?: InputMaybe<ReadonlyArray<WebhookEventType>>;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether anything is sent. */
  readonly isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where to post from now on, also what is on its way. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** The webhook. */
  readonly webhookId: Scalars['ID']['input'];
};

/** The webhook, or why it stays as it was. */
export type ChangeWebhookResult = IdempotencyKeyReused | NotFound | WebhookChanged | WebhookUrlRefused;

/** Says that a party left. */
export type CompleteVisitInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The reservation. */
  readonly reservationId: Scalars['ID']['input'];
};

/** The reservation, or why it stays as it was. */
export type CompleteVisitResult = IdempotencyKeyReused | InvalidTransition | NotFound | ReservationChanged;

/** Give either holdId, or restaurantId, date, time and partySize. */
export type CreateReservationInput = {
  /** The day on the restaurant's calendar. */
  readonly date?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who is coming. */
  readonly guest: GuestInput;
  /** The hold to book. */
  readonly holdId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 50. */
  readonly partySize?: InputMaybe<Scalars['Int']['input']>;
  /** Where. */
  readonly restaurantId?: InputMaybe<Scalars['ID']['input']>;
  /** Only a seat of this kind; any when left out. */
  readonly seating?: InputMaybe<SeatingType>;
  /** For the restaurant to read, at most 1,000 characters. */
  readonly specialRequests?: InputMaybe<Scalars['String']['input']>;
  /** The time on the restaurant's clock. */
  readonly time?: InputMaybe<Scalars['LocalTime']['input']>;
};

/** The booking, or why there is none. */
export type CreateReservationResult = HoldExpired | IdempotencyKeyReused | NotFound | ReservationConfirmed | SlotUnavailable;

/** A URL to be told of what happens to a restaurant's reservations. */
export type CreateWebhookInput = {
  /** What it is told of; at least one. */
  readonly eventTypes: ReadonlyArray<WebhookEventType>;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose reservations. */
  readonly restaurantId: Scalars['ID']['input'];
  /** Where to post: https, with a public name, at most 2,000 characters. */
  readonly url: Scalars['String']['input'];
};

/** The webhook with its secret, or why there is none. */
export type CreateWebhookResult = IdempotencyKeyReused | NotFound | TooManyWebhooks | WebhookCreated | WebhookUrlRefused;

/** Lets an offered table go. */
export type DeclineWaitlistOfferInput = {
  /** The place that has the offer. */
  readonly entryId: Scalars['ID']['input'];
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Whether the offer was let go. */
export type DeclineWaitlistOfferResult = IdempotencyKeyReused | NotFound | WaitlistEntryClosed | WaitlistOfferDeclined;

/** Takes a webhook away. */
export type DeleteWebhookInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The webhook. */
  readonly webhookId: Scalars['ID']['input'];
};

/** Whether the webhook was taken away. */
export type DeleteWebhookResult = IdempotencyKeyReused | NotFound | WebhookDeleted;

/** Somebody's work at a restaurant. */
export type Employment = {
  readonly __typename?: 'Employment';
  /** Where. */
  readonly restaurant: Maybe<Restaurant>;
  /** As what. */
  readonly role: RestaurantRole;
};

/** Erases who the viewer is. Nothing brings it back. */
export type EraseViewerInput = {
  /** The viewer's own ID, as Viewer.id has it: that it is meant. */
  readonly confirmViewerId: Scalars['ID']['input'];
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Whether the viewer was erased, or why not. A refusal stands for its key: come again with another one. */
export type EraseViewerResult = IdempotencyKeyReused | ReservationsOpen | ViewerErased;

/** Gives a hold more time. */
export type ExtendHoldInput = {
  /** The hold, as holdTable gave it. */
  readonly holdId: Scalars['ID']['input'];
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The hold as it is now, or why it has no more time. */
export type ExtendHoldResult = Hold | HoldAlreadyExtended | HoldExpired | IdempotencyKeyReused | NotFound;

/** What one restaurant knows of a guest: seen by its hosts alone, never by other restaurants, partners or diners. */
export type Guest = {
  readonly __typename?: 'Guest';
  /** Reservations that were cancelled. */
  readonly cancellationCount: Scalars['Int']['output'];
  /** Where confirmations go. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The day of the latest visit; null before the first. */
  readonly lastVisitOn: Maybe<Scalars['LocalDate']['output']>;
  /** As the restaurant calls them. */
  readonly name: Scalars['String']['output'];
  /** Times that the guest did not come. */
  readonly noShowCount: Scalars['Int']['output'];
  /** For the restaurant's people to read. */
  readonly notes: Maybe<Scalars['String']['output']>;
  /** International format. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** The guest's reservations at this restaurant, latest first; first is 1 to 100. */
  readonly reservations: ReservationConnection;
  /** What to know at a glance. */
  readonly tags: ReadonlyArray<GuestTag>;
  /** Times that the guest sat down here. */
  readonly visitCount: Scalars['Int']['output'];
};


/** What one restaurant knows of a guest: seen by its hosts alone, never by other restaurants, partners or diners. */
export type GuestReservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a restaurant's guest book says of the viewer. */
export type GuestBookRecord = {
  readonly __typename?: 'GuestBookRecord';
  /** Since when. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Where confirmations go. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** The restaurant had it, with this contact, before the viewer first booked there: nothing shows that the contact is the viewer's, so that nothing of it is shown. */
  readonly isWithheld: Scalars['Boolean']['output'];
  /** As the restaurant calls the viewer; null where it is withheld. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** What the restaurant's people wrote. */
  readonly notes: Maybe<Scalars['String']['output']>;
  /** International format. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** Whose guest book. */
  readonly restaurant: Maybe<Restaurant>;
  /** What they are to know at a glance. */
  readonly tags: ReadonlyArray<GuestTag>;
};

/** A page of a guest book. */
export type GuestConnection = {
  readonly __typename?: 'GuestConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<GuestEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Another entry has the mail address or phone number: perhaps they are one person, and can be merged. */
export type GuestContactInUse = Refusal & {
  readonly __typename?: 'GuestContactInUse';
  /** The entry that has it. */
  readonly guest: Guest;
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

/** An entry and its place in the list. */
export type GuestEdge = {
  readonly __typename?: 'GuestEdge';
  /** Opaque; for after. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Guest;
};

/** Who is coming. */
export type GuestInput = {
  /** Whether the guest agreed to be told by text at this number. */
  readonly agreesToTexts?: InputMaybe<Scalars['Boolean']['input']>;
  /** For the confirmation. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The language of mails and texts (BCP 47, such as de-AT), where the diner has not chosen one. The restaurant's country decides when left out. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** The name the table is booked under, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** For the confirmation; international format. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** Something to know of a guest at a glance. */
export type GuestTag = {
  readonly __typename?: 'GuestTag';
  /** What it is about. */
  readonly kind: GuestTagKind;
  /** More of it, such as nuts for an allergy. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** Something to know of a guest at a glance. */
export type GuestTagInput = {
  /** What it is about. */
  readonly kind: GuestTagKind;
  /** At most 100 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
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

/** The entry was changed. */
export type GuestUpdated = {
  readonly __typename?: 'GuestUpdated';
  /** As it is now. */
  readonly guest: Guest;
};

/** The two are one. */
export type GuestsMerged = {
  readonly __typename?: 'GuestsMerged';
  /** The entry that stands for both. */
  readonly guest: Guest;
};

/** A table that is kept for a few minutes. */
export type Hold = {
  readonly __typename?: 'Hold';
  /** Until when. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** For how many. */
  readonly partySize: Scalars['Int']['output'];
  /** Where. */
  readonly restaurant: Maybe<Restaurant>;
  /** What is held. */
  readonly slot: Slot;
};

/** The hold was given more time before. */
export type HoldAlreadyExtended = Refusal & {
  readonly __typename?: 'HoldAlreadyExtended';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

/** The hold ran out before it was booked, or was given back. */
export type HoldExpired = Refusal & {
  readonly __typename?: 'HoldExpired';
  /** When it ended. */
  readonly expiredAt: Scalars['DateTime']['output'];
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

/** A table that was kept for the viewer for a few minutes. */
export type HoldRecord = {
  readonly __typename?: 'HoldRecord';
  /** When it became a reservation. */
  readonly bookedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was given more time. */
  readonly extendedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was held. */
  readonly hold: Hold;
  /** When it was given back. */
  readonly releasedAt: Maybe<Scalars['DateTime']['output']>;
  /** The tables that were kept. */
  readonly tables: ReadonlyArray<ReservedTable>;
};

/** The hold is gone and its table free. */
export type HoldReleased = {
  readonly __typename?: 'HoldReleased';
  /** The hold that was given back. */
  readonly holdId: Scalars['ID']['output'];
};

/** Every mutation takes an idempotency key: the same key and input gives the first answer again. */
export type HoldTableInput = {
  /** The day on the restaurant's calendar. */
  readonly date: Scalars['LocalDate']['input'];
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 50. */
  readonly partySize: Scalars['Int']['input'];
  /** Where. */
  readonly restaurantId: Scalars['ID']['input'];
  /** Only a seat of this kind; any when left out. */
  readonly seating?: InputMaybe<SeatingType>;
  /** The time on the restaurant's clock. */
  readonly time: Scalars['LocalTime']['input'];
};

/** The hold, or why there is none. */
export type HoldTableResult = Hold | IdempotencyKeyReused | NotFound | SlotUnavailable | TooManyHolds;

/** The key was used before with another input. */
export type IdempotencyKeyReused = Refusal & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

/** The reservation's status does not allow it. */
export type InvalidTransition = Refusal & {
  readonly __typename?: 'InvalidTransition';
  /** What it is. */
  readonly from: ReservationStatus;
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
  /** What it was asked to become. */
  readonly to: ReservationStatus;
};

/** What is waited for: a table on a day, some time between two times. */
export type JoinWaitlistInput = {
  /** The service day: times before 04:00 are of the night that follows it. */
  readonly date: Scalars['LocalDate']['input'];
  /** The earliest time that suits. */
  readonly earliest: Scalars['LocalTime']['input'];
  /** Who is coming. */
  readonly guest: GuestInput;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The latest time that suits, not before earliest. */
  readonly latest: Scalars['LocalTime']['input'];
  /** 1 to 50. */
  readonly partySize: Scalars['Int']['input'];
  /** Where. */
  readonly restaurantId: Scalars['ID']['input'];
  /** Only a seat of this kind; any when left out. */
  readonly seating?: InputMaybe<SeatingType>;
};

/** The place in the line, or why there is none. SlotUnavailable: no table can come free for this. */
export type JoinWaitlistResult = AlreadyOnWaitlist | IdempotencyKeyReused | NotFound | SlotUnavailable | TableAvailable | WaitlistJoined;

/** A party that came without a reservation. */
export type JoinWalkInQueueInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whom to call, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** 1 to 50. */
  readonly partySize: Scalars['Int']['input'];
  /** International format. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Where. */
  readonly restaurantId: Scalars['ID']['input'];
  /** Only a seat of this kind; any when left out. */
  readonly seating?: InputMaybe<SeatingType>;
};

/** The place in the queue, or why there is none. */
export type JoinWalkInQueueResult = IdempotencyKeyReused | NotFound | WalkInQueued;

/** How long parties booked before the time for which they stood last, on the restaurant's clock: every booking is in one of the counts, those that cancelled too. */
export type LeadTime = {
  readonly __typename?: 'LeadTime';
  /** 30 days and more. */
  readonly longer: Scalars['Int']['output'];
  /** As many booked earlier as later; null where none booked. */
  readonly medianMinutes: Maybe<Scalars['Int']['output']>;
  /** Less than a day before. */
  readonly underADay: Scalars['Int']['output'];
  /** 7 days and more, less than 30. */
  readonly underAMonth: Scalars['Int']['output'];
  /** A day and more, less than 7. */
  readonly underAWeek: Scalars['Int']['output'];
};

/** Gives a place in the line up. */
export type LeaveWaitlistInput = {
  /** The place. */
  readonly entryId: Scalars['ID']['input'];
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Whether the place was given up. */
export type LeaveWaitlistResult = IdempotencyKeyReused | NotFound | WaitlistEntryClosed | WaitlistLeft;

/** Says that a party is at the door. */
export type MarkArrivedInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The reservation. */
  readonly reservationId: Scalars['ID']['input'];
};

/** The reservation, or why it stays as it was. */
export type MarkArrivedResult = IdempotencyKeyReused | InvalidTransition | NotFound | ReservationChanged;

/** Says that a party did not come. */
export type MarkNoShowInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The reservation. */
  readonly reservationId: Scalars['ID']['input'];
};

/** The reservation, or why it stays as it was. */
export type MarkNoShowResult = IdempotencyKeyReused | InvalidTransition | NotFound | ReservationChanged;

/** Two entries of one restaurant. */
export type MergeGuestsInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The entry that stays: its name and contacts stand, what it lacks comes from the other. */
  readonly keepId: Scalars['ID']['input'];
  /** The entry that goes into it, with reservations, notes and tags; its ID leads on to the one that stays. */
  readonly mergeId: Scalars['ID']['input'];
  /** Whose guest book. */
  readonly restaurantId: Scalars['ID']['input'];
};

/** The one entry, or why there are two still. */
export type MergeGuestsResult = GuestsMerged | IdempotencyKeyReused | NotFound;

/** What is left out stays as it is. */
export type ModifyReservationInput = {
  /** The new day on the restaurant's calendar. */
  readonly date?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Also past the kitchen's limit; only for the restaurant's hosts. */
  readonly exceedPacing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The new party, 1 to 50. */
  readonly partySize?: InputMaybe<Scalars['Int']['input']>;
  /** The reservation to change. */
  readonly reservationId: Scalars['ID']['input'];
  /** The new kind of seat. */
  readonly seating?: InputMaybe<SeatingType>;
  /** For the restaurant to read, at most 1,000 characters; replaces what stood there. */
  readonly specialRequests?: InputMaybe<Scalars['String']['input']>;
  /** The new time on the restaurant's clock. */
  readonly time?: InputMaybe<Scalars['LocalTime']['input']>;
};

/** The changed booking, or why it stays as it was. */
export type ModifyReservationResult = IdempotencyKeyReused | InvalidTransition | NotFound | PastCancellationCutoff | ReservationModified | SlotUnavailable;

/** Names other tables for a party. */
export type MovePartyInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The reservation. */
  readonly reservationId: Scalars['ID']['input'];
  /** Where, 1 to 10 tables; others than its own, or only some of them. */
  readonly tableIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** The reservation, or why it stays where it was. */
export type MovePartyResult = IdempotencyKeyReused | InvalidTransition | NotFound | ReservationChanged | TablesTaken | TablesUnknown;

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Books by phone or at the desk, also tables that diners cannot book; for the restaurant's hosts. */
  readonly bookInHouse: BookInHouseResult;
  /** Cancels a reservation and frees its table. */
  readonly cancelReservation: CancelReservationResult;
  /** Changes where a webhook goes, what it tells, or whether it does; for the restaurant's owners. */
  readonly changeWebhook: ChangeWebhookResult;
  /** The party left; the rest of its table's time is free. For the restaurant's hosts. */
  readonly completeVisit: CompleteVisitResult;
  /** Books a table, from a hold or directly. */
  readonly createReservation: CreateReservationResult;
  /** Tells a URL of what happens to the restaurant's reservations; for the restaurant's owners. */
  readonly createWebhook: CreateWebhookResult;
  /** Lets an offered table go to the next in the line. It is accepted by booking its hold. */
  readonly declineWaitlistOffer: DeclineWaitlistOfferResult;
  /** Takes a webhook away, with what is still on its way; for the restaurant's owners. */
  readonly deleteWebhook: DeleteWebhookResult;
  /** Erases who the viewer is from everything that is kept, for good; only for diners, each for themselves. */
  readonly eraseViewer: EraseViewerResult;
  /** Gives a hold as much time again as it had, once; for who holds it. */
  readonly extendHold: ExtendHoldResult;
  /** Keeps a table for a few minutes while the diner fills in the rest. */
  readonly holdTable: HoldTableResult;
  /** Waits for a table on a day that has none: whoever waits longest is offered what comes free. */
  readonly joinWaitlist: JoinWaitlistResult;
  /** Puts a party at the door into the queue and quotes its wait; for the restaurant's hosts. */
  readonly joinWalkInQueue: JoinWalkInQueueResult;
  /** Gives a place in the line up, and what it was offered; for its diner and the restaurant's hosts. */
  readonly leaveWaitlist: LeaveWaitlistResult;
  /** The party is at the door; for the restaurant's hosts. */
  readonly markArrived: MarkArrivedResult;
  /** The party did not come; its table is free. For the restaurant's hosts. */
  readonly markNoShow: MarkNoShowResult;
  /** Makes one entry of two that are the same person; for the restaurant's managers. */
  readonly mergeGuests: MergeGuestsResult;
  /** Changes time, party or wishes; the old table is kept until the new one is had. */
  readonly modifyReservation: ModifyReservationResult;
  /** Gives a party the named tables at its own time; for the restaurant's hosts. */
  readonly moveParty: MovePartyResult;
  /** Gives a held table back. */
  readonly releaseHold: ReleaseHoldResult;
  /** Takes a party that left out of the queue; for the restaurant's hosts. */
  readonly removeFromWalkInQueue: RemoveFromWalkInQueueResult;
  /** Sends a delivery anew, with the same event ID; for the restaurant's owners. */
  readonly replayWebhookDelivery: ReplayWebhookDeliveryResult;
  /** Makes a new secret; the one before it signs too for 24 hours. For the restaurant's owners. */
  readonly rotateWebhookSecret: RotateWebhookSecretResult;
  /** Seats a party of the queue now; for the restaurant's hosts. */
  readonly seatFromWalkInQueue: SeatWalkInResult;
  /** The party sits down, at its tables or at others; from then on its diner may review. For the restaurant's hosts. */
  readonly seatParty: SeatPartyResult;
  /** Seats a party that came without a reservation, now, at any table that is free; for the restaurant's hosts. */
  readonly seatWalkIn: SeatWalkInResult;
  /** Says how the viewer is told of reservations; only for diners, each for themselves. */
  readonly setNotificationPreferences: SetNotificationPreferencesResult;
  /** Says how a restaurant is told of what guests do, in place of what stood; for its managers. */
  readonly setNotificationSettings: SetNotificationSettingsResult;
  /** Two parties exchange their tables, each at its own time; for the restaurant's hosts. */
  readonly swapParties: SwapPartiesResult;
  /** The party came after all: within 24 hours it is what it was, or was there once its day is over. For the restaurant's hosts. */
  readonly undoNoShow: UndoNoShowResult;
  /** Takes back the last thing that the house did to a party, within 10 minutes: that it arrived, was seated, left, was cancelled, or walked in. For the restaurant's hosts. */
  readonly undoVisitStep: UndoVisitStepResult;
  /** Changes an entry of the guest book; for the restaurant's hosts. */
  readonly updateGuest: UpdateGuestResult;
};


export type MutationBookInHouseArgs = {
  input: BookInHouseInput;
};


export type MutationCancelReservationArgs = {
  input: CancelReservationInput;
};


export type MutationChangeWebhookArgs = {
  input: ChangeWebhookInput;
};


export type MutationCompleteVisitArgs = {
  input: CompleteVisitInput;
};


export type MutationCreateReservationArgs = {
  input: CreateReservationInput;
};


export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


export type MutationDeclineWaitlistOfferArgs = {
  input: DeclineWaitlistOfferInput;
};


export type MutationDeleteWebhookArgs = {
  input: DeleteWebhookInput;
};


export type MutationEraseViewerArgs = {
  input: EraseViewerInput;
};


export type MutationExtendHoldArgs = {
  input: ExtendHoldInput;
};


export type MutationHoldTableArgs = {
  input: HoldTableInput;
};


export type MutationJoinWaitlistArgs = {
  input: JoinWaitlistInput;
};


export type MutationJoinWalkInQueueArgs = {
  input: JoinWalkInQueueInput;
};


export type MutationLeaveWaitlistArgs = {
  input: LeaveWaitlistInput;
};


export type MutationMarkArrivedArgs = {
  input: MarkArrivedInput;
};


export type MutationMarkNoShowArgs = {
  input: MarkNoShowInput;
};


export type MutationMergeGuestsArgs = {
  input: MergeGuestsInput;
};


export type MutationModifyReservationArgs = {
  input: ModifyReservationInput;
};


export type MutationMovePartyArgs = {
  input: MovePartyInput;
};


export type MutationReleaseHoldArgs = {
  input: ReleaseHoldInput;
};


export type MutationRemoveFromWalkInQueueArgs = {
  input: RemoveFromWalkInQueueInput;
};


export type MutationReplayWebhookDeliveryArgs = {
  input: ReplayWebhookDeliveryInput;
};


export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


export type MutationSeatFromWalkInQueueArgs = {
  input: SeatFromWalkInQueueInput;
};


export type MutationSeatPartyArgs = {
  input: SeatPartyInput;
};


export type MutationSeatWalkInArgs = {
  input: SeatWalkInInput;
};


export type MutationSetNotificationPreferencesArgs = {
  input: SetNotificationPreferencesInput;
};


export type MutationSetNotificationSettingsArgs = {
  input: SetNotificationSettingsInput;
};


export type MutationSwapPartiesArgs = {
  input: SwapPartiesInput;
};


export type MutationUndoNoShowArgs = {
  input: UndoNoShowInput;
};


export type MutationUndoVisitStepArgs = {
  input: UndoVisitStepInput;
};


export type MutationUpdateGuestArgs = {
  input: UpdateGuestInput;
};

/** A change among the viewer's own reservations. */
export type MyReservationChange = {
  readonly __typename?: 'MyReservationChange';
  /** The reservation that changed, as it is now; null at first, and where that cannot be told: any may have. */
  readonly reservation: Maybe<Reservation>;
  /** Who is asking; with all reservations as they are now. */
  readonly viewer: Viewer;
};

/** There is no such thing, or it is not the viewer's to change. */
export type NotFound = Refusal & {
  readonly __typename?: 'NotFound';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

/** One message about a reservation, from being planned to being sent. */
export type Notice = {
  readonly __typename?: 'Notice';
  /** How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
  /** How it is sent. */
  readonly channel: NoticeChannel;
  /** When it is sent, or tried next, on the restaurant's clock. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** What it says. */
  readonly kind: NoticeKind;
  /** Why it was dropped, or why the last attempt failed; null where neither happened. */
  readonly reason: Maybe<NoticeReason>;
  /** When it was sent, dropped or given up; null while it is pending. */
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly state: NoticeState;
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

/** How a diner wants to be told of reservations. */
export type NotificationPreferences = {
  readonly __typename?: 'NotificationPreferences';
  /** The language of mails and texts (BCP 47); null where the diner has not chosen: each booking says it for itself. */
  readonly locale: Maybe<Scalars['String']['output']>;
  /** Whether mails are sent besides what nobody can do without: confirmations, changes, cancellations and offers. */
  readonly mail: Scalars['Boolean']['output'];
  /** Whether there are reminders, 24 and 3 hours before a visit. */
  readonly reminders: Scalars['Boolean']['output'];
  /** Whether there is an invitation to review, the morning after a visit. */
  readonly reviewInvitations: Scalars['Boolean']['output'];
  /** Whether texts are sent; null where the diner never said: each booking says it for itself. */
  readonly texts: Maybe<Scalars['Boolean']['output']>;
  /** When texts were agreed to or declined, in UTC; null where the diner never said. */
  readonly textsDecidedAt: Maybe<Scalars['DateTime']['output']>;
};

/** The preferences as they stand now. */
export type NotificationPreferencesSet = {
  readonly __typename?: 'NotificationPreferencesSet';
  /** The preferences. */
  readonly preferences: NotificationPreferences;
};

/** How a restaurant is told of what guests do. What its own people do it is not told of. */
export type NotificationSettings = {
  readonly __typename?: 'NotificationSettings';
  /** Of what the dashboard tells. */
  readonly dashboardOn: ReadonlyArray<RestaurantNoticeKind>;
  /** The language of mails (BCP 47); null for that of the restaurant's country. */
  readonly locale: Maybe<Scalars['String']['output']>;
  /** Where mails go. */
  readonly mailAddresses: ReadonlyArray<Scalars['String']['output']>;
  /** Of what mails tell. */
  readonly mailOn: ReadonlyArray<RestaurantNoticeKind>;
};

/** The settings as they stand now. */
export type NotificationSettingsSet = {
  readonly __typename?: 'NotificationSettingsSet';
  /** The settings. */
  readonly settings: NotificationSettings;
};

/** Where a page lies in a list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge, for after. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Each has the other's tables. */
export type PartiesSwapped = {
  readonly __typename?: 'PartiesSwapped';
  /** The other, as it is now. */
  readonly otherReservation: Reservation;
  /** The one, as it is now. */
  readonly reservation: Reservation;
};

/** How many parties there were of a size. */
export type PartySizeCount = {
  readonly __typename?: 'PartySizeCount';
  /** Parties of so many. */
  readonly parties: Scalars['Int']['output'];
  /** Guests. */
  readonly partySize: Scalars['Int']['output'];
};

/** Inside the restaurant's cancellation window. */
export type PastCancellationCutoff = Refusal & {
  readonly __typename?: 'PastCancellationCutoff';
  /** When the window began. */
  readonly cutoff: Scalars['DateTime']['output'];
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

/** Something that is kept of a viewer; more kinds may come. */
export type PersonalRecord = GuestBookRecord | HoldRecord | RequestKeyRecord | ReservationRecord | WaitlistRecord;

/** A page of what is kept of a viewer. */
export type PersonalRecordConnection = {
  readonly __typename?: 'PersonalRecordConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<PersonalRecordEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Records in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record and its place in the list. */
export type PersonalRecordEdge = {
  readonly __typename?: 'PersonalRecordEdge';
  /** Opaque; for after. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: PersonalRecord;
};

export type Query = {
  readonly __typename?: 'Query';
  /** A reservation that the viewer may see; null when there is none or it is not theirs to see. */
  readonly reservation: Maybe<Reservation>;
  /** Several reservations, in the order asked, at most 100; null where there is none with that ID or it is not the viewer's to see. */
  readonly reservations: ReadonlyArray<Maybe<Reservation>>;
  /** Who is asking; null for an anonymous request. */
  readonly viewer: Maybe<Viewer>;
};


export type QueryReservationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReservationsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** A party in the queue at a restaurant's door, seen by its hosts. */
export type QueuedWalkIn = {
  readonly __typename?: 'QueuedWalkIn';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Since when they wait. */
  readonly joinedAt: Scalars['DateTime']['output'];
  /** Whom to call. */
  readonly name: Scalars['String']['output'];
  /** For how many. */
  readonly partySize: Scalars['Int']['output'];
  /** International format. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** From 1; null for those who wait no more. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Minutes that were quoted when they came; null where no table was to come free that day. */
  readonly quotedMinutes: Maybe<Scalars['Int']['output']>;
  /** What they sit by; null until they do. */
  readonly reservation: Maybe<Reservation>;
  /** Only a seat of this kind; null for any. */
  readonly seating: Maybe<SeatingType>;
  /** Where it stands. */
  readonly status: WalkInStatus;
  /** Minutes until they can sit as things stand now; null where no table comes free that day, or they wait no more. */
  readonly waitMinutes: Maybe<Scalars['Int']['output']>;
};

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

/** A refusal that the client is expected to handle. Bugs and bad input are GraphQL errors instead. */
export type Refusal = {
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

/** Gives a hold back before it expires. */
export type ReleaseHoldInput = {
  /** The hold, as holdTable gave it. */
  readonly holdId: Scalars['ID']['input'];
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Whether the hold was given back. */
export type ReleaseHoldResult = HoldReleased | IdempotencyKeyReused | NotFound;

/** Takes a party out of the queue. */
export type RemoveFromWalkInQueueInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The party, as the queue has it. */
  readonly walkInId: Scalars['ID']['input'];
};

/** Whether the party was taken out of the queue. */
export type RemoveFromWalkInQueueResult = IdempotencyKeyReused | NotFound | WalkInNotWaiting | WalkInRemoved;

/** Asks for a delivery to be sent anew. */
export type ReplayWebhookDeliveryInput = {
  /** The delivery. */
  readonly deliveryId: Scalars['ID']['input'];
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The delivery, or why it is not sent. */
export type ReplayWebhookDeliveryResult = IdempotencyKeyReused | NotFound | WebhookDeliveryReplayed;

/** An idempotency key that the viewer used in the last 24 hours; with it stand the hash of an input, and ids. */
export type RequestKeyRecord = {
  readonly __typename?: 'RequestKeyRecord';
  /** As the client chose it. */
  readonly key: Scalars['String']['output'];
  /** When, in UTC. */
  readonly usedAt: Scalars['DateTime']['output'];
};

/** A party's booking at a restaurant. */
export type Reservation = {
  readonly __typename?: 'Reservation';
  /** Short, unambiguous to read aloud, unique. */
  readonly confirmationCode: Scalars['String']['output'];
  /** When it was booked. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The day on the restaurant's calendar. */
  readonly date: Scalars['LocalDate']['output'];
  /** How long the table is kept for the party. */
  readonly durationMinutes: Scalars['Int']['output'];
  /** The entry in the restaurant's guest book; null for all but its hosts, and for a walk-in who left no contact. */
  readonly guest: Maybe<Guest>;
  /** The name the table is booked under. */
  readonly guestName: Scalars['String']['output'];
  /** Everything that became of it, in order; null for all but the restaurant's hosts. */
  readonly history: Maybe<ReadonlyArray<ReservationEvent>>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What its guest and the restaurant were told of it, and are going to be, the oldest first. Null for all but the restaurant's people. */
  readonly notices: Maybe<ReadonlyArray<Notice>>;
  /** For how many. */
  readonly partySize: Scalars['Int']['output'];
  /** Where. */
  readonly restaurant: Maybe<Restaurant>;
  /** The kind of seat. */
  readonly seating: SeatingType;
  /** How it came about; null for all but the restaurant's hosts. */
  readonly source: Maybe<ReservationSource>;
  /** For the restaurant to read. */
  readonly specialRequests: Maybe<Scalars['String']['output']>;
  /** The instant. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where it stands in its life. */
  readonly status: ReservationStatus;
  /** Why these tables; null for all but the restaurant's hosts, and where that was not recorded. */
  readonly tableChoice: Maybe<TableChoice>;
  /** The tables that are kept for it, or were; null for all but the restaurant's hosts. */
  readonly tables: Maybe<ReadonlyArray<ReservedTable>>;
  /** The time on the restaurant's clock. */
  readonly time: Scalars['LocalTime']['output'];
};

/** The booking is cancelled. */
export type ReservationCancelled = {
  readonly __typename?: 'ReservationCancelled';
  /** The booking as it is now. */
  readonly reservation: Reservation;
};

/** What the restaurant's people said of it was written down. */
export type ReservationChanged = {
  readonly __typename?: 'ReservationChanged';
  /** The booking as it is now. */
  readonly reservation: Reservation;
};

/** The table is booked. */
export type ReservationConfirmed = {
  readonly __typename?: 'ReservationConfirmed';
  /** The booking. */
  readonly reservation: Reservation;
};

/** A page of reservations. */
export type ReservationConnection = {
  readonly __typename?: 'ReservationConnection';
  /** The reservations of this page. */
  readonly edges: ReadonlyArray<ReservationEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Reservations in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A reservation and its place in the list. */
export type ReservationEdge = {
  readonly __typename?: 'ReservationEdge';
  /** Opaque; for after. */
  readonly cursor: Scalars['String']['output'];
  /** The reservation. */
  readonly node: Reservation;
};

/** Something that became of a reservation. */
export type ReservationEvent = {
  readonly __typename?: 'ReservationEvent';
  /** In whose name. */
  readonly actorRole: ActorRole;
  /** What the reservation was; null where it was made. */
  readonly from: Maybe<ReservationStatus>;
  /** What. */
  readonly kind: ReservationEventKind;
  /** When. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Rules that a host set aside. */
  readonly overrides: ReadonlyArray<BookingOverride>;
  /** For how many it then was. */
  readonly partySize: Scalars['Int']['output'];
  /** When the party then was to begin. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** The tables that it then had. */
  readonly tables: ReadonlyArray<ReservedTable>;
  /** What it was then. */
  readonly to: ReservationStatus;
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

/** The change was made. */
export type ReservationModified = {
  readonly __typename?: 'ReservationModified';
  /** The booking as it is now. */
  readonly reservation: Reservation;
};

/** A reservation of the viewer's, with everything that only its restaurant sees else. */
export type ReservationRecord = {
  readonly __typename?: 'ReservationRecord';
  /** Whether texts were agreed to with the booking. */
  readonly agreesToTexts: Scalars['Boolean']['output'];
  /** When the party was at the door. */
  readonly arrivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was cancelled, as whoever did it said. */
  readonly cancellationReason: Maybe<Scalars['String']['output']>;
  /** When it was cancelled. */
  readonly cancelledAt: Maybe<Scalars['DateTime']['output']>;
  /** When the party left, or its day was closed. */
  readonly completedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the confirmation went. */
  readonly guestEmail: Maybe<Scalars['String']['output']>;
  /** The language that was asked for; null where none was. */
  readonly guestLocale: Maybe<Scalars['String']['output']>;
  /** Where the confirmation went. */
  readonly guestPhone: Maybe<Scalars['String']['output']>;
  /** Everything that became of it, in order. */
  readonly history: ReadonlyArray<ReservationEvent>;
  /** What the guest was told, and is going to be, the oldest first. */
  readonly notices: ReadonlyArray<Notice>;
  /** As the viewer always sees it. */
  readonly reservation: Reservation;
  /** When the party sat down. */
  readonly seatedAt: Maybe<Scalars['DateTime']['output']>;
  /** How it came about. */
  readonly source: ReservationSource;
  /** Why these tables; null where that was not recorded. */
  readonly tableChoice: Maybe<TableChoice>;
  /** The tables that were kept. */
  readonly tables: ReadonlyArray<ReservedTable>;
};

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

/** Restaurants expect the viewer, or serve them now: those reservations are to be cancelled or over first. */
export type ReservationsOpen = Refusal & {
  readonly __typename?: 'ReservationsOpen';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
  /** Which, the soonest first; at most a hundred. */
  readonly reservations: ReadonlyArray<Reservation>;
};

/** A table, as the restaurant's people know it. */
export type ReservedTable = {
  readonly __typename?: 'ReservedTable';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What staff call it. */
  readonly name: Scalars['String']['output'];
};

export type Restaurant = {
  readonly __typename?: 'Restaurant';
  /** All reservations of a service day, in the order of their times, cancelled ones too. Null for all but the restaurant's hosts. */
  readonly book: Maybe<ReadonlyArray<Reservation>>;
  /** An entry of the guest book, also by the ID of one that was merged into it. Null for all but the restaurant's hosts. */
  readonly guest: Maybe<Guest>;
  /** The guest book by name; with text only those with that in name, phone number or mail address. Null for all but the restaurant's hosts. */
  readonly guests: Maybe<GuestConnection>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** How the restaurant is told of what guests do. Null for all but its managers. */
  readonly notificationSettings: Maybe<NotificationSettings>;
  /** What became of the parties of closed service days, a year at most, the first day first. Null for all but the restaurant's managers. */
  readonly serviceRecords: Maybe<ReadonlyArray<ServiceRecord>>;
  /** Who waits for a table on a day or has one offered, longest waiting first. Null for all but the restaurant's hosts. */
  readonly waitlist: Maybe<ReadonlyArray<WaitlistEntry>>;
  /** Who waits at the door now, longest waiting first. Null for all but the restaurant's hosts. */
  readonly walkInQueue: Maybe<ReadonlyArray<QueuedWalkIn>>;
  /** Where the restaurant's webhooks go, the first one first; at most ten. Null for all but the restaurant's owners. */
  readonly webhooks: Maybe<ReadonlyArray<Webhook>>;
};


export type RestaurantBookArgs = {
  date: Scalars['LocalDate']['input'];
};


export type RestaurantGuestArgs = {
  id: Scalars['ID']['input'];
};


export type RestaurantGuestsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
};


export type RestaurantServiceRecordsArgs = {
  by?: InputMaybe<RecordPeriod>;
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type RestaurantWaitlistArgs = {
  date: Scalars['LocalDate']['input'];
};

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
  readonly idempotencyKey: Scalars['String']['input'];
  /** The webhook. */
  readonly webhookId: Scalars['ID']['input'];
};

/** The new secret, or why there is none. */
export type RotateWebhookSecretResult = IdempotencyKeyReused | NotFound | WebhookSecretRotated;

/** Seats a party of the queue, whoever stands before it. */
export type SeatFromWalkInQueueInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Where; the best fit of all tables when left out. */
  readonly tableIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The party, as the queue has it. */
  readonly walkInId: Scalars['ID']['input'];
};

/** Says that a party sits down. */
export type SeatPartyInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The reservation. */
  readonly reservationId: Scalars['ID']['input'];
  /** Where; its own tables when left out. */
  readonly tableIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The reservation, or why it stays as it was. */
export type SeatPartyResult = IdempotencyKeyReused | InvalidTransition | NotFound | ReservationChanged | TablesTaken | TablesUnknown;

/** A party that came without a reservation. */
export type SeatWalkInInput = {
  /** How long they may sit, 15 to 360; the restaurant's usual time when left out. */
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** For whoever leaves a name, 1 to 200 characters. */
  readonly guestName?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 50. */
  readonly partySize: Scalars['Int']['input'];
  /** Where. */
  readonly restaurantId: Scalars['ID']['input'];
  /** Only a seat of this kind; any when left out. */
  readonly seating?: InputMaybe<SeatingType>;
  /** 1 to 10 tables; the best fit of all when left out. */
  readonly tableIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who of the queue it is: they wait no more then, and give their name where guestName is left out. */
  readonly walkInId?: InputMaybe<Scalars['ID']['input']>;
};

/** The party at its table, or why it has none. */
export type SeatWalkInResult = IdempotencyKeyReused | NotFound | SlotUnavailable | TablesTaken | TablesUnknown | WalkInSeated;

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

/** A service day of a restaurant after a change. */
export type ServiceDayChange = {
  readonly __typename?: 'ServiceDayChange';
  /** The service date. */
  readonly date: Scalars['LocalDate']['output'];
  /** The reservations that changed since the answer before, as they are now; null where subjects are. */
  readonly reservations: Maybe<ReadonlyArray<Reservation>>;
  /** Where; its book and lines are as they are now. */
  readonly restaurant: Restaurant;
  /** What changed since the answer before; null at first, and where that cannot be told: anything may have. */
  readonly subjects: Maybe<ReadonlyArray<ServiceDaySubject>>;
};

/** What of a service day can change. */
export type ServiceDaySubject =
  /** What the restaurant wants its dashboard to say. */
  | 'NOTICE'
  /** Tables, shifts, rules and special days. */
  | 'PLAN'
  /** Who waits at the door. */
  | 'QUEUE'
  /** Reservations and walk-ins, and the tables that they have. */
  | 'RESERVATION'
  /** Who waits for a table on that day. */
  | 'WAITLIST';

/** What became of the parties of closed service days. */
export type ServiceRecord = {
  readonly __typename?: 'ServiceRecord';
  /** Parties that booked for these days, those that cancelled too; walk-ins did not. */
  readonly bookings: Scalars['Int']['output'];
  /** Of the parties that booked, those that cancelled, 0 to 1; null where none booked. */
  readonly cancellationRate: Maybe<Scalars['Float']['output']>;
  /** Parties that cancelled. */
  readonly cancelled: Scalars['Int']['output'];
  /** Parties that were there. */
  readonly completed: Scalars['Int']['output'];
  /** The guests of those parties. */
  readonly covers: Scalars['Int']['output'];
  /** The first service day that is in it. */
  readonly from: Scalars['LocalDate']['output'];
  /** How long before their visit parties booked; null by SHIFT. */
  readonly leadTime: Maybe<LeadTime>;
  /** The guests of those. */
  readonly noShowCovers: Scalars['Int']['output'];
  /** Of the parties that booked and did not cancel, those that did not come, 0 to 1; null where none booked. */
  readonly noShowRate: Maybe<Scalars['Float']['output']>;
  /** Parties that did not come. */
  readonly noShows: Scalars['Int']['output'];
  /** Parties that came or should have; not those that cancelled. */
  readonly parties: Scalars['Int']['output'];
  /** How large the parties were that came or should have, walk-ins too, by size; null by SHIFT. */
  readonly partySizes: Maybe<ReadonlyArray<PartySizeCount>>;
  /** The shift's name, by SHIFT; else null. */
  readonly shift: Maybe<Scalars['String']['output']>;
  /** The last service day that is in it. */
  readonly to: Scalars['LocalDate']['output'];
  /** Parties that came without a reservation. */
  readonly walkIns: Scalars['Int']['output'];
};

/** What is left out stays as it is. */
export type SetNotificationPreferencesInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A language tag (BCP 47), such as de-AT; null takes the choice back. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** Whether mails are sent besides what nobody can do without. */
  readonly mail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there are reminders. */
  readonly reminders?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there are invitations to review. */
  readonly reviewInvitations?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether texts are sent: true is the diner's consent, and its moment is kept. */
  readonly texts?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The preferences, or why they stay as they were. */
export type SetNotificationPreferencesResult = IdempotencyKeyReused | NotificationPreferencesSet;

/** All of it is taken as it is given. */
export type SetNotificationSettingsInput = {
  /** Of what the dashboard tells. */
  readonly dashboardOn?: InputMaybe<ReadonlyArray<RestaurantNoticeKind>>;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A language tag (BCP 47), such as de-AT; that of the restaurant's country when left out. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** At most five; empty for no mails. */
  readonly mailAddresses: ReadonlyArray<Scalars['String']['input']>;
  /** Of what mails tell. */
  readonly mailOn?: InputMaybe<ReadonlyArray<RestaurantNoticeKind>>;
  /** Where. */
  readonly restaurantId: Scalars['ID']['input'];
};

/** The settings, or why they stay as they were. */
export type SetNotificationSettingsResult = IdempotencyKeyReused | NotFound | NotificationSettingsSet;

/** A time that can be booked. */
export type Slot = {
  readonly __typename?: 'Slot';
  /** How long the table is kept for the party. */
  readonly durationMinutes: Scalars['Int']['output'];
  /** The kind of seat. */
  readonly seating: SeatingType;
  /** The instant. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** The same on the restaurant's clock. */
  readonly time: Scalars['LocalTime']['output'];
};

/** The table cannot be had; says why, and what can be had instead. */
export type SlotUnavailable = Refusal & {
  readonly __typename?: 'SlotUnavailable';
  /** Bookable times within two hours either side, nearest first. */
  readonly alternatives: ReadonlyArray<Slot>;
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
  /** Why, for programs. */
  readonly reason: UnavailableReason;
};

/** What is told as it happens: over server-sent events, at /graphql/stream. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** The viewer's own reservations: at first, and again for each that changed, whoever changed it; for who is signed in. */
  readonly myReservationChanged: MyReservationChange;
  /** A service day: how it is at first, and again whenever something of it changed; for the restaurant's hosts. */
  readonly serviceDayChanged: ServiceDayChange;
};


/** What is told as it happens: over server-sent events, at /graphql/stream. */
export type SubscriptionServiceDayChangedArgs = {
  date: Scalars['LocalDate']['input'];
  restaurantId: Scalars['ID']['input'];
};

/** Names two parties of one restaurant. */
export type SwapPartiesInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The other. */
  readonly otherReservationId: Scalars['ID']['input'];
  /** The one. */
  readonly reservationId: Scalars['ID']['input'];
};

/** The two reservations, or why they stay where they were. */
export type SwapPartiesResult = IdempotencyKeyReused | InvalidTransition | NotFound | PartiesSwapped | TablesTaken | TablesUnknown;

/** There is no need to wait: these times can be booked now. */
export type TableAvailable = Refusal & {
  readonly __typename?: 'TableAvailable';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
  /** In the order of time. */
  readonly slots: ReadonlyArray<Slot>;
};

/** Why a party has its tables. */
export type TableChoice = {
  readonly __typename?: 'TableChoice';
  /** How many tables and combinations were free for the party. */
  readonly freeOptions: Scalars['Int']['output'];
  /** Whether tables are pushed together. */
  readonly isCombination: Scalars['Boolean']['output'];
  /** What decided. */
  readonly rule: TableChoiceRule;
  /** Seats beyond the party; negative where more sit than the tables are for. */
  readonly spareSeats: Scalars['Int']['output'];
  /** Free minutes beside the party that are too short for anybody. */
  readonly strandedMinutes: Scalars['Int']['output'];
  /** The same in words. */
  readonly words: Scalars['String']['output'];
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

/** Others have the tables at that time. */
export type TablesTaken = Refusal & {
  readonly __typename?: 'TablesTaken';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
  /** Which, and who. */
  readonly tables: ReadonlyArray<TakenTable>;
};

/** The floor plan of the day has no such tables. */
export type TablesUnknown = Refusal & {
  readonly __typename?: 'TablesUnknown';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
  /** Those that were named. */
  readonly tableIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A table that somebody has. */
export type TakenTable = {
  readonly __typename?: 'TakenTable';
  /** Whose it is; null where it is held by a diner who has not booked yet. */
  readonly reservation: Maybe<Reservation>;
  /** The table. */
  readonly table: ReservedTable;
};

/** The viewer holds as many tables as anybody may at once, over all restaurants. */
export type TooManyHolds = Refusal & {
  readonly __typename?: 'TooManyHolds';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
  /** How many that is. */
  readonly most: Scalars['Int']['output'];
};

/** The restaurant has as many webhooks as it can. */
export type TooManyWebhooks = Refusal & {
  readonly __typename?: 'TooManyWebhooks';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
  /** How many that is. */
  readonly most: Scalars['Int']['output'];
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
  readonly idempotencyKey: Scalars['String']['input'];
  /** The reservation. */
  readonly reservationId: Scalars['ID']['input'];
};

/** The reservation, or why it stays a no-show. SlotUnavailable: no table is left for it. */
export type UndoNoShowResult = IdempotencyKeyReused | InvalidTransition | NotFound | ReservationChanged | SlotUnavailable;

/** Takes back what the house did last. */
export type UndoVisitStepInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The reservation. What became of it last was done by the house within the last 10 minutes, and its service day is not over. */
  readonly reservationId: Scalars['ID']['input'];
};

/** The reservation as it was before, or why it stays. A walk-in becomes CANCELLED: it never sat. SlotUnavailable: no table is left for a party that was cancelled. TablesTaken: others sit where a party sat that left. */
export type UndoVisitStepResult = IdempotencyKeyReused | InvalidTransition | NotFound | ReservationChanged | SlotUnavailable | TablesTaken | TablesUnknown;

/** What is left out stays as it is; null takes it away, but for the name. */
export type UpdateGuestInput = {
  /** Where confirmations go. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The entry; one that was merged leads to the one that stands. */
  readonly guestId: Scalars['ID']['input'];
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** At most 4,000 characters. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** International format. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** All tags, at most 50. */
  readonly tags?: InputMaybe<ReadonlyArray<GuestTagInput>>;
};

/** The changed entry, or why it stays as it was. */
export type UpdateGuestResult = GuestContactInUse | GuestUpdated | IdempotencyKeyReused | NotFound;

/** Who is asking. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Where the viewer works, and as what; empty for all but hosts. */
  readonly employments: ReadonlyArray<Employment>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** How the viewer wants to be told of reservations. Null for all but diners. */
  readonly notificationPreferences: Maybe<NotificationPreferences>;
  /** All that is kept of the viewer as a diner, to take along: by kind, the oldest first; first is 1 to 100. Null for all but diners. */
  readonly personalRecords: Maybe<PersonalRecordConnection>;
  /** The viewer's own reservations as a diner, or what a partner booked, latest visit first (soonest first with upcomingOnly); first is 1 to 100. */
  readonly reservations: Maybe<ReservationConnection>;
  /** What the viewer is here. */
  readonly roles: ReadonlyArray<Role>;
  /** Where the viewer waits or waited for a table, latest day first; at most a hundred. */
  readonly waitlist: Maybe<ReadonlyArray<WaitlistEntry>>;
};


/** Who is asking. */
export type ViewerPersonalRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who is asking. */
export type ViewerReservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  upcomingOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Nothing says any more who the viewer was. The token is good still, and whoever has it is new. */
export type ViewerErased = {
  readonly __typename?: 'ViewerErased';
  /** When, in UTC. */
  readonly erasedAt: Scalars['DateTime']['output'];
};

/** A diner's place in the line for a table. */
export type WaitlistEntry = {
  readonly __typename?: 'WaitlistEntry';
  /** Since when they wait. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The service day: times before 04:00 are of the night that follows it. */
  readonly date: Scalars['LocalDate']['output'];
  /** The earliest time that suits. */
  readonly earliest: Scalars['LocalTime']['output'];
  /** The name they wait under. */
  readonly guestName: Scalars['String']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The latest time that suits. */
  readonly latest: Scalars['LocalTime']['output'];
  /** The table that is kept: book it with createReservation, or release or decline it. Null unless the status is OFFERED. */
  readonly offer: Maybe<Hold>;
  /** For how many. */
  readonly partySize: Scalars['Int']['output'];
  /** From 1 among those who wait for the day; null for those who do not wait any more. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Where. */
  readonly restaurant: Maybe<Restaurant>;
  /** Only a seat of this kind; null for any. */
  readonly seating: Maybe<SeatingType>;
  /** Where it stands. */
  readonly status: WaitlistStatus;
};

/** The place is not one that is waited at or offered a table any more. */
export type WaitlistEntryClosed = Refusal & {
  readonly __typename?: 'WaitlistEntryClosed';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
  /** What became of it. */
  readonly status: WaitlistStatus;
};

/** The viewer has a place in the line. */
export type WaitlistJoined = {
  readonly __typename?: 'WaitlistJoined';
  /** The place. */
  readonly entry: WaitlistEntry;
};

/** The place was given up. */
export type WaitlistLeft = {
  readonly __typename?: 'WaitlistLeft';
  /** As it is now. */
  readonly entry: WaitlistEntry;
};

/** The offer was let go. */
export type WaitlistOfferDeclined = {
  readonly __typename?: 'WaitlistOfferDeclined';
  /** As it is now. */
  readonly entry: WaitlistEntry;
};

/** A place in a line that the viewer has or had. */
export type WaitlistRecord = {
  readonly __typename?: 'WaitlistRecord';
  /** Whether texts were agreed to. */
  readonly agreesToTexts: Scalars['Boolean']['output'];
  /** As the viewer always sees it. */
  readonly entry: WaitlistEntry;
  /** Where offers go. */
  readonly guestEmail: Maybe<Scalars['String']['output']>;
  /** The language that was asked for; null where none was. */
  readonly guestLocale: Maybe<Scalars['String']['output']>;
  /** Where offers go. */
  readonly guestPhone: Maybe<Scalars['String']['output']>;
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

/** The party does not wait any more. */
export type WalkInNotWaiting = Refusal & {
  readonly __typename?: 'WalkInNotWaiting';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
  /** What became of it. */
  readonly status: WalkInStatus;
};

/** The party is in the queue. */
export type WalkInQueued = {
  readonly __typename?: 'WalkInQueued';
  /** Its place, with the quoted wait. */
  readonly party: QueuedWalkIn;
};

/** The party waits no more. */
export type WalkInRemoved = {
  readonly __typename?: 'WalkInRemoved';
  /** As it is now. */
  readonly party: QueuedWalkIn;
};

/** The party sits. */
export type WalkInSeated = {
  readonly __typename?: 'WalkInSeated';
  /** What it sits by. */
  readonly reservation: Reservation;
};

/** The life of a place in the queue. */
export type WalkInStatus =
  /** Gone. */
  | 'LEFT'
  /** At a table. */
  | 'SEATED'
  /** At the door. */
  | 'WAITING';

/** A URL that is told of what happens to a restaurant's reservations. */
export type Webhook = {
  readonly __typename?: 'Webhook';
  /** Since when it is there. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The latest deliveries, latest first; first is 1 to 100. They are kept for 30 days. */
  readonly deliveries: ReadonlyArray<WebhookDelivery>;
  /** What it is told of. */
  readonly eventTypes: ReadonlyArray<WebhookEventType>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether anything is sent. */
  readonly isEnabled: Scalars['Boolean']['output'];
  /** Until when the secret before the current one signs too; null where there is no such secret. */
  readonly previousSecretUntil: Maybe<Scalars['DateTime']['output']>;
  /** Where messages are posted. */
  readonly url: Scalars['String']['output'];
};


/** A URL that is told of what happens to a restaurant's reservations. */
export type WebhookDeliveriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One time that a delivery was sent. */
export type WebhookAttempt = {
  readonly __typename?: 'WebhookAttempt';
  /** When. */
  readonly attemptedAt: Scalars['DateTime']['output'];
  /** Why it was not delivered; null where it was. */
  readonly failure: Maybe<WebhookFailure>;
  /** How long the answer took, or the failure. */
  readonly latencyMilliseconds: Scalars['Int']['output'];
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** The status of the answer; null where none came. */
  readonly statusCode: Maybe<Scalars['Int']['output']>;
};

/** The webhook was changed. */
export type WebhookChanged = {
  readonly __typename?: 'WebhookChanged';
  /** As it is now. */
  readonly webhook: Webhook;
};

/** The webhook is there. */
export type WebhookCreated = {
  readonly __typename?: 'WebhookCreated';
  /** What its messages are signed with, as Standard Webhooks writes it: shown here only. */
  readonly secret: Scalars['String']['output'];
  /** As it is now. */
  readonly webhook: Webhook;
};

/** The webhook is gone. */
export type WebhookDeleted = {
  readonly __typename?: 'WebhookDeleted';
  /** The one that was taken away. */
  readonly webhookId: Scalars['ID']['output'];
};

/** One event on its way to one webhook. */
export type WebhookDelivery = {
  readonly __typename?: 'WebhookDelivery';
  /** Every time that it was sent, in order; the latest 50. */
  readonly attempts: ReadonlyArray<WebhookAttempt>;
  /** When it was put on its way. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The same in every delivery of the event and every attempt: what comes twice can be dropped by it. */
  readonly eventId: Scalars['ID']['output'];
  /** What happened. */
  readonly eventType: WebhookEventType;
  /** Opaque; for replayWebhookDelivery. */
  readonly id: Scalars['ID']['output'];
  /** What has become of it. */
  readonly state: WebhookDeliveryState;
};

/** The delivery is on its way again. */
export type WebhookDeliveryReplayed = {
  readonly __typename?: 'WebhookDeliveryReplayed';
  /** As it is now. */
  readonly delivery: WebhookDelivery;
};

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

/** There is a new secret; messages carry a signature by each of the two until the one before it is over. */
export type WebhookSecretRotated = {
  readonly __typename?: 'WebhookSecretRotated';
  /** What its messages are signed with from now on: shown here only. */
  readonly secret: Scalars['String']['output'];
  /** As it is now. */
  readonly webhook: Webhook;
};

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

/** Nothing is sent to such a URL. */
export type WebhookUrlRefused = Refusal & {
  readonly __typename?: 'WebhookUrlRefused';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
  /** Why, for programs. */
  readonly problem: WebhookUrlProblem;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Reservation: Reservation;
  Restaurant: Restaurant;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
  Restaurant:
    ( { __typename: 'Restaurant' }
    & GraphQLRecursivePick<FederationTypes['Restaurant'], {"id":true}> );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BookInHouseResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReservationConfirmed, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationConfirmed' } )
    | ( Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<_RefType['Slot']> } & { __typename: 'SlotUnavailable' } )
    | ( Omit<TablesTaken, 'tables'> & { tables: ReadonlyArray<_RefType['TakenTable']> } & { __typename: 'TablesTaken' } )
    | ( TablesUnknown & { __typename: 'TablesUnknown' } )
  ;
  CancelReservationResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PastCancellationCutoff & { __typename: 'PastCancellationCutoff' } )
    | ( Omit<ReservationCancelled, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationCancelled' } )
  ;
  ChangeWebhookResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<WebhookChanged, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'WebhookChanged' } )
    | ( WebhookUrlRefused & { __typename: 'WebhookUrlRefused' } )
  ;
  CompleteVisitResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReservationChanged, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationChanged' } )
  ;
  CreateReservationResult:
    | ( HoldExpired & { __typename: 'HoldExpired' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReservationConfirmed, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationConfirmed' } )
    | ( Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<_RefType['Slot']> } & { __typename: 'SlotUnavailable' } )
  ;
  CreateWebhookResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TooManyWebhooks & { __typename: 'TooManyWebhooks' } )
    | ( Omit<WebhookCreated, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'WebhookCreated' } )
    | ( WebhookUrlRefused & { __typename: 'WebhookUrlRefused' } )
  ;
  DeclineWaitlistOfferResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( WaitlistEntryClosed & { __typename: 'WaitlistEntryClosed' } )
    | ( Omit<WaitlistOfferDeclined, 'entry'> & { entry: _RefType['WaitlistEntry'] } & { __typename: 'WaitlistOfferDeclined' } )
  ;
  DeleteWebhookResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( WebhookDeleted & { __typename: 'WebhookDeleted' } )
  ;
  EraseViewerResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<ReservationsOpen, 'reservations'> & { reservations: ReadonlyArray<_RefType['Reservation']> } & { __typename: 'ReservationsOpen' } )
    | ( ViewerErased & { __typename: 'ViewerErased' } )
  ;
  ExtendHoldResult:
    | ( HoldModel & { __typename: 'Hold' } )
    | ( HoldAlreadyExtended & { __typename: 'HoldAlreadyExtended' } )
    | ( HoldExpired & { __typename: 'HoldExpired' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  HoldTableResult:
    | ( HoldModel & { __typename: 'Hold' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<_RefType['Slot']> } & { __typename: 'SlotUnavailable' } )
    | ( TooManyHolds & { __typename: 'TooManyHolds' } )
  ;
  JoinWaitlistResult:
    | ( Omit<AlreadyOnWaitlist, 'entry'> & { entry: _RefType['WaitlistEntry'] } & { __typename: 'AlreadyOnWaitlist' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<_RefType['Slot']> } & { __typename: 'SlotUnavailable' } )
    | ( Omit<TableAvailable, 'slots'> & { slots: ReadonlyArray<_RefType['Slot']> } & { __typename: 'TableAvailable' } )
    | ( Omit<WaitlistJoined, 'entry'> & { entry: _RefType['WaitlistEntry'] } & { __typename: 'WaitlistJoined' } )
  ;
  JoinWalkInQueueResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<WalkInQueued, 'party'> & { party: _RefType['QueuedWalkIn'] } & { __typename: 'WalkInQueued' } )
  ;
  LeaveWaitlistResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( WaitlistEntryClosed & { __typename: 'WaitlistEntryClosed' } )
    | ( Omit<WaitlistLeft, 'entry'> & { entry: _RefType['WaitlistEntry'] } & { __typename: 'WaitlistLeft' } )
  ;
  MarkArrivedResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReservationChanged, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationChanged' } )
  ;
  MarkNoShowResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReservationChanged, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationChanged' } )
  ;
  MergeGuestsResult:
    | ( Omit<GuestsMerged, 'guest'> & { guest: _RefType['Guest'] } & { __typename: 'GuestsMerged' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ModifyReservationResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PastCancellationCutoff & { __typename: 'PastCancellationCutoff' } )
    | ( Omit<ReservationModified, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationModified' } )
    | ( Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<_RefType['Slot']> } & { __typename: 'SlotUnavailable' } )
  ;
  MovePartyResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReservationChanged, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationChanged' } )
    | ( Omit<TablesTaken, 'tables'> & { tables: ReadonlyArray<_RefType['TakenTable']> } & { __typename: 'TablesTaken' } )
    | ( TablesUnknown & { __typename: 'TablesUnknown' } )
  ;
  PersonalRecord:
    | ( GuestBookRecordModel & { __typename: 'GuestBookRecord' } )
    | ( HoldRecordModel & { __typename: 'HoldRecord' } )
    | ( RequestKeyRecordModel & { __typename: 'RequestKeyRecord' } )
    | ( ReservationRecordModel & { __typename: 'ReservationRecord' } )
    | ( WaitlistRecordModel & { __typename: 'WaitlistRecord' } )
  ;
  ReleaseHoldResult:
    | ( HoldReleased & { __typename: 'HoldReleased' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  RemoveFromWalkInQueueResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( WalkInNotWaiting & { __typename: 'WalkInNotWaiting' } )
    | ( Omit<WalkInRemoved, 'party'> & { party: _RefType['QueuedWalkIn'] } & { __typename: 'WalkInRemoved' } )
  ;
  ReplayWebhookDeliveryResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<WebhookDeliveryReplayed, 'delivery'> & { delivery: _RefType['WebhookDelivery'] } & { __typename: 'WebhookDeliveryReplayed' } )
  ;
  RotateWebhookSecretResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<WebhookSecretRotated, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'WebhookSecretRotated' } )
  ;
  SeatPartyResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReservationChanged, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationChanged' } )
    | ( Omit<TablesTaken, 'tables'> & { tables: ReadonlyArray<_RefType['TakenTable']> } & { __typename: 'TablesTaken' } )
    | ( TablesUnknown & { __typename: 'TablesUnknown' } )
  ;
  SeatWalkInResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<_RefType['Slot']> } & { __typename: 'SlotUnavailable' } )
    | ( Omit<TablesTaken, 'tables'> & { tables: ReadonlyArray<_RefType['TakenTable']> } & { __typename: 'TablesTaken' } )
    | ( TablesUnknown & { __typename: 'TablesUnknown' } )
    | ( Omit<WalkInSeated, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'WalkInSeated' } )
  ;
  SetNotificationPreferencesResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<NotificationPreferencesSet, 'preferences'> & { preferences: _RefType['NotificationPreferences'] } & { __typename: 'NotificationPreferencesSet' } )
  ;
  SetNotificationSettingsResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<NotificationSettingsSet, 'settings'> & { settings: _RefType['NotificationSettings'] } & { __typename: 'NotificationSettingsSet' } )
  ;
  SwapPartiesResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PartiesSwapped, 'otherReservation' | 'reservation'> & { otherReservation: _RefType['Reservation'], reservation: _RefType['Reservation'] } & { __typename: 'PartiesSwapped' } )
    | ( Omit<TablesTaken, 'tables'> & { tables: ReadonlyArray<_RefType['TakenTable']> } & { __typename: 'TablesTaken' } )
    | ( TablesUnknown & { __typename: 'TablesUnknown' } )
  ;
  UndoNoShowResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReservationChanged, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationChanged' } )
    | ( Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<_RefType['Slot']> } & { __typename: 'SlotUnavailable' } )
  ;
  UndoVisitStepResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReservationChanged, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationChanged' } )
    | ( Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<_RefType['Slot']> } & { __typename: 'SlotUnavailable' } )
    | ( Omit<TablesTaken, 'tables'> & { tables: ReadonlyArray<_RefType['TakenTable']> } & { __typename: 'TablesTaken' } )
    | ( TablesUnknown & { __typename: 'TablesUnknown' } )
  ;
  UpdateGuestResult:
    | ( Omit<GuestContactInUse, 'guest'> & { guest: _RefType['Guest'] } & { __typename: 'GuestContactInUse' } )
    | ( Omit<GuestUpdated, 'guest'> & { guest: _RefType['Guest'] } & { __typename: 'GuestUpdated' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( Omit<AlreadyOnWaitlist, 'entry'> & { entry: _RefType['WaitlistEntry'] } )
    | ( Omit<GuestContactInUse, 'guest'> & { guest: _RefType['Guest'] } )
    | ( HoldAlreadyExtended )
    | ( HoldExpired )
    | ( IdempotencyKeyReused )
    | ( InvalidTransition )
    | ( NotFound )
    | ( PastCancellationCutoff )
    | ( Omit<ReservationsOpen, 'reservations'> & { reservations: ReadonlyArray<_RefType['Reservation']> } )
    | ( Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<_RefType['Slot']> } )
    | ( Omit<TableAvailable, 'slots'> & { slots: ReadonlyArray<_RefType['Slot']> } )
    | ( Omit<TablesTaken, 'tables'> & { tables: ReadonlyArray<_RefType['TakenTable']> } )
    | ( TablesUnknown )
    | ( TooManyHolds )
    | ( TooManyWebhooks )
    | ( WaitlistEntryClosed )
    | ( WalkInNotWaiting )
    | ( WebhookUrlRefused )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorRole: ActorRole;
  AlreadyOnWaitlist: ResolverTypeWrapper<Omit<AlreadyOnWaitlist, 'entry'> & { entry: ResolversTypes['WaitlistEntry'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BookInHouseInput: BookInHouseInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BookInHouseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookInHouseResult']>;
  BookingOverride: BookingOverride;
  CancelReservationInput: CancelReservationInput;
  CancelReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelReservationResult']>;
  ChangeWebhookInput: ChangeWebhookInput;
  ChangeWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeWebhookResult']>;
  CompleteVisitInput: CompleteVisitInput;
  CompleteVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteVisitResult']>;
  CreateReservationInput: CreateReservationInput;
  CreateReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateReservationResult']>;
  CreateWebhookInput: CreateWebhookInput;
  CreateWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateWebhookResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineWaitlistOfferInput: DeclineWaitlistOfferInput;
  DeclineWaitlistOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineWaitlistOfferResult']>;
  DeleteWebhookInput: DeleteWebhookInput;
  DeleteWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteWebhookResult']>;
  Employment: ResolverTypeWrapper<Omit<Employment, 'restaurant'> & { restaurant?: Maybe<ResolversTypes['Restaurant']> }>;
  EraseViewerInput: EraseViewerInput;
  EraseViewerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EraseViewerResult']>;
  ExtendHoldInput: ExtendHoldInput;
  ExtendHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendHoldResult']>;
  Guest: ResolverTypeWrapper<GuestEntry>;
  GuestBookRecord: ResolverTypeWrapper<GuestBookRecordModel>;
  GuestConnection: ResolverTypeWrapper<Omit<GuestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GuestEdge']> }>;
  GuestContactInUse: ResolverTypeWrapper<Omit<GuestContactInUse, 'guest'> & { guest: ResolversTypes['Guest'] }>;
  GuestEdge: ResolverTypeWrapper<Omit<GuestEdge, 'node'> & { node: ResolversTypes['Guest'] }>;
  GuestInput: GuestInput;
  GuestTag: ResolverTypeWrapper<GuestTag>;
  GuestTagInput: GuestTagInput;
  GuestTagKind: GuestTagKind;
  GuestUpdated: ResolverTypeWrapper<Omit<GuestUpdated, 'guest'> & { guest: ResolversTypes['Guest'] }>;
  GuestsMerged: ResolverTypeWrapper<Omit<GuestsMerged, 'guest'> & { guest: ResolversTypes['Guest'] }>;
  Hold: ResolverTypeWrapper<HoldModel>;
  HoldAlreadyExtended: ResolverTypeWrapper<HoldAlreadyExtended>;
  HoldExpired: ResolverTypeWrapper<HoldExpired>;
  HoldRecord: ResolverTypeWrapper<HoldRecordModel>;
  HoldReleased: ResolverTypeWrapper<HoldReleased>;
  HoldTableInput: HoldTableInput;
  HoldTableResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldTableResult']>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  InvalidTransition: ResolverTypeWrapper<InvalidTransition>;
  JoinWaitlistInput: JoinWaitlistInput;
  JoinWaitlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinWaitlistResult']>;
  JoinWalkInQueueInput: JoinWalkInQueueInput;
  JoinWalkInQueueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinWalkInQueueResult']>;
  LeadTime: ResolverTypeWrapper<LeadTime>;
  LeaveWaitlistInput: LeaveWaitlistInput;
  LeaveWaitlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveWaitlistResult']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  MarkArrivedInput: MarkArrivedInput;
  MarkArrivedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkArrivedResult']>;
  MarkNoShowInput: MarkNoShowInput;
  MarkNoShowResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNoShowResult']>;
  MergeGuestsInput: MergeGuestsInput;
  MergeGuestsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeGuestsResult']>;
  ModifyReservationInput: ModifyReservationInput;
  ModifyReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ModifyReservationResult']>;
  MovePartyInput: MovePartyInput;
  MovePartyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MovePartyResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyReservationChange: ResolverTypeWrapper<ViewerModel>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Notice: ResolverTypeWrapper<ShownNotice>;
  NoticeChannel: NoticeChannel;
  NoticeKind: NoticeKind;
  NoticeReason: NoticeReason;
  NoticeState: NoticeState;
  NotificationPreferences: ResolverTypeWrapper<DinerPreferences>;
  NotificationPreferencesSet: ResolverTypeWrapper<Omit<NotificationPreferencesSet, 'preferences'> & { preferences: ResolversTypes['NotificationPreferences'] }>;
  NotificationSettings: ResolverTypeWrapper<RestaurantSettings>;
  NotificationSettingsSet: ResolverTypeWrapper<Omit<NotificationSettingsSet, 'settings'> & { settings: ResolversTypes['NotificationSettings'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartiesSwapped: ResolverTypeWrapper<Omit<PartiesSwapped, 'otherReservation' | 'reservation'> & { otherReservation: ResolversTypes['Reservation'], reservation: ResolversTypes['Reservation'] }>;
  PartySizeCount: ResolverTypeWrapper<PartySizeCount>;
  PastCancellationCutoff: ResolverTypeWrapper<PastCancellationCutoff>;
  PersonalRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonalRecord']>;
  PersonalRecordConnection: ResolverTypeWrapper<Omit<PersonalRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PersonalRecordEdge']> }>;
  PersonalRecordEdge: ResolverTypeWrapper<Omit<PersonalRecordEdge, 'node'> & { node: ResolversTypes['PersonalRecord'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueuedWalkIn: ResolverTypeWrapper<QueuedParty>;
  RecordPeriod: RecordPeriod;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseHoldResult']>;
  RemoveFromWalkInQueueInput: RemoveFromWalkInQueueInput;
  RemoveFromWalkInQueueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveFromWalkInQueueResult']>;
  ReplayWebhookDeliveryInput: ReplayWebhookDeliveryInput;
  ReplayWebhookDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayWebhookDeliveryResult']>;
  RequestKeyRecord: ResolverTypeWrapper<RequestKeyRecordModel>;
  Reservation: ResolverTypeWrapper<ReservationModel>;
  ReservationCancelled: ResolverTypeWrapper<Omit<ReservationCancelled, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  ReservationChanged: ResolverTypeWrapper<Omit<ReservationChanged, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  ReservationConfirmed: ResolverTypeWrapper<Omit<ReservationConfirmed, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  ReservationConnection: ResolverTypeWrapper<Omit<ReservationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReservationEdge']> }>;
  ReservationEdge: ResolverTypeWrapper<Omit<ReservationEdge, 'node'> & { node: ResolversTypes['Reservation'] }>;
  ReservationEvent: ResolverTypeWrapper<ShownEvent>;
  ReservationEventKind: ReservationEventKind;
  ReservationModified: ResolverTypeWrapper<Omit<ReservationModified, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  ReservationRecord: ResolverTypeWrapper<ReservationRecordModel>;
  ReservationSource: ReservationSource;
  ReservationStatus: ReservationStatus;
  ReservationsOpen: ResolverTypeWrapper<Omit<ReservationsOpen, 'reservations'> & { reservations: ReadonlyArray<ResolversTypes['Reservation']> }>;
  ReservedTable: ResolverTypeWrapper<TableReference>;
  Restaurant: ResolverTypeWrapper<RestaurantReference>;
  RestaurantNoticeKind: RestaurantNoticeKind;
  RestaurantRole: RestaurantRole;
  Role: Role;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateWebhookSecretResult']>;
  SeatFromWalkInQueueInput: SeatFromWalkInQueueInput;
  SeatPartyInput: SeatPartyInput;
  SeatPartyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SeatPartyResult']>;
  SeatWalkInInput: SeatWalkInInput;
  SeatWalkInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SeatWalkInResult']>;
  SeatingType: SeatingType;
  ServiceDayChange: ResolverTypeWrapper<ServiceDayReference>;
  ServiceDaySubject: ServiceDaySubject;
  ServiceRecord: ResolverTypeWrapper<AskedRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  SetNotificationPreferencesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetNotificationPreferencesResult']>;
  SetNotificationSettingsInput: SetNotificationSettingsInput;
  SetNotificationSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetNotificationSettingsResult']>;
  Slot: ResolverTypeWrapper<SlotAnswer>;
  SlotUnavailable: ResolverTypeWrapper<Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<ResolversTypes['Slot']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SwapPartiesInput: SwapPartiesInput;
  SwapPartiesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SwapPartiesResult']>;
  TableAvailable: ResolverTypeWrapper<Omit<TableAvailable, 'slots'> & { slots: ReadonlyArray<ResolversTypes['Slot']> }>;
  TableChoice: ResolverTypeWrapper<TableChoiceModel>;
  TableChoiceRule: TableChoiceRule;
  TablesTaken: ResolverTypeWrapper<Omit<TablesTaken, 'tables'> & { tables: ReadonlyArray<ResolversTypes['TakenTable']> }>;
  TablesUnknown: ResolverTypeWrapper<TablesUnknown>;
  TakenTable: ResolverTypeWrapper<Omit<TakenTable, 'reservation' | 'table'> & { reservation?: Maybe<ResolversTypes['Reservation']>, table: ResolversTypes['ReservedTable'] }>;
  TooManyHolds: ResolverTypeWrapper<TooManyHolds>;
  TooManyWebhooks: ResolverTypeWrapper<TooManyWebhooks>;
  UnavailableReason: UnavailableReason;
  UndoNoShowInput: UndoNoShowInput;
  UndoNoShowResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoNoShowResult']>;
  UndoVisitStepInput: UndoVisitStepInput;
  UndoVisitStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoVisitStepResult']>;
  UpdateGuestInput: UpdateGuestInput;
  UpdateGuestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateGuestResult']>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  ViewerErased: ResolverTypeWrapper<ViewerErased>;
  WaitlistEntry: ResolverTypeWrapper<WaitlistEntryModel>;
  WaitlistEntryClosed: ResolverTypeWrapper<WaitlistEntryClosed>;
  WaitlistJoined: ResolverTypeWrapper<Omit<WaitlistJoined, 'entry'> & { entry: ResolversTypes['WaitlistEntry'] }>;
  WaitlistLeft: ResolverTypeWrapper<Omit<WaitlistLeft, 'entry'> & { entry: ResolversTypes['WaitlistEntry'] }>;
  WaitlistOfferDeclined: ResolverTypeWrapper<Omit<WaitlistOfferDeclined, 'entry'> & { entry: ResolversTypes['WaitlistEntry'] }>;
  WaitlistRecord: ResolverTypeWrapper<WaitlistRecordModel>;
  WaitlistStatus: WaitlistStatus;
  WalkInNotWaiting: ResolverTypeWrapper<WalkInNotWaiting>;
  WalkInQueued: ResolverTypeWrapper<Omit<WalkInQueued, 'party'> & { party: ResolversTypes['QueuedWalkIn'] }>;
  WalkInRemoved: ResolverTypeWrapper<Omit<WalkInRemoved, 'party'> & { party: ResolversTypes['QueuedWalkIn'] }>;
  WalkInSeated: ResolverTypeWrapper<Omit<WalkInSeated, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  WalkInStatus: WalkInStatus;
  Webhook: ResolverTypeWrapper<ShownWebhook>;
  WebhookAttempt: ResolverTypeWrapper<ShownAttempt>;
  WebhookChanged: ResolverTypeWrapper<Omit<WebhookChanged, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  WebhookCreated: ResolverTypeWrapper<Omit<WebhookCreated, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  WebhookDeleted: ResolverTypeWrapper<WebhookDeleted>;
  WebhookDelivery: ResolverTypeWrapper<ShownDelivery>;
  WebhookDeliveryReplayed: ResolverTypeWrapper<Omit<WebhookDeliveryReplayed, 'delivery'> & { delivery: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookEventType: WebhookEventType;
  WebhookFailure: WebhookFailure;
  WebhookSecretRotated: ResolverTypeWrapper<Omit<WebhookSecretRotated, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  WebhookUrlProblem: WebhookUrlProblem;
  WebhookUrlRefused: ResolverTypeWrapper<WebhookUrlRefused>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyOnWaitlist: Omit<AlreadyOnWaitlist, 'entry'> & { entry: ResolversParentTypes['WaitlistEntry'] };
  String: Scalars['String']['output'];
  BookInHouseInput: BookInHouseInput;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  BookInHouseResult: ResolversUnionTypes<ResolversParentTypes>['BookInHouseResult'];
  CancelReservationInput: CancelReservationInput;
  CancelReservationResult: ResolversUnionTypes<ResolversParentTypes>['CancelReservationResult'];
  ChangeWebhookInput: ChangeWebhookInput;
  ChangeWebhookResult: ResolversUnionTypes<ResolversParentTypes>['ChangeWebhookResult'];
  CompleteVisitInput: CompleteVisitInput;
  CompleteVisitResult: ResolversUnionTypes<ResolversParentTypes>['CompleteVisitResult'];
  CreateReservationInput: CreateReservationInput;
  CreateReservationResult: ResolversUnionTypes<ResolversParentTypes>['CreateReservationResult'];
  CreateWebhookInput: CreateWebhookInput;
  CreateWebhookResult: ResolversUnionTypes<ResolversParentTypes>['CreateWebhookResult'];
  DateTime: Scalars['DateTime']['output'];
  DeclineWaitlistOfferInput: DeclineWaitlistOfferInput;
  DeclineWaitlistOfferResult: ResolversUnionTypes<ResolversParentTypes>['DeclineWaitlistOfferResult'];
  DeleteWebhookInput: DeleteWebhookInput;
  DeleteWebhookResult: ResolversUnionTypes<ResolversParentTypes>['DeleteWebhookResult'];
  Employment: Omit<Employment, 'restaurant'> & { restaurant?: Maybe<ResolversParentTypes['Restaurant']> };
  EraseViewerInput: EraseViewerInput;
  EraseViewerResult: ResolversUnionTypes<ResolversParentTypes>['EraseViewerResult'];
  ExtendHoldInput: ExtendHoldInput;
  ExtendHoldResult: ResolversUnionTypes<ResolversParentTypes>['ExtendHoldResult'];
  Guest: GuestEntry;
  GuestBookRecord: GuestBookRecordModel;
  GuestConnection: Omit<GuestConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GuestEdge']> };
  GuestContactInUse: Omit<GuestContactInUse, 'guest'> & { guest: ResolversParentTypes['Guest'] };
  GuestEdge: Omit<GuestEdge, 'node'> & { node: ResolversParentTypes['Guest'] };
  GuestInput: GuestInput;
  GuestTag: GuestTag;
  GuestTagInput: GuestTagInput;
  GuestUpdated: Omit<GuestUpdated, 'guest'> & { guest: ResolversParentTypes['Guest'] };
  GuestsMerged: Omit<GuestsMerged, 'guest'> & { guest: ResolversParentTypes['Guest'] };
  Hold: HoldModel;
  HoldAlreadyExtended: HoldAlreadyExtended;
  HoldExpired: HoldExpired;
  HoldRecord: HoldRecordModel;
  HoldReleased: HoldReleased;
  HoldTableInput: HoldTableInput;
  HoldTableResult: ResolversUnionTypes<ResolversParentTypes>['HoldTableResult'];
  IdempotencyKeyReused: IdempotencyKeyReused;
  InvalidTransition: InvalidTransition;
  JoinWaitlistInput: JoinWaitlistInput;
  JoinWaitlistResult: ResolversUnionTypes<ResolversParentTypes>['JoinWaitlistResult'];
  JoinWalkInQueueInput: JoinWalkInQueueInput;
  JoinWalkInQueueResult: ResolversUnionTypes<ResolversParentTypes>['JoinWalkInQueueResult'];
  LeadTime: LeadTime;
  LeaveWaitlistInput: LeaveWaitlistInput;
  LeaveWaitlistResult: ResolversUnionTypes<ResolversParentTypes>['LeaveWaitlistResult'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  MarkArrivedInput: MarkArrivedInput;
  MarkArrivedResult: ResolversUnionTypes<ResolversParentTypes>['MarkArrivedResult'];
  MarkNoShowInput: MarkNoShowInput;
  MarkNoShowResult: ResolversUnionTypes<ResolversParentTypes>['MarkNoShowResult'];
  MergeGuestsInput: MergeGuestsInput;
  MergeGuestsResult: ResolversUnionTypes<ResolversParentTypes>['MergeGuestsResult'];
  ModifyReservationInput: ModifyReservationInput;
  ModifyReservationResult: ResolversUnionTypes<ResolversParentTypes>['ModifyReservationResult'];
  MovePartyInput: MovePartyInput;
  MovePartyResult: ResolversUnionTypes<ResolversParentTypes>['MovePartyResult'];
  Mutation: Record<PropertyKey, never>;
  MyReservationChange: ViewerModel;
  NotFound: NotFound;
  Notice: ShownNotice;
  NotificationPreferences: DinerPreferences;
  NotificationPreferencesSet: Omit<NotificationPreferencesSet, 'preferences'> & { preferences: ResolversParentTypes['NotificationPreferences'] };
  NotificationSettings: RestaurantSettings;
  NotificationSettingsSet: Omit<NotificationSettingsSet, 'settings'> & { settings: ResolversParentTypes['NotificationSettings'] };
  PageInfo: PageInfo;
  PartiesSwapped: Omit<PartiesSwapped, 'otherReservation' | 'reservation'> & { otherReservation: ResolversParentTypes['Reservation'], reservation: ResolversParentTypes['Reservation'] };
  PartySizeCount: PartySizeCount;
  PastCancellationCutoff: PastCancellationCutoff;
  PersonalRecord: ResolversUnionTypes<ResolversParentTypes>['PersonalRecord'];
  PersonalRecordConnection: Omit<PersonalRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PersonalRecordEdge']> };
  PersonalRecordEdge: Omit<PersonalRecordEdge, 'node'> & { node: ResolversParentTypes['PersonalRecord'] };
  Query: Record<PropertyKey, never>;
  QueuedWalkIn: QueuedParty;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseHoldResult'];
  RemoveFromWalkInQueueInput: RemoveFromWalkInQueueInput;
  RemoveFromWalkInQueueResult: ResolversUnionTypes<ResolversParentTypes>['RemoveFromWalkInQueueResult'];
  ReplayWebhookDeliveryInput: ReplayWebhookDeliveryInput;
  ReplayWebhookDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['ReplayWebhookDeliveryResult'];
  RequestKeyRecord: RequestKeyRecordModel;
  Reservation: ReservationModel;
  ReservationCancelled: Omit<ReservationCancelled, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  ReservationChanged: Omit<ReservationChanged, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  ReservationConfirmed: Omit<ReservationConfirmed, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  ReservationConnection: Omit<ReservationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReservationEdge']> };
  ReservationEdge: Omit<ReservationEdge, 'node'> & { node: ResolversParentTypes['Reservation'] };
  ReservationEvent: ShownEvent;
  ReservationModified: Omit<ReservationModified, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  ReservationRecord: ReservationRecordModel;
  ReservationsOpen: Omit<ReservationsOpen, 'reservations'> & { reservations: ReadonlyArray<ResolversParentTypes['Reservation']> };
  ReservedTable: TableReference;
  Restaurant: RestaurantReference;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretResult: ResolversUnionTypes<ResolversParentTypes>['RotateWebhookSecretResult'];
  SeatFromWalkInQueueInput: SeatFromWalkInQueueInput;
  SeatPartyInput: SeatPartyInput;
  SeatPartyResult: ResolversUnionTypes<ResolversParentTypes>['SeatPartyResult'];
  SeatWalkInInput: SeatWalkInInput;
  SeatWalkInResult: ResolversUnionTypes<ResolversParentTypes>['SeatWalkInResult'];
  ServiceDayChange: ServiceDayReference;
  ServiceRecord: AskedRecord;
  Float: Scalars['Float']['output'];
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  SetNotificationPreferencesResult: ResolversUnionTypes<ResolversParentTypes>['SetNotificationPreferencesResult'];
  SetNotificationSettingsInput: SetNotificationSettingsInput;
  SetNotificationSettingsResult: ResolversUnionTypes<ResolversParentTypes>['SetNotificationSettingsResult'];
  Slot: SlotAnswer;
  SlotUnavailable: Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<ResolversParentTypes['Slot']> };
  Subscription: Record<PropertyKey, never>;
  SwapPartiesInput: SwapPartiesInput;
  SwapPartiesResult: ResolversUnionTypes<ResolversParentTypes>['SwapPartiesResult'];
  TableAvailable: Omit<TableAvailable, 'slots'> & { slots: ReadonlyArray<ResolversParentTypes['Slot']> };
  TableChoice: TableChoiceModel;
  TablesTaken: Omit<TablesTaken, 'tables'> & { tables: ReadonlyArray<ResolversParentTypes['TakenTable']> };
  TablesUnknown: TablesUnknown;
  TakenTable: Omit<TakenTable, 'reservation' | 'table'> & { reservation?: Maybe<ResolversParentTypes['Reservation']>, table: ResolversParentTypes['ReservedTable'] };
  TooManyHolds: TooManyHolds;
  TooManyWebhooks: TooManyWebhooks;
  UndoNoShowInput: UndoNoShowInput;
  UndoNoShowResult: ResolversUnionTypes<ResolversParentTypes>['UndoNoShowResult'];
  UndoVisitStepInput: UndoVisitStepInput;
  UndoVisitStepResult: ResolversUnionTypes<ResolversParentTypes>['UndoVisitStepResult'];
  UpdateGuestInput: UpdateGuestInput;
  UpdateGuestResult: ResolversUnionTypes<ResolversParentTypes>['UpdateGuestResult'];
  Viewer: ViewerModel;
  ViewerErased: ViewerErased;
  WaitlistEntry: WaitlistEntryModel;
  WaitlistEntryClosed: WaitlistEntryClosed;
  WaitlistJoined: Omit<WaitlistJoined, 'entry'> & { entry: ResolversParentTypes['WaitlistEntry'] };
  WaitlistLeft: Omit<WaitlistLeft, 'entry'> & { entry: ResolversParentTypes['WaitlistEntry'] };
  WaitlistOfferDeclined: Omit<WaitlistOfferDeclined, 'entry'> & { entry: ResolversParentTypes['WaitlistEntry'] };
  WaitlistRecord: WaitlistRecordModel;
  WalkInNotWaiting: WalkInNotWaiting;
  WalkInQueued: Omit<WalkInQueued, 'party'> & { party: ResolversParentTypes['QueuedWalkIn'] };
  WalkInRemoved: Omit<WalkInRemoved, 'party'> & { party: ResolversParentTypes['QueuedWalkIn'] };
  WalkInSeated: Omit<WalkInSeated, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  Webhook: ShownWebhook;
  WebhookAttempt: ShownAttempt;
  WebhookChanged: Omit<WebhookChanged, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  WebhookCreated: Omit<WebhookCreated, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  WebhookDeleted: WebhookDeleted;
  WebhookDelivery: ShownDelivery;
  WebhookDeliveryReplayed: Omit<WebhookDeliveryReplayed, 'delivery'> & { delivery: ResolversParentTypes['WebhookDelivery'] };
  WebhookSecretRotated: Omit<WebhookSecretRotated, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  WebhookUrlRefused: WebhookUrlRefused;
};

export type AlreadyOnWaitlistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyOnWaitlist'] = ResolversParentTypes['AlreadyOnWaitlist']> = {
  entry?: Resolver<ResolversTypes['WaitlistEntry'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookInHouseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookInHouseResult'] = ResolversParentTypes['BookInHouseResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'ReservationConfirmed' | 'SlotUnavailable' | 'TablesTaken' | 'TablesUnknown', ParentType, ContextType>;
};

export type CancelReservationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelReservationResult'] = ResolversParentTypes['CancelReservationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidTransition' | 'NotFound' | 'PastCancellationCutoff' | 'ReservationCancelled', ParentType, ContextType>;
};

export type ChangeWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWebhookResult'] = ResolversParentTypes['ChangeWebhookResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'WebhookChanged' | 'WebhookUrlRefused', ParentType, ContextType>;
};

export type CompleteVisitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteVisitResult'] = ResolversParentTypes['CompleteVisitResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidTransition' | 'NotFound' | 'ReservationChanged', ParentType, ContextType>;
};

export type CreateReservationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateReservationResult'] = ResolversParentTypes['CreateReservationResult']> = {
  __resolveType: TypeResolveFn<'HoldExpired' | 'IdempotencyKeyReused' | 'NotFound' | 'ReservationConfirmed' | 'SlotUnavailable', ParentType, ContextType>;
};

export type CreateWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateWebhookResult'] = ResolversParentTypes['CreateWebhookResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'TooManyWebhooks' | 'WebhookCreated' | 'WebhookUrlRefused', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineWaitlistOfferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineWaitlistOfferResult'] = ResolversParentTypes['DeclineWaitlistOfferResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'WaitlistEntryClosed' | 'WaitlistOfferDeclined', ParentType, ContextType>;
};

export type DeleteWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteWebhookResult'] = ResolversParentTypes['DeleteWebhookResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'WebhookDeleted', ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  restaurant?: Resolver<Maybe<ResolversTypes['Restaurant']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RestaurantRole'], ParentType, ContextType>;
};

export type EraseViewerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseViewerResult'] = ResolversParentTypes['EraseViewerResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'ReservationsOpen' | 'ViewerErased', ParentType, ContextType>;
};

export type ExtendHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendHoldResult'] = ResolversParentTypes['ExtendHoldResult']> = {
  __resolveType: TypeResolveFn<'Hold' | 'HoldAlreadyExtended' | 'HoldExpired' | 'IdempotencyKeyReused' | 'NotFound', ParentType, ContextType>;
};

export type GuestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guest'] = ResolversParentTypes['Guest']> = {
  cancellationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastVisitOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noShowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservations?: Resolver<ResolversTypes['ReservationConnection'], ParentType, ContextType, RequireFields<GuestReservationsArgs, 'first'>>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['GuestTag']>, ParentType, ContextType>;
  visitCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuestBookRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestBookRecord'] = ResolversParentTypes['GuestBookRecord']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restaurant?: Resolver<Maybe<ResolversTypes['Restaurant']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['GuestTag']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestConnection'] = ResolversParentTypes['GuestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GuestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuestContactInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestContactInUse'] = ResolversParentTypes['GuestContactInUse']> = {
  guest?: Resolver<ResolversTypes['Guest'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestEdge'] = ResolversParentTypes['GuestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Guest'], ParentType, ContextType>;
};

export type GuestTagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestTag'] = ResolversParentTypes['GuestTag']> = {
  kind?: Resolver<ResolversTypes['GuestTagKind'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GuestUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestUpdated'] = ResolversParentTypes['GuestUpdated']> = {
  guest?: Resolver<ResolversTypes['Guest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuestsMergedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestsMerged'] = ResolversParentTypes['GuestsMerged']> = {
  guest?: Resolver<ResolversTypes['Guest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hold'] = ResolversParentTypes['Hold']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restaurant?: Resolver<Maybe<ResolversTypes['Restaurant']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldAlreadyExtendedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldAlreadyExtended'] = ResolversParentTypes['HoldAlreadyExtended']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldExpiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldExpired'] = ResolversParentTypes['HoldExpired']> = {
  expiredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldRecord'] = ResolversParentTypes['HoldRecord']> = {
  bookedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hold?: Resolver<ResolversTypes['Hold'], ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['ReservedTable']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldReleasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldReleased'] = ResolversParentTypes['HoldReleased']> = {
  holdId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldTableResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldTableResult'] = ResolversParentTypes['HoldTableResult']> = {
  __resolveType: TypeResolveFn<'Hold' | 'IdempotencyKeyReused' | 'NotFound' | 'SlotUnavailable' | 'TooManyHolds', ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidTransition'] = ResolversParentTypes['InvalidTransition']> = {
  from?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinWaitlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinWaitlistResult'] = ResolversParentTypes['JoinWaitlistResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOnWaitlist' | 'IdempotencyKeyReused' | 'NotFound' | 'SlotUnavailable' | 'TableAvailable' | 'WaitlistJoined', ParentType, ContextType>;
};

export type JoinWalkInQueueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinWalkInQueueResult'] = ResolversParentTypes['JoinWalkInQueueResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'WalkInQueued', ParentType, ContextType>;
};

export type LeadTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadTime'] = ResolversParentTypes['LeadTime']> = {
  longer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  underADay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  underAMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  underAWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaveWaitlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveWaitlistResult'] = ResolversParentTypes['LeaveWaitlistResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'WaitlistEntryClosed' | 'WaitlistLeft', ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type MarkArrivedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkArrivedResult'] = ResolversParentTypes['MarkArrivedResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidTransition' | 'NotFound' | 'ReservationChanged', ParentType, ContextType>;
};

export type MarkNoShowResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNoShowResult'] = ResolversParentTypes['MarkNoShowResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidTransition' | 'NotFound' | 'ReservationChanged', ParentType, ContextType>;
};

export type MergeGuestsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeGuestsResult'] = ResolversParentTypes['MergeGuestsResult']> = {
  __resolveType: TypeResolveFn<'GuestsMerged' | 'IdempotencyKeyReused' | 'NotFound', ParentType, ContextType>;
};

export type ModifyReservationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModifyReservationResult'] = ResolversParentTypes['ModifyReservationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidTransition' | 'NotFound' | 'PastCancellationCutoff' | 'ReservationModified' | 'SlotUnavailable', ParentType, ContextType>;
};

export type MovePartyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovePartyResult'] = ResolversParentTypes['MovePartyResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidTransition' | 'NotFound' | 'ReservationChanged' | 'TablesTaken' | 'TablesUnknown', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bookInHouse?: Resolver<ResolversTypes['BookInHouseResult'], ParentType, ContextType, RequireFields<MutationBookInHouseArgs, 'input'>>;
  cancelReservation?: Resolver<ResolversTypes['CancelReservationResult'], ParentType, ContextType, RequireFields<MutationCancelReservationArgs, 'input'>>;
  changeWebhook?: Resolver<ResolversTypes['ChangeWebhookResult'], ParentType, ContextType, RequireFields<MutationChangeWebhookArgs, 'input'>>;
  completeVisit?: Resolver<ResolversTypes['CompleteVisitResult'], ParentType, ContextType, RequireFields<MutationCompleteVisitArgs, 'input'>>;
  createReservation?: Resolver<ResolversTypes['CreateReservationResult'], ParentType, ContextType, RequireFields<MutationCreateReservationArgs, 'input'>>;
  createWebhook?: Resolver<ResolversTypes['CreateWebhookResult'], ParentType, ContextType, RequireFields<MutationCreateWebhookArgs, 'input'>>;
  declineWaitlistOffer?: Resolver<ResolversTypes['DeclineWaitlistOfferResult'], ParentType, ContextType, RequireFields<MutationDeclineWaitlistOfferArgs, 'input'>>;
  deleteWebhook?: Resolver<ResolversTypes['DeleteWebhookResult'], ParentType, ContextType, RequireFields<MutationDeleteWebhookArgs, 'input'>>;
  eraseViewer?: Resolver<ResolversTypes['EraseViewerResult'], ParentType, ContextType, RequireFields<MutationEraseViewerArgs, 'input'>>;
  extendHold?: Resolver<ResolversTypes['ExtendHoldResult'], ParentType, ContextType, RequireFields<MutationExtendHoldArgs, 'input'>>;
  holdTable?: Resolver<ResolversTypes['HoldTableResult'], ParentType, ContextType, RequireFields<MutationHoldTableArgs, 'input'>>;
  joinWaitlist?: Resolver<ResolversTypes['JoinWaitlistResult'], ParentType, ContextType, RequireFields<MutationJoinWaitlistArgs, 'input'>>;
  joinWalkInQueue?: Resolver<ResolversTypes['JoinWalkInQueueResult'], ParentType, ContextType, RequireFields<MutationJoinWalkInQueueArgs, 'input'>>;
  leaveWaitlist?: Resolver<ResolversTypes['LeaveWaitlistResult'], ParentType, ContextType, RequireFields<MutationLeaveWaitlistArgs, 'input'>>;
  markArrived?: Resolver<ResolversTypes['MarkArrivedResult'], ParentType, ContextType, RequireFields<MutationMarkArrivedArgs, 'input'>>;
  markNoShow?: Resolver<ResolversTypes['MarkNoShowResult'], ParentType, ContextType, RequireFields<MutationMarkNoShowArgs, 'input'>>;
  mergeGuests?: Resolver<ResolversTypes['MergeGuestsResult'], ParentType, ContextType, RequireFields<MutationMergeGuestsArgs, 'input'>>;
  modifyReservation?: Resolver<ResolversTypes['ModifyReservationResult'], ParentType, ContextType, RequireFields<MutationModifyReservationArgs, 'input'>>;
  moveParty?: Resolver<ResolversTypes['MovePartyResult'], ParentType, ContextType, RequireFields<MutationMovePartyArgs, 'input'>>;
  releaseHold?: Resolver<ResolversTypes['ReleaseHoldResult'], ParentType, ContextType, RequireFields<MutationReleaseHoldArgs, 'input'>>;
  removeFromWalkInQueue?: Resolver<ResolversTypes['RemoveFromWalkInQueueResult'], ParentType, ContextType, RequireFields<MutationRemoveFromWalkInQueueArgs, 'input'>>;
  replayWebhookDelivery?: Resolver<ResolversTypes['ReplayWebhookDeliveryResult'], ParentType, ContextType, RequireFields<MutationReplayWebhookDeliveryArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretResult'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  seatFromWalkInQueue?: Resolver<ResolversTypes['SeatWalkInResult'], ParentType, ContextType, RequireFields<MutationSeatFromWalkInQueueArgs, 'input'>>;
  seatParty?: Resolver<ResolversTypes['SeatPartyResult'], ParentType, ContextType, RequireFields<MutationSeatPartyArgs, 'input'>>;
  seatWalkIn?: Resolver<ResolversTypes['SeatWalkInResult'], ParentType, ContextType, RequireFields<MutationSeatWalkInArgs, 'input'>>;
  setNotificationPreferences?: Resolver<ResolversTypes['SetNotificationPreferencesResult'], ParentType, ContextType, RequireFields<MutationSetNotificationPreferencesArgs, 'input'>>;
  setNotificationSettings?: Resolver<ResolversTypes['SetNotificationSettingsResult'], ParentType, ContextType, RequireFields<MutationSetNotificationSettingsArgs, 'input'>>;
  swapParties?: Resolver<ResolversTypes['SwapPartiesResult'], ParentType, ContextType, RequireFields<MutationSwapPartiesArgs, 'input'>>;
  undoNoShow?: Resolver<ResolversTypes['UndoNoShowResult'], ParentType, ContextType, RequireFields<MutationUndoNoShowArgs, 'input'>>;
  undoVisitStep?: Resolver<ResolversTypes['UndoVisitStepResult'], ParentType, ContextType, RequireFields<MutationUndoVisitStepArgs, 'input'>>;
  updateGuest?: Resolver<ResolversTypes['UpdateGuestResult'], ParentType, ContextType, RequireFields<MutationUpdateGuestArgs, 'input'>>;
};

export type MyReservationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyReservationChange'] = ResolversParentTypes['MyReservationChange']> = {
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NoticeChannel'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NoticeReason']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeState'], ParentType, ContextType>;
};

export type NotificationPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreferences'] = ResolversParentTypes['NotificationPreferences']> = {
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reminders?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewInvitations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  texts?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  textsDecidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NotificationPreferencesSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreferencesSet'] = ResolversParentTypes['NotificationPreferencesSet']> = {
  preferences?: Resolver<ResolversTypes['NotificationPreferences'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationSettings'] = ResolversParentTypes['NotificationSettings']> = {
  dashboardOn?: Resolver<ReadonlyArray<ResolversTypes['RestaurantNoticeKind']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mailAddresses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mailOn?: Resolver<ReadonlyArray<ResolversTypes['RestaurantNoticeKind']>, ParentType, ContextType>;
};

export type NotificationSettingsSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationSettingsSet'] = ResolversParentTypes['NotificationSettingsSet']> = {
  settings?: Resolver<ResolversTypes['NotificationSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartiesSwappedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartiesSwapped'] = ResolversParentTypes['PartiesSwapped']> = {
  otherReservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartySizeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartySizeCount'] = ResolversParentTypes['PartySizeCount']> = {
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PastCancellationCutoffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastCancellationCutoff'] = ResolversParentTypes['PastCancellationCutoff']> = {
  cutoff?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalRecord'] = ResolversParentTypes['PersonalRecord']> = {
  __resolveType: TypeResolveFn<'GuestBookRecord' | 'HoldRecord' | 'RequestKeyRecord' | 'ReservationRecord' | 'WaitlistRecord', ParentType, ContextType>;
};

export type PersonalRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalRecordConnection'] = ResolversParentTypes['PersonalRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonalRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonalRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalRecordEdge'] = ResolversParentTypes['PersonalRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonalRecord'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType, RequireFields<QueryReservationArgs, 'id'>>;
  reservations?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Reservation']>>, ParentType, ContextType, RequireFields<QueryReservationsArgs, 'ids'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type QueuedWalkInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueuedWalkIn'] = ResolversParentTypes['QueuedWalkIn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quotedMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  seating?: Resolver<Maybe<ResolversTypes['SeatingType']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WalkInStatus'], ParentType, ContextType>;
  waitMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AlreadyOnWaitlist' | 'GuestContactInUse' | 'HoldAlreadyExtended' | 'HoldExpired' | 'IdempotencyKeyReused' | 'InvalidTransition' | 'NotFound' | 'PastCancellationCutoff' | 'ReservationsOpen' | 'SlotUnavailable' | 'TableAvailable' | 'TablesTaken' | 'TablesUnknown' | 'TooManyHolds' | 'TooManyWebhooks' | 'WaitlistEntryClosed' | 'WalkInNotWaiting' | 'WebhookUrlRefused', ParentType, ContextType>;
};

export type ReleaseHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHoldResult'] = ResolversParentTypes['ReleaseHoldResult']> = {
  __resolveType: TypeResolveFn<'HoldReleased' | 'IdempotencyKeyReused' | 'NotFound', ParentType, ContextType>;
};

export type RemoveFromWalkInQueueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFromWalkInQueueResult'] = ResolversParentTypes['RemoveFromWalkInQueueResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'WalkInNotWaiting' | 'WalkInRemoved', ParentType, ContextType>;
};

export type ReplayWebhookDeliveryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayWebhookDeliveryResult'] = ResolversParentTypes['ReplayWebhookDeliveryResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'WebhookDeliveryReplayed', ParentType, ContextType>;
};

export type RequestKeyRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestKeyRecord'] = ResolversParentTypes['RequestKeyRecord']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confirmationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guest?: Resolver<Maybe<ResolversTypes['Guest']>, ParentType, ContextType>;
  guestName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReservationEvent']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Notice']>>, ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restaurant?: Resolver<Maybe<ResolversTypes['Restaurant']>, ParentType, ContextType>;
  seating?: Resolver<ResolversTypes['SeatingType'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ReservationSource']>, ParentType, ContextType>;
  specialRequests?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
  tableChoice?: Resolver<Maybe<ResolversTypes['TableChoice']>, ParentType, ContextType>;
  tables?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReservedTable']>>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type ReservationCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationCancelled'] = ResolversParentTypes['ReservationCancelled']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationChanged'] = ResolversParentTypes['ReservationChanged']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationConfirmed'] = ResolversParentTypes['ReservationConfirmed']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationConnection'] = ResolversParentTypes['ReservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationEdge'] = ResolversParentTypes['ReservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
};

export type ReservationEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationEvent'] = ResolversParentTypes['ReservationEvent']> = {
  actorRole?: Resolver<ResolversTypes['ActorRole'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ReservationStatus']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReservationEventKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overrides?: Resolver<ReadonlyArray<ResolversTypes['BookingOverride']>, ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['ReservedTable']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
};

export type ReservationModifiedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationModified'] = ResolversParentTypes['ReservationModified']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationRecord'] = ResolversParentTypes['ReservationRecord']> = {
  agreesToTexts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  guestEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guestLocale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guestPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ReservationEvent']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  seatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ReservationSource'], ParentType, ContextType>;
  tableChoice?: Resolver<Maybe<ResolversTypes['TableChoice']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['ReservedTable']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationsOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationsOpen'] = ResolversParentTypes['ReservationsOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservations?: Resolver<ReadonlyArray<ResolversTypes['Reservation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservedTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservedTable'] = ResolversParentTypes['ReservedTable']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RestaurantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restaurant'] = ResolversParentTypes['Restaurant'], FederationReferenceType extends FederationReferenceTypes['Restaurant'] = FederationReferenceTypes['Restaurant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Restaurant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  book?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Reservation']>>, ParentType, ContextType, RequireFields<RestaurantBookArgs, 'date'>>;
  guest?: Resolver<Maybe<ResolversTypes['Guest']>, ParentType, ContextType, RequireFields<RestaurantGuestArgs, 'id'>>;
  guests?: Resolver<Maybe<ResolversTypes['GuestConnection']>, ParentType, ContextType, RequireFields<RestaurantGuestsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notificationSettings?: Resolver<Maybe<ResolversTypes['NotificationSettings']>, ParentType, ContextType>;
  serviceRecords?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceRecord']>>, ParentType, ContextType, RequireFields<RestaurantServiceRecordsArgs, 'by' | 'from' | 'to'>>;
  waitlist?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WaitlistEntry']>>, ParentType, ContextType, RequireFields<RestaurantWaitlistArgs, 'date'>>;
  walkInQueue?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QueuedWalkIn']>>, ParentType, ContextType>;
  webhooks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Webhook']>>, ParentType, ContextType>;
};

export type RotateWebhookSecretResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretResult'] = ResolversParentTypes['RotateWebhookSecretResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'WebhookSecretRotated', ParentType, ContextType>;
};

export type SeatPartyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPartyResult'] = ResolversParentTypes['SeatPartyResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidTransition' | 'NotFound' | 'ReservationChanged' | 'TablesTaken' | 'TablesUnknown', ParentType, ContextType>;
};

export type SeatWalkInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatWalkInResult'] = ResolversParentTypes['SeatWalkInResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'SlotUnavailable' | 'TablesTaken' | 'TablesUnknown' | 'WalkInSeated', ParentType, ContextType>;
};

export type ServiceDayChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceDayChange'] = ResolversParentTypes['ServiceDayChange']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reservations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Reservation']>>, ParentType, ContextType>;
  restaurant?: Resolver<ResolversTypes['Restaurant'], ParentType, ContextType>;
  subjects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceDaySubject']>>, ParentType, ContextType>;
};

export type ServiceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRecord'] = ResolversParentTypes['ServiceRecord']> = {
  bookings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancellationRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  leadTime?: Resolver<Maybe<ResolversTypes['LeadTime']>, ParentType, ContextType>;
  noShowCovers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShowRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  noShows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partySizes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PartySizeCount']>>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  walkIns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetNotificationPreferencesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNotificationPreferencesResult'] = ResolversParentTypes['SetNotificationPreferencesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotificationPreferencesSet', ParentType, ContextType>;
};

export type SetNotificationSettingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNotificationSettingsResult'] = ResolversParentTypes['SetNotificationSettingsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'NotificationSettingsSet', ParentType, ContextType>;
};

export type SlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seating?: Resolver<ResolversTypes['SeatingType'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type SlotUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotUnavailable'] = ResolversParentTypes['SlotUnavailable']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnavailableReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  myReservationChanged?: SubscriptionResolver<ResolversTypes['MyReservationChange'], "myReservationChanged", ParentType, ContextType>;
  serviceDayChanged?: SubscriptionResolver<ResolversTypes['ServiceDayChange'], "serviceDayChanged", ParentType, ContextType, RequireFields<SubscriptionServiceDayChangedArgs, 'date' | 'restaurantId'>>;
};

export type SwapPartiesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SwapPartiesResult'] = ResolversParentTypes['SwapPartiesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidTransition' | 'NotFound' | 'PartiesSwapped' | 'TablesTaken' | 'TablesUnknown', ParentType, ContextType>;
};

export type TableAvailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableAvailable'] = ResolversParentTypes['TableAvailable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TableChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableChoice'] = ResolversParentTypes['TableChoice']> = {
  freeOptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isCombination?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['TableChoiceRule'], ParentType, ContextType>;
  spareSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strandedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TablesTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TablesTaken'] = ResolversParentTypes['TablesTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['TakenTable']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TablesUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TablesUnknown'] = ResolversParentTypes['TablesUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tableIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakenTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakenTable'] = ResolversParentTypes['TakenTable']> = {
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  table?: Resolver<ResolversTypes['ReservedTable'], ParentType, ContextType>;
};

export type TooManyHoldsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyHolds'] = ResolversParentTypes['TooManyHolds']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyWebhooksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyWebhooks'] = ResolversParentTypes['TooManyWebhooks']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoNoShowResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoNoShowResult'] = ResolversParentTypes['UndoNoShowResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidTransition' | 'NotFound' | 'ReservationChanged' | 'SlotUnavailable', ParentType, ContextType>;
};

export type UndoVisitStepResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoVisitStepResult'] = ResolversParentTypes['UndoVisitStepResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidTransition' | 'NotFound' | 'ReservationChanged' | 'SlotUnavailable' | 'TablesTaken' | 'TablesUnknown', ParentType, ContextType>;
};

export type UpdateGuestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateGuestResult'] = ResolversParentTypes['UpdateGuestResult']> = {
  __resolveType: TypeResolveFn<'GuestContactInUse' | 'GuestUpdated' | 'IdempotencyKeyReused' | 'NotFound', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  employments?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notificationPreferences?: Resolver<Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType>;
  personalRecords?: Resolver<Maybe<ResolversTypes['PersonalRecordConnection']>, ParentType, ContextType, RequireFields<ViewerPersonalRecordsArgs, 'first'>>;
  reservations?: Resolver<Maybe<ResolversTypes['ReservationConnection']>, ParentType, ContextType, RequireFields<ViewerReservationsArgs, 'first' | 'upcomingOnly'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  waitlist?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WaitlistEntry']>>, ParentType, ContextType>;
};

export type ViewerErasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerErased'] = ResolversParentTypes['ViewerErased']> = {
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitlistEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistEntry'] = ResolversParentTypes['WaitlistEntry']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  guestName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  restaurant?: Resolver<Maybe<ResolversTypes['Restaurant']>, ParentType, ContextType>;
  seating?: Resolver<Maybe<ResolversTypes['SeatingType']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WaitlistStatus'], ParentType, ContextType>;
};

export type WaitlistEntryClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistEntryClosed'] = ResolversParentTypes['WaitlistEntryClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WaitlistStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitlistJoinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistJoined'] = ResolversParentTypes['WaitlistJoined']> = {
  entry?: Resolver<ResolversTypes['WaitlistEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitlistLeftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistLeft'] = ResolversParentTypes['WaitlistLeft']> = {
  entry?: Resolver<ResolversTypes['WaitlistEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitlistOfferDeclinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistOfferDeclined'] = ResolversParentTypes['WaitlistOfferDeclined']> = {
  entry?: Resolver<ResolversTypes['WaitlistEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitlistRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistRecord'] = ResolversParentTypes['WaitlistRecord']> = {
  agreesToTexts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['WaitlistEntry'], ParentType, ContextType>;
  guestEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guestLocale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guestPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WalkInNotWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalkInNotWaiting'] = ResolversParentTypes['WalkInNotWaiting']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WalkInStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WalkInQueuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalkInQueued'] = ResolversParentTypes['WalkInQueued']> = {
  party?: Resolver<ResolversTypes['QueuedWalkIn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WalkInRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalkInRemoved'] = ResolversParentTypes['WalkInRemoved']> = {
  party?: Resolver<ResolversTypes['QueuedWalkIn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WalkInSeatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalkInSeated'] = ResolversParentTypes['WalkInSeated']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['WebhookDelivery']>, ParentType, ContextType, RequireFields<WebhookDeliveriesArgs, 'first'>>;
  eventTypes?: Resolver<ReadonlyArray<ResolversTypes['WebhookEventType']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  previousSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = {
  attemptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['WebhookFailure']>, ParentType, ContextType>;
  latencyMilliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookChanged'] = ResolversParentTypes['WebhookChanged']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookCreated'] = ResolversParentTypes['WebhookCreated']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeleted'] = ResolversParentTypes['WebhookDeleted']> = {
  webhookId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts?: Resolver<ReadonlyArray<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['WebhookEventType'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
};

export type WebhookDeliveryReplayedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryReplayed'] = ResolversParentTypes['WebhookDeliveryReplayed']> = {
  delivery?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookSecretRotatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookSecretRotated'] = ResolversParentTypes['WebhookSecretRotated']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookUrlRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookUrlRefused'] = ResolversParentTypes['WebhookUrlRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['WebhookUrlProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AlreadyOnWaitlist?: AlreadyOnWaitlistResolvers<ContextType>;
  BookInHouseResult?: BookInHouseResultResolvers<ContextType>;
  CancelReservationResult?: CancelReservationResultResolvers<ContextType>;
  ChangeWebhookResult?: ChangeWebhookResultResolvers<ContextType>;
  CompleteVisitResult?: CompleteVisitResultResolvers<ContextType>;
  CreateReservationResult?: CreateReservationResultResolvers<ContextType>;
  CreateWebhookResult?: CreateWebhookResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeclineWaitlistOfferResult?: DeclineWaitlistOfferResultResolvers<ContextType>;
  DeleteWebhookResult?: DeleteWebhookResultResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  EraseViewerResult?: EraseViewerResultResolvers<ContextType>;
  ExtendHoldResult?: ExtendHoldResultResolvers<ContextType>;
  Guest?: GuestResolvers<ContextType>;
  GuestBookRecord?: GuestBookRecordResolvers<ContextType>;
  GuestConnection?: GuestConnectionResolvers<ContextType>;
  GuestContactInUse?: GuestContactInUseResolvers<ContextType>;
  GuestEdge?: GuestEdgeResolvers<ContextType>;
  GuestTag?: GuestTagResolvers<ContextType>;
  GuestUpdated?: GuestUpdatedResolvers<ContextType>;
  GuestsMerged?: GuestsMergedResolvers<ContextType>;
  Hold?: HoldResolvers<ContextType>;
  HoldAlreadyExtended?: HoldAlreadyExtendedResolvers<ContextType>;
  HoldExpired?: HoldExpiredResolvers<ContextType>;
  HoldRecord?: HoldRecordResolvers<ContextType>;
  HoldReleased?: HoldReleasedResolvers<ContextType>;
  HoldTableResult?: HoldTableResultResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InvalidTransition?: InvalidTransitionResolvers<ContextType>;
  JoinWaitlistResult?: JoinWaitlistResultResolvers<ContextType>;
  JoinWalkInQueueResult?: JoinWalkInQueueResultResolvers<ContextType>;
  LeadTime?: LeadTimeResolvers<ContextType>;
  LeaveWaitlistResult?: LeaveWaitlistResultResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  MarkArrivedResult?: MarkArrivedResultResolvers<ContextType>;
  MarkNoShowResult?: MarkNoShowResultResolvers<ContextType>;
  MergeGuestsResult?: MergeGuestsResultResolvers<ContextType>;
  ModifyReservationResult?: ModifyReservationResultResolvers<ContextType>;
  MovePartyResult?: MovePartyResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyReservationChange?: MyReservationChangeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NotificationPreferences?: NotificationPreferencesResolvers<ContextType>;
  NotificationPreferencesSet?: NotificationPreferencesSetResolvers<ContextType>;
  NotificationSettings?: NotificationSettingsResolvers<ContextType>;
  NotificationSettingsSet?: NotificationSettingsSetResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartiesSwapped?: PartiesSwappedResolvers<ContextType>;
  PartySizeCount?: PartySizeCountResolvers<ContextType>;
  PastCancellationCutoff?: PastCancellationCutoffResolvers<ContextType>;
  PersonalRecord?: PersonalRecordResolvers<ContextType>;
  PersonalRecordConnection?: PersonalRecordConnectionResolvers<ContextType>;
  PersonalRecordEdge?: PersonalRecordEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueuedWalkIn?: QueuedWalkInResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ReleaseHoldResult?: ReleaseHoldResultResolvers<ContextType>;
  RemoveFromWalkInQueueResult?: RemoveFromWalkInQueueResultResolvers<ContextType>;
  ReplayWebhookDeliveryResult?: ReplayWebhookDeliveryResultResolvers<ContextType>;
  RequestKeyRecord?: RequestKeyRecordResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReservationCancelled?: ReservationCancelledResolvers<ContextType>;
  ReservationChanged?: ReservationChangedResolvers<ContextType>;
  ReservationConfirmed?: ReservationConfirmedResolvers<ContextType>;
  ReservationConnection?: ReservationConnectionResolvers<ContextType>;
  ReservationEdge?: ReservationEdgeResolvers<ContextType>;
  ReservationEvent?: ReservationEventResolvers<ContextType>;
  ReservationModified?: ReservationModifiedResolvers<ContextType>;
  ReservationRecord?: ReservationRecordResolvers<ContextType>;
  ReservationsOpen?: ReservationsOpenResolvers<ContextType>;
  ReservedTable?: ReservedTableResolvers<ContextType>;
  Restaurant?: RestaurantResolvers<ContextType>;
  RotateWebhookSecretResult?: RotateWebhookSecretResultResolvers<ContextType>;
  SeatPartyResult?: SeatPartyResultResolvers<ContextType>;
  SeatWalkInResult?: SeatWalkInResultResolvers<ContextType>;
  ServiceDayChange?: ServiceDayChangeResolvers<ContextType>;
  ServiceRecord?: ServiceRecordResolvers<ContextType>;
  SetNotificationPreferencesResult?: SetNotificationPreferencesResultResolvers<ContextType>;
  SetNotificationSettingsResult?: SetNotificationSettingsResultResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SlotUnavailable?: SlotUnavailableResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SwapPartiesResult?: SwapPartiesResultResolvers<ContextType>;
  TableAvailable?: TableAvailableResolvers<ContextType>;
  TableChoice?: TableChoiceResolvers<ContextType>;
  TablesTaken?: TablesTakenResolvers<ContextType>;
  TablesUnknown?: TablesUnknownResolvers<ContextType>;
  TakenTable?: TakenTableResolvers<ContextType>;
  TooManyHolds?: TooManyHoldsResolvers<ContextType>;
  TooManyWebhooks?: TooManyWebhooksResolvers<ContextType>;
  UndoNoShowResult?: UndoNoShowResultResolvers<ContextType>;
  UndoVisitStepResult?: UndoVisitStepResultResolvers<ContextType>;
  UpdateGuestResult?: UpdateGuestResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerErased?: ViewerErasedResolvers<ContextType>;
  WaitlistEntry?: WaitlistEntryResolvers<ContextType>;
  WaitlistEntryClosed?: WaitlistEntryClosedResolvers<ContextType>;
  WaitlistJoined?: WaitlistJoinedResolvers<ContextType>;
  WaitlistLeft?: WaitlistLeftResolvers<ContextType>;
  WaitlistOfferDeclined?: WaitlistOfferDeclinedResolvers<ContextType>;
  WaitlistRecord?: WaitlistRecordResolvers<ContextType>;
  WalkInNotWaiting?: WalkInNotWaitingResolvers<ContextType>;
  WalkInQueued?: WalkInQueuedResolvers<ContextType>;
  WalkInRemoved?: WalkInRemovedResolvers<ContextType>;
  WalkInSeated?: WalkInSeatedResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
  WebhookChanged?: WebhookChangedResolvers<ContextType>;
  WebhookCreated?: WebhookCreatedResolvers<ContextType>;
  WebhookDeleted?: WebhookDeletedResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryReplayed?: WebhookDeliveryReplayedResolvers<ContextType>;
  WebhookSecretRotated?: WebhookSecretRotatedResolvers<ContextType>;
  WebhookUrlRefused?: WebhookUrlRefusedResolvers<ContextType>;
};


// Made by npm run codegen from the SDL.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RestaurantReference, SlotAnswer } from '../domain/references.ts';
import type { Reservation as ReservationModel } from '../domain/reservation.ts';
import type { Hold as HoldModel } from '../domain/hold.ts';
import type { Viewer as ViewerModel } from '../../../shared/identity/viewer.ts';
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

/** Who is coming. */
export type GuestInput = {
  /** For the confirmation. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The name the table is booked under, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** For the confirmation; international format. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
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

/** The hold ran out before it was booked, or was given back. */
export type HoldExpired = Refusal & {
  readonly __typename?: 'HoldExpired';
  /** When it ended. */
  readonly expiredAt: Scalars['DateTime']['output'];
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
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
export type HoldTableResult = Hold | IdempotencyKeyReused | NotFound | SlotUnavailable;

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

/** What is left out stays as it is. */
export type ModifyReservationInput = {
  /** The new day on the restaurant's calendar. */
  readonly date?: InputMaybe<Scalars['LocalDate']['input']>;
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Cancels a reservation and frees its table. */
  readonly cancelReservation: CancelReservationResult;
  /** Books a table, from a hold or directly. */
  readonly createReservation: CreateReservationResult;
  /** Keeps a table for a few minutes while the diner fills in the rest. */
  readonly holdTable: HoldTableResult;
  /** Changes time, party or wishes; the old table is kept until the new one is had. */
  readonly modifyReservation: ModifyReservationResult;
  /** Gives a held table back. */
  readonly releaseHold: ReleaseHoldResult;
};


export type MutationCancelReservationArgs = {
  input: CancelReservationInput;
};


export type MutationCreateReservationArgs = {
  input: CreateReservationInput;
};


export type MutationHoldTableArgs = {
  input: HoldTableInput;
};


export type MutationModifyReservationArgs = {
  input: ModifyReservationInput;
};


export type MutationReleaseHoldArgs = {
  input: ReleaseHoldInput;
};

/** There is no such thing, or it is not the viewer's to change. */
export type NotFound = Refusal & {
  readonly __typename?: 'NotFound';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
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

/** Inside the restaurant's cancellation window. */
export type PastCancellationCutoff = Refusal & {
  readonly __typename?: 'PastCancellationCutoff';
  /** When the window began. */
  readonly cutoff: Scalars['DateTime']['output'];
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** A reservation that the viewer may see; null when there is none or it is not theirs to see. */
  readonly reservation: Maybe<Reservation>;
  /** Who is asking; null for an anonymous request. */
  readonly viewer: Maybe<Viewer>;
};


export type QueryReservationArgs = {
  id: Scalars['ID']['input'];
};

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
  /** The name the table is booked under. */
  readonly guestName: Scalars['String']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** For how many. */
  readonly partySize: Scalars['Int']['output'];
  /** Where. */
  readonly restaurant: Maybe<Restaurant>;
  /** The kind of seat. */
  readonly seating: SeatingType;
  /** For the restaurant to read. */
  readonly specialRequests: Maybe<Scalars['String']['output']>;
  /** The instant. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where it stands in its life. */
  readonly status: ReservationStatus;
  /** The time on the restaurant's clock. */
  readonly time: Scalars['LocalTime']['output'];
};

/** The booking is cancelled. */
export type ReservationCancelled = {
  readonly __typename?: 'ReservationCancelled';
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

/** The change was made. */
export type ReservationModified = {
  readonly __typename?: 'ReservationModified';
  /** The booking as it is now. */
  readonly reservation: Reservation;
};

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

export type Restaurant = {
  readonly __typename?: 'Restaurant';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
};

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

/** Who is asking. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The viewer's own reservations as a diner, latest visit first (soonest first with upcomingOnly); first is 1 to 100. */
  readonly reservations: Maybe<ReservationConnection>;
  /** What the viewer is here. */
  readonly roles: ReadonlyArray<Role>;
};


/** Who is asking. */
export type ViewerReservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  upcomingOnly?: InputMaybe<Scalars['Boolean']['input']>;
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelReservationResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PastCancellationCutoff & { __typename: 'PastCancellationCutoff' } )
    | ( Omit<ReservationCancelled, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationCancelled' } )
  ;
  CreateReservationResult:
    | ( HoldExpired & { __typename: 'HoldExpired' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReservationConfirmed, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationConfirmed' } )
    | ( Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<_RefType['Slot']> } & { __typename: 'SlotUnavailable' } )
  ;
  HoldTableResult:
    | ( HoldModel & { __typename: 'Hold' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<_RefType['Slot']> } & { __typename: 'SlotUnavailable' } )
  ;
  ModifyReservationResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PastCancellationCutoff & { __typename: 'PastCancellationCutoff' } )
    | ( Omit<ReservationModified, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationModified' } )
    | ( Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<_RefType['Slot']> } & { __typename: 'SlotUnavailable' } )
  ;
  ReleaseHoldResult:
    | ( HoldReleased & { __typename: 'HoldReleased' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( HoldExpired )
    | ( IdempotencyKeyReused )
    | ( InvalidTransition )
    | ( NotFound )
    | ( PastCancellationCutoff )
    | ( Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<_RefType['Slot']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CancelReservationInput: CancelReservationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CancelReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelReservationResult']>;
  CreateReservationInput: CreateReservationInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CreateReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateReservationResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  GuestInput: GuestInput;
  Hold: ResolverTypeWrapper<HoldModel>;
  HoldExpired: ResolverTypeWrapper<HoldExpired>;
  HoldReleased: ResolverTypeWrapper<HoldReleased>;
  HoldTableInput: HoldTableInput;
  HoldTableResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldTableResult']>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  InvalidTransition: ResolverTypeWrapper<InvalidTransition>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  ModifyReservationInput: ModifyReservationInput;
  ModifyReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ModifyReservationResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PastCancellationCutoff: ResolverTypeWrapper<PastCancellationCutoff>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseHoldResult']>;
  Reservation: ResolverTypeWrapper<ReservationModel>;
  ReservationCancelled: ResolverTypeWrapper<Omit<ReservationCancelled, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  ReservationConfirmed: ResolverTypeWrapper<Omit<ReservationConfirmed, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  ReservationConnection: ResolverTypeWrapper<Omit<ReservationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReservationEdge']> }>;
  ReservationEdge: ResolverTypeWrapper<Omit<ReservationEdge, 'node'> & { node: ResolversTypes['Reservation'] }>;
  ReservationModified: ResolverTypeWrapper<Omit<ReservationModified, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  ReservationStatus: ReservationStatus;
  Restaurant: ResolverTypeWrapper<RestaurantReference>;
  Role: Role;
  SeatingType: SeatingType;
  Slot: ResolverTypeWrapper<SlotAnswer>;
  SlotUnavailable: ResolverTypeWrapper<Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<ResolversTypes['Slot']> }>;
  UnavailableReason: UnavailableReason;
  Viewer: ResolverTypeWrapper<ViewerModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CancelReservationInput: CancelReservationInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  CancelReservationResult: ResolversUnionTypes<ResolversParentTypes>['CancelReservationResult'];
  CreateReservationInput: CreateReservationInput;
  Int: Scalars['Int']['output'];
  CreateReservationResult: ResolversUnionTypes<ResolversParentTypes>['CreateReservationResult'];
  DateTime: Scalars['DateTime']['output'];
  GuestInput: GuestInput;
  Hold: HoldModel;
  HoldExpired: HoldExpired;
  HoldReleased: HoldReleased;
  HoldTableInput: HoldTableInput;
  HoldTableResult: ResolversUnionTypes<ResolversParentTypes>['HoldTableResult'];
  IdempotencyKeyReused: IdempotencyKeyReused;
  InvalidTransition: InvalidTransition;
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  ModifyReservationInput: ModifyReservationInput;
  ModifyReservationResult: ResolversUnionTypes<ResolversParentTypes>['ModifyReservationResult'];
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PastCancellationCutoff: PastCancellationCutoff;
  Query: Record<PropertyKey, never>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseHoldResult'];
  Reservation: ReservationModel;
  ReservationCancelled: Omit<ReservationCancelled, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  ReservationConfirmed: Omit<ReservationConfirmed, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  ReservationConnection: Omit<ReservationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReservationEdge']> };
  ReservationEdge: Omit<ReservationEdge, 'node'> & { node: ResolversParentTypes['Reservation'] };
  ReservationModified: Omit<ReservationModified, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  Restaurant: RestaurantReference;
  Slot: SlotAnswer;
  SlotUnavailable: Omit<SlotUnavailable, 'alternatives'> & { alternatives: ReadonlyArray<ResolversParentTypes['Slot']> };
  Viewer: ViewerModel;
};

export type CancelReservationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelReservationResult'] = ResolversParentTypes['CancelReservationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidTransition' | 'NotFound' | 'PastCancellationCutoff' | 'ReservationCancelled', ParentType, ContextType>;
};

export type CreateReservationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateReservationResult'] = ResolversParentTypes['CreateReservationResult']> = {
  __resolveType: TypeResolveFn<'HoldExpired' | 'IdempotencyKeyReused' | 'NotFound' | 'ReservationConfirmed' | 'SlotUnavailable', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type HoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hold'] = ResolversParentTypes['Hold']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restaurant?: Resolver<Maybe<ResolversTypes['Restaurant']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldExpiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldExpired'] = ResolversParentTypes['HoldExpired']> = {
  expiredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldReleasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldReleased'] = ResolversParentTypes['HoldReleased']> = {
  holdId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldTableResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldTableResult'] = ResolversParentTypes['HoldTableResult']> = {
  __resolveType: TypeResolveFn<'Hold' | 'IdempotencyKeyReused' | 'NotFound' | 'SlotUnavailable', ParentType, ContextType>;
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

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type ModifyReservationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModifyReservationResult'] = ResolversParentTypes['ModifyReservationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidTransition' | 'NotFound' | 'PastCancellationCutoff' | 'ReservationModified' | 'SlotUnavailable', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelReservation?: Resolver<ResolversTypes['CancelReservationResult'], ParentType, ContextType, RequireFields<MutationCancelReservationArgs, 'input'>>;
  createReservation?: Resolver<ResolversTypes['CreateReservationResult'], ParentType, ContextType, RequireFields<MutationCreateReservationArgs, 'input'>>;
  holdTable?: Resolver<ResolversTypes['HoldTableResult'], ParentType, ContextType, RequireFields<MutationHoldTableArgs, 'input'>>;
  modifyReservation?: Resolver<ResolversTypes['ModifyReservationResult'], ParentType, ContextType, RequireFields<MutationModifyReservationArgs, 'input'>>;
  releaseHold?: Resolver<ResolversTypes['ReleaseHoldResult'], ParentType, ContextType, RequireFields<MutationReleaseHoldArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PastCancellationCutoffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastCancellationCutoff'] = ResolversParentTypes['PastCancellationCutoff']> = {
  cutoff?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType, RequireFields<QueryReservationArgs, 'id'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'HoldExpired' | 'IdempotencyKeyReused' | 'InvalidTransition' | 'NotFound' | 'PastCancellationCutoff' | 'SlotUnavailable', ParentType, ContextType>;
};

export type ReleaseHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHoldResult'] = ResolversParentTypes['ReleaseHoldResult']> = {
  __resolveType: TypeResolveFn<'HoldReleased' | 'IdempotencyKeyReused' | 'NotFound', ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confirmationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guestName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restaurant?: Resolver<Maybe<ResolversTypes['Restaurant']>, ParentType, ContextType>;
  seating?: Resolver<ResolversTypes['SeatingType'], ParentType, ContextType>;
  specialRequests?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type ReservationCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationCancelled'] = ResolversParentTypes['ReservationCancelled']> = {
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

export type ReservationModifiedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationModified'] = ResolversParentTypes['ReservationModified']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestaurantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restaurant'] = ResolversParentTypes['Restaurant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reservations?: Resolver<Maybe<ResolversTypes['ReservationConnection']>, ParentType, ContextType, RequireFields<ViewerReservationsArgs, 'first' | 'upcomingOnly'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CancelReservationResult?: CancelReservationResultResolvers<ContextType>;
  CreateReservationResult?: CreateReservationResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Hold?: HoldResolvers<ContextType>;
  HoldExpired?: HoldExpiredResolvers<ContextType>;
  HoldReleased?: HoldReleasedResolvers<ContextType>;
  HoldTableResult?: HoldTableResultResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InvalidTransition?: InvalidTransitionResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  ModifyReservationResult?: ModifyReservationResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PastCancellationCutoff?: PastCancellationCutoffResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ReleaseHoldResult?: ReleaseHoldResultResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReservationCancelled?: ReservationCancelledResolvers<ContextType>;
  ReservationConfirmed?: ReservationConfirmedResolvers<ContextType>;
  ReservationConnection?: ReservationConnectionResolvers<ContextType>;
  ReservationEdge?: ReservationEdgeResolvers<ContextType>;
  ReservationModified?: ReservationModifiedResolvers<ContextType>;
  Restaurant?: RestaurantResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SlotUnavailable?: SlotUnavailableResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};


// Made by npm run codegen from the SDL.
import type { PackedSearchCriteria } from '../../../shared/search/search-criteria.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RestaurantReference, RestaurantSearchReference, FoundRestaurant, AvailabilityAnswer, SlotAnswer } from '../domain/references.ts';
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
  /** The restaurants that matched a search, packed as columns: ids, distances, ratings, prices, popularity. */
  SearchCandidates: { input: string; output: string; }
  /** What a search asked for, as the availability subgraph needs it. */
  SearchCriteria: { input: PackedSearchCriteria; output: PackedSearchCriteria; }
  _FieldSet: { input: string; output: string; }
};

/** What a restaurant offers a party at a date and time. */
export type Availability = {
  readonly __typename?: 'Availability';
  /** Bookable times within two hours either side, nearest first; filled only when isAvailable is false. */
  readonly alternatives: ReadonlyArray<Slot>;
  /** The day asked for. */
  readonly date: Scalars['LocalDate']['output'];
  /** Whether the requested time itself can be booked. */
  readonly isAvailable: Scalars['Boolean']['output'];
  /** The party asked for. */
  readonly partySize: Scalars['Int']['output'];
  /** Why the requested time cannot be booked; null when it can. */
  readonly reason: Maybe<UnavailableReason>;
  /** The requested time, once per seating type that has it; empty when it cannot be booked. */
  readonly slots: ReadonlyArray<Slot>;
  /** The time asked for. */
  readonly time: Scalars['LocalTime']['output'];
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

export type Restaurant = {
  readonly __typename?: 'Restaurant';
  /** Null where the availability subgraph did not answer. */
  readonly availability: Maybe<Availability>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
};


export type RestaurantAvailabilityArgs = {
  date: Scalars['LocalDate']['input'];
  partySize: Scalars['Int']['input'];
  seating: InputMaybe<ReadonlyArray<SeatingType>>;
  time: Scalars['LocalTime']['input'];
};

/** One search: what matched, and in results what can be had. */
export type RestaurantSearch = {
  readonly __typename?: 'RestaurantSearch';
  /** What matched, from the restaurant subgraph. */
  readonly candidates: Scalars['SearchCandidates']['output'];
  /** The question, from the restaurant subgraph. */
  readonly criteria: Scalars['SearchCriteria']['output'];
  /** Opaque; the same for the same question. */
  readonly id: Scalars['ID']['output'];
  /** The ranked list, a page at a time; first is 1 to 100. Null where the availability subgraph did not answer. */
  readonly results: Maybe<SearchResultConnection>;
};


/** One search: what matched, and in results what can be had. */
export type RestaurantSearchResultsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One term of the ranking and what it added to the score. */
export type ScorePart = {
  readonly __typename?: 'ScorePart';
  /** closeness, distance, rating, popularity or price. */
  readonly name: Scalars['String']['output'];
  /** What it added. */
  readonly value: Scalars['Float']['output'];
};

/** A restaurant that was found, with what it offers and why it stands where it stands. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** What can be had at the asked time, or near it. */
  readonly availability: Availability;
  /** Great-circle distance from the point or the place's centre. */
  readonly distanceKm: Scalars['Float']['output'];
  /** The restaurant. */
  readonly restaurant: Restaurant;
  /** 0 to 1, the sum of the parts. */
  readonly score: Scalars['Float']['output'];
  /** The terms of the score. */
  readonly scoreParts: ReadonlyArray<ScorePart>;
};

/** A page of search results. */
export type SearchResultConnection = {
  readonly __typename?: 'SearchResultConnection';
  /** The results of this page, best first. */
  readonly edges: ReadonlyArray<SearchResultEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Restaurants in the whole ranked list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A search result and its place in the list. */
export type SearchResultEdge = {
  readonly __typename?: 'SearchResultEdge';
  /** Opaque; for after. */
  readonly cursor: Scalars['String']['output'];
  /** The result. */
  readonly node: SearchResult;
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
  Restaurant: Restaurant;
  RestaurantSearch: RestaurantSearch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Restaurant:
    ( { __typename: 'Restaurant' }
    & GraphQLRecursivePick<FederationTypes['Restaurant'], {"id":true}> );
  RestaurantSearch:
    ( { __typename: 'RestaurantSearch' }
    & GraphQLRecursivePick<FederationTypes['RestaurantSearch'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['RestaurantSearch'], {"criteria":true,"candidates":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Availability: ResolverTypeWrapper<AvailabilityAnswer>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Restaurant: ResolverTypeWrapper<RestaurantReference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  RestaurantSearch: ResolverTypeWrapper<RestaurantSearchReference>;
  ScorePart: ResolverTypeWrapper<ScorePart>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SearchCandidates: ResolverTypeWrapper<Scalars['SearchCandidates']['output']>;
  SearchCriteria: ResolverTypeWrapper<Scalars['SearchCriteria']['output']>;
  SearchResult: ResolverTypeWrapper<FoundRestaurant>;
  SearchResultConnection: ResolverTypeWrapper<Omit<SearchResultConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SearchResultEdge']> }>;
  SearchResultEdge: ResolverTypeWrapper<Omit<SearchResultEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  SeatingType: SeatingType;
  Slot: ResolverTypeWrapper<SlotAnswer>;
  UnavailableReason: UnavailableReason;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Availability: AvailabilityAnswer;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  Restaurant: RestaurantReference;
  ID: Scalars['ID']['output'];
  RestaurantSearch: RestaurantSearchReference;
  ScorePart: ScorePart;
  Float: Scalars['Float']['output'];
  SearchCandidates: Scalars['SearchCandidates']['output'];
  SearchCriteria: Scalars['SearchCriteria']['output'];
  SearchResult: FoundRestaurant;
  SearchResultConnection: Omit<SearchResultConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SearchResultEdge']> };
  SearchResultEdge: Omit<SearchResultEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  Slot: SlotAnswer;
};

export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['UnavailableReason']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RestaurantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restaurant'] = ResolversParentTypes['Restaurant'], FederationReferenceType extends FederationReferenceTypes['Restaurant'] = FederationReferenceTypes['Restaurant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Restaurant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType, RequireFields<RestaurantAvailabilityArgs, 'date' | 'partySize' | 'time'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RestaurantSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestaurantSearch'] = ResolversParentTypes['RestaurantSearch'], FederationReferenceType extends FederationReferenceTypes['RestaurantSearch'] = FederationReferenceTypes['RestaurantSearch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RestaurantSearch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['SearchResultConnection']>, ParentType, ContextType, RequireFields<RestaurantSearchResultsArgs, 'first'>>;
};

export type ScorePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface SearchCandidatesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SearchCandidates'], any> {
  name: 'SearchCandidates';
}

export interface SearchCriteriaScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SearchCriteria'], any> {
  name: 'SearchCriteria';
}

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  distanceKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  restaurant?: Resolver<ResolversTypes['Restaurant'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreParts?: Resolver<ReadonlyArray<ResolversTypes['ScorePart']>, ParentType, ContextType>;
};

export type SearchResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResultConnection'] = ResolversParentTypes['SearchResultConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResultEdge'] = ResolversParentTypes['SearchResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type SlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seating?: Resolver<ResolversTypes['SeatingType'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Availability?: AvailabilityResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Restaurant?: RestaurantResolvers<ContextType>;
  RestaurantSearch?: RestaurantSearchResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  SearchCandidates?: GraphQLScalarType;
  SearchCriteria?: GraphQLScalarType;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchResultConnection?: SearchResultConnectionResolvers<ContextType>;
  SearchResultEdge?: SearchResultEdgeResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
};


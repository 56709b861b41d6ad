// Made by npm run codegen from the SDL.
import type { PackedSearchCriteria } from '../../../shared/search/search-criteria.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RestaurantProfile } from '../domain/restaurant.ts';
import type { Place as PlaceModel } from '../domain/place.ts';
import type { RestaurantSearch as RestaurantSearchModel } from '../domain/restaurant-search.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date in the restaurant's own time zone, YYYY-MM-DD. */
  LocalDate: { input: string; output: Temporal.PlainDate; }
  /** A wall-clock time in the restaurant's own time zone, HH:MM. */
  LocalTime: { input: string; output: Temporal.PlainTime; }
  /** The restaurants that matched a search, packed as columns: ids, distances, ratings, prices, popularity. */
  SearchCandidates: { input: string; output: string; }
  /** What a search asked for, as the availability subgraph needs it. */
  SearchCriteria: { input: PackedSearchCriteria; output: PackedSearchCriteria; }
  /** An IANA time zone name. */
  TimeZone: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** A postal address. */
export type Address = {
  readonly __typename?: 'Address';
  /** City or municipality. */
  readonly city: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: Scalars['String']['output'];
  /** Postal code. */
  readonly postalCode: Maybe<Scalars['String']['output']>;
  /** Street and number in the order of the country. */
  readonly street: Maybe<Scalars['String']['output']>;
};

/** A point on the earth, WGS 84 degrees. */
export type GeoPoint = {
  readonly __typename?: 'GeoPoint';
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
};

/** A point on the earth, WGS 84 degrees. */
export type GeoPointInput = {
  /** Degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
};

/** A city or a district that restaurants can be searched in by name. */
export type Place = {
  readonly __typename?: 'Place';
  /** Where a search by this name starts from. */
  readonly center: GeoPoint;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: Scalars['String']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The name it goes by. */
  readonly name: Scalars['String']['output'];
  /** Restaurants that lie in it. */
  readonly restaurantCount: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Places (cities, districts) whose name starts with or resembles the text. */
  readonly places: ReadonlyArray<Place>;
  /** One restaurant; null when there is none with that ID. */
  readonly restaurant: Maybe<Restaurant>;
  /** Several restaurants, in the order asked, at most 200; null where there is none with that ID. */
  readonly restaurants: ReadonlyArray<Maybe<Restaurant>>;
  /** Restaurants that can seat the party near a point or in a named place, best match first. */
  readonly searchRestaurants: RestaurantSearch;
};


export type QueryPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryRestaurantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRestaurantsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QuerySearchRestaurantsArgs = {
  input: SearchRestaurantsInput;
};

/** A restaurant that diners can find, and book where it takes bookings online. */
export type Restaurant = {
  readonly __typename?: 'Restaurant';
  /** Where it is, for a letter. */
  readonly address: Address;
  /** Where it is, for a map. */
  readonly coordinates: GeoPoint;
  /** What is cooked, lower case, e.g. italian. */
  readonly cuisines: ReadonlyArray<Scalars['String']['output']>;
  /** In the restaurant's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** As it reads over the door. */
  readonly name: Scalars['String']['output'];
  /** Opening hours as they read on the door, one line a rule. */
  readonly openingHours: ReadonlyArray<Scalars['String']['output']>;
  /** International format. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** 1 (inexpensive) to 4 (very expensive); null when not known. */
  readonly priceLevel: Maybe<Scalars['Int']['output']>;
  /** The zone that its dates and times are in. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** An http or https address. */
  readonly website: Maybe<Scalars['String']['output']>;
};

/** One search: what matched, and in results what can be had. */
export type RestaurantSearch = {
  readonly __typename?: 'RestaurantSearch';
  /** Restaurants that matched place, text, cuisine and price, before availability. */
  readonly candidateCount: Scalars['Int']['output'];
  /** What matched, for the availability subgraph: the 1,000 nearest at most (the best rated when sorted by rating). */
  readonly candidates: Scalars['SearchCandidates']['output'];
  /** The question, for the availability subgraph. */
  readonly criteria: Scalars['SearchCriteria']['output'];
  /** Opaque; the same for the same question. */
  readonly id: Scalars['ID']['output'];
};

/** Give exactly one of near and location. */
export type SearchRestaurantsInput = {
  /** Only restaurants with at least one of these cuisines. */
  readonly cuisines?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The day of the visit, as it reads on the restaurant's calendar. */
  readonly date: Scalars['LocalDate']['input'];
  /** Also list restaurants that cannot seat the party, after those that can. */
  readonly includeUnavailable?: InputMaybe<Scalars['Boolean']['input']>;
  /** A place's name, as in places(). */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** The point to search around. */
  readonly near?: InputMaybe<GeoPointInput>;
  /** 1 to 50. */
  readonly partySize: Scalars['Int']['input'];
  /** 1 (inexpensive) to 4 (very expensive). */
  readonly priceLevels?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** From near, or from the place's centre. Above 0, at most 50. */
  readonly radiusKm?: InputMaybe<Scalars['Float']['input']>;
  /** Only tables of these kinds; any when left out. */
  readonly seating?: InputMaybe<ReadonlyArray<SeatingType>>;
  /** The order of the results. */
  readonly sort?: InputMaybe<SearchSort>;
  /** Matches name, cuisine or description; tolerant of accents and small misspellings. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The time wanted, as it reads on the restaurant's clock. */
  readonly time: Scalars['LocalTime']['input'];
};

/** Orders of search results. */
export type SearchSort =
  /** By the score that each result explains in scoreParts. */
  | 'BEST_MATCH'
  /** Nearest first. */
  | 'DISTANCE'
  /** Best rated first. */
  | 'RATING';

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
    & GraphQLRecursivePick<FederationTypes['RestaurantSearch'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<Address>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoPointInput: GeoPointInput;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Place: ResolverTypeWrapper<PlaceModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Restaurant: ResolverTypeWrapper<RestaurantProfile>;
  RestaurantSearch: ResolverTypeWrapper<RestaurantSearchModel>;
  SearchCandidates: ResolverTypeWrapper<Scalars['SearchCandidates']['output']>;
  SearchCriteria: ResolverTypeWrapper<Scalars['SearchCriteria']['output']>;
  SearchRestaurantsInput: SearchRestaurantsInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  SearchSort: SearchSort;
  SeatingType: SeatingType;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: Address;
  String: Scalars['String']['output'];
  GeoPoint: GeoPoint;
  Float: Scalars['Float']['output'];
  GeoPointInput: GeoPointInput;
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  Place: PlaceModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  Restaurant: RestaurantProfile;
  RestaurantSearch: RestaurantSearchModel;
  SearchCandidates: Scalars['SearchCandidates']['output'];
  SearchCriteria: Scalars['SearchCriteria']['output'];
  SearchRestaurantsInput: SearchRestaurantsInput;
  Boolean: Scalars['Boolean']['output'];
  TimeZone: Scalars['TimeZone']['output'];
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  center?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restaurantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first' | 'text'>>;
  restaurant?: Resolver<Maybe<ResolversTypes['Restaurant']>, ParentType, ContextType, RequireFields<QueryRestaurantArgs, 'id'>>;
  restaurants?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Restaurant']>>, ParentType, ContextType, RequireFields<QueryRestaurantsArgs, 'ids'>>;
  searchRestaurants?: Resolver<ResolversTypes['RestaurantSearch'], ParentType, ContextType, RequireFields<QuerySearchRestaurantsArgs, 'input'>>;
};

export type RestaurantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restaurant'] = ResolversParentTypes['Restaurant'], FederationReferenceType extends FederationReferenceTypes['Restaurant'] = FederationReferenceTypes['Restaurant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Restaurant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  coordinates?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  cuisines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingHours?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RestaurantSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestaurantSearch'] = ResolversParentTypes['RestaurantSearch'], FederationReferenceType extends FederationReferenceTypes['RestaurantSearch'] = FederationReferenceTypes['RestaurantSearch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RestaurantSearch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['SearchCandidates'], ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['SearchCriteria'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface SearchCandidatesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SearchCandidates'], any> {
  name: 'SearchCandidates';
}

export interface SearchCriteriaScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SearchCriteria'], any> {
  name: 'SearchCriteria';
}

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type Resolvers<ContextType = Context> = {
  Address?: AddressResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Place?: PlaceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Restaurant?: RestaurantResolvers<ContextType>;
  RestaurantSearch?: RestaurantSearchResolvers<ContextType>;
  SearchCandidates?: GraphQLScalarType;
  SearchCriteria?: GraphQLScalarType;
  TimeZone?: GraphQLScalarType;
};


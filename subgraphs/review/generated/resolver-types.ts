// Made by npm run codegen from the SDL.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RestaurantReference, ReservationReference, ViewerReference } from '../domain/references.ts';
import type { Review as ReviewModel } from '../domain/review.ts';
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
  _FieldSet: { input: string; output: string; }
};

/** The key was used before with another input. */
export type IdempotencyKeyReused = Refusal & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Reviews a visit; once per reservation, by the diner who was seated. */
  readonly submitReview: SubmitReviewResult;
};


export type MutationSubmitReviewArgs = {
  input: SubmitReviewInput;
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

/** Means over published reviews, 1 to 5; null until there is a review. */
export type RatingSummary = {
  readonly __typename?: 'RatingSummary';
  /** Of the ambience ratings. */
  readonly ambience: Maybe<Scalars['Float']['output']>;
  /** Of the overall ratings. */
  readonly average: Maybe<Scalars['Float']['output']>;
  /** Published reviews. */
  readonly count: Scalars['Int']['output'];
  /** Of the food ratings. */
  readonly food: Maybe<Scalars['Float']['output']>;
  /** Of the service ratings. */
  readonly service: Maybe<Scalars['Float']['output']>;
  /** Of the value ratings. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** A refusal that the client is expected to handle. Bugs and bad input are GraphQL errors instead. */
export type Refusal = {
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

export type Reservation = {
  readonly __typename?: 'Reservation';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The diner's review of this visit; null until there is one. */
  readonly review: Maybe<Review>;
};

export type Restaurant = {
  readonly __typename?: 'Restaurant';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What diners think. Null where the review subgraph did not answer. */
  readonly rating: Maybe<RatingSummary>;
  /** Published reviews, newest first; first is 1 to 100. Null where the review subgraph did not answer. */
  readonly reviews: Maybe<ReviewConnection>;
};


export type RestaurantReviewsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A diner's judgement of one visit. */
export type Review = {
  readonly __typename?: 'Review';
  /** 1 to 5; null when not given. */
  readonly ambience: Maybe<Scalars['Int']['output']>;
  /** When it was submitted. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The day of the visit on the restaurant's calendar. */
  readonly dinedOn: Scalars['LocalDate']['output'];
  /** 1 to 5; null when not given. */
  readonly food: Maybe<Scalars['Int']['output']>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** 1 to 5. */
  readonly overall: Scalars['Int']['output'];
  /** The restaurant's public answer. */
  readonly response: Maybe<Scalars['String']['output']>;
  /** Of which restaurant. */
  readonly restaurant: Maybe<Restaurant>;
  /** 1 to 5; null when not given. */
  readonly service: Maybe<Scalars['Int']['output']>;
  /** In the diner's words. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** 1 to 5; null when not given. */
  readonly value: Maybe<Scalars['Int']['output']>;
};

/** A page of reviews. */
export type ReviewConnection = {
  readonly __typename?: 'ReviewConnection';
  /** The reviews of this page. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Reviews in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A review and its place in the list. */
export type ReviewEdge = {
  readonly __typename?: 'ReviewEdge';
  /** Opaque; for after. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: Review;
};

/** Only a diner who was seated may review, once per reservation. */
export type ReviewNotAllowed = Refusal & {
  readonly __typename?: 'ReviewNotAllowed';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

/** A review of the viewer's. */
export type ReviewRecord = {
  readonly __typename?: 'ReviewRecord';
  /** Whether others see it. */
  readonly isPublished: Scalars['Boolean']['output'];
  /** The visit. */
  readonly reservation: Maybe<Reservation>;
  /** The review, with the restaurant's answer. */
  readonly review: Review;
};

/** A page of a viewer's reviews. */
export type ReviewRecordConnection = {
  readonly __typename?: 'ReviewRecordConnection';
  /** The reviews of this page. */
  readonly edges: ReadonlyArray<ReviewRecordEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Reviews in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A review and its place in the list. */
export type ReviewRecordEdge = {
  readonly __typename?: 'ReviewRecordEdge';
  /** Opaque; for after. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: ReviewRecord;
};

/** The review is in. */
export type ReviewSubmitted = {
  readonly __typename?: 'ReviewSubmitted';
  /** The review. */
  readonly review: Review;
};

/** A diner's judgement of one visit. */
export type SubmitReviewInput = {
  /** 1 to 5. */
  readonly ambience?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 5. */
  readonly food?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 5. */
  readonly overall: Scalars['Int']['input'];
  /** The visit's reservation. */
  readonly reservationId: Scalars['ID']['input'];
  /** 1 to 5. */
  readonly service?: InputMaybe<Scalars['Int']['input']>;
  /** At most 4,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 5. */
  readonly value?: InputMaybe<Scalars['Int']['input']>;
};

/** The review, or why there is none. */
export type SubmitReviewResult = IdempotencyKeyReused | NotFound | ReviewNotAllowed | ReviewSubmitted;

/** Who is asking. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** All reviews that the viewer wrote, also those that are not published, the oldest first; first is 1 to 100. Null for all but diners. */
  readonly reviewRecords: Maybe<ReviewRecordConnection>;
};


/** Who is asking. */
export type ViewerReviewRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  SubmitReviewResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReviewNotAllowed & { __typename: 'ReviewNotAllowed' } )
    | ( Omit<ReviewSubmitted, 'review'> & { review: _RefType['Review'] } & { __typename: 'ReviewSubmitted' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( IdempotencyKeyReused )
    | ( NotFound )
    | ( ReviewNotAllowed )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  RatingSummary: ResolverTypeWrapper<RatingSummary>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Reservation: ResolverTypeWrapper<ReservationReference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Restaurant: ResolverTypeWrapper<RestaurantReference>;
  Review: ResolverTypeWrapper<ReviewModel>;
  ReviewConnection: ResolverTypeWrapper<Omit<ReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReviewEdge']> }>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  ReviewNotAllowed: ResolverTypeWrapper<ReviewNotAllowed>;
  ReviewRecord: ResolverTypeWrapper<ReviewModel>;
  ReviewRecordConnection: ResolverTypeWrapper<Omit<ReviewRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReviewRecordEdge']> }>;
  ReviewRecordEdge: ResolverTypeWrapper<Omit<ReviewRecordEdge, 'node'> & { node: ResolversTypes['ReviewRecord'] }>;
  ReviewSubmitted: ResolverTypeWrapper<Omit<ReviewSubmitted, 'review'> & { review: ResolversTypes['Review'] }>;
  SubmitReviewInput: SubmitReviewInput;
  SubmitReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitReviewResult']>;
  Viewer: ResolverTypeWrapper<ViewerReference>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  IdempotencyKeyReused: IdempotencyKeyReused;
  String: Scalars['String']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  RatingSummary: RatingSummary;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Reservation: ReservationReference;
  ID: Scalars['ID']['output'];
  Restaurant: RestaurantReference;
  Review: ReviewModel;
  ReviewConnection: Omit<ReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewEdge']> };
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  ReviewNotAllowed: ReviewNotAllowed;
  ReviewRecord: ReviewModel;
  ReviewRecordConnection: Omit<ReviewRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewRecordEdge']> };
  ReviewRecordEdge: Omit<ReviewRecordEdge, 'node'> & { node: ResolversParentTypes['ReviewRecord'] };
  ReviewSubmitted: Omit<ReviewSubmitted, 'review'> & { review: ResolversParentTypes['Review'] };
  SubmitReviewInput: SubmitReviewInput;
  SubmitReviewResult: ResolversUnionTypes<ResolversParentTypes>['SubmitReviewResult'];
  Viewer: ViewerReference;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  submitReview?: Resolver<ResolversTypes['SubmitReviewResult'], ParentType, ContextType, RequireFields<MutationSubmitReviewArgs, 'input'>>;
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

export type RatingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingSummary'] = ResolversParentTypes['RatingSummary']> = {
  ambience?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  food?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'ReviewNotAllowed', ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type RestaurantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restaurant'] = ResolversParentTypes['Restaurant'], FederationReferenceType extends FederationReferenceTypes['Restaurant'] = FederationReferenceTypes['Restaurant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Restaurant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['RatingSummary']>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, RequireFields<RestaurantReviewsArgs, 'first'>>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  ambience?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dinedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  food?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restaurant?: Resolver<Maybe<ResolversTypes['Restaurant']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewNotAllowed'] = ResolversParentTypes['ReviewNotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRecord'] = ResolversParentTypes['ReviewRecord']> = {
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRecordConnection'] = ResolversParentTypes['ReviewRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRecordEdge'] = ResolversParentTypes['ReviewRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewRecord'], ParentType, ContextType>;
};

export type ReviewSubmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSubmitted'] = ResolversParentTypes['ReviewSubmitted']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitReviewResult'] = ResolversParentTypes['SubmitReviewResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'ReviewNotAllowed' | 'ReviewSubmitted', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reviewRecords?: Resolver<Maybe<ResolversTypes['ReviewRecordConnection']>, ParentType, ContextType, RequireFields<ViewerReviewRecordsArgs, 'first'>>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  RatingSummary?: RatingSummaryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  Restaurant?: RestaurantResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewNotAllowed?: ReviewNotAllowedResolvers<ContextType>;
  ReviewRecord?: ReviewRecordResolvers<ContextType>;
  ReviewRecordConnection?: ReviewRecordConnectionResolvers<ContextType>;
  ReviewRecordEdge?: ReviewRecordEdgeResolvers<ContextType>;
  ReviewSubmitted?: ReviewSubmittedResolvers<ContextType>;
  SubmitReviewResult?: SubmitReviewResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};


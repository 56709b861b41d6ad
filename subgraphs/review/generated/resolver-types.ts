// Made by npm run codegen from the SDL.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RestaurantReference, ReservationReference, ViewerReference } from '../domain/references.ts';
import type { Review as ReviewModel, Revision } from '../domain/review.ts';
import type { QueuedReview, Decision, Report } from '../domain/moderation.ts';
import type { Reaction } from '../domain/reaction.ts';
import type { RatingOfRestaurant } from '../domain/rating-tally.ts';
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

/** What the restaurant says to a review. */
export type AnswerReviewInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which review. */
  readonly reviewId: Scalars['ID']['input'];
  /** 1 to 4,000 characters, line breaks and tabs among them. Plain text: whoever shows it escapes it. */
  readonly text: Scalars['String']['input'];
};

/** The answered review, or why it is not. */
export type AnswerReviewResult = IdempotencyKeyReused | NotFound | ReviewAnswered;

/** What a review is to say from now on: all of it, as in a new one. */
export type EditReviewInput = {
  /** 1 to 5. */
  readonly ambience?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 5. */
  readonly food?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 5. */
  readonly overall: Scalars['Int']['input'];
  /** Which review. */
  readonly reviewId: Scalars['ID']['input'];
  /** 1 to 5. */
  readonly service?: InputMaybe<Scalars['Int']['input']>;
  /** At most 4,000 characters, line breaks and tabs among them. Plain text: whoever shows it escapes it. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 5. */
  readonly value?: InputMaybe<Scalars['Int']['input']>;
};

/** The edited review, or why it is as it was. */
export type EditReviewResult = EditWindowClosed | IdempotencyKeyReused | NotFound | ReviewEdited;

/** It is too long since the review was submitted. */
export type EditWindowClosed = Refusal & {
  readonly __typename?: 'EditWindowClosed';
  /** Until when it could be edited. */
  readonly closedAt: Scalars['DateTime']['output'];
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

/** The key was used before with another input. */
export type IdempotencyKeyReused = Refusal & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

/** What becomes of a review. */
export type ModerateReviewInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it is removed; only then, and always then. */
  readonly reason?: InputMaybe<ReviewRemovalReason>;
  /** Which review. */
  readonly reviewId: Scalars['ID']['input'];
  /** The revision that was read: what the diner changed meanwhile is not decided about. */
  readonly revision: Scalars['Int']['input'];
  /** What is decided. */
  readonly verdict: ReviewVerdict;
  /** For the diner to read; needed where it is removed. At most 1,000 characters. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** The review as it was decided, or why it was not. */
export type ModerateReviewResult = IdempotencyKeyReused | NotFound | ReviewChanged | ReviewModerated;

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Answers a published review in public, in place of an earlier answer; by the restaurant's managers and owners. */
  readonly answerReview: AnswerReviewResult;
  /** Puts ratings and text in place of what the review has; by its diner, within 48 hours. What it had is kept. */
  readonly editReview: EditReviewResult;
  /** Decides about a review, as often as need be; by administrators. It settles reports and takes the review from the queue. */
  readonly moderateReview: ModerateReviewResult;
  /** Takes the answer to a review away; by the restaurant's managers and owners, and by administrators. */
  readonly removeReviewAnswer: RemoveReviewAnswerResult;
  /** Tells administrators of a published review; by diners and by the restaurant's people. Of one person only the first counts. */
  readonly reportReview: ReportReviewResult;
  /** Reviews a visit; once per reservation, by the diner who was seated, until 90 days after it. */
  readonly submitReview: SubmitReviewResult;
  /** Counts the viewer among the diners who found a published review helpful; once each. */
  readonly voteReviewHelpful: VoteReviewHelpfulResult;
  /** Takes the viewer's vote back, if there is one. */
  readonly withdrawReviewVote: WithdrawReviewVoteResult;
};


export type MutationAnswerReviewArgs = {
  input: AnswerReviewInput;
};


export type MutationEditReviewArgs = {
  input: EditReviewInput;
};


export type MutationModerateReviewArgs = {
  input: ModerateReviewInput;
};


export type MutationRemoveReviewAnswerArgs = {
  input: RemoveReviewAnswerInput;
};


export type MutationReportReviewArgs = {
  input: ReportReviewInput;
};


export type MutationSubmitReviewArgs = {
  input: SubmitReviewInput;
};


export type MutationVoteReviewHelpfulArgs = {
  input: VoteReviewHelpfulInput;
};


export type MutationWithdrawReviewVoteArgs = {
  input: WithdrawReviewVoteInput;
};

/** There is no such thing, or it is not the viewer's to change. */
export type NotFound = Refusal & {
  readonly __typename?: 'NotFound';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

/** Nobody reports their own review, or finds it helpful. */
export type OwnReview = Refusal & {
  readonly __typename?: 'OwnReview';
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

export type Query = {
  readonly __typename?: 'Query';
  /** Reviews that wait for a decision, whoever waits longest first; first is 1 to 100. Null for all but administrators. */
  readonly reviewModerationQueue: Maybe<ReviewModerationConnection>;
};


export type QueryReviewModerationQueueArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** How many have an overall rating of 1, 2, 3, 4 and 5. */
  readonly distribution: ReadonlyArray<Scalars['Int']['output']>;
  /** Of the food ratings. */
  readonly food: Maybe<Scalars['Float']['output']>;
  /** Of visits on the last 90 days of the restaurant's calendar, today among them. */
  readonly last90Days: RecentRatings;
  /** Of the service ratings. */
  readonly service: Maybe<Scalars['Float']['output']>;
  /** Of the value ratings. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** Means over published reviews of recent visits, 1 to 5; null until there is a review. */
export type RecentRatings = {
  readonly __typename?: 'RecentRatings';
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

/** Which answer goes. */
export type RemoveReviewAnswerInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The review that was answered. */
  readonly reviewId: Scalars['ID']['input'];
};

/** The review without an answer, or why not. */
export type RemoveReviewAnswerResult = IdempotencyKeyReused | NotFound | ReviewAnswerRemoved;

/** What is wrong with a review. */
export type ReportReviewInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reason: ReviewReportReason;
  /** Which review. */
  readonly reviewId: Scalars['ID']['input'];
  /** For administrators alone; at most 1,000 characters. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** The reported review, or why it is not. */
export type ReportReviewResult = IdempotencyKeyReused | NotFound | OwnReview | ReviewReported;

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
  /** Published reviews, all or those with one of the overall ratings; first is 1 to 100. Null where the review subgraph did not answer. */
  readonly reviews: Maybe<ReviewConnection>;
};


export type RestaurantReviewsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ratings: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  sort?: InputMaybe<ReviewSort>;
};

/** What somebody may do where they work; each may do what those before it may. */
export type RestaurantRole =
  /** Serves the evening: bookings, tables, queues and the guest book. */
  | 'HOST'
  /** Also changes the plan: floor, hours, rules, special days; reads the records of days and merges guests. */
  | 'MANAGER'
  /** Also decides who else is told of the restaurant's bookings. */
  | 'OWNER';

/** A diner's judgement of one visit. */
export type Review = {
  readonly __typename?: 'Review';
  /** 1 to 5; null when not given. */
  readonly ambience: Maybe<Scalars['Int']['output']>;
  /** The restaurant's public answer, with when and by whom it was given. */
  readonly answer: Maybe<ReviewAnswer>;
  /** When it was submitted. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What administrators decided about it, the oldest first. Null for all but its diner and administrators. */
  readonly decisions: Maybe<ReadonlyArray<ReviewDecision>>;
  /** The day of the visit on the restaurant's calendar. */
  readonly dinedOn: Scalars['LocalDate']['output'];
  /** When it was edited last; null if never. */
  readonly editedAt: Maybe<Scalars['DateTime']['output']>;
  /** 1 to 5; null when not given. */
  readonly food: Maybe<Scalars['Int']['output']>;
  /** How many diners found it helpful. */
  readonly helpfulCount: Scalars['Int']['output'];
  /** What it said before each edit, the oldest first. Null for all but its diner and administrators. */
  readonly history: Maybe<ReadonlyArray<ReviewRevision>>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether the viewer found it helpful; null for all but diners. */
  readonly isHelpfulToViewer: Maybe<Scalars['Boolean']['output']>;
  /** 1 to 5. */
  readonly overall: Scalars['Int']['output'];
  /** The restaurant's public answer. */
  readonly response: Maybe<Scalars['String']['output']>;
  /** Of which restaurant. */
  readonly restaurant: Maybe<Restaurant>;
  /** 1 as it was submitted; one more with each edit. */
  readonly revision: Scalars['Int']['output'];
  /** 1 to 5; null when not given. */
  readonly service: Maybe<Scalars['Int']['output']>;
  /** Whether others see it. Null for all but its diner and administrators. */
  readonly status: Maybe<ReviewStatus>;
  /** In the diner's words. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** 1 to 5; null when not given. */
  readonly value: Maybe<Scalars['Int']['output']>;
};

/** What a restaurant says to a review. */
export type ReviewAnswer = {
  readonly __typename?: 'ReviewAnswer';
  /** When. */
  readonly answeredAt: Scalars['DateTime']['output'];
  /** What whoever answered is there. */
  readonly role: RestaurantRole;
  /** In the restaurant's words. */
  readonly text: Scalars['String']['output'];
};

/** The review has no answer. */
export type ReviewAnswerRemoved = {
  readonly __typename?: 'ReviewAnswerRemoved';
  /** The review. */
  readonly review: Review;
};

/** The review has the answer. */
export type ReviewAnswered = {
  readonly __typename?: 'ReviewAnswered';
  /** The review. */
  readonly review: Review;
};

/** The review was edited since the revision that was read. */
export type ReviewChanged = Refusal & {
  readonly __typename?: 'ReviewChanged';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
  /** The review, as it is now. */
  readonly review: Review;
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

/** What an administrator decided about a review. */
export type ReviewDecision = {
  readonly __typename?: 'ReviewDecision';
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** The administrator's id. Null for all but administrators. */
  readonly decidedBy: Maybe<Scalars['ID']['output']>;
  /** Why it was removed. */
  readonly reason: Maybe<ReviewRemovalReason>;
  /** About which revision. */
  readonly revision: Scalars['Int']['output'];
  /** What was decided. */
  readonly verdict: ReviewVerdict;
  /** For the diner to read. */
  readonly words: Maybe<Scalars['String']['output']>;
};

/** A review and its place in the list. */
export type ReviewEdge = {
  readonly __typename?: 'ReviewEdge';
  /** Opaque; for after. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: Review;
};

/** The review says something else. */
export type ReviewEdited = {
  readonly __typename?: 'ReviewEdited';
  /** The review. Its status says whether it waits for a decision first. */
  readonly review: Review;
};

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

/** It is decided. */
export type ReviewModerated = {
  readonly __typename?: 'ReviewModerated';
  /** The review. */
  readonly review: Review;
};

/** A review that waits for a decision, and why. */
export type ReviewModeration = {
  readonly __typename?: 'ReviewModeration';
  /** What the screening of its text found; empty where it waits for its reports alone. */
  readonly findings: ReadonlyArray<ReviewFinding>;
  /** Since when. */
  readonly queuedAt: Scalars['DateTime']['output'];
  /** How many reports there are that nobody decided about. */
  readonly reportCount: Scalars['Int']['output'];
  /** The first 20 of them, the oldest first. */
  readonly reports: ReadonlyArray<ReviewReport>;
  /** The review. */
  readonly review: Review;
};

/** A page of what waits for a decision. */
export type ReviewModerationConnection = {
  readonly __typename?: 'ReviewModerationConnection';
  /** What waits, on this page. */
  readonly edges: ReadonlyArray<ReviewModerationEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many wait in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What waits, and its place in the list. */
export type ReviewModerationEdge = {
  readonly __typename?: 'ReviewModerationEdge';
  /** Opaque; for after. */
  readonly cursor: Scalars['String']['output'];
  /** What waits. */
  readonly node: ReviewModeration;
};

/** Only a diner who was seated may review, once per reservation. */
export type ReviewNotAllowed = Refusal & {
  readonly __typename?: 'ReviewNotAllowed';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

/** What the viewer did to another's review. */
export type ReviewReaction = {
  readonly __typename?: 'ReviewReaction';
  /** Vote or report. */
  readonly kind: ReviewReactionKind;
  /** When. */
  readonly reactedAt: Scalars['DateTime']['output'];
  /** Why, of a report. */
  readonly reason: Maybe<ReviewReportReason>;
  /** The review; null while it is not published. */
  readonly review: Maybe<Review>;
  /** In the viewer's words, of a report. */
  readonly words: Maybe<Scalars['String']['output']>;
};

/** A page of a viewer's votes and reports. */
export type ReviewReactionConnection = {
  readonly __typename?: 'ReviewReactionConnection';
  /** The votes and reports of this page. */
  readonly edges: ReadonlyArray<ReviewReactionEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Votes and reports in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A vote or report and its place in the list. */
export type ReviewReactionEdge = {
  readonly __typename?: 'ReviewReactionEdge';
  /** Opaque; for after. */
  readonly cursor: Scalars['String']['output'];
  /** The vote or report. */
  readonly node: ReviewReaction;
};

/** What somebody may do to another's review. */
export type ReviewReactionKind =
  /** Found it helpful. */
  | 'HELPFUL_VOTE'
  /** Reported it. */
  | 'REPORT';

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

/** What somebody said against a review. */
export type ReviewReport = {
  readonly __typename?: 'ReviewReport';
  /** Whether it was one of the restaurant's people. */
  readonly isOfRestaurant: Scalars['Boolean']['output'];
  /** Why. */
  readonly reason: ReviewReportReason;
  /** When. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** In their words. */
  readonly words: Maybe<Scalars['String']['output']>;
};

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

/** Administrators will decide. Until then the review stays as it is. */
export type ReviewReported = {
  readonly __typename?: 'ReviewReported';
  /** The review. */
  readonly review: Review;
};

/** What a review said before an edit. */
export type ReviewRevision = {
  readonly __typename?: 'ReviewRevision';
  /** 1 to 5; null when not given. */
  readonly ambience: Maybe<Scalars['Int']['output']>;
  /** 1 to 5; null when not given. */
  readonly food: Maybe<Scalars['Int']['output']>;
  /** 1 to 5. */
  readonly overall: Scalars['Int']['output'];
  /** When the next one took its place. */
  readonly replacedAt: Scalars['DateTime']['output'];
  /** 1 as it was submitted. */
  readonly revision: Scalars['Int']['output'];
  /** 1 to 5; null when not given. */
  readonly service: Maybe<Scalars['Int']['output']>;
  /** In the diner's words. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** 1 to 5; null when not given. */
  readonly value: Maybe<Scalars['Int']['output']>;
};

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

/** The review is in. */
export type ReviewSubmitted = {
  readonly __typename?: 'ReviewSubmitted';
  /** The review. Its status says whether it waits for a decision first. */
  readonly review: Review;
};

/** What an administrator decides. */
export type ReviewVerdict =
  /** Everybody is to see it, also one that was removed before. */
  | 'PUBLISH'
  /** Nobody but its diner is to see it. */
  | 'REMOVE';

/** The viewer has no vote for the review. */
export type ReviewVoteWithdrawn = {
  readonly __typename?: 'ReviewVoteWithdrawn';
  /** The review. */
  readonly review: Review;
};

/** The viewer's vote counts. */
export type ReviewVoted = {
  readonly __typename?: 'ReviewVoted';
  /** The review. */
  readonly review: Review;
};

/** It is too long since the visit. */
export type ReviewWindowClosed = Refusal & {
  readonly __typename?: 'ReviewWindowClosed';
  /** Until when the visit could be reviewed. */
  readonly closedAt: Scalars['DateTime']['output'];
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
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
  /** At most 4,000 characters, line breaks and tabs among them. Plain text: whoever shows it escapes it. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 5. */
  readonly value?: InputMaybe<Scalars['Int']['input']>;
};

/** The review, or why there is none. */
export type SubmitReviewResult = IdempotencyKeyReused | NotFound | ReviewNotAllowed | ReviewSubmitted | ReviewWindowClosed;

/** Who is asking. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The viewer's votes for others' reviews and reports of them, the oldest first; first is 1 to 100. Null for all but diners. */
  readonly reviewReactions: Maybe<ReviewReactionConnection>;
  /** All reviews that the viewer wrote, also those that are not published, the oldest first; first is 1 to 100. Null for all but diners. */
  readonly reviewRecords: Maybe<ReviewRecordConnection>;
};


/** Who is asking. */
export type ViewerReviewReactionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who is asking. */
export type ViewerReviewRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which review helped. */
export type VoteReviewHelpfulInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which review. */
  readonly reviewId: Scalars['ID']['input'];
};

/** The review with the vote, or why not. */
export type VoteReviewHelpfulResult = IdempotencyKeyReused | NotFound | OwnReview | ReviewVoted;

/** Of which review the vote goes. */
export type WithdrawReviewVoteInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which review. */
  readonly reviewId: Scalars['ID']['input'];
};

/** The review without the vote, or why not. */
export type WithdrawReviewVoteResult = IdempotencyKeyReused | NotFound | ReviewVoteWithdrawn;



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
  AnswerReviewResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReviewAnswered, 'review'> & { review: _RefType['Review'] } & { __typename: 'ReviewAnswered' } )
  ;
  EditReviewResult:
    | ( EditWindowClosed & { __typename: 'EditWindowClosed' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReviewEdited, 'review'> & { review: _RefType['Review'] } & { __typename: 'ReviewEdited' } )
  ;
  ModerateReviewResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReviewChanged, 'review'> & { review: _RefType['Review'] } & { __typename: 'ReviewChanged' } )
    | ( Omit<ReviewModerated, 'review'> & { review: _RefType['Review'] } & { __typename: 'ReviewModerated' } )
  ;
  RemoveReviewAnswerResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReviewAnswerRemoved, 'review'> & { review: _RefType['Review'] } & { __typename: 'ReviewAnswerRemoved' } )
  ;
  ReportReviewResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OwnReview & { __typename: 'OwnReview' } )
    | ( Omit<ReviewReported, 'review'> & { review: _RefType['Review'] } & { __typename: 'ReviewReported' } )
  ;
  SubmitReviewResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReviewNotAllowed & { __typename: 'ReviewNotAllowed' } )
    | ( Omit<ReviewSubmitted, 'review'> & { review: _RefType['Review'] } & { __typename: 'ReviewSubmitted' } )
    | ( ReviewWindowClosed & { __typename: 'ReviewWindowClosed' } )
  ;
  VoteReviewHelpfulResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OwnReview & { __typename: 'OwnReview' } )
    | ( Omit<ReviewVoted, 'review'> & { review: _RefType['Review'] } & { __typename: 'ReviewVoted' } )
  ;
  WithdrawReviewVoteResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReviewVoteWithdrawn, 'review'> & { review: _RefType['Review'] } & { __typename: 'ReviewVoteWithdrawn' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( EditWindowClosed )
    | ( IdempotencyKeyReused )
    | ( NotFound )
    | ( OwnReview )
    | ( Omit<ReviewChanged, 'review'> & { review: _RefType['Review'] } )
    | ( ReviewNotAllowed )
    | ( ReviewWindowClosed )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AnswerReviewInput: AnswerReviewInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AnswerReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerReviewResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EditReviewInput: EditReviewInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EditReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditReviewResult']>;
  EditWindowClosed: ResolverTypeWrapper<EditWindowClosed>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  ModerateReviewInput: ModerateReviewInput;
  ModerateReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ModerateReviewResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  OwnReview: ResolverTypeWrapper<OwnReview>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RatingSummary: ResolverTypeWrapper<RatingOfRestaurant>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RecentRatings: ResolverTypeWrapper<RecentRatings>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RemoveReviewAnswerInput: RemoveReviewAnswerInput;
  RemoveReviewAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveReviewAnswerResult']>;
  ReportReviewInput: ReportReviewInput;
  ReportReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportReviewResult']>;
  Reservation: ResolverTypeWrapper<ReservationReference>;
  Restaurant: ResolverTypeWrapper<RestaurantReference>;
  RestaurantRole: RestaurantRole;
  Review: ResolverTypeWrapper<ReviewModel>;
  ReviewAnswer: ResolverTypeWrapper<ReviewAnswer>;
  ReviewAnswerRemoved: ResolverTypeWrapper<Omit<ReviewAnswerRemoved, 'review'> & { review: ResolversTypes['Review'] }>;
  ReviewAnswered: ResolverTypeWrapper<Omit<ReviewAnswered, 'review'> & { review: ResolversTypes['Review'] }>;
  ReviewChanged: ResolverTypeWrapper<Omit<ReviewChanged, 'review'> & { review: ResolversTypes['Review'] }>;
  ReviewConnection: ResolverTypeWrapper<Omit<ReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReviewEdge']> }>;
  ReviewDecision: ResolverTypeWrapper<Decision>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  ReviewEdited: ResolverTypeWrapper<Omit<ReviewEdited, 'review'> & { review: ResolversTypes['Review'] }>;
  ReviewFinding: ReviewFinding;
  ReviewModerated: ResolverTypeWrapper<Omit<ReviewModerated, 'review'> & { review: ResolversTypes['Review'] }>;
  ReviewModeration: ResolverTypeWrapper<QueuedReview>;
  ReviewModerationConnection: ResolverTypeWrapper<Omit<ReviewModerationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReviewModerationEdge']> }>;
  ReviewModerationEdge: ResolverTypeWrapper<Omit<ReviewModerationEdge, 'node'> & { node: ResolversTypes['ReviewModeration'] }>;
  ReviewNotAllowed: ResolverTypeWrapper<ReviewNotAllowed>;
  ReviewReaction: ResolverTypeWrapper<Reaction>;
  ReviewReactionConnection: ResolverTypeWrapper<Omit<ReviewReactionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReviewReactionEdge']> }>;
  ReviewReactionEdge: ResolverTypeWrapper<Omit<ReviewReactionEdge, 'node'> & { node: ResolversTypes['ReviewReaction'] }>;
  ReviewReactionKind: ReviewReactionKind;
  ReviewRecord: ResolverTypeWrapper<ReviewModel>;
  ReviewRecordConnection: ResolverTypeWrapper<Omit<ReviewRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReviewRecordEdge']> }>;
  ReviewRecordEdge: ResolverTypeWrapper<Omit<ReviewRecordEdge, 'node'> & { node: ResolversTypes['ReviewRecord'] }>;
  ReviewRemovalReason: ReviewRemovalReason;
  ReviewReport: ResolverTypeWrapper<Report>;
  ReviewReportReason: ReviewReportReason;
  ReviewReported: ResolverTypeWrapper<Omit<ReviewReported, 'review'> & { review: ResolversTypes['Review'] }>;
  ReviewRevision: ResolverTypeWrapper<Revision>;
  ReviewSort: ReviewSort;
  ReviewStatus: ReviewStatus;
  ReviewSubmitted: ResolverTypeWrapper<Omit<ReviewSubmitted, 'review'> & { review: ResolversTypes['Review'] }>;
  ReviewVerdict: ReviewVerdict;
  ReviewVoteWithdrawn: ResolverTypeWrapper<Omit<ReviewVoteWithdrawn, 'review'> & { review: ResolversTypes['Review'] }>;
  ReviewVoted: ResolverTypeWrapper<Omit<ReviewVoted, 'review'> & { review: ResolversTypes['Review'] }>;
  ReviewWindowClosed: ResolverTypeWrapper<ReviewWindowClosed>;
  SubmitReviewInput: SubmitReviewInput;
  SubmitReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitReviewResult']>;
  Viewer: ResolverTypeWrapper<ViewerReference>;
  VoteReviewHelpfulInput: VoteReviewHelpfulInput;
  VoteReviewHelpfulResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoteReviewHelpfulResult']>;
  WithdrawReviewVoteInput: WithdrawReviewVoteInput;
  WithdrawReviewVoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawReviewVoteResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnswerReviewInput: AnswerReviewInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AnswerReviewResult: ResolversUnionTypes<ResolversParentTypes>['AnswerReviewResult'];
  DateTime: Scalars['DateTime']['output'];
  EditReviewInput: EditReviewInput;
  Int: Scalars['Int']['output'];
  EditReviewResult: ResolversUnionTypes<ResolversParentTypes>['EditReviewResult'];
  EditWindowClosed: EditWindowClosed;
  IdempotencyKeyReused: IdempotencyKeyReused;
  LocalDate: Scalars['LocalDate']['output'];
  ModerateReviewInput: ModerateReviewInput;
  ModerateReviewResult: ResolversUnionTypes<ResolversParentTypes>['ModerateReviewResult'];
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  OwnReview: OwnReview;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  RatingSummary: RatingOfRestaurant;
  Float: Scalars['Float']['output'];
  RecentRatings: RecentRatings;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RemoveReviewAnswerInput: RemoveReviewAnswerInput;
  RemoveReviewAnswerResult: ResolversUnionTypes<ResolversParentTypes>['RemoveReviewAnswerResult'];
  ReportReviewInput: ReportReviewInput;
  ReportReviewResult: ResolversUnionTypes<ResolversParentTypes>['ReportReviewResult'];
  Reservation: ReservationReference;
  Restaurant: RestaurantReference;
  Review: ReviewModel;
  ReviewAnswer: ReviewAnswer;
  ReviewAnswerRemoved: Omit<ReviewAnswerRemoved, 'review'> & { review: ResolversParentTypes['Review'] };
  ReviewAnswered: Omit<ReviewAnswered, 'review'> & { review: ResolversParentTypes['Review'] };
  ReviewChanged: Omit<ReviewChanged, 'review'> & { review: ResolversParentTypes['Review'] };
  ReviewConnection: Omit<ReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewEdge']> };
  ReviewDecision: Decision;
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  ReviewEdited: Omit<ReviewEdited, 'review'> & { review: ResolversParentTypes['Review'] };
  ReviewModerated: Omit<ReviewModerated, 'review'> & { review: ResolversParentTypes['Review'] };
  ReviewModeration: QueuedReview;
  ReviewModerationConnection: Omit<ReviewModerationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewModerationEdge']> };
  ReviewModerationEdge: Omit<ReviewModerationEdge, 'node'> & { node: ResolversParentTypes['ReviewModeration'] };
  ReviewNotAllowed: ReviewNotAllowed;
  ReviewReaction: Reaction;
  ReviewReactionConnection: Omit<ReviewReactionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewReactionEdge']> };
  ReviewReactionEdge: Omit<ReviewReactionEdge, 'node'> & { node: ResolversParentTypes['ReviewReaction'] };
  ReviewRecord: ReviewModel;
  ReviewRecordConnection: Omit<ReviewRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewRecordEdge']> };
  ReviewRecordEdge: Omit<ReviewRecordEdge, 'node'> & { node: ResolversParentTypes['ReviewRecord'] };
  ReviewReport: Report;
  ReviewReported: Omit<ReviewReported, 'review'> & { review: ResolversParentTypes['Review'] };
  ReviewRevision: Revision;
  ReviewSubmitted: Omit<ReviewSubmitted, 'review'> & { review: ResolversParentTypes['Review'] };
  ReviewVoteWithdrawn: Omit<ReviewVoteWithdrawn, 'review'> & { review: ResolversParentTypes['Review'] };
  ReviewVoted: Omit<ReviewVoted, 'review'> & { review: ResolversParentTypes['Review'] };
  ReviewWindowClosed: ReviewWindowClosed;
  SubmitReviewInput: SubmitReviewInput;
  SubmitReviewResult: ResolversUnionTypes<ResolversParentTypes>['SubmitReviewResult'];
  Viewer: ViewerReference;
  VoteReviewHelpfulInput: VoteReviewHelpfulInput;
  VoteReviewHelpfulResult: ResolversUnionTypes<ResolversParentTypes>['VoteReviewHelpfulResult'];
  WithdrawReviewVoteInput: WithdrawReviewVoteInput;
  WithdrawReviewVoteResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawReviewVoteResult'];
};

export type AnswerReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerReviewResult'] = ResolversParentTypes['AnswerReviewResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'ReviewAnswered', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EditReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditReviewResult'] = ResolversParentTypes['EditReviewResult']> = {
  __resolveType: TypeResolveFn<'EditWindowClosed' | 'IdempotencyKeyReused' | 'NotFound' | 'ReviewEdited', ParentType, ContextType>;
};

export type EditWindowClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditWindowClosed'] = ResolversParentTypes['EditWindowClosed']> = {
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type ModerateReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModerateReviewResult'] = ResolversParentTypes['ModerateReviewResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'ReviewChanged' | 'ReviewModerated', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerReview?: Resolver<ResolversTypes['AnswerReviewResult'], ParentType, ContextType, RequireFields<MutationAnswerReviewArgs, 'input'>>;
  editReview?: Resolver<ResolversTypes['EditReviewResult'], ParentType, ContextType, RequireFields<MutationEditReviewArgs, 'input'>>;
  moderateReview?: Resolver<ResolversTypes['ModerateReviewResult'], ParentType, ContextType, RequireFields<MutationModerateReviewArgs, 'input'>>;
  removeReviewAnswer?: Resolver<ResolversTypes['RemoveReviewAnswerResult'], ParentType, ContextType, RequireFields<MutationRemoveReviewAnswerArgs, 'input'>>;
  reportReview?: Resolver<ResolversTypes['ReportReviewResult'], ParentType, ContextType, RequireFields<MutationReportReviewArgs, 'input'>>;
  submitReview?: Resolver<ResolversTypes['SubmitReviewResult'], ParentType, ContextType, RequireFields<MutationSubmitReviewArgs, 'input'>>;
  voteReviewHelpful?: Resolver<ResolversTypes['VoteReviewHelpfulResult'], ParentType, ContextType, RequireFields<MutationVoteReviewHelpfulArgs, 'input'>>;
  withdrawReviewVote?: Resolver<ResolversTypes['WithdrawReviewVoteResult'], ParentType, ContextType, RequireFields<MutationWithdrawReviewVoteArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnReview'] = ResolversParentTypes['OwnReview']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  reviewModerationQueue?: Resolver<Maybe<ResolversTypes['ReviewModerationConnection']>, ParentType, ContextType, RequireFields<QueryReviewModerationQueueArgs, 'first'>>;
};

export type RatingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingSummary'] = ResolversParentTypes['RatingSummary']> = {
  ambience?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distribution?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  food?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  last90Days?: Resolver<ResolversTypes['RecentRatings'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RecentRatingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecentRatings'] = ResolversParentTypes['RecentRatings']> = {
  ambience?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  food?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'EditWindowClosed' | 'IdempotencyKeyReused' | 'NotFound' | 'OwnReview' | 'ReviewChanged' | 'ReviewNotAllowed' | 'ReviewWindowClosed', ParentType, ContextType>;
};

export type RemoveReviewAnswerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveReviewAnswerResult'] = ResolversParentTypes['RemoveReviewAnswerResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'ReviewAnswerRemoved', ParentType, ContextType>;
};

export type ReportReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportReviewResult'] = ResolversParentTypes['ReportReviewResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'OwnReview' | 'ReviewReported', ParentType, ContextType>;
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
  reviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, RequireFields<RestaurantReviewsArgs, 'first' | 'sort'>>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  ambience?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['ReviewAnswer']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReviewDecision']>>, ParentType, ContextType>;
  dinedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  food?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  helpfulCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReviewRevision']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHelpfulToViewer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restaurant?: Resolver<Maybe<ResolversTypes['Restaurant']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReviewStatus']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewAnswer'] = ResolversParentTypes['ReviewAnswer']> = {
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RestaurantRole'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewAnswerRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewAnswerRemoved'] = ResolversParentTypes['ReviewAnswerRemoved']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewAnswered'] = ResolversParentTypes['ReviewAnswered']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewChanged'] = ResolversParentTypes['ReviewChanged']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDecision'] = ResolversParentTypes['ReviewDecision']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ReviewRemovalReason']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ReviewVerdict'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewEditedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdited'] = ResolversParentTypes['ReviewEdited']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewModeratedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewModerated'] = ResolversParentTypes['ReviewModerated']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewModerationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewModeration'] = ResolversParentTypes['ReviewModeration']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['ReviewFinding']>, ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['ReviewReport']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewModerationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewModerationConnection'] = ResolversParentTypes['ReviewModerationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewModerationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewModerationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewModerationEdge'] = ResolversParentTypes['ReviewModerationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewModeration'], ParentType, ContextType>;
};

export type ReviewNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewNotAllowed'] = ResolversParentTypes['ReviewNotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewReactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewReaction'] = ResolversParentTypes['ReviewReaction']> = {
  kind?: Resolver<ResolversTypes['ReviewReactionKind'], ParentType, ContextType>;
  reactedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ReviewReportReason']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewReactionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewReactionConnection'] = ResolversParentTypes['ReviewReactionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewReactionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewReactionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewReactionEdge'] = ResolversParentTypes['ReviewReactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewReaction'], ParentType, ContextType>;
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

export type ReviewReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewReport'] = ResolversParentTypes['ReviewReport']> = {
  isOfRestaurant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReviewReportReason'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewReported'] = ResolversParentTypes['ReviewReported']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRevision'] = ResolversParentTypes['ReviewRevision']> = {
  ambience?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  food?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewSubmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSubmitted'] = ResolversParentTypes['ReviewSubmitted']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewVoteWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewVoteWithdrawn'] = ResolversParentTypes['ReviewVoteWithdrawn']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewVotedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewVoted'] = ResolversParentTypes['ReviewVoted']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewWindowClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewWindowClosed'] = ResolversParentTypes['ReviewWindowClosed']> = {
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitReviewResult'] = ResolversParentTypes['SubmitReviewResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'ReviewNotAllowed' | 'ReviewSubmitted' | 'ReviewWindowClosed', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reviewReactions?: Resolver<Maybe<ResolversTypes['ReviewReactionConnection']>, ParentType, ContextType, RequireFields<ViewerReviewReactionsArgs, 'first'>>;
  reviewRecords?: Resolver<Maybe<ResolversTypes['ReviewRecordConnection']>, ParentType, ContextType, RequireFields<ViewerReviewRecordsArgs, 'first'>>;
};

export type VoteReviewHelpfulResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteReviewHelpfulResult'] = ResolversParentTypes['VoteReviewHelpfulResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'OwnReview' | 'ReviewVoted', ParentType, ContextType>;
};

export type WithdrawReviewVoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawReviewVoteResult'] = ResolversParentTypes['WithdrawReviewVoteResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'ReviewVoteWithdrawn', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AnswerReviewResult?: AnswerReviewResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EditReviewResult?: EditReviewResultResolvers<ContextType>;
  EditWindowClosed?: EditWindowClosedResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  ModerateReviewResult?: ModerateReviewResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OwnReview?: OwnReviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RatingSummary?: RatingSummaryResolvers<ContextType>;
  RecentRatings?: RecentRatingsResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RemoveReviewAnswerResult?: RemoveReviewAnswerResultResolvers<ContextType>;
  ReportReviewResult?: ReportReviewResultResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  Restaurant?: RestaurantResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewAnswer?: ReviewAnswerResolvers<ContextType>;
  ReviewAnswerRemoved?: ReviewAnswerRemovedResolvers<ContextType>;
  ReviewAnswered?: ReviewAnsweredResolvers<ContextType>;
  ReviewChanged?: ReviewChangedResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewDecision?: ReviewDecisionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewEdited?: ReviewEditedResolvers<ContextType>;
  ReviewModerated?: ReviewModeratedResolvers<ContextType>;
  ReviewModeration?: ReviewModerationResolvers<ContextType>;
  ReviewModerationConnection?: ReviewModerationConnectionResolvers<ContextType>;
  ReviewModerationEdge?: ReviewModerationEdgeResolvers<ContextType>;
  ReviewNotAllowed?: ReviewNotAllowedResolvers<ContextType>;
  ReviewReaction?: ReviewReactionResolvers<ContextType>;
  ReviewReactionConnection?: ReviewReactionConnectionResolvers<ContextType>;
  ReviewReactionEdge?: ReviewReactionEdgeResolvers<ContextType>;
  ReviewRecord?: ReviewRecordResolvers<ContextType>;
  ReviewRecordConnection?: ReviewRecordConnectionResolvers<ContextType>;
  ReviewRecordEdge?: ReviewRecordEdgeResolvers<ContextType>;
  ReviewReport?: ReviewReportResolvers<ContextType>;
  ReviewReported?: ReviewReportedResolvers<ContextType>;
  ReviewRevision?: ReviewRevisionResolvers<ContextType>;
  ReviewSubmitted?: ReviewSubmittedResolvers<ContextType>;
  ReviewVoteWithdrawn?: ReviewVoteWithdrawnResolvers<ContextType>;
  ReviewVoted?: ReviewVotedResolvers<ContextType>;
  ReviewWindowClosed?: ReviewWindowClosedResolvers<ContextType>;
  SubmitReviewResult?: SubmitReviewResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  VoteReviewHelpfulResult?: VoteReviewHelpfulResultResolvers<ContextType>;
  WithdrawReviewVoteResult?: WithdrawReviewVoteResultResolvers<ContextType>;
};


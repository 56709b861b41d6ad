import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer, RestaurantRole, Viewer } from '#shared/identity/viewer.ts';
import { isEmployedAt, worksFor } from '#shared/identity/works-for.ts';
import type { Review } from './review.ts';

const reviewableDays = 90;
const editableHours = 48;

type Shown = Pick<Review, 'status' | 'dinerId'>;

const isAdministrator = (viewer: MaybeViewer) => viewer?.roles.includes('ADMIN') === true;
const isOwn = (viewer: MaybeViewer, { dinerId }: Pick<Review, 'dinerId'>) => dinerId === viewer?.id;

/** Where a visit was seen by the ledger. */
export interface SeenVisit {
  readonly dinerId: string;
  /** On the restaurant's calendar. */
  readonly dinedOn: Temporal.PlainDate;
  /** The restaurant's. */
  readonly timeZone: string;
}

export type SubmissionJudgement =
  | { readonly kind: 'allowed' | 'notAllowed' | 'notFound' }
  | { readonly kind: 'windowClosed'; readonly closedAt: Temporal.ZonedDateTime };

/**
 * What speaks against a viewer's review of a visit: from its day until the end of the 90th day after it, on the
 * restaurant's calendar, its diner may. The ledger knows only parties that were seated: one that it does not know may be
 * the viewer's own reservation before its evening, so that is no secret; a visit of someone else reads as not found.
 */
export const judgeSubmission = (
  viewer: Viewer,
  visit: SeenVisit | null,
  now: Temporal.Instant,
): SubmissionJudgement => {
  if (visit === null) return { kind: 'notAllowed' };
  if (visit.dinerId !== viewer.id) return { kind: 'notFound' };
  const local = now.toZonedDateTimeISO(visit.timeZone);
  if (!viewer.roles.includes('DINER') || Temporal.PlainDate.compare(visit.dinedOn, local.toPlainDate()) > 0)
    return { kind: 'notAllowed' };
  const closedAt = visit.dinedOn.add({ days: reviewableDays + 1 }).toZonedDateTime(visit.timeZone);
  return Temporal.ZonedDateTime.compare(local, closedAt) < 0
    ? { kind: 'allowed' }
    : { kind: 'windowClosed', closedAt };
};

/** Who may edit a review: its diner. */
export const mayEdit = (viewer: Viewer, review: Pick<Review, 'dinerId'>): boolean =>
  isOwn(viewer, review) && viewer.roles.includes('DINER');

/** The first moment at which a review cannot be edited any more. */
export const editableUntil = ({ createdAt }: Pick<Review, 'createdAt'>): Temporal.ZonedDateTime =>
  createdAt.add({ hours: editableHours });

export const isEditable = (review: Pick<Review, 'createdAt'>, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, editableUntil(review).toInstant()) < 0;

/** Published reviews are everyone's to read; one that is not published is its diner's and the administrators'. */
export const mayRead = (viewer: MaybeViewer, review: Shown): boolean =>
  review.status === 'PUBLISHED' || mayReadAll(viewer, review);

/** Who also reads a review's status, history and decisions. */
export const mayReadAll = (viewer: MaybeViewer, review: Pick<Review, 'dinerId'>): boolean =>
  isOwn(viewer, review) || isAdministrator(viewer);

/**
 * The review of a reservation, for who may see the reservation: its diner and the people of its restaurant. Published
 * reviews do not say which visit they are of.
 */
export const mayReadByReservation = (
  viewer: MaybeViewer,
  review: Shown & Pick<Review, 'restaurantId'>,
): boolean => mayRead(viewer, review) && (isOwn(viewer, review) || worksFor(viewer, review.restaurantId));

/** As what a viewer answers reviews of a restaurant in its name; null where they may not. */
export const answersAs = (viewer: Viewer, restaurantId: RestaurantId): RestaurantRole | null =>
  isEmployedAt(viewer, restaurantId, 'MANAGER')
    ? (viewer.employments.find((here) => here.restaurantId === restaurantId)?.role ?? null)
    : null;

/** An administrator may only take an answer away. */
export const mayRemoveAnswer = (viewer: Viewer, restaurantId: RestaurantId): boolean =>
  worksFor(viewer, restaurantId, 'MANAGER');

/** Whether anybody in this role may vote, whatever it is about. */
export const mayVote = (viewer: Viewer): boolean => viewer.roles.includes('DINER');

/** Whether anybody in this role may report, whatever it is about. */
export const mayReport = (viewer: Viewer): boolean => mayVote(viewer) || viewer.roles.includes('HOST');

/** What speaks against a viewer's report of a published review, or vote for it; hosts report those of their restaurants. */
export const judgeReaction = (
  viewer: Viewer,
  review: Shown & Pick<Review, 'restaurantId'>,
): 'allowed' | 'ownReview' | 'notFound' => {
  if (isOwn(viewer, review)) return 'ownReview';
  const isTheirs = mayVote(viewer) || isEmployedAt(viewer, review.restaurantId);
  return review.status === 'PUBLISHED' && isTheirs ? 'allowed' : 'notFound';
};

export const mayModerate = isAdministrator;

/** Whether all reviews, votes and reports of the diner with the ID are this viewer's to have: only their own, and only a diner's. */
export const hasReviewRecords = (viewer: MaybeViewer, id: string): viewer is Viewer =>
  viewer?.id === id && viewer.roles.includes('DINER') && !viewer.roles.includes('PARTNER');

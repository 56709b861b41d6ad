import type { MaybeViewer, Viewer } from '#shared/identity/viewer.ts';
import { worksFor } from '#shared/identity/works-for.ts';
import type { Review } from './review.ts';

/** Where the day begins first. */
const firstToday = (now: Temporal.Instant) => now.toZonedDateTimeISO('+14:00').toPlainDate();

/**
 * What speaks against a viewer's review of a visit. One that is yet to come nobody can judge, whoever was noted as
 * seated for it. The ledger knows only parties that were seated: one that it
 * does not know may be the viewer's own reservation before its evening, so that is no secret; a visit of someone
 * else reads as not found.
 */
export const judgeSubmission = (
  viewer: Viewer,
  visit: { readonly dinerId: string; readonly dinedOn: Temporal.PlainDate } | null,
  now: Temporal.Instant,
): 'allowed' | 'notAllowed' | 'notFound' => {
  if (visit === null) return 'notAllowed';
  if (visit.dinerId !== viewer.id) return 'notFound';
  const isOver = Temporal.PlainDate.compare(visit.dinedOn, firstToday(now)) <= 0;
  return isOver && viewer.roles.includes('DINER') ? 'allowed' : 'notAllowed';
};

/** Published reviews are everyone's to read; one that is not published is its diner's alone. */
export const mayRead = (viewer: MaybeViewer, review: Pick<Review, 'isPublished' | 'dinerId'>): boolean =>
  review.isPublished || review.dinerId === viewer?.id;

/**
 * The review of a reservation, for who may see the reservation: its diner and the people of its restaurant. Published
 * reviews do not say which visit they are of.
 */
export const mayReadByReservation = (
  viewer: MaybeViewer,
  review: Pick<Review, 'isPublished' | 'dinerId' | 'restaurantId'>,
): boolean =>
  mayRead(viewer, review) && (review.dinerId === viewer?.id || worksFor(viewer, review.restaurantId));

/** Whether all reviews of the diner with the ID are this viewer's to have: only their own, and only a diner's. */
export const hasReviewRecords = (viewer: MaybeViewer, id: string): viewer is Viewer =>
  viewer?.id === id && viewer.roles.includes('DINER') && !viewer.roles.includes('PARTNER');

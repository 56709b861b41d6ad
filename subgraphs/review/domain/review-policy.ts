import type { MaybeViewer, Viewer } from '#shared/identity/viewer.ts';
import type { Review } from './review.ts';

/**
 * What speaks against a viewer's review of a visit. The ledger knows only parties that were seated: one that it
 * does not know may be the viewer's own reservation before its evening, so that is no secret; a visit of someone
 * else reads as not found.
 */
export const judgeSubmission = (
  viewer: Viewer,
  visit: { readonly dinerId: string } | null,
): 'allowed' | 'notAllowed' | 'notFound' => {
  if (visit !== null && visit.dinerId !== viewer.id) return 'notFound';
  return visit !== null && viewer.roles.includes('DINER') ? 'allowed' : 'notAllowed';
};

/** Published reviews are everyone's to read; one that is not published is its diner's alone. */
export const mayRead = (viewer: MaybeViewer, review: Pick<Review, 'isPublished' | 'dinerId'>): boolean =>
  review.isPublished || review.dinerId === viewer?.id;

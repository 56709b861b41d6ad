import type { MaybeViewer, Viewer } from '#shared/identity/viewer.ts';
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

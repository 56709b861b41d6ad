import { Forbidden, Unauthenticated } from '#shared/graph/access-errors.ts';
import { parseIdempotencyKey } from '#shared/idempotency/idempotency-key.ts';
import type { MutationUse } from '#shared/idempotency/mutate-idempotently.ts';
import { reviewPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer, Viewer } from '#shared/identity/viewer.ts';
import type { ReviewUse } from '../changes/change-review.ts';
import { mayModerate, mayReport, mayVote } from '../domain/review-policy.ts';

/** @throws Unauthenticated */
export const requireViewer = (viewer: MaybeViewer): Viewer => {
  if (viewer === null) throw new Unauthenticated();
  return viewer;
};

const requireOne =
  (may: (viewer: Viewer) => boolean, rule: string) =>
  (viewer: MaybeViewer): Viewer => {
    const known = requireViewer(viewer);
    if (!may(known)) throw new Forbidden(rule);
    return known;
  };

/** Each throws Unauthenticated or Forbidden. */
export const requireVoter = requireOne(mayVote, 'Diners say which reviews helped');
export const requireReporter = requireOne(
  mayReport,
  'Reviews are reported by diners, and by the people of their restaurants',
);
export const requireModerator = requireOne(mayModerate, 'Administrators decide about reviews');

/** @throws BadInput for a key that is none */
export const useOf = (viewer: Viewer, input: { readonly idempotencyKey: string }): MutationUse => ({
  viewerId: viewer.id,
  key: parseIdempotencyKey(input.idempotencyKey),
  input,
});

/** @throws BadInput for a key that is none */
export const reviewUseOf = (
  viewer: Viewer,
  input: { readonly idempotencyKey: string; readonly reviewId: string },
): ReviewUse => ({ viewer, use: useOf(viewer, input), review: reviewPublicId.decode(input.reviewId) });

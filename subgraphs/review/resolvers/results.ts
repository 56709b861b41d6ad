import type { ReviewId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Context } from '../context.ts';
import type { Review } from '../domain/review.ts';
import { mayRead } from '../domain/review-policy.ts';

/** How stored answers become members of the contract's unions; what they name is read now. */

/** Null where the viewer may not read it any more: the answer that names it may be an earlier one. */
const readReview = async (
  named: InRestaurant<ReviewId>,
  { viewer, loaders }: Context,
): Promise<Review | null> => {
  // Earlier mutations of the same operation may have read what this one changed.
  loaders.ratings.clear(named.restaurantId);
  loaders.recentRatings.clear(named.restaurantId);
  const review = await loaders.reviewsById.clear(named).load(named);
  if (review === null) throw new Error('an answer names a review that is not there');
  loaders.revisions.clear(review);
  loaders.decisions.clear(review);
  loaders.votes.clear(review);
  return mayRead(viewer, review) ? review : null;
};

export const notFound = () => ({
  __typename: 'NotFound' as const,
  message: 'There is no such thing, or it is not yours.',
});

export const idempotencyKeyReused = () => ({
  __typename: 'IdempotencyKeyReused' as const,
  message: 'This idempotency key was used before with another input.',
});

export const reviewNotAllowed = () => ({
  __typename: 'ReviewNotAllowed' as const,
  message: 'Only a diner who was seated may review, once for each reservation.',
});

export const ownReview = () => ({
  __typename: 'OwnReview' as const,
  message: 'This is your own review.',
});

/** A moment is kept with its zone. */
const closedAtOf = (answer: { readonly closedAt: string }) => Temporal.ZonedDateTime.from(answer.closedAt);

export const reviewWindowClosed = (answer: { readonly closedAt: string }) => ({
  __typename: 'ReviewWindowClosed' as const,
  message: 'It is too long since the visit to review it.',
  closedAt: closedAtOf(answer),
});

export const editWindowClosed = (answer: { readonly closedAt: string }) => ({
  __typename: 'EditWindowClosed' as const,
  message: 'It is too long since the review was submitted to edit it.',
  closedAt: closedAtOf(answer),
});

/** The union's member with the review that the answer names; not found where it is not the viewer's to read any more. */
export const withReview = async <Name extends string>(
  name: Name,
  answer: InRestaurant<ReviewId>,
  context: Context,
) => {
  const review = await readReview(answer, context);
  return review === null ? notFound() : { __typename: name, review };
};

export const reviewChanged = async (answer: InRestaurant<ReviewId>, context: Context) => {
  const review = await readReview(answer, context);
  if (review === null) return notFound();
  const message = 'The review was edited meanwhile: read it again.';
  return { __typename: 'ReviewChanged' as const, message, review };
};

export const never = (answer: never): never => {
  throw new Error(`an answer of an unknown kind: ${JSON.stringify(answer)}`);
};

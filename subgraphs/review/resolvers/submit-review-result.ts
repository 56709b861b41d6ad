import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { Review } from '../domain/review.ts';
import { mayRead } from '../domain/review-policy.ts';
import type { ResolversUnionTypes } from '../generated/resolver-types.ts';
import type { ReviewLoaders } from '../loaders/review-loaders.ts';
import type { SubmissionAnswer } from '../submit-review.ts';

type SubmitReviewResult = ResolversUnionTypes<{ Review: Review }>['SubmitReviewResult'];

const messages = {
  notAllowed: 'Only a diner who was seated may review, once for each reservation.',
  notFound: 'There is no such reservation.',
  reused: 'This idempotency key was used before with another input.',
} as const;

export const toSubmitReviewResult = async (
  answer: SubmissionAnswer,
  viewer: MaybeViewer,
  loaders: ReviewLoaders,
): Promise<SubmitReviewResult> => {
  switch (answer.kind) {
    case 'submitted': {
      const review = await loaders.reviewsById.load(answer);
      if (review === null) throw new Error('a submitted review is gone');
      if (!mayRead(viewer, review)) return { __typename: 'NotFound', message: messages.notFound };
      return { __typename: 'ReviewSubmitted', review };
    }
    case 'notAllowed':
      return { __typename: 'ReviewNotAllowed', message: messages.notAllowed };
    case 'notFound':
      return { __typename: 'NotFound', message: messages.notFound };
    case 'reused':
      return { __typename: 'IdempotencyKeyReused', message: messages.reused };
  }
};

import { z } from 'zod';
import { restaurantId, reviewId } from '#shared/identifiers/identifiers.ts';

/** What mutations of reviews answer, as it is stored beside the idempotency key: IDs and moments, nothing personal. */
const named = { restaurantId: z.number().transform(restaurantId), id: z.string().transform(reviewId) };
const closedAt = { closedAt: z.string() };
const notFound = z.object({ kind: z.literal('notFound') });
const ownReview = z.object({ kind: z.literal('ownReview') });

export const submitAnswer = z.union([
  z.object({ kind: z.literal('submitted'), ...named }),
  z.object({ kind: z.literal('notAllowed') }),
  z.object({ kind: z.literal('windowClosed'), ...closedAt }),
  notFound,
]);
export const editAnswer = z.union([
  z.object({ kind: z.literal('edited'), ...named }),
  z.object({ kind: z.literal('editWindowClosed'), ...closedAt }),
  notFound,
]);
export const answerAnswer = z.union([z.object({ kind: z.literal('answered'), ...named }), notFound]);
export const removeAnswerAnswer = z.union([
  z.object({ kind: z.literal('answerRemoved'), ...named }),
  notFound,
]);
export const reportAnswer = z.union([
  z.object({ kind: z.literal('reported'), ...named }),
  ownReview,
  notFound,
]);
export const voteAnswer = z.union([z.object({ kind: z.literal('voted'), ...named }), ownReview, notFound]);
export const withdrawVoteAnswer = z.union([
  z.object({ kind: z.literal('voteWithdrawn'), ...named }),
  notFound,
]);
export const moderateAnswer = z.union([
  z.object({ kind: z.literal('moderated'), ...named }),
  z.object({ kind: z.literal('changed'), ...named }),
  notFound,
]);

export type SubmitAnswer = z.infer<typeof submitAnswer>;
export type EditAnswer = z.infer<typeof editAnswer>;
export type AnswerAnswer = z.infer<typeof answerAnswer>;
export type RemoveAnswerAnswer = z.infer<typeof removeAnswerAnswer>;
export type ReportAnswer = z.infer<typeof reportAnswer>;
export type VoteAnswer = z.infer<typeof voteAnswer>;
export type WithdrawVoteAnswer = z.infer<typeof withdrawVoteAnswer>;
export type ModerateAnswer = z.infer<typeof moderateAnswer>;

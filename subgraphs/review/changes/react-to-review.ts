import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import { isEmployedAt } from '#shared/identity/works-for.ts';
import {
  type ReportAnswer,
  reportAnswer,
  type VoteAnswer,
  voteAnswer,
  type WithdrawVoteAnswer,
  withdrawVoteAnswer,
} from '../domain/change-answer.ts';
import type { ReportReason } from '../domain/moderation.ts';
import { judgeReaction } from '../domain/review-policy.ts';
import { insertReport } from '../repositories/moderation-repository.ts';
import { deleteVote, insertVote } from '../repositories/vote-repository.ts';
import { changeReview, keyOf, type ReviewUse } from './change-review.ts';
import type { ReviewMeans } from './review-means.ts';

export interface WantedReport {
  readonly reason: ReportReason;
  readonly words: string | null;
}

export type ReportReview = (request: ReviewUse, report: WantedReport) => Promise<ReportAnswer | KeyReused>;
export type VoteReview = (request: ReviewUse) => Promise<VoteAnswer | KeyReused>;
export type WithdrawReviewVote = (request: ReviewUse) => Promise<WithdrawVoteAnswer | KeyReused>;

/** The review stays as it is, and waits for a decision. */
export const createReportReview =
  (means: ReviewMeans): ReportReview =>
  (request, report) =>
    changeReview<ReportAnswer>(means, 'reportReview', reportAnswer, request, async (transaction, review) => {
      const { viewer } = request;
      const judgement = judgeReaction(viewer, review);
      if (judgement !== 'allowed') return { kind: judgement };
      const isOfRestaurant = isEmployedAt(viewer, review.restaurantId);
      const by = { reporterId: viewer.id, isOfRestaurant };
      await insertReport(transaction, review, { ...report, ...by }, means.now());
      return { kind: 'reported', ...keyOf(review) };
    });

export const createVoteReview =
  (means: ReviewMeans): VoteReview =>
  (request) =>
    changeReview<VoteAnswer>(means, 'voteReviewHelpful', voteAnswer, request, async (transaction, review) => {
      const judgement = judgeReaction(request.viewer, review);
      if (judgement !== 'allowed') return { kind: judgement };
      await insertVote(transaction, review, request.viewer.id, means.now());
      return { kind: 'voted', ...keyOf(review) };
    });

export const createWithdrawReviewVote =
  (means: ReviewMeans): WithdrawReviewVote =>
  (request) =>
    changeReview<WithdrawVoteAnswer>(
      means,
      'withdrawReviewVote',
      withdrawVoteAnswer,
      request,
      async (transaction, review) => {
        await deleteVote(transaction, review, request.viewer.id);
        return { kind: 'voteWithdrawn', ...keyOf(review) };
      },
    );

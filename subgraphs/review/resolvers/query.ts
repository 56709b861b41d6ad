import { connectionOf, parsePage } from '#shared/graph/connection.ts';
import { mayModerate } from '../domain/review-policy.ts';
import type { QueryResolvers, ReviewModerationResolvers } from '../generated/resolver-types.ts';

export const Query: QueryResolvers = {
  reviewModerationQueue: async (_parent, { first, after }, { viewer, listModerationQueue }) => {
    const page = parsePage(first, after, 20);
    if (!mayModerate(viewer)) return null;
    const { queued, totalCount } = await listModerationQueue(page);
    return connectionOf(page, queued, totalCount);
  },
};

/** Whoever comes here has passed Query.reviewModerationQueue. */
export const ReviewModeration: ReviewModerationResolvers = { review: ({ review }) => review };

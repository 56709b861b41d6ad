import { describe, expect, it, vi } from 'vitest';
import {
  AnswerReviewDocument,
  EditReviewDocument,
  ModerateReviewDocument,
  ReportReviewDocument,
  RestaurantDocument,
  RestaurantReviewsDocument,
  ReviewModerationQueueDocument,
  SubmitReviewDocument,
  ViewerReservationsDocument,
  ViewerReviewExportDocument,
  VoteReviewHelpfulDocument,
} from '#schema/operations/generated/graphql.ts';
import { daysAhead, key } from '../booking.ts';
import type { Platform } from '../platform.ts';

/** Has visits in the demo data. */
const diner = 'demo-diner-1';
const projectionDeadlineMilliseconds = 15_000;

interface RatingParts {
  readonly searchRestaurants: {
    readonly results: {
      readonly edges: readonly {
        readonly node: {
          readonly restaurant: { readonly id: string };
          readonly scoreParts: readonly { readonly name: string; readonly value: number }[];
        };
      }[];
    };
  };
}

const ratingParts = /* GraphQL */ `
  query ($near: GeoPointInput!, $date: LocalDate!) {
    searchRestaurants(
      input: { near: $near, radiusKm: 1, date: $date, time: "19:00", partySize: 2, includeUnavailable: true }
    ) {
      results(first: 50) {
        edges {
          node {
            restaurant {
              id
            }
            scoreParts {
              name
              value
            }
          }
        }
      }
    }
  }
`;

export const describeReviews = (running: () => Platform): void => {
  describe('reviews', () => {
    const findVisit = async (token: string) => {
      const { viewer } = await running().query(ViewerReservationsDocument, { first: 100 }, { token });
      const nodes = viewer?.reservations?.edges.map(({ node }) => node) ?? [];
      const visit = nodes.find(({ status, review }) => status === 'COMPLETED' && review === null);
      if (visit?.restaurant == null) throw new Error(`${diner} has no visit to review`);
      return { reservationId: visit.id, restaurantId: visit.restaurant.id };
    };
    const readRestaurant = async (id: string) => {
      const evening = { date: daysAhead(2), time: '19:00', partySize: 2 };
      const { restaurant } = await running().query(RestaurantDocument, { id, ...evening });
      if (restaurant === null) throw new Error(`${id} is not there`);
      return restaurant;
    };
    const ratingInSearch = async (id: string, near: { latitude: number; longitude: number }) => {
      const variables = { near, date: daysAhead(2) };
      const { searchRestaurants } = await running().query<RatingParts, typeof variables>(
        ratingParts,
        variables,
      );
      const found = searchRestaurants.results.edges.find(({ node }) => node.restaurant.id === id);
      return found?.node.scoreParts.find(({ name }) => name === 'rating')?.value;
    };

    it('move the rating of the restaurant, in its page at once and in searches soon', async () => {
      const token = await running().token('diner', diner);
      const { reservationId, restaurantId } = await findVisit(token);
      const before = await readRestaurant(restaurantId);
      const near = before.coordinates;
      const searchedBefore = await ratingInSearch(restaurantId, near);
      expect(searchedBefore).toBeTypeOf('number');
      // Far from what stands, so that the mean has to move.
      const overall = (before.rating?.average ?? 3) > 3 ? 1 : 5;
      const input = { idempotencyKey: key(), reservationId, overall, text: 'As it was.' };
      const { submitReview } = await running().query(SubmitReviewDocument, { input }, { token });
      expect(submitReview).toMatchObject({ __typename: 'ReviewSubmitted', review: { overall } });

      const after = await readRestaurant(restaurantId);
      expect(after.rating?.count).toBe((before.rating?.count ?? 0) + 1);
      await vi.waitFor(
        async () => expect(await ratingInSearch(restaurantId, near)).not.toBe(searchedBefore),
        { timeout: projectionDeadlineMilliseconds, interval: 100 },
      );

      const second = { ...input, idempotencyKey: key() };
      const repeated = await running().query(SubmitReviewDocument, { input: second }, { token });
      expect(repeated.submitReview.__typename).toBe('ReviewNotAllowed');
    });

    it('wait, are decided about, edited, answered, reported and found helpful; searches follow', async () => {
      const platform = running();
      const [token, reader, administrator] = await Promise.all([
        platform.token('diner', diner),
        platform.token('diner', 'e2e-review-reader'),
        platform.token('admin', 'e2e-review-admin'),
      ]);
      const { reservationId, restaurantId } = await findVisit(token);
      const manager = await platform.token('host', 'e2e-review-manager', [restaurantId], 'MANAGER');
      const before = await readRestaurant(restaurantId);
      const near = before.coordinates;
      const start = await ratingInSearch(restaurantId, near);
      const count = async () => (await readRestaurant(restaurantId)).rating?.count ?? 0;
      const moves = (from: number | undefined) =>
        vi.waitFor(
          async () => {
            const is = await ratingInSearch(restaurantId, near);
            expect(is).not.toBe(from);
            return is;
          },
          { timeout: projectionDeadlineMilliseconds, interval: 100 },
        );
      const overall = (before.rating?.average ?? 3) > 3 ? 1 : 5;

      // It has a link: it waits, and counts nowhere.
      const text = 'More on www.example.org <b>now</b>';
      const input = { idempotencyKey: key(), reservationId, overall, text };
      const { submitReview } = await platform.query(SubmitReviewDocument, { input }, { token });
      if (submitReview.__typename !== 'ReviewSubmitted') throw new Error(submitReview.message);
      expect(submitReview.review).toMatchObject({ status: 'QUEUED', text });
      const { id: reviewId } = submitReview.review;
      expect(await count()).toBe(before.rating?.count);
      const waiting = async () => {
        const { reviewModerationQueue } = await platform.query(
          ReviewModerationQueueDocument,
          { first: 100 },
          { token: administrator },
        );
        return reviewModerationQueue?.edges.find(({ node }) => node.review.id === reviewId)?.node;
      };
      expect(await waiting()).toMatchObject({ findings: ['LINK'], reportCount: 0, review: { revision: 1 } });
      const moderate = (decision: { revision: number; verdict: 'PUBLISH' | 'REMOVE' }) => {
        const why = decision.verdict === 'REMOVE' ? { reason: 'SPAM' as const, words: 'A link' } : {};
        const wanted = { idempotencyKey: key(), reviewId, ...decision, ...why };
        return platform.query(ModerateReviewDocument, { input: wanted }, { token: administrator });
      };
      const published = await moderate({ revision: 1, verdict: 'PUBLISH' });
      expect(published.moderateReview).toMatchObject({ review: { status: 'PUBLISHED' } });
      expect(await count()).toBe((before.rating?.count ?? 0) + 1);
      const withIt = await moves(start);

      // The diner thinks better of it.
      const edit = { idempotencyKey: key(), reviewId, overall: 6 - overall, text: 'As it was.' };
      const { editReview } = await platform.query(EditReviewDocument, { input: edit }, { token });
      expect(editReview).toMatchObject({ review: { revision: 2, status: 'PUBLISHED' } });
      await moves(withIt);
      const stale = await moderate({ revision: 1, verdict: 'REMOVE' });
      expect(stale.moderateReview).toMatchObject({ __typename: 'ReviewChanged', review: { revision: 2 } });

      const answer = { idempotencyKey: key(), reviewId, text: 'Come again.' };
      const { answerReview } = await platform.query(
        AnswerReviewDocument,
        { input: answer },
        { token: manager },
      );
      expect(answerReview).toMatchObject({ review: { answer: { text: 'Come again.', role: 'MANAGER' } } });
      const vote = { idempotencyKey: key(), reviewId };
      const voted = await platform.query(VoteReviewHelpfulDocument, { input: vote }, { token: reader });
      expect(voted.voteReviewHelpful).toMatchObject({ review: { helpfulCount: 1, isHelpfulToViewer: true } });
      const report = { idempotencyKey: key(), reviewId, reason: 'OTHER' as const };
      await platform.query(ReportReviewDocument, { input: report }, { token: reader });
      expect(await waiting()).toMatchObject({ findings: [], reportCount: 1 });

      const { restaurant } = await platform.query(RestaurantReviewsDocument, {
        id: restaurantId,
        ratings: [6 - overall],
        sort: 'MOST_HELPFUL',
      });
      expect(restaurant?.rating?.distribution[5 - overall]).toBe(restaurant?.reviews?.totalCount);
      expect(restaurant?.reviews?.edges[0]?.node).toMatchObject({ id: reviewId, helpfulCount: 1 });

      // Gone, with its reason for the diner, and out of every mean.
      expect((await moderate({ revision: 2, verdict: 'REMOVE' })).moderateReview).toMatchObject({
        review: { status: 'REMOVED' },
      });
      expect(await waiting()).toBeUndefined();
      expect(await count()).toBe(before.rating?.count);
      await vi.waitFor(async () => expect(await ratingInSearch(restaurantId, near)).toBe(start), {
        timeout: projectionDeadlineMilliseconds,
        interval: 100,
      });
      const { viewer } = await platform.query(ViewerReviewExportDocument, {}, { token });
      const kept = viewer?.reviewRecords?.edges.find(({ node }) => node.review.id === reviewId)?.node;
      expect(kept).toMatchObject({
        isPublished: false,
        review: {
          status: 'REMOVED',
          history: [{ text }],
          decisions: [{ verdict: 'PUBLISH' }, { words: 'A link' }],
        },
      });
    });

    it('are refused where they are bad, or of another’s visit', async () => {
      const platform = running();
      const [token, other] = await Promise.all([
        platform.token('diner', diner),
        platform.token('diner', 'e2e-review-stranger'),
      ]);
      const { reservationId } = await findVisit(token);
      const input = { idempotencyKey: key(), reservationId, overall: 5 };
      const { submitReview } = await platform.query(SubmitReviewDocument, { input }, { token: other });
      expect(submitReview.__typename).toBe('NotFound');
      for (const [change, argument] of [
        [{ overall: 6 }, 'input.overall'],
        [{ text: 'a\u0000b' }, 'input.text'],
      ] as const) {
        const bad = { ...input, ...change };
        const { errors } = await platform.ask(SubmitReviewDocument, { input: bad }, { token });
        expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      }
    });
  });
};

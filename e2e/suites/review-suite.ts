import { describe, expect, it, vi } from 'vitest';
import {
  RestaurantDocument,
  SubmitReviewDocument,
  ViewerReservationsDocument,
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
  });
};

import { describe, expect, it } from 'vitest';
import { RestaurantDocument } from '#schema/operations/generated/graphql.ts';
import { post } from '../ask.ts';
import { findFreeSlot } from '../booking.ts';
import type { Platform } from '../platform.ts';

const backDeadlineMilliseconds = 20_000;

export const describeCluster = (running: () => Platform): void => {
  describe('processes of their own', () => {
    it.each(['restaurant', 'availability', 'reservation', 'review'])(
      'lets the %s subgraph answer nobody but the gateway',
      async (name) => {
        const { url } = running().member(name);
        for (const query of ['{ __typename }', '{ _service { sdl } }']) {
          const response = await post(url, JSON.stringify({ query }));
          expect(response.status).toBe(401);
          expect(await response.text()).not.toContain('"data"');
        }
      },
    );

    it('loses only the fields of a subgraph that is killed, and gets them back', async () => {
      const platform = running();
      const { wish } = await findFreeSlot(platform, { partySize: 2 });
      const { restaurantId: id, date, time, partySize } = wish;
      const variables = { id, date, time, partySize };
      const whole = await platform.query(RestaurantDocument, variables);
      const killed = platform.member('review');
      process.kill(killed.processId, 'SIGKILL');

      const partly = await platform.ask(RestaurantDocument, variables);
      expect(partly.data, partly.explanation).toEqual({
        restaurant: { ...whole.restaurant, rating: null, reviews: null },
      });
      expect(partly.errors.length, partly.explanation).toBeGreaterThan(0);

      await platform.said(
        new RegExp(`review is back \\(process (?!${killed.processId}\\))`),
        backDeadlineMilliseconds,
      );
      expect(await platform.query(RestaurantDocument, variables)).toEqual(whole);
    });
  });
};

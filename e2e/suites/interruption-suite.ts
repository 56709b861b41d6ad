import { describe, expect, it, vi } from 'vitest';
import { SearchDocument, ViewerReservationsDocument } from '#schema/operations/generated/graphql.ts';
import { isAlive } from '#shared/testing/is-alive.ts';
import { book, daysAhead, vienna } from '../booking.ts';
import type { Mode, Platform } from '../platform.ts';

const members = ['gateway', 'restaurant', 'availability', 'reservation', 'review', 'worker'];
const goneDeadlineMilliseconds = 20_000;
const clients = 16;

const searchAtOnce = (platform: Platform) =>
  Array.from({ length: clients }, () =>
    platform.query(SearchDocument, {
      input: { near: vienna.near, date: daysAhead(2), time: '19:00', partySize: 2 },
    }),
  );

/** These end the platform: each starts it again. */
export const describeInterruptions = (running: () => Platform, mode: Mode): void => {
  describe('interruptions', () => {
    const findReservation = async (id: string, token: string) => {
      const { viewer } = await running().query(ViewerReservationsDocument, {}, { token });
      return viewer?.reservations?.edges.find(({ node }) => node.id === id)?.node;
    };
    const processIds = () =>
      mode === 'cluster' ? members.map((name) => running().member(name).processId) : [];
    const expectGone = (ids: readonly number[]) =>
      vi.waitFor(() => expect(ids.filter(isAlive)).toEqual([]), { timeout: goneDeadlineMilliseconds });

    it('answers what is under way when it is told to stop, and ends with 0', async () => {
      const platform = running();
      const ids = processIds();
      // Leaves connections open, so that the next requests have nothing to wait for.
      await Promise.all(searchAtOnce(platform));
      const searches = searchAtOnce(platform);
      await Promise.race(searches);
      const ending = platform.end('SIGTERM');
      const answers = await Promise.all(searches);
      expect(answers.every(({ searchRestaurants }) => searchRestaurants.candidateCount > 0)).toBe(true);
      expect(await ending, platform.output()).toEqual({ code: 0, signal: null });
      await expectGone(ids);
      await platform.startAgain();
    });

    it('has every booking that was answered when it was killed, and none of its processes live on', async () => {
      const platform = running();
      const token = await platform.token('diner', 'e2e-interrupted');
      const ids = processIds();
      const reservation = await book(platform, token);
      expect(await platform.end('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
      await platform.startAgain();
      expect(await findReservation(reservation.id, token)).toEqual({ ...reservation, review: null });
      await expectGone(ids);
    });
  });
};

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LiveClient, openLive } from '#gateway/live/testing/live-client.ts';
import { CancelReservationDocument } from '#schema/operations/generated/graphql.ts';
import { book, daysAhead, findOtherTime, key } from '../booking.ts';
import { type House, openHouse } from '../house.ts';
import { type EveryGateway, openEveryGateway } from '../partners.ts';
import type { Mode, Platform } from '../platform.ts';

const soon = { timeout: 15_000, interval: 20 };
/** What became of reservations; what the house is told of it besides comes when it comes. */
const changesOf = ({ events }: LiveClient) => events.filter(({ event }) => event === 'reservation');
const kindsOf = (client: LiveClient) =>
  changesOf(client).flatMap(({ facts }) => (typeof facts.kind === 'string' ? [facts.kind] : []));
const modify = `mutation ($input: ModifyReservationInput!) { modifyReservation(input: $input) { __typename } }`;

/** What happens at a house and to a diner's own reservations, told to whoever may know, by every gateway. */
export const describeLive = (running: () => Platform, mode: Mode): void => {
  describe('the live feed', () => {
    let house: House;
    let gateways: EveryGateway;
    const closing: (() => unknown)[] = [];

    beforeAll(async () => {
      const platform = running();
      house = await openHouse(platform, 15);
      gateways = await openEveryGateway(platform, mode);
      closing.push(gateways.close);
    });
    afterAll(async () => {
      for (const close of closing.toReversed()) await close();
    });

    /** Once it has begun. */
    const open = async (address: string, path: string, token: string, lastEventId?: string) => {
      const client = await openLive(`${address}/live/${path}`, { token, lastEventId });
      closing.push(async () => client.leave());
      expect(client.status).toBe(200);
      await vi.waitFor(() => expect(client.events[0]?.event).toBe('start'), soon);
      return client;
    };
    const cancel = (reservationId: string, token: string) =>
      running().query(
        CancelReservationDocument,
        { input: { idempotencyKey: key(), reservationId } },
        { token },
      );

    it('tells the house and the diner of a booking and of what becomes of it, at every gateway', async () => {
      const platform = running();
      const { restaurantId, date } = house.wish;
      const diner = await platform.token('diner', 'e2e-live-diner');
      const hosts: LiveClient[] = [];
      const diners: LiveClient[] = [];
      for (const address of gateways.addresses) {
        hosts.push(await open(address, `restaurants/${restaurantId}?date=${date}`, house.host));
        diners.push(await open(address, 'reservations', diner));
      }
      const another = await open(
        gateways.addresses[0] ?? '',
        `restaurants/${restaurantId}?date=${daysAhead(200)}`,
        house.host,
      );
      const { id } = await book(platform, diner, house.wish);
      const time = await findOtherTime(platform, house.wish);
      await platform.query(
        modify,
        { input: { idempotencyKey: key(), reservationId: id, time } },
        { token: diner },
      );
      await house.desk.send('markArrived', { reservationId: id });
      const life = ['BOOKED', 'MODIFIED', 'ARRIVED'];
      for (const client of [...hosts, ...diners]) {
        await vi.waitFor(() => expect(kindsOf(client)).toEqual(life), soon);
        expect(changesOf(client).at(-1)?.facts).toMatchObject({
          reservationId: id,
          restaurantId,
          sequence: 3,
          status: 'ARRIVED',
          serviceDates: [date],
        });
      }
      expect(kindsOf(another)).toEqual([]);
      expect(await house.inBook(id)).toMatchObject({ status: 'ARRIVED' });
    });

    it('goes on where it was left, at another gateway', async () => {
      const platform = running();
      const { restaurantId } = house.wish;
      const diner = await platform.token('diner', 'e2e-live-leaver');
      const first = await open(gateways.addresses[0] ?? '', `restaurants/${restaurantId}`, house.host);
      const { id } = await book(platform, diner, house.wish);
      await vi.waitFor(() => expect(kindsOf(first)).toEqual(['BOOKED']), soon);
      first.leave();
      const known = first.happened().at(-1) ?? 0;
      await cancel(id, diner);
      const again = await open(
        gateways.addresses.at(-1) ?? '',
        `restaurants/${restaurantId}`,
        house.host,
        String(known),
      );
      await vi.waitFor(() => expect(kindsOf(again)).toEqual(['CANCELLED']), soon);
      // What else the house is told stands between them, and nothing is left out.
      const numbers = again.happened();
      expect(numbers).toEqual(numbers.map((_, index) => known + index + 1));
    });

    it('tells nobody else', async () => {
      const platform = running();
      const { restaurantId } = house.wish;
      for (const address of gateways.addresses) {
        for (const { token } of house.strangers)
          expect((await openLive(`${address}/live/restaurants/${restaurantId}`, { token })).status).toBe(404);
        expect((await openLive(`${address}/live/restaurants/${restaurantId}`)).status).toBe(401);
        expect((await openLive(`${address}/live/reservations`)).status).toBe(401);
      }
      const stranger = await open(
        gateways.addresses[0] ?? '',
        'reservations',
        await platform.token('diner', 'e2e-live-stranger'),
      );
      const diner = await platform.token('diner', 'e2e-live-quiet');
      const own = await open(gateways.addresses[0] ?? '', 'reservations', diner);
      const { id } = await book(platform, diner, house.wish);
      await cancel(id, diner);
      await vi.waitFor(() => expect(kindsOf(own)).toEqual(['BOOKED', 'CANCELLED']), soon);
      expect(stranger.happened()).toEqual([]);
    });
  });
};

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Subscriber, subscribe } from '#gateway/subscriptions/testing/subscriber.ts';
import { CancelReservationDocument } from '#schema/operations/generated/graphql.ts';
import { book, key } from '../booking.ts';
import { type House, openHouse } from '../house.ts';
import { type EveryGateway, openEveryGateway } from '../partners.ts';
import type { Mode, Platform } from '../platform.ts';

const soon = { timeout: 15_000, interval: 20 };

const readDocument = (name: string): Promise<string> =>
  readFile(new URL(`../../schema/subscriptions/${name}.graphql`, import.meta.url), 'utf8');

const fieldsOf = ({ answers }: Subscriber): unknown[] =>
  answers.map(({ data }) => Object.values(data ?? {})[0]);

/** What happens at a house, told through the graph by every gateway to whoever may know. */
export const describeSubscriptions = (running: () => Platform, mode: Mode): void => {
  describe('subscriptions', () => {
    let house: House;
    let gateways: EveryGateway;
    const closing: (() => unknown)[] = [];

    beforeAll(async () => {
      const platform = running();
      house = await openHouse(platform, 16);
      gateways = await openEveryGateway(platform, mode);
      closing.push(gateways.close);
    });
    afterAll(async () => {
      for (const close of closing.toReversed()) await close();
    });

    /** At every gateway, once it was answered first. */
    const open = async (document: string, variables: object, token?: string) => {
      const query = await readDocument(document);
      const opened = await Promise.all(
        gateways.addresses.map((address) => subscribe(address, { query, variables }, { token })),
      );
      for (const subscriber of opened) {
        closing.push(async () => subscriber.leave());
        await vi.waitFor(() => expect(subscriber.answers, subscriber.body).toHaveLength(1), soon);
      }
      return opened;
    };

    it('tell the house, the diner and whoever looks for a table of a booking', async () => {
      const platform = running();
      const { restaurantId, date, time, partySize } = house.wish;
      const diner = await platform.token('diner', 'e2e-subscription-diner');
      const days = await open('service-day-changed', { restaurantId, date }, house.host);
      const own = await open('my-reservation-changed', {}, diner);
      const offers = await open('availability-changed', {
        restaurantIds: [restaurantId],
        date,
        time,
        partySize,
      });
      for (const subscriber of days)
        expect(fieldsOf(subscriber)).toEqual([{ subjects: null, reservations: null }]);
      for (const subscriber of own) expect(fieldsOf(subscriber)).toEqual([{ reservation: null }]);
      const restaurant = { id: restaurantId, name: expect.any(String) };
      for (const subscriber of offers)
        expect(fieldsOf(subscriber)).toMatchObject([[{ restaurant, availability: { isAvailable: true } }]]);

      const { id } = await book(platform, diner, house.wish);
      const reservation = { id, status: 'CONFIRMED', partySize };
      for (const subscriber of days)
        await vi.waitFor(
          () =>
            expect(fieldsOf(subscriber)).toContainEqual(
              expect.objectContaining({ reservations: [expect.objectContaining(reservation)] }),
            ),
          soon,
        );
      for (const subscriber of own)
        await vi.waitFor(
          () =>
            expect(fieldsOf(subscriber)).toMatchObject([
              { reservation: null },
              { reservation: { ...reservation, restaurant } },
            ]),
          soon,
        );

      // Until nothing is left for the party.
      const booked = [id];
      for (;;) {
        const more = await book(platform, diner, house.wish).catch(() => undefined);
        if (more === undefined) break;
        booked.push(more.id);
      }
      for (const subscriber of offers)
        await vi.waitFor(
          () => expect(fieldsOf(subscriber).at(-1)).toMatchObject([{ availability: { isAvailable: false } }]),
          soon,
        );
      for (const reservationId of booked) {
        const input = { idempotencyKey: key(), reservationId };
        await platform.query(CancelReservationDocument, { input }, { token: diner });
      }
      for (const subscriber of offers)
        await vi.waitFor(
          () => expect(fieldsOf(subscriber).at(-1)).toMatchObject([{ availability: { isAvailable: true } }]),
          soon,
        );
    });

    it('tell nobody else', async () => {
      const { restaurantId, date } = house.wish;
      for (const { token } of [...house.strangers, { token: undefined }])
        for (const subscriber of await open('service-day-changed', { restaurantId, date }, token)) {
          await subscriber.ended;
          expect(subscriber.answers).toMatchObject([
            { errors: [{ extensions: { code: token === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN' } }] },
          ]);
        }
    });
  });
};

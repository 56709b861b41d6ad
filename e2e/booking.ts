import { randomUUID } from 'node:crypto';
import {
  CreateReservationDocument,
  type ReservationPartsFragment,
  RestaurantDocument,
  SearchDocument,
} from '#schema/operations/generated/graphql.ts';
import type { Platform } from './platform.ts';

/** An idempotency key of its own. */
export const key = (): string => randomUUID();

export const guest = { name: 'Test Guest', email: 'guest@example.org' };

/** Where the demo data has restaurants, with the zone that says what day it is there. */
export const vienna = { near: { latitude: 48.2082, longitude: 16.3738 }, timeZone: 'Europe/Vienna' };

/** So many days ahead in Vienna, so that no cut-off and no end of the day is near. */
export const daysAhead = (days: number): string =>
  Temporal.Now.plainDateISO(vienna.timeZone).add({ days }).toString();

export interface FreeSlot {
  readonly restaurantName: string;
  /** What holdTable and createReservation take. */
  readonly wish: {
    readonly restaurantId: string;
    readonly date: string;
    readonly time: string;
    readonly partySize: number;
  };
}

/** By a search such as a diner's; on a closed day or a full evening the next day is tried. */
export const findFreeSlot = async (
  platform: Platform,
  { partySize, time = '19:00' }: { readonly partySize: number; readonly time?: string },
): Promise<FreeSlot> => {
  for (let days = 2; days < 9; days += 1) {
    const date = daysAhead(days);
    const { searchRestaurants } = await platform.query(SearchDocument, {
      input: { near: vienna.near, radiusKm: 20, date, time, partySize },
    });
    const free = searchRestaurants.results?.edges.find(({ node }) => node.availability.isAvailable);
    if (free !== undefined) {
      const { id, name } = free.node.restaurant;
      return { restaurantName: name, wish: { restaurantId: id, date, time, partySize } };
    }
  }
  throw new Error(`No table for ${partySize} at ${time} within a week\n${platform.output()}`);
};

const otherTimes = ['18:00', '18:30', '19:30', '20:00', '20:30', '21:00', '17:30', '12:00'];

/** Another time that the restaurant offers the same party on the same date. */
export const findOtherTime = async (platform: Platform, wish: FreeSlot['wish']): Promise<string> => {
  const { restaurantId: id, date, partySize } = wish;
  for (const time of otherTimes) {
    const { restaurant } = await platform.query(RestaurantDocument, { id, date, time, partySize });
    if (restaurant?.availability?.isAvailable === true) return time;
  }
  throw new Error(`${id} offers nothing else on ${date}`);
};

/** Books a table for two. @returns the reservation */
export const book = async (platform: Platform, token: string): Promise<ReservationPartsFragment> => {
  const { wish } = await findFreeSlot(platform, { partySize: 2 });
  const { createReservation } = await platform.query(
    CreateReservationDocument,
    { input: { idempotencyKey: key(), ...wish, guest } },
    { token },
  );
  if (createReservation.__typename === 'ReservationConfirmed') return createReservation.reservation;
  throw new Error(`refused: ${JSON.stringify(createReservation)}`);
};

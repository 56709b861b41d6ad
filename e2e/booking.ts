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

interface SlotSearch {
  readonly partySize: number;
  readonly time?: string;
  /** The first day that is tried. */
  readonly fromDays?: number;
}

/** By a search such as a diner's, best first; on a closed day or a full evening the next day is tried. */
export const findFreeSlots = async (
  platform: Platform,
  { partySize, time = '19:00', fromDays = 2 }: SlotSearch,
): Promise<readonly [FreeSlot, ...FreeSlot[]]> => {
  for (let days = fromDays; days < fromDays + 7; days += 1) {
    const date = daysAhead(days);
    const { searchRestaurants } = await platform.query(SearchDocument, {
      input: { near: vienna.near, radiusKm: 20, date, time, partySize },
    });
    const [first, ...more] = (searchRestaurants.results?.edges ?? [])
      .filter(({ node }) => node.availability.isAvailable)
      .map(({ node: { restaurant } }) => ({
        restaurantName: restaurant.name,
        wish: { restaurantId: restaurant.id, date, time, partySize },
      }));
    if (first !== undefined) return [first, ...more];
  }
  throw new Error(`No table for ${partySize} at ${time} within a week\n${platform.output()}`);
};

/** The best of them. */
export const findFreeSlot = async (platform: Platform, search: SlotSearch): Promise<FreeSlot> =>
  (await findFreeSlots(platform, search))[0];

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

/** Books what is wished, or a table for two. @returns the reservation */
export const book = async (
  platform: Platform,
  token: string,
  wished?: FreeSlot['wish'],
): Promise<ReservationPartsFragment> => {
  const wish = wished ?? (await findFreeSlot(platform, { partySize: 2 })).wish;
  const { createReservation } = await platform.query(
    CreateReservationDocument,
    { input: { idempotencyKey: key(), ...wish, guest } },
    { token },
  );
  if (createReservation.__typename === 'ReservationConfirmed') return createReservation.reservation;
  throw new Error(`refused: ${JSON.stringify(createReservation)}`);
};

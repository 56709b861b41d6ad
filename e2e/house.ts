import { HostBookDocument, type HostReservationPartsFragment } from '#schema/operations/generated/graphql.ts';
import { type FreeSlot, findFreeSlots } from './booking.ts';
import { type Desk, openDesk } from './desk.ts';
import type { Platform } from './platform.ts';

const floorPlan = `query ($id: ID!) {
  restaurant(id: $id) { floorPlan { sections { name } tables { id name } } } }`;
interface FloorPlanOf {
  readonly restaurant: {
    readonly floorPlan: {
      readonly sections: readonly { readonly name: string }[];
      readonly tables: readonly { readonly id: string; readonly name: string }[];
    };
  };
}

const readFloorPlan = async (platform: Platform, id: string, token: string) => {
  const { restaurant } = await platform.query<FloorPlanOf, { id: string }>(floorPlan, { id }, { token });
  return restaurant.floorPlan;
};

/** A restaurant with its host's desk, and with people who have no business there: another's host, and a diner. */
export interface House {
  /** A slot that can be had there. */
  readonly wish: FreeSlot['wish'];
  /** The host's token. */
  readonly host: string;
  readonly desk: Desk;
  readonly strangers: readonly { readonly token: string; readonly desk: Desk }[];
  /** Of the wished date; the host's unless a token is given. */
  readBook(token?: string): Promise<readonly HostReservationPartsFragment[] | null>;
  inBook(reservationId: string): Promise<HostReservationPartsFragment | undefined>;
  readFloorPlan(): Promise<FloorPlanOf['restaurant']['floorPlan']>;
}

/** The largest that a search finds, so that there is room for several tests. */
export const openHouse = async (platform: Platform, fromDays: number): Promise<House> => {
  const found = await findFreeSlots(platform, { partySize: 2, fromDays });
  const admin = await platform.token('admin', 'e2e-admin');
  const sizes = await Promise.all(
    found.map(async ({ wish }) => (await readFloorPlan(platform, wish.restaurantId, admin)).tables.length),
  );
  const { wish } = found[sizes.indexOf(Math.max(...sizes))] ?? found[0];
  const elsewhere = found.find((one) => one.wish.restaurantId !== wish.restaurantId);
  if (elsewhere === undefined) throw new Error('there is one restaurant only');
  const { restaurantId, date } = wish;
  const [host, ...others] = await Promise.all([
    platform.token('host', 'e2e-host', [restaurantId], 'MANAGER'),
    platform.token('host', 'e2e-other-host', [elsewhere.wish.restaurantId], 'OWNER'),
    platform.token('diner', 'e2e-diner-at-the-desk'),
  ]);
  const readBook = async (token = host) => {
    const { restaurant } = await platform.query(HostBookDocument, { restaurantId, date }, { token });
    return restaurant?.book ?? null;
  };
  return {
    wish,
    host,
    desk: openDesk(platform, host),
    strangers: others.map((token) => ({ token, desk: openDesk(platform, token) })),
    readBook,
    inBook: async (reservationId) => (await readBook())?.find(({ id }) => id === reservationId),
    readFloorPlan: () => readFloorPlan(platform, restaurantId, host),
  };
};

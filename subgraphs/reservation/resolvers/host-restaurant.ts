import { connectionOf, parsePage } from '#shared/graph/connection.ts';
import { parseLocalDate, parseOptionalText } from '#shared/graph/parse-input.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { guestPublicId, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { isHostOf } from '../domain/guest-book-policy.ts';
import { parseGuestSearch } from '../domain/guest-search.ts';
import type { RestaurantResolvers } from '../generated/resolver-types.ts';

/** Null for all but the restaurant's hosts. */
const hosted = (id: string, viewer: MaybeViewer): RestaurantId | null => {
  const restaurantId = restaurantPublicId.decode(id);
  return restaurantId !== null && isHostOf(viewer, restaurantId) ? restaurantId : null;
};

const longestSearch = 200;

/** What only the restaurant's hosts see: its guest book and its queues. */
export const hostRestaurantFields = {
  guests: async ({ id }, { text, first, after }, { viewer, searchGuests }) => {
    const page = parsePage(first, after, 20);
    const search = parseGuestSearch(parseOptionalText('text', text, longestSearch));
    const restaurantId = hosted(id, viewer);
    if (restaurantId === null) return null;
    const { guests, totalCount } = await searchGuests(restaurantId, search, page);
    return connectionOf(page, guests, totalCount);
  },
  guest: async ({ id }, args, { viewer, guests }) => {
    const restaurantId = hosted(id, viewer);
    const wanted = guestPublicId.decode(args.id);
    return wanted !== null && wanted.restaurantId === restaurantId ? guests.entries.load(wanted) : null;
  },
  waitlist: async ({ id }, { date }, { viewer, waitlist }) => {
    const serviceDate = parseLocalDate('date', date).toString();
    const restaurantId = hosted(id, viewer);
    return restaurantId === null ? null : waitlist.ofDay(restaurantId, serviceDate);
  },
  walkInQueue: async ({ id }, _args, { viewer, walkIns }) => {
    const restaurantId = hosted(id, viewer);
    return restaurantId === null ? null : walkIns.list(restaurantId);
  },
} satisfies RestaurantResolvers;

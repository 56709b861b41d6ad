import { connectionOf, parsePage } from '#shared/graph/connection.ts';
import type { RestaurantSearchResolvers } from '../generated/resolver-types.ts';
import { askedTable } from '../search-service.ts';

export const RestaurantSearch: RestaurantSearchResolvers = {
  results: async (search, { first, after }, { search: searching }) => {
    const page = parsePage(first, after, 20);
    const ranked = await searching.rankedRestaurants(search);
    const asked = askedTable(search.criteria);
    const found = ranked.slice(page.offset, page.offset + page.first).map((one) => ({ ...one, asked }));
    return connectionOf(page, found, ranked.length);
  },
};

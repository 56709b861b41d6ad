import { BadInput } from '#shared/graph/bad-input.ts';
import { parseLocalDate } from '#shared/graph/parse-input.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { worksFor } from '#shared/identity/works-for.ts';
import { maySeeServiceRecords } from '../domain/policies.ts';
import type { RestaurantResolvers } from '../generated/resolver-types.ts';

const mostDays = 366;

type May = (viewer: MaybeViewer, restaurantId: RestaurantId) => boolean;

/** Null for all who may not. */
const workplace = (id: string, viewer: MaybeViewer, may: May = worksFor): RestaurantId | null => {
  const restaurantId = restaurantPublicId.decode(id);
  return restaurantId !== null && may(viewer, restaurantId) ? restaurantId : null;
};

/** What only the people of a restaurant see of its service days. */
export const restaurantBookFields = {
  book: async ({ id }, { date }, { viewer, listDay }) => {
    const serviceDate = parseLocalDate('date', date).toString();
    const restaurantId = workplace(id, viewer);
    return restaurantId === null ? null : listDay(restaurantId, serviceDate);
  },
  serviceRecords: async ({ id }, { from, to, by }, { viewer, sumRecords }) => {
    const [first, last] = [parseLocalDate('from', from), parseLocalDate('to', to)];
    const days = first.until(last).days + 1;
    if (days < 1 || days > mostDays) throw new BadInput('to', `from the first date to ${mostDays} days`);
    const restaurantId = workplace(id, viewer, maySeeServiceRecords);
    if (restaurantId === null) return null;
    return sumRecords(restaurantId, { from: first.toString(), to: last.toString(), by: by ?? 'DAY' });
  },
} satisfies RestaurantResolvers;

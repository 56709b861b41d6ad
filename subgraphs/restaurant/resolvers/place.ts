import { placePublicId } from '#shared/identifiers/public-id.ts';
import type { PlaceResolvers } from '../generated/resolver-types.ts';

export const Place: PlaceResolvers = {
  id: ({ placeId }) => placePublicId.encode(placeId),
};

import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { scorePartsOf } from '../domain/ranking.ts';
import type { SearchResultResolvers } from '../generated/resolver-types.ts';

export const SearchResult: SearchResultResolvers = {
  restaurant: ({ candidate }) => ({ id: restaurantPublicId.encode(candidate.restaurantId) }),
  scoreParts: scorePartsOf,
  distanceKm: ({ candidate }) => candidate.distanceKm,
  availability: ({ answer, asked }) => ({ ...asked, answer }),
};

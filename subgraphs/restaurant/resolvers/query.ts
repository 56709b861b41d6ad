import { BadInput } from '#shared/graph/bad-input.ts';
import { parseInteger, parseText } from '#shared/graph/parse-input.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import type { SearchOutcome } from '../search-service.ts';
import { longestText, parseSearchInput } from './parse-search-input.ts';
import { loadRestaurant } from './restaurant.ts';

const mostRestaurants = 200;
const mostPlaces = 50;

const refusal = (outcome: Exclude<SearchOutcome, { kind: 'found' }>): BadInput => {
  if (outcome.kind === 'past date') return new BadInput('input.date', 'a date that is not past');
  const names = outcome.suggestions.join(', ');
  return new BadInput('input.location', `no place of that name${names && `; there are ${names}`}`);
};

export const Query: QueryResolvers = {
  searchRestaurants: async (_, { input }, { search }) => {
    const outcome = await search(parseSearchInput(input));
    if (outcome.kind === 'found') return outcome.search;
    throw refusal(outcome);
  },
  restaurant: (_, { id }, context) => loadRestaurant(id, context),
  restaurants: (_, { ids }, context) => {
    if (ids.length > mostRestaurants) throw new BadInput('ids', `at most ${mostRestaurants}`);
    return Promise.all(ids.map((id) => loadRestaurant(id, context)));
  },
  places: (_, { text, first }, { places }) =>
    places.find(parseText('text', text, longestText), parseInteger('first', first ?? 10, 1, mostPlaces)),
};

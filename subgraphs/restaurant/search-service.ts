import { packCandidates } from '#shared/search/search-candidates.ts';
import { isPast } from './domain/past-date.ts';
import type {
  CandidateQuestion,
  CandidateSelection,
  RestaurantSearch,
  SearchQuestion,
} from './domain/restaurant-search.ts';
import { searchId } from './domain/search-id.ts';
import type { PlaceRepository } from './repositories/place-repository.ts';

export type SearchOutcome =
  | { readonly kind: 'found'; readonly search: RestaurantSearch }
  /** No place is called that; names of places that may have been meant. */
  | { readonly kind: 'unknown place'; readonly suggestions: readonly string[] }
  /** The date is over wherever the restaurants are, or, with none found, everywhere on earth. */
  | { readonly kind: 'past date' };

/** Answers a checked question with one statement; two for a place's name. */
export type SearchService = (question: SearchQuestion) => Promise<SearchOutcome>;

export interface SearchServiceParts {
  readonly places: PlaceRepository;
  readonly findCandidates: (question: CandidateQuestion) => Promise<CandidateSelection>;
  readonly now: () => Temporal.Instant;
}

const mostSuggestions = 3;

export const createSearchService = ({ places, findCandidates, now }: SearchServiceParts): SearchService => {
  const search = async (
    { text, cuisines, criteria }: SearchQuestion,
    center: CandidateQuestion['center'],
  ): Promise<SearchOutcome> => {
    const { radiusKm, priceLevels, sort } = criteria;
    const keep = sort === 'RATING' ? 'best rated' : 'nearest';
    const question: CandidateQuestion = { center, radiusKm, text, cuisines, priceLevels, keep };
    const { candidateCount, candidates, timeZones } = await findCandidates(question);
    if (isPast(Temporal.PlainDate.from(criteria.date), now(), timeZones)) return { kind: 'past date' };
    const id = searchId(question, criteria);
    return {
      kind: 'found',
      search: { id, candidateCount, criteria, candidates: packCandidates(candidates) },
    };
  };

  return async (question) => {
    const { origin, criteria } = question;
    if (isPast(Temporal.PlainDate.from(criteria.date), now(), [])) return { kind: 'past date' };
    if (origin.kind === 'point') return search(question, origin.point);
    const [place] = await places.find(origin.name, 1);
    if (place !== undefined) return search(question, place.center);
    const suggestions = await places.suggest(origin.name, mostSuggestions);
    return { kind: 'unknown place', suggestions: suggestions.map(({ name }) => name) };
  };
};

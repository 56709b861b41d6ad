import type { AvailabilityRequest } from '#shared/inventory/domain/availability.ts';
import { calendarOf, instantOfMinute, serviceTimeOf } from '#shared/inventory/domain/service-day.ts';
import { type SearchCandidate, unpackCandidates } from '#shared/search/search-candidates.ts';
import type { PackedSearchCriteria } from '#shared/search/search-criteria.ts';
import type { CheckedCandidate, RankedRestaurant, RankingCriteria } from './domain/ranking.ts';
import type { AskedTable, RestaurantSearchReference } from './domain/references.ts';
import type { LoadedAnswers, LoadedQuestion } from './loaders/availability-loader.ts';

/** Ranks everything that matched a search by what it offers. */
export interface SearchService {
  rankedRestaurants(search: RestaurantSearchReference): Promise<readonly RankedRestaurant[]>;
}

export interface SearchServiceParts {
  readonly loadAnswers: (question: LoadedQuestion) => Promise<LoadedAnswers>;
  readonly rankCandidates: (
    checked: readonly CheckedCandidate[],
    criteria: RankingCriteria,
  ) => RankedRestaurant[];
}

/** What every result of a search was asked. */
export const askedTable = ({ date, time, partySize }: PackedSearchCriteria): AskedTable => ({
  date: Temporal.PlainDate.from(date),
  time: Temporal.PlainTime.from(time),
  partySize,
});

const requestOf = (criteria: PackedSearchCriteria): AvailabilityRequest => {
  const { date, time, partySize } = askedTable(criteria);
  return { ...serviceTimeOf(date, time), partySize, seating: criteria.seating, channel: 'ONLINE' };
};

/** The asked time on the clock of each zone, worked out once: a thousand candidates have one or two. */
const askedAtOf = ({ serviceDate, minute }: AvailabilityRequest): RankingCriteria['askedAt'] => {
  const byZone = new Map<string, number>();
  return ({ plan: { timeZone } }) => {
    const known = byZone.get(timeZone);
    if (known !== undefined) return known;
    const askedAt = instantOfMinute(calendarOf(serviceDate, timeZone), minute);
    byZone.set(timeZone, askedAt);
    return askedAt;
  };
};

const rankingCriteria = (criteria: PackedSearchCriteria, request: AvailabilityRequest): RankingCriteria => ({
  askedAt: askedAtOf(request),
  radiusKm: criteria.radiusKm,
  priceLevels: criteria.priceLevels,
  includeUnavailable: criteria.includeUnavailable,
  sort: criteria.sort,
});

/** Candidates that have no inventory cannot be listed: there is nothing to say of their tables. */
const withAnswers = (candidates: readonly SearchCandidate[], answers: LoadedAnswers): CheckedCandidate[] =>
  candidates.flatMap((candidate, index) => {
    const answer = answers[index] ?? null;
    return answer === null ? [] : [{ candidate, answer }];
  });

export const createSearchService = (parts: SearchServiceParts): SearchService => {
  const rank = async ({ criteria, candidates: packed }: RestaurantSearchReference) => {
    const candidates = unpackCandidates(packed);
    const request = requestOf(criteria);
    const restaurantIds = candidates.map(({ restaurantId }) => restaurantId);
    const answers =
      restaurantIds.length === 0 ? [] : await parts.loadAnswers({ restaurantIds, request, isSearch: true });
    return parts.rankCandidates(withAnswers(candidates, answers), rankingCriteria(criteria, request));
  };
  const known = new Map<string, Promise<readonly RankedRestaurant[]>>();
  return {
    rankedRestaurants: (search) => {
      const ranked = known.get(search.id) ?? rank(search);
      known.set(search.id, ranked);
      return ranked;
    },
  };
};

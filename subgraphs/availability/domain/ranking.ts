import type { AvailabilityAnswer } from '#shared/inventory/bulk-availability.ts';
import type { SearchCandidate } from '#shared/search/search-candidates.ts';
import type { SearchSort } from '#shared/search/search-criteria.ts';

/** The name that traces give this way of ranking. */
export const rankingAlgorithm = 'v3';

const scorePartNames = ['closeness', 'distance', 'rating', 'popularity', 'price'] as const;

/** One term of the ranking and what it added to the score. */
export interface ScorePart {
  readonly name: (typeof scorePartNames)[number];
  readonly value: number;
}

/** Each from 0 to 1, before it is weighed. */
type ScoreTerms = Readonly<Record<ScorePart['name'], number>>;

/** A candidate and what it offers. */
export interface CheckedCandidate {
  readonly candidate: SearchCandidate;
  readonly answer: AvailabilityAnswer;
}

export interface RankedRestaurant extends CheckedCandidate {
  /** 0 to 1, the sum of the parts. */
  readonly score: number;
  readonly terms: ScoreTerms;
}

/** What the search asked, as far as the order depends on it. */
export interface RankingCriteria {
  /** Epoch milliseconds of the asked time on the restaurant's clock. */
  readonly askedAt: (answer: AvailabilityAnswer) => number;
  readonly radiusKm: number;
  readonly priceLevels: readonly number[] | null;
  readonly includeUnavailable: boolean;
  readonly sort: SearchSort;
}

/** Most that each term can add; together 1. */
const weights = { closeness: 0.4, distance: 0.2, rating: 0.25, popularity: 0.1, price: 0.05 } as const;
const twoHours = 2 * 60 * 60_000;

/** 1 for the asked time, falling evenly to 0 two hours away; 0 where nothing is offered. */
const closeness = (answer: AvailabilityAnswer, askedAt: number): number => {
  if (answer.slots.length > 0) return 1;
  const nearest = answer.nearestAlternative;
  if (nearest === null) return 0;
  return Math.max(0, 1 - Math.abs(nearest.startsAt - askedAt) / twoHours);
};

/** Halves with every third of the radius. */
const nearness = (distanceKm: number, radiusKm: number): number => 2 ** ((-3 * distanceKm) / radiusKm);

/** 1 for an asked level; without a wish, or where the level is not known, one half. */
const priceMatch = (priceLevel: number | null, asked: readonly number[] | null): number => {
  if (asked === null || priceLevel === null) return 0.5;
  const away = Math.min(...asked.map((level) => Math.abs(level - priceLevel)));
  return Math.max(0, 1 - away / 3);
};

const rank = (checked: CheckedCandidate, criteria: RankingCriteria): RankedRestaurant => {
  const { candidate, answer } = checked;
  const terms = {
    closeness: closeness(answer, criteria.askedAt(answer)),
    distance: nearness(candidate.distanceKm, criteria.radiusKm),
    rating: (candidate.rating - 1) / 4,
    popularity: candidate.popularity,
    price: priceMatch(candidate.priceLevel, criteria.priceLevels),
  };
  let score = 0;
  for (const name of scorePartNames) score += weights[name] * terms[name];
  return { candidate, answer, score: Math.min(1, score), terms };
};

/** Why it stands where it stands; of those that are shown. */
export const scorePartsOf = ({ terms }: Pick<RankedRestaurant, 'terms'>): ScorePart[] =>
  scorePartNames.map((name) => ({ name, value: weights[name] * terms[name] }));

const isOffered = ({ answer }: CheckedCandidate) =>
  answer.slots.length > 0 || answer.nearestAlternative !== null;

/** Negative where one comes before the other; ties by score, then by ID, so that pages never overlap. */
const comparators: Record<SearchSort, (one: RankedRestaurant, other: RankedRestaurant) => number> = {
  BEST_MATCH: (one, other) => other.score - one.score,
  DISTANCE: (one, other) => one.candidate.distanceKm - other.candidate.distanceKm,
  RATING: (one, other) => other.candidate.rating - one.candidate.rating,
};

/** The ranked list: those that can seat the party, and after them, where asked, those that cannot. */
export const rankCandidates = (
  checked: readonly CheckedCandidate[],
  criteria: RankingCriteria,
): RankedRestaurant[] => {
  const compare = comparators[criteria.sort];
  const listed = criteria.includeUnavailable ? checked : checked.filter(isOffered);
  return listed
    .map((one) => ({ ranked: rank(one, criteria), group: isOffered(one) ? 0 : 1 }))
    .sort(
      (one, other) =>
        one.group - other.group ||
        compare(one.ranked, other.ranked) ||
        other.ranked.score - one.ranked.score ||
        one.ranked.candidate.restaurantId - other.ranked.candidate.restaurantId,
    )
    .map(({ ranked }) => ranked);
};

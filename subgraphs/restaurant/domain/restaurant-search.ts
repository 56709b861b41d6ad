import type { SearchCandidate } from '#shared/search/search-candidates.ts';
import type { PackedSearchCriteria } from '#shared/search/search-criteria.ts';
import type { GeoPoint } from './geo-point.ts';

/** Which restaurants a search is about: availability and ranking see the rest of the question. */
export interface CandidateQuestion {
  readonly center: GeoPoint;
  readonly radiusKm: number;
  /** Every word must match; null for no text. */
  readonly text: string | null;
  /** At least one of them; null for any. */
  readonly cuisines: readonly string[] | null;
  /** One of them; null for any. */
  readonly priceLevels: readonly number[] | null;
  /** Which are kept where more than the most match. */
  readonly keep: 'nearest' | 'best rated';
}

/** What a client asked, checked. */
export interface SearchQuestion {
  /** Where to search around: a point, or a place by its name. */
  readonly origin:
    | { readonly kind: 'point'; readonly point: GeoPoint }
    | { readonly kind: 'place'; readonly name: string };
  readonly text: string | null;
  readonly cuisines: readonly string[] | null;
  /** radiusKm, priceLevels and sort of the criteria choose the candidates too. */
  readonly criteria: PackedSearchCriteria;
}

/** The restaurants that match a question. */
export interface CandidateSelection {
  /** How many match; more than there are candidates where they were cut. */
  readonly candidateCount: number;
  readonly candidates: readonly SearchCandidate[];
  /** IANA names, each once. */
  readonly timeZones: readonly string[];
}

export interface RestaurantSearch {
  /** The same for the same question. */
  readonly id: string;
  readonly candidateCount: number;
  readonly criteria: PackedSearchCriteria;
  /** Made by packCandidates. */
  readonly candidates: string;
}

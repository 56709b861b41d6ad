import { createHash } from 'node:crypto';
import type { PackedSearchCriteria } from '#shared/search/search-criteria.ts';
import type { CandidateQuestion } from './restaurant-search.ts';

const sorted = <Value extends string | number>(values: readonly Value[] | null) =>
  values === null ? null : [...new Set(values)].sort();

/** The search's ID: a digest of the question, the same for the same question in whatever order it was put. */
export const searchId = (question: CandidateQuestion, criteria: PackedSearchCriteria): string => {
  const canonical = JSON.stringify([
    question.center.latitude,
    question.center.longitude,
    question.radiusKm,
    question.text,
    sorted(question.cuisines),
    sorted(question.priceLevels),
    criteria.date,
    criteria.time,
    criteria.partySize,
    sorted(criteria.seating),
    criteria.includeUnavailable,
    criteria.sort,
  ]);
  return `sea_${createHash('sha256').update(canonical).digest('base64url').slice(0, 22)}`;
};

import { BadInput } from '#shared/graph/bad-input.ts';
import { parseInteger } from '#shared/graph/parse-input.ts';
import type { WantedDecision } from '../changes/moderate-review.ts';
import type { ModerateReviewInput } from '../generated/resolver-types.ts';
import { parseWords } from './parse-words.ts';

/** Of a decision, and of a report. */
export const longestRemark = 1_000;
const lastRevision = 32_767;

/** A removal says why, to programs and to the diner. @throws BadInput naming the argument */
export const parseDecision = ({
  verdict,
  revision,
  reason = null,
  words,
}: ModerateReviewInput): WantedDecision => {
  const decision: WantedDecision = {
    verdict,
    revision: parseInteger('input.revision', revision, 1, lastRevision),
    reason,
    words: parseWords('input.words', words, longestRemark),
  };
  if (verdict === 'PUBLISH' && reason !== null)
    throw new BadInput('input.reason', 'only of a review that is removed');
  if (verdict === 'REMOVE' && reason === null) throw new BadInput('input.reason', 'why it is removed');
  if (verdict === 'REMOVE' && decision.words === null)
    throw new BadInput('input.words', 'why it is removed, for the diner');
  return decision;
};

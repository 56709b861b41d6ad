import { parseInteger } from '#shared/graph/parse-input.ts';
import type { Judgement } from '../changes/submit-review.ts';
import { highestRating, lowestRating, type RatingCategory } from '../domain/ratings.ts';
import type { EditReviewInput, SubmitReviewInput } from '../generated/resolver-types.ts';
import { parseWords } from './parse-words.ts';

/** Of a review, and of an answer. */
export const longestText = 4_000;

const parseRating = (name: string, value: number) =>
  parseInteger(`input.${name}`, value, lowestRating, highestRating);

const parseCategory = (name: RatingCategory, value: number | null | undefined) =>
  value == null ? null : parseRating(name, value);

/** @throws BadInput naming the argument */
export const parseJudgement = (input: SubmitReviewInput | EditReviewInput): Judgement => ({
  ratings: {
    overall: parseRating('overall', input.overall),
    food: parseCategory('food', input.food),
    service: parseCategory('service', input.service),
    ambience: parseCategory('ambience', input.ambience),
    value: parseCategory('value', input.value),
  },
  text: parseWords('input.text', input.text, longestText),
});

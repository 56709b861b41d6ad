import { BadInput } from '#shared/graph/bad-input.ts';
import { parseInteger, parseOptionalText } from '#shared/graph/parse-input.ts';
import { parseIdempotencyKey } from '#shared/idempotency/idempotency-key.ts';
import { reservationPublicId } from '#shared/identifiers/public-id.ts';
import { highestRating, lowestRating, type RatingCategory } from '../domain/ratings.ts';
import type { SubmitReviewInput } from '../generated/resolver-types.ts';
import type { ReviewSubmission } from '../submit-review.ts';

const longestText = 4_000;

const parseRating = (name: string, value: number) =>
  parseInteger(`input.${name}`, value, lowestRating, highestRating);

const parseCategory = (name: RatingCategory, value: number | null | undefined) =>
  value == null ? null : parseRating(name, value);

const parseReviewText = (value: string | null | undefined) => {
  const text = parseOptionalText('input.text', value, longestText);
  if (text?.includes('\0')) throw new BadInput('input.text', 'has a NUL character, which cannot be kept');
  return text;
};

/** @throws BadInput naming the argument */
export const parseSubmission = (input: SubmitReviewInput): ReviewSubmission => ({
  key: parseIdempotencyKey(input.idempotencyKey),
  input,
  reservation: reservationPublicId.decode(input.reservationId),
  ratings: {
    overall: parseRating('overall', input.overall),
    food: parseCategory('food', input.food),
    service: parseCategory('service', input.service),
    ambience: parseCategory('ambience', input.ambience),
    value: parseCategory('value', input.value),
  },
  text: parseReviewText(input.text),
});

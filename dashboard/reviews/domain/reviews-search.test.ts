import { describe, expect, it } from 'vitest';
import { parseReviewsSearch, toggleRating } from './reviews-search.ts';

describe('parseReviewsSearch', () => {
  it.each([
    [{}, {}],
    [{ sort: 'NEWEST' }, {}],
    [
      { sort: 'LOWEST', unanswered: true },
      { sort: 'LOWEST', unanswered: true },
    ],
    [{ sort: 'LOUDEST', unanswered: 'yes' }, {}],
    [{ ratings: [1, 5, 9, 'x'] }, { ratings: [5, 1] }],
    [{ ratings: [1, 2, 3, 4, 5] }, {}],
    [{ ratings: '5' }, {}],
  ])('reads %j', (search, expected) => {
    expect(parseReviewsSearch(search)).toEqual(expected);
  });
});

it('takes a rating in and out', () => {
  expect(toggleRating(undefined, 3)).toEqual([3]);
  expect(toggleRating([3, 1], 3)).toEqual([1]);
});

import type { ReviewSort } from '#dashboard/generated/graphql.ts';

export const reviewSorts: readonly ReviewSort[] = ['NEWEST', 'LOWEST', 'HIGHEST', 'MOST_HELPFUL'];

/** Which reviews are looked at, as it stands in the page's address. */
export interface ReviewsSearch {
  readonly sort?: ReviewSort;
  /** Overall ratings from 1 to 5; all where there are none. */
  readonly ratings?: readonly number[];
  readonly unanswered?: true;
}

/** Leaves out what makes no sense: addresses are typed and sent around. */
export const parseReviewsSearch = (search: Readonly<Record<string, unknown>>): ReviewsSearch => {
  const sort = reviewSorts.find((known) => known === search.sort && known !== 'NEWEST');
  const wanted: readonly unknown[] = Array.isArray(search.ratings) ? search.ratings : [];
  const ratings = [5, 4, 3, 2, 1].filter((rating) => wanted.includes(rating));
  return {
    ...(sort && { sort }),
    ...(ratings.length > 0 && ratings.length < 5 && { ratings }),
    ...(search.unanswered === true && { unanswered: true }),
  };
};

/** With or without one of the ratings. */
export const toggleRating = (ratings: readonly number[] = [], rating: number): readonly number[] =>
  ratings.includes(rating) ? ratings.filter((other) => other !== rating) : [...ratings, rating];

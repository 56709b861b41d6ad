/** What may be rated besides the whole. */
export const ratingCategories = ['food', 'service', 'ambience', 'value'] as const;
export type RatingCategory = (typeof ratingCategories)[number];

/** Whole numbers from 1 to 5; null where the diner gave none. */
export type Ratings = { readonly overall: number } & {
  readonly [Category in RatingCategory]: number | null;
};

export const lowestRating = 1;
export const highestRating = 5;

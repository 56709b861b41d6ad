/** What restaurants here and in OpenStreetMap are most; others are found too, by a search that does not ask for any. */
export const cuisines = [
  'american',
  'australian',
  'austrian',
  'barbecue',
  'brazilian',
  'british',
  'chinese',
  'french',
  'greek',
  'indian',
  'italian',
  'japanese',
  'korean',
  'lebanese',
  'mediterranean',
  'mexican',
  'peruvian',
  'pizza',
  'portuguese',
  'seafood',
  'spanish',
  'steak house',
  'sushi',
  'thai',
  'turkish',
  'vegan',
  'vegetarian',
  'vietnamese',
] as const;
export type Cuisine = (typeof cuisines)[number];

export const isKnownCuisine = (text: string): text is Cuisine => cuisines.some((cuisine) => cuisine === text);

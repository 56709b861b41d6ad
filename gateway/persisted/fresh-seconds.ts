import {
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const longestSeconds = 3_600;

/**
 * How many seconds an answer stays good enough, by what is in it. Tables come and go by the second, so that what shows
 * them is kept only as long as a page takes to read. What is not here nobody keeps: it differs with who asks, or is
 * about people.
 */
const secondsByType: Readonly<Record<string, number>> = {
  Availability: 5,
  Slot: 5,
  CalendarDay: 5,
  RestaurantSearch: 5,
  SearchResultConnection: 5,
  SearchResultEdge: 5,
  SearchResult: 5,
  ScorePart: 5,
  RatingSummary: 60,
  ReviewConnection: 60,
  ReviewEdge: 60,
  Review: 60,
  PageInfo: 60,
  Restaurant: 300,
  Address: longestSeconds,
  GeoPoint: longestSeconds,
  Place: longestSeconds,
};

const secondsOf = (typeName: string) => secondsByType[typeName] ?? 0;

/**
 * For how many seconds a cache may keep the answer to a query that is valid: the shortest of all that is selected. 0
 * where nobody may keep it, as with mutations.
 */
export const freshSeconds = (schema: GraphQLSchema, document: string): number => {
  let seconds = longestSeconds;
  const types = new TypeInfo(schema);
  visit(
    parse(document, { noLocation: true }),
    visitWithTypeInfo(types, {
      [Kind.OPERATION_DEFINITION]: ({ operation }) => {
        if (operation !== 'query') seconds = 0;
      },
      [Kind.FIELD]: () => {
        const type = getNamedType(types.getType());
        if (isCompositeType(type)) seconds = Math.min(seconds, secondsOf(type.name));
      },
    }),
  );
  return seconds;
};

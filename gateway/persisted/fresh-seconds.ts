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

/**
 * How many seconds an anonymous answer stays good enough, by what is in it. Tables come and go by the second, so that
 * what shows them is kept only as long as a page takes to read. What is not here is kept a minute.
 */
const secondsByType: Readonly<Record<string, number>> = {
  Availability: 5,
  AvailabilityDay: 5,
  RestaurantSearch: 5,
  Restaurant: 300,
  Address: 3_600,
  GeoPoint: 3_600,
  Place: 3_600,
};
const usualSeconds = 60;
const longestSeconds = 3_600;

/** What differs with who asks. */
const ofTheViewer = new Set(['Viewer', 'Reservation', 'Hold']);

const secondsOf = (typeName: string) =>
  ofTheViewer.has(typeName) ? 0 : (secondsByType[typeName] ?? usualSeconds);

/**
 * For how many seconds a cache may keep the answer to an anonymous query that is valid: the shortest of all that is
 * selected. 0 where nobody may keep it, as with mutations.
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

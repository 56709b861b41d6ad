/**
 * A graph of the shape of our search, with resolvers that do nothing: what is measured is what carries them. No
 * imports, so that every peer can have it, whichever copy of graphql is its own.
 */
export type TrivialSubgraph = 'restaurant' | 'availability' | 'review';

export const trivialSubgraphs: readonly TrivialSubgraph[] = ['restaurant', 'availability', 'review'];

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@inaccessible"])';

const restaurantFields = `id: ID! name: String! description: String cuisines: [String!]! priceLevel: Int
  address: Address! phone: String website: String openingHours: [String!]!`;
const address = 'type Address { street: String city: String! postalCode: String country: String! }';
const searchInput = 'input SearchInput { city: String! partySize: Int! time: String! }';
const slots = `type Availability { isAvailable: Boolean! reason: String slots: [Slot!]! alternatives: [Slot!]! }
  enum Seating { STANDARD BAR OUTDOOR }
  type Slot { startsAt: String! time: String! durationMinutes: Int! seating: Seating! }`;
const results = `type Results { totalCount: Int! edges: [Edge!]! }
  type Edge { cursor: String! node: Result! }
  type Result { restaurant: Restaurant! distanceKm: Float! score: Float! availability: Availability! }`;
const reviews = `type Rating { average: Float count: Int! }
  type Review { id: ID! stars: Int! text: String writtenOn: String! author: Author! }
  type Author { name: String! visits: Int! }`;

export const trivialSdl: Readonly<Record<TrivialSubgraph, string>> = {
  restaurant: `${link}
    type Query { search(input: SearchInput!): Search!  restaurants(first: Int!): [Restaurant!]! }
    ${searchInput} ${address} scalar Candidates
    type Search @key(fields: "id") { id: ID! candidateCount: Int! candidates: Candidates! @inaccessible }
    type Restaurant @key(fields: "id") { ${restaurantFields} }`,
  availability: `${link} scalar Candidates ${slots} ${results}
    type Search @key(fields: "id") { id: ID! candidates: Candidates! @external
      results(first: Int = 20): Results @requires(fields: "candidates") }
    type Restaurant @key(fields: "id") { id: ID! availability(partySize: Int!): Availability }`,
  review: `${link} ${reviews}
    type Restaurant @key(fields: "id") { id: ID! rating: Rating reviews(first: Int!): [Review!] }`,
};

/** The same without federation. */
export const monolithSdl = `
  type Query { search(input: SearchInput!): Search!  restaurants(first: Int!): [Restaurant!]! }
  ${searchInput} ${address} ${slots} ${results} ${reviews}
  type Search { id: ID! candidateCount: Int! results(first: Int = 20): Results }
  type Restaurant { ${restaurantFields} availability(partySize: Int!): Availability rating: Rating reviews(first: Int!): [Review!] }`;

const candidates = { ids: Array.from({ length: 200 }, (_, id) => id).join(), distances: 'AAAA'.repeat(100) };
const slotAt = (hour: number) => ({
  startsAt: `2026-12-04T${hour}:00:00+01:00`,
  time: `${hour}:00`,
  durationMinutes: 90,
  seating: 'STANDARD',
});
const available = {
  isAvailable: true,
  reason: null,
  slots: [slotAt(19)],
  alternatives: [slotAt(18), slotAt(20)],
};
const profile = (id: string) => ({
  id,
  name: `Restaurant ${id}`,
  description: 'Simple food, well made, by the river',
  cuisines: ['italian', 'pizza'],
  priceLevel: 2,
  address: { street: `Main street ${id}`, city: 'Vienna', postalCode: '1010', country: 'AT' },
  phone: '+43 1 234567',
  website: 'https://example.org',
  openingHours: ['Mo-Fr 11:00-23:00', 'Sa,Su 10:00-24:00'],
});
const reviewOf = (id: string, index: number) => ({
  id: `${id}-${index}`,
  stars: 4,
  text: 'We liked it, all of it',
  writtenOn: '2026-11-01',
  author: { name: `Guest ${index}`, visits: index },
});
const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));
const rating = { average: 4.5, count: 120 };

interface Identified {
  readonly id: string;
}
interface Page {
  readonly first: number;
}

const search = () => ({ id: 'the-search', candidateCount: 200, candidates });
const resultsOf = ({ first }: Page) => ({
  totalCount: 200,
  edges: ids(first).map((id) => ({
    cursor: id,
    node: { restaurant: { id }, distanceKm: 1.25, score: 0.75, availability: available },
  })),
});

export const trivialResolvers: Readonly<Record<TrivialSubgraph, object>> = {
  restaurant: {
    Query: { search, restaurants: (_: unknown, { first }: Page) => ids(first).map(profile) },
    Restaurant: { __resolveReference: ({ id }: Identified) => profile(id) },
  },
  availability: {
    Search: { results: (_: unknown, page: Page) => resultsOf(page) },
    Restaurant: { availability: () => available },
  },
  review: {
    Restaurant: {
      rating: () => rating,
      reviews: ({ id }: Identified, { first }: Page) =>
        Array.from({ length: first }, (_, index) => reviewOf(id, index)),
    },
  },
};

export const monolithResolvers = {
  Query: { search, restaurants: (_: unknown, { first }: Page) => ids(first).map(profile) },
  Search: {
    results: (_: unknown, page: Page) => {
      const { totalCount, edges } = resultsOf(page);
      return {
        totalCount,
        edges: edges.map(({ cursor, node }) => ({
          cursor,
          node: { ...node, restaurant: profile(node.restaurant.id) },
        })),
      };
    },
  },
  Restaurant: {
    availability: () => available,
    rating: () => rating,
    reviews: ({ id }: Identified, { first }: Page) =>
      Array.from({ length: first }, (_, index) => reviewOf(id, index)),
  },
};

/** A page of a search as our own operation asks for it, and a deep list whose answer is 87 kB. */
export const trivialOperations = {
  search: {
    query: `query Search($input: SearchInput!, $first: Int = 20) { search(input: $input) { id candidateCount
      results(first: $first) { totalCount edges { node { distanceKm score
        restaurant { id name cuisines priceLevel address { street city } rating { average count } }
        availability { isAvailable reason slots { ...SlotParts } alternatives { ...SlotParts } } } } } } }
      fragment SlotParts on Slot { startsAt time durationMinutes seating }`,
    variables: { input: { city: 'Vienna', partySize: 2, time: '19:00' }, first: 20 },
  },
  deep: {
    query: `query Deep { restaurants(first: 50) { id name description cuisines priceLevel phone website openingHours
      address { street city postalCode country } rating { average count }
      availability(partySize: 2) { isAvailable slots { startsAt time durationMinutes seating } alternatives { startsAt time durationMinutes seating } }
      reviews(first: 7) { id stars text writtenOn author { name visits } } } }`,
    variables: {},
  },
} as const;

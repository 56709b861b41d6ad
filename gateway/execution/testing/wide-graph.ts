import { composeServices } from '@apollo/composition';
import { type DocumentNode, parse } from 'graphql';

const federation = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@inaccessible"])`;

const subgraphs: Readonly<Record<string, string>> = {
  place: `
    type Query { place(id: ID!): Place  places(first: Int = 3, of: [Kind!]): [Place!]!  anything: [Thing]  node: Node  nearest: Place! }
    type Mutation { rename(id: ID!, name: String!): Place!  touch: Int }
    scalar Opaque
    enum Kind { BAR DINER @inaccessible CAFE }
    interface Node { id: ID! }
    interface Named { name: String  tags(first: Int): [String!] }
    union Thing = Place | Street
    type Place implements Node & Named @key(fields: "id") {
      id: ID! name: String! tags(first: Int): [String!] kind: Kind packed: Opaque street: Street grid: [[Point!]]
      around: [Place] best: Thing constructor: String isOpen: Boolean! score: Float count: Int }
    type Street implements Node & Named @key(fields: "id zip { code }") {
      id: ID! zip: Zip! name: String tags(first: Int): [String!] places: [Place!] things: [Thing!] }
    type Zip @shareable { code: Int! city: String }
    type Point { x: Float! y: Float }`,
  review: `
    type Query { latest: [Review!] }
    scalar Opaque
    type Place @key(fields: "id") { id: ID! rating: Float reviews(first: Int): [Review!]! topReview: Review! packed: Opaque @external
      rank(by: Int): Int @requires(fields: "packed") }
    type Review @key(fields: "id") { id: ID! text: String place: Place! author: Author }
    union Author = Guest | Critic
    type Guest { name: String! visits: Int }
    type Critic { name: String paper: String! }`,
  street: `
    type Zip @shareable { code: Int! city: String }
    type Street @key(fields: "id zip { code }") { id: ID! zip: Zip! length: Float! crossing: [Street] }`,
};

/** Interfaces, unions, nested lists, enums, entities with composite keys, and a required field. */
export const composeWideGraph = (): string => {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => ({
      name,
      url: 'http://never.called',
      typeDefs: parse(`${federation} ${sdl}`) satisfies DocumentNode,
    })),
  );
  if (supergraphSdl === undefined) throw new Error(`does not compose: ${errors?.join()}`);
  return supergraphSdl;
};

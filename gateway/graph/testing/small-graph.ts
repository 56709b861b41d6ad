import { createHash } from 'node:crypto';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { SubgraphCaller } from '../../data-sources/subgraph-caller.ts';
import type { GatewayContext } from '../../gateway-context.ts';
import type { SubgraphCallers } from '../supergraph-gateway.ts';
import type { WarmableOperation } from '../warm-up.ts';

const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

/** Two subgraphs with one entity between them; the added fields are of Restaurant. */
export const composeSmallGraph = (added = ''): string => {
  const { supergraphSdl, errors } = composeServices([
    {
      name: 'restaurant',
      url: 'http://never.called',
      typeDefs: parse(`${federation}
        type Query { restaurant(id: ID!): Restaurant, restaurants(filter: Filter!): [Restaurant!]! }
        input Filter { city: City!, partySize: Int!, names: [String!] }
        enum City { VIENNA GRAZ }
        type Restaurant @key(fields: "id") { id: ID! name: String! ${added} }`),
    },
    {
      name: 'review',
      url: 'http://never.called',
      typeDefs: parse(`${federation} type Restaurant @key(fields: "id") { id: ID! rating: Float }`),
    },
  ]);
  if (supergraphSdl === undefined) throw new Error(`does not compose: ${errors?.join()}`);
  return supergraphSdl;
};

export interface SmallSubgraphs {
  readonly callers: SubgraphCallers;
  /** How often a subgraph was called. */
  calls(): number;
  /** What every call waits for. */
  wait: () => Promise<unknown>;
}

export const createSmallSubgraphs = (): SmallSubgraphs => {
  let calls = 0;
  const restaurant = () => ({ __typename: 'Restaurant', id: '1', name: 'Adria', added: 'new' });
  const nobody: SubgraphCaller = async () => {
    throw new Error('no field is there');
  };
  const subgraphs: SmallSubgraphs = {
    wait: async () => {},
    calls: () => calls,
    callers: {
      restaurant: async () => {
        calls += 1;
        await subgraphs.wait();
        return { data: { restaurant: restaurant(), restaurants: [restaurant()] } };
      },
      review: async ({ variables }) => {
        calls += 1;
        const representations: unknown = variables?.representations;
        const count = Array.isArray(representations) ? representations.length : 0;
        return { data: { _entities: Array.from({ length: count }, () => ({ rating: 4.5 })) } };
      },
      availability: nobody,
      reservation: nobody,
    },
  };
  return subgraphs;
};

/** Of a request of nobody in particular. */
export const anonymous: GatewayContext = { viewer: null, isRegistered: false, isWarmUp: false };

/** An operation as it is registered. */
export const operationOf = (operationName: string, document: string): WarmableOperation => ({
  operationName,
  document,
  documentHash: createHash('sha256').update(document).digest('hex'),
});

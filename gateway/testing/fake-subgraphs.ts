import { readSubgraphSdl, type SubgraphName } from '#schema/compose.ts';
import { BadInput } from '#shared/graph/bad-input.ts';
import { createSubgraph, type Subgraph } from '#shared/graph/subgraph.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { Logger } from '#shared/telemetry/logger.ts';

interface Context {
  readonly viewer: MaybeViewer;
}
type Resolvers = Parameters<typeof createSubgraph>[0]['resolvers'];

const connection = (nodes: readonly object[]) => ({
  edges: nodes.map((node, index) => ({ cursor: String(index), node })),
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
  totalCount: nodes.length,
});

const restaurantsFound = ['rst_1', 'rst_2'];
export const secretMessage = 'password of the database is hunter2';

/** What a test turns to see how the gateway takes it. */
export interface FakeBehaviour {
  /** Awaited by places(text: "wait"). */
  wait: () => Promise<void>;
}

const restaurantResolvers = (behaviour: FakeBehaviour): Resolvers => ({
  Query: {
    searchRestaurants: (_parent: unknown, { input }: { input: { partySize: number } }) => {
      if (input.partySize > 50) throw new BadInput('input.partySize', 'a whole number from 1 to 50');
      return { id: 'search', candidateCount: 2, criteria: {}, candidates: 'AAAA' };
    },
    restaurant: (_parent: unknown, { id }: { id: string }) => ({ id }),
    restaurants: (_parent: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id })),
    places: async (_parent: unknown, { text }: { text: string }) => {
      if (text === 'broken') throw new Error(secretMessage);
      if (text === 'wait') await behaviour.wait();
      return [];
    },
  },
  Restaurant: {
    __resolveReference: ({ id }: { id: string }) => (id === 'rst_gone' ? null : { id }),
    name: ({ id }: { id: string }) => `Restaurant ${id}`,
  },
});

const availabilityResolvers: Resolvers = {
  RestaurantSearch: {
    results: () =>
      connection(restaurantsFound.map((id) => ({ restaurant: { id }, distanceKm: 1, score: 0.5 }))),
  },
};

const reservationResolvers: Resolvers = {
  Query: {
    viewer: (_parent: unknown, _arguments: unknown, context: unknown) =>
      typeof context === 'object' && context !== null && 'viewer' in context ? context.viewer : undefined,
  },
};

const reviewResolvers: Resolvers = {
  Restaurant: {
    rating: ({ id }: { id: string }) => {
      if (id === 'rst_unrated') throw new Error(secretMessage);
      return { average: 4.5, count: 2 };
    },
    reviews: () =>
      connection(
        [1, 2, 3].map((overall) => ({ id: `rev_${overall}`, overall, restaurant: { id: 'rst_9' } })),
      ),
  },
};

/** The four real schemas over resolvers that need nothing. */
export const createFakeSubgraphs = async (
  log: Logger,
  behaviour: FakeBehaviour = { wait: async () => {} },
): Promise<Readonly<Record<SubgraphName, Subgraph>>> => {
  const create = async (name: SubgraphName, resolvers: Resolvers) =>
    createSubgraph<Context>({
      name,
      typeDefs: await readSubgraphSdl(name),
      resolvers,
      context: (viewer) => ({ viewer }),
      log,
      checkReady: async () => {},
      close: async () => {},
    });
  return {
    restaurant: await create('restaurant', restaurantResolvers(behaviour)),
    availability: await create('availability', availabilityResolvers),
    reservation: await create('reservation', reservationResolvers),
    review: await create('review', reviewResolvers),
  };
};

import { type GraphQLResolveInfo, parse } from 'graphql';
import type { Database } from '#shared/database/database.ts';
import { BadInput } from '#shared/graph/bad-input.ts';
import { createSubgraph, type Subgraph } from '#shared/graph/subgraph.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { traced } from '#shared/telemetry/traced.ts';

interface Context {
  readonly viewer: MaybeViewer;
  readonly cook: (dish: string) => Promise<string>;
}

const isContext = (value: unknown): value is Context =>
  typeof value === 'object' && value !== null && 'cook' in value;

const cookOf = (context: unknown) => {
  if (isContext(context)) return context.cook;
  throw new TypeError('not the context of this subgraph');
};

const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query {
    dish(name: String!): Dish
    menu(dishes: Int!, burnt: Int): [Dish!]!
    burnt: String
    refused: String
    resolverName: String
  }
  type Dish @key(fields: "name") { name: ID!  cooked: String  label: String  refusedLabel: String }
`;

/** The smallest subgraph with everything below a resolver: a span of our own, and in it a statement. */
export const createSampleSubgraph = ({
  database,
  log,
}: {
  readonly database: Database;
  readonly log: Logger;
}): Promise<Subgraph> => {
  const cook = traced(
    { name: 'sample.cook', after: () => ({ 'sample.done': true }) },
    async (dish: string) => {
      if (dish === 'burnt') throw new Error('the stove is off');
      const rows = await database.query<{ cooked: string }>({
        name: 'sample-cook',
        text: `select $1::text || ', cooked' as cooked`,
        values: [dish],
      });
      return rows[0]?.cooked ?? '';
    },
  );
  return createSubgraph<Context>({
    name: 'sample',
    typeDefs: parse(typeDefs),
    resolvers: {
      Query: {
        dish: async (_parent: unknown, { name }: { name: string }) => ({ name }),
        menu: async (_parent: unknown, { dishes, burnt }: { dishes: number; burnt?: number | null }) =>
          Array.from({ length: dishes }, (_, index) => ({
            name: index === burnt ? 'burnt' : `Dish ${index}`,
          })),
        resolverName: (_parent: unknown, _arguments: unknown, _context: unknown, info: GraphQLResolveInfo) =>
          info.schema.getQueryType()?.getFields().dish?.resolve?.name,
        burnt: async () => {
          throw new Error('the stove is off');
        },
        refused: async () => {
          throw new BadInput('dish', 'something that ann can eat');
        },
      },
      Dish: {
        __resolveReference: ({ name }: { name: string }) => ({ name }),
        cooked: ({ name }: { name: string }, _arguments: unknown, context: unknown) => cookOf(context)(name),
        label: ({ name }: { name: string }) => name.toUpperCase(),
        refusedLabel: () => {
          throw new Error('no label');
        },
      },
    },
    context: (viewer) => ({ viewer, cook }),
    log,
    checkReady: () => database.ping(),
    close: async () => {},
  });
};

import { readFile } from 'node:fs/promises';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { type DocumentNode, lexicographicSortSchema, parse, printSchema } from 'graphql';

export const subgraphNames = ['restaurant', 'availability', 'reservation', 'review'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

const file = (name: string) => new URL(name, import.meta.url);

/** Where a subgraph listens in the containers; every gateway takes the address from its settings. */
const containerUrl = (name: SubgraphName) => `http://${name}:4001/graphql`;

export const readSubgraphSdl = async (name: SubgraphName): Promise<DocumentNode> =>
  parse(await readFile(file(`subgraphs/${name}.graphql`), 'utf8'), { noLocation: true });

export const readSupergraph = (): Promise<string> => readFile(file('supergraph.graphql'), 'utf8');
export const readApiSchema = (): Promise<string> => readFile(file('api.graphql'), 'utf8');
export const readReleasedSchema = (): Promise<string> => readFile(file('released.graphql'), 'utf8');

export interface Composition {
  readonly supergraph: string;
  readonly api: string;
}

/**
 * Composes the four subgraphs' contracts.
 * @throws Error with every composition error, one a line.
 */
export const compose = async (): Promise<Composition> => {
  const services = await Promise.all(
    subgraphNames.map(async (name) => ({
      name,
      url: containerUrl(name),
      typeDefs: await readSubgraphSdl(name),
    })),
  );
  const result = composeServices(services);
  if (result.errors !== undefined)
    throw new Error(
      `The subgraphs do not compose:\n${result.errors.map((error) => error.message).join('\n')}`,
    );
  const api = Supergraph.build(result.supergraphSdl).apiSchema().toGraphQLJSSchema();
  return {
    supergraph: `${result.supergraphSdl.trimEnd()}\n`,
    api: `${printSchema(lexicographicSortSchema(api))}\n`,
  };
};
